import { expect } from 'chai';
import { click, engine, until } from '../rig/browser.js';
import { storyOf } from '../story/fixture.js';
import { boxesIn, cardHtml, differences, quoteHtml, timelineHtml } from './served.js';
import { alive, openServed, plainStyle, script, type ServedPage } from './served-page.js';
import type { TimelineOptions } from '../../src/server/options.js';

type Quote = { id?: string; text: string; versions?: { text: string }[] };
type Event = { id: string; headline?: string; summary?: string; quotes?: Quote[]; differences?: { about: string; accounts: { summary?: string; quotes?: Quote[] }[] }[] };
type File = { events: Event[]; sources: Record<string, { publisher?: string }> };

const realStory = async (): Promise<File> => (await fetch('/data/indivisible-security.json')).json() as Promise<File>;

const open = (html: string, how: Partial<Parameters<typeof openServed>[0]> = {}): Promise<ServedPage> =>
  openServed({ head: plainStyle, body: `<h1>An article</h1>${html}<p id="below">The end.</p>`, script: 'off', ...how });

const rootOf = ({ document: page }: ServedPage, name = 'dateline-timeline'): ShadowRoot => page.querySelector(name)!.shadowRoot!;
const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ');

/** Everything that a story says, as a reader would look for it. */
function* sayingsOf({ events, sources }: File): Generator<string> {
  for (const { publisher } of Object.values(sources)) if (publisher) yield publisher;
  for (const event of events) {
    const accounts = (event.differences ?? []).flatMap((one) => one.accounts);
    yield* [event.headline, event.summary, ...(event.differences ?? []).map(({ about }) => about), ...accounts.map(({ summary }) => summary)].filter((text) => text !== undefined);
    for (const quote of [...(event.quotes ?? []), ...accounts.flatMap(({ quotes = [] }) => quotes)])
      yield* [quote.text, ...(quote.versions ?? []).map(({ text }) => text)];
  }
}

describe('a page whose script is off', () => {
  it('runs none', async () => {
    const { document: page } = await open(`<p id="probe">Off</p><script>document.getElementById('probe').textContent = 'On'</script>`);
    expect(page.getElementById('probe')!.textContent).to.equal('Off');
  });

  it('says everything that the story says: events, quotations in all their wordings, differences, sources', async () => {
    const file = await realStory();
    const root = rootOf(await open(timelineHtml(file, { lang: 'en-GB' })));
    const said = textOf(root);
    const sayings = [...sayingsOf(file)];
    expect(sayings).to.have.length.above(70);
    expect(sayings.filter((saying) => !said.includes(saying.replace(/\s+/g, ' ')))).to.deep.equal([]);
    expect(root.querySelectorAll('[part~=event]')).to.have.length(file.events.length);
  });

  it('is styled: the same picture as with script, at every width', async () => {
    const file = await realStory();
    for (const width of [320, 700, 1000])
      for (const options of [{}, { layout: 'compact' }, { limit: 4 }] as TimelineOptions[]) {
        const html = timelineHtml(file, { lang: 'en-GB', ...options });
        const without = await open(html, { width });
        const withScript = await openServed({ head: plainStyle, body: `<h1>An article</h1>${html}<p id="below">The end.</p>${script}`, width });
        await alive(withScript);
        const [boxes, own] = [without, withScript].map(({ document: page }) => boxesIn(page.querySelector('dateline-timeline')!));
        expect(boxes).to.have.length.above(300);
        expect(differences(boxes!, own!), `${width} px, ${JSON.stringify(options)}`).to.deep.equal([]);
      }
  }).timeout(60_000);

  it('has no control that does nothing', async () => {
    const root = rootOf(await open(timelineHtml(await realStory())));
    expect(root.querySelectorAll('button, input, select, [role=button], [tabindex]')).to.have.length(0);
  });

  it('opens what is folded: the passage behind a source, a quotation’s other wording, all sources', async () => {
    const page = await open(timelineHtml(await realStory(), { lang: 'en-GB' }));
    for (const kind of ['passage', 'version', 'sources']) {
      const fold = rootOf(page).querySelector<HTMLDetailsElement>(`details[data-opens=${kind}]`)!;
      const summary = fold.querySelector('summary')!;
      summary.scrollIntoView({ block: 'center' });
      const { x, y, height } = summary.getBoundingClientRect();
      await click({ x: x + 8, y: y + height / 2 });
      await until(() => fold.open, `${kind} opened`);
      expect(fold.lastElementChild!.getBoundingClientRect().height, kind).to.be.above(10);
    }
  });

  const events = Array.from({ length: 30 }, (_, index) => ({
    id: `day-${index + 1}`, date: `2021-03-${String(index + 1).padStart(2, '0')}`, headline: `Day ${index + 1}`,
    summary: 'The harbour office wrote at length of the bridge, of the river below it and of those who cross it.',
    aliases: index === 24 ? ['the-last-ferry'] : undefined,
    respondsTo: index ? [`day-${index === 29 ? 2 : index}`] : undefined,
  }));

  const atTop = ({ window }: ServedPage, element: Element): boolean => {
    const { top } = element.getBoundingClientRect();
    return top > -2 && top < Math.max(60, window.innerHeight / 2);
  };
  const eventIn = (page: ServedPage, id: string): Element => rootOf(page).querySelector(`[data-id="${id}"]`)!;

  for (const [what, options, hash] of [
    ['an event', {}, '#day-25'],
    ['an old name of an event', {}, '#the-last-ferry'],
    ['an event in a timeline that has a prefix', { linkPrefix: 'story-' }, '#story-day-25'],
    ['an event behind «Show all»', { limit: 4 }, '#day-25'],
    ['a line of a compact timeline', { layout: 'compact' }, '#day-25'],
  ] as const)
    it(`is opened at ${what} by its address`, async () => {
      const page = await open(timelineHtml(storyOf({ events }), options), { hash });
      await until(() => page.window.scrollY > 100, 'scrolled');
      expect(atTop(page, eventIn(page, 'day-25'))).to.equal(true);
      const marked = page.document.querySelector(hash)!;
      // WebKit does not look for the target of an address from within a shadow root.
      if (engine !== 'webkit') expect(page.window.getComputedStyle(marked).backgroundColor).not.to.match(/transparent|rgba\(0, 0, 0, 0\)/);
    });

  it('follows «Answers» and «Answered by»', async () => {
    const page = await open(timelineHtml(storyOf({ events })));
    const link = [...eventIn(page, 'day-2').querySelectorAll('a')].find(({ textContent }) => textContent === 'Day 30')!;
    link.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = link.getBoundingClientRect();
    await click({ x: x + width / 2, y: y + height / 2 });
    await until(() => page.window.location.hash === '#day-30', 'the address of the answer');
    await until(() => page.window.scrollY > 100 && eventIn(page, 'day-30').getBoundingClientRect().top < page.window.innerHeight, 'the answer in sight');
  });

  it('shows a card and a quotation in running text', async () => {
    const file = await realStory();
    const page = await open(cardHtml(file, 'letter') + quoteHtml(file, 'borrell-reply'));
    expect(textOf(rootOf(page, 'dateline-event-card'))).to.contain(file.events.find(({ id }) => id === 'letter')!.headline);
    expect(textOf(rootOf(page, 'dateline-quote-block'))).to.contain('I replied on behalf of the EU Member States');
    for (const name of ['dateline-event-card', 'dateline-quote-block'])
      expect(page.document.querySelector(name)!.getBoundingClientRect().height).to.be.above(80);
  });
});
