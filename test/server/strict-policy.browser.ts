import { expect } from 'chai';
import { click, until } from '../rig/browser.js';
import { elementStyles } from '../../src/server/element-styles.js';
import { styleText } from '../../src/server/declarative-root.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { cardHtml, quoteHtml, timelineHtml } from './served.js';
import { alive, openServed, script, type ServedPage } from './served-page.js';

/** The strictest policy that a page may have whose scripts and styles are its own files. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", 'trusted-types lit-html',
].join('; ');

/** Keeps what the policy forbade, by `violations` of the page; loaded before everything else. */
const witness = '<script src="/test/story/strict-page.js"></script>';
const violationsIn = ({ window }: ServedPage): string[] => (window as unknown as { violations: string[] }).violations;

const options = { lang: 'en-GB', timeZone: 'UTC' };
const linked = { ...options, styles: 'link', assets: '/kept-page/' } as const;

const open = (body: string): Promise<ServedPage> =>
  openServed({ head: witness, body: `${body}${script}`, headers: { 'content-security-policy': policy } });

const fileOf = async (name: string): Promise<unknown> => (await fetch(`/data/${name}.json`)).json();

describe('a page with a strict policy', () => {
  before(async () => {
    const sheet = styleText(new Set(Object.values(elementStyles).flat()));
    const headers = { 'content-type': 'text/css' };
    await fetch('/kept-page/dateline.css', { method: 'POST', body: JSON.stringify({ pieces: [sheet], headers, wait: 0 }) });
  });

  it('reports what it forbids: a style within the page, as server HTML has it otherwise', async () => {
    const page = await open(timelineHtml(await fileOf('indivisible-security'), options));
    await until(() => violationsIn(page).length, 'a report');
    expect(violationsIn(page)[0]).to.contain('style');
  });

  it('has nothing to report of linked styles, and shows the elements styled', async () => {
    const file = await fileOf('indivisible-security');
    const page = await open(timelineHtml(file, linked) + cardHtml(file, 'drafts', linked) + quoteHtml(file, 'borrell-reply', linked));
    await alive(page);
    for (const element of page.document.querySelectorAll('dateline-timeline, dateline-event-card, dateline-quote-block')) {
      const figure = element.shadowRoot!.querySelector('[part=quote]')!;
      expect(page.window.getComputedStyle(figure).borderInlineStartStyle, element.localName).to.equal('solid');
    }
    expect(violationsIn(page)).to.deep.equal([]);
  });

  it('has nothing to report of a reader at work', async () => {
    const page = await open(timelineHtml(await fileOf('apollo-11'), { ...linked, base: `${location.origin}/data/` }));
    await alive(page);
    const timeline = page.document.querySelector<Timeline>('dateline-timeline')!;
    const summary = timeline.shadowRoot!.querySelector('details[data-opens=sources] summary')!;
    summary.scrollIntoView({ block: 'center' });
    const { x, y } = summary.getBoundingClientRect();
    await click({ x: x + 8, y: y + 8 });
    await until(() => (summary.parentElement as HTMLDetailsElement).open, 'all sources');
    await timeline.next();
    for (const changed of [{ layout: 'compact' }, { order: 'newest-first' }, { layout: 'vertical' }, { timeZone: 'America/New_York' }]) {
      Object.assign(timeline, changed);
      await timeline.updateComplete;
    }
    timeline.data = await fileOf('deep-time');
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelectorAll('[part~=event]')).not.to.have.length(0);
    expect(violationsIn(page)).to.deep.equal([]);
  });

  it('has nothing to report of HTML of another shape, which is drawn anew in styles of ours', async () => {
    const [one, other] = [await fileOf('indivisible-security'), await fileOf('deep-time')].map((file) => timelineHtml(file, linked));
    const page = await open(`${one!.split('</template>')[0]}</template>${other!.split('</template>')[1]}`);
    await alive(page);
    const timeline = page.document.querySelector('dateline-timeline')!;
    await until(() => timeline.shadowRoot!.textContent?.includes('billion'), 'the other story');
    expect(page.window.getComputedStyle(timeline.shadowRoot!.querySelector('.timeline')!).borderBlockStartStyle).to.equal('solid');
    expect(violationsIn(page)).to.deep.equal([]);
  });
});
