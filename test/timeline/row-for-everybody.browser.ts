import { expect } from 'chai';
import type { Timeline } from '../../src/timeline/timeline.js';
import { axeFindings } from '../rig/axe.js';
import { click, emulateMedia, until } from '../rig/browser.js';
import { alive, openServed, plainStyle, script } from '../server/served-page.js';
import { parsed, timelineHtml as servedHtml } from '../server/served.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { told } from '../story/requests.js';
import { holdInEveryLook, holdOnGreyInk } from '../story/in-every-look.js';
import { boxOf, isOn, leads, months, rowOf, stepsOf } from './row-fixture.js';
import { richStory } from './rich-story.js';
import { all } from './timeline-fixture.js';

/** As wide as its two cards and the page: axe cannot judge the contrast of what an edge cuts. */
const row = (from = 0, attributes = '', count = 2) => {
  const story = storyOf({ ...richStory, events: richStory.events.slice(from, from + count) });
  return `<div style="inline-size: 700px"><dateline-timeline layout="horizontal" ${attributes}>${inline(story)}</dateline-timeline></div>`;
};

const drawnRow = async (html: string): Promise<Timeline> => {
  const timeline = await loaded(fixture(html).querySelector<Timeline>('dateline-timeline')!);
  await until(() => all(timeline, '.scroller').length, 'the row');
  return timeline;
};

/** Everything that folds stands open, as a reader may leave it. */
const unfolded = (html: string) => async () => {
  const timeline = await drawnRow(html);
  for (const fold of all<HTMLDetailsElement>(timeline, 'details')) fold.open = true;
  return timeline;
};

const searched = async (): Promise<Timeline> => {
  const timeline = await drawnRow(row(0, '', 6));
  await timeline.filter({ text: 'bridge closes' });
  all(timeline, '[part=controls] > summary')[0]!.click();
  await until(() => all(timeline, '.panel input').length, 'the panel');
  return timeline;
};

describe('a row for everybody', () => {
  holdInEveryLook({
    'with a key event and one that takes days': () => drawnRow(row()),
    'with accounts that differ, all of it open': unfolded(row(2, 'group-by="month"')),
    'with a retracted event and one called off, newest first': () => drawnRow(row(4, 'order="newest-first"')),
    'one event and the rest open': unfolded(row(6, 'limit="1"')),
    'what finds and filters open, one event left': searched,
    'an event in focus': async () => {
      const timeline = await drawnRow(row(2));
      await timeline.goTo('closes');
      return timeline;
    },
  });

  holdOnGreyInk(() => drawnRow(row()));

  for (const dir of ['ltr', 'rtl'])
    for (const [scheme, ground, ink] of [['light', '#fff', '#16181d'], ['dark', '#14161a', '#e6e4df']])
      it(`is found faultless where it is wider than its column, scrolled and at an event: ${dir}, ${scheme}`, async () => {
        const timeline = await rowOf(300, { ...richStory, dir, attributes: `without-strip style="background: ${ground}; color: ${ink}; color-scheme: ${scheme}"` });
        // A page has links of its own: without one, axe takes a link that is scrolled out of the window for one that skips navigation.
        timeline.insertAdjacentHTML('beforebegin', '<a href="/paper">The paper</a>');
        for (const id of ['opens', 'closes']) {
          expect(await axeFindings(timeline), 'scrolled').to.deep.equal([]);
          await timeline.goTo(id);
        }
        expect(await axeFindings(timeline), 'at an event').to.deep.equal([]);
      });

  it('shows in forced colours which button is off, and which card one is at', async function () {
    const timeline = await rowOf(300);
    if (!(await emulateMedia({ forcedColors: true }))) this.skip();
    const [back, on] = stepsOf(timeline).map((button) => getComputedStyle(button).color);
    expect(back).not.to.equal(on);
    await timeline.goTo('day-2');
    expect(getComputedStyle(all(timeline, '[aria-current]')[0]!).outlineStyle).to.equal('solid');
  });
});

describe('a row that a server drew', () => {
  beforeEach(() => (told.length = 0));

  for (const attributes of [{}, { groupBy: 'month' as const, limit: 5 }, { lang: 'ar-EG', order: 'newest-first' as const }])
    it(`is taken over as it stands: ${JSON.stringify(attributes)}`, async () => {
      const options = { lang: 'en-GB', timeZone: 'UTC', layout: 'horizontal' as const, ...attributes };
      const { element, enter } = parsed<Timeline>(servedHtml(storyOf({ events: months }), options));
      const inRow = () => all(element, '.row, .row *');
      const [before, said] = [inRow(), inRow().map(({ textContent }) => textContent)];
      await loaded(enter());
      await until(() => stepsOf(element).some(isOn), 'alive');
      expect(inRow().filter((node, index) => node !== before[index])).to.have.length(0);
      expect(inRow().map(({ textContent }) => textContent)).to.deep.equal(said);
      expect(told).to.deep.equal([]);
    });

  it('stays where the reader had scrolled it before the script came, and knows where that is', async () => {
    const html = servedHtml(storyOf({ events: months }), { lang: 'en-GB', layout: 'horizontal', groupBy: 'none' });
    const { element, enter } = parsed<Timeline>(html);
    const timeline = enter();
    boxOf(timeline).scrollLeft = 640;
    await loaded(element);
    await until(() => stepsOf(element).every(isOn), 'both ways open');
    expect(boxOf(element).scrollLeft).to.be.above(500);
  });

  it('is scrolled by the browser where script is off, and has no button', async function () {
    const html = servedHtml(storyOf({ events: months }), { lang: 'en-GB', layout: 'horizontal' });
    const page = await openServed({ head: plainStyle, body: `<h1>An article</h1>${html}`, script: 'off', hash: '#day-5' });
    const root = page.document.querySelector('dateline-timeline')!.shadowRoot!;
    const box = root.querySelector<HTMLElement>('.scroller')!;
    expect([page.window.getComputedStyle(box).overflowX, box.tabIndex]).to.deep.equal(['auto', 0]);
    await until(() => box.scrollLeft > 100, 'the event that the address names');
    const { left, right } = root.querySelector('[data-id="day-5"]')!.getBoundingClientRect();
    expect([left >= box.getBoundingClientRect().left - 1, right <= box.getBoundingClientRect().right + 1]).to.deep.equal([true, true]);
    if (!page.window.matchMedia('(scripting: none)').matches) this.skip();
    expect(root.querySelector('.steps')!.getBoundingClientRect().height).to.equal(0);
  });

  it('comes alive on its page, and moves nothing below it', async () => {
    const html = servedHtml(storyOf({ events: months }), { lang: 'en-GB', layout: 'horizontal' });
    const page = await openServed({ head: plainStyle, body: `${html}<p id="below">The end.</p>${script}`, width: 390 });
    const top = () => page.document.getElementById('below')!.getBoundingClientRect().top;
    const before = top();
    await alive(page);
    const timeline = page.document.querySelector<Timeline>('dateline-timeline')!;
    await until(() => isOn(stepsOf(timeline)[1]!), 'on');
    expect(Math.abs(top() - before)).to.be.below(1);
    const { x, y } = stepsOf(timeline)[1]!.getBoundingClientRect();
    await click({ x: x + 20, y: y + 20 });
    await leads(timeline, 'day-2');
  });
});
