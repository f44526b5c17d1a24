import { expect } from 'chai';
import { engine } from '../rig/browser.js';
import { timelineHtml } from './served.js';
import { alive, openServed, plainStyle, type ServedPage } from './served-page.js';
import type { TimelineOptions } from '../../src/server/options.js';

/** Half a second late, as on a slow line. What it says when it begins is written down. */
let number = 0;
/** At an address of its own, or browsers take the one that they have. */
const lateScript = (): string => `<script type="module" src="/kept-page/late.js?${(number += 1)}"></script>`;
const sendLate = (): Promise<Response> => {
  const pieces = ['/* on its way */', "performance.mark('script'); import('/src/define.ts');"];
  const headers = { 'content-type': 'text/javascript' };
  return fetch('/kept-page/late.js', { method: 'POST', body: JSON.stringify({ pieces, headers, wait: 500 }) });
};

/** Writes down, again and again, where what is in the page stands, what was painted, what moved and what was said. */
const meter = `<script>
  window.tops = []; window.paints = []; window.shifts = []; window.said = [];
  for (const way of ['log', 'warn', 'error']) console[way] = (...words) => said.push(words.join(' '));
  const look = () => {
    const below = document.getElementById('below');
    const event = document.querySelector('dateline-timeline')?.shadowRoot?.querySelectorAll('[part~=event]')[1];
    if (below && event) tops.push(Math.round(below.getBoundingClientRect().top) + ' ' + Math.round(event.getBoundingClientRect().top));
    setTimeout(look, 16);
  };
  look();
  const watch = (type, list) => PerformanceObserver.supportedEntryTypes.includes(type)
    && new PerformanceObserver((entries) => list.push(...entries.getEntries().map(({ startTime, size, value }) => ({ startTime, size, value })))).observe({ type, buffered: true });
  watch('largest-contentful-paint', paints);
  watch('layout-shift', shifts);
</script>`;

type Entry = { startTime: number; size: number; value: number };
type Metered = Window & { tops: string[]; paints: Entry[]; shifts: Entry[]; said: string[] };

const read = async (options: TimelineOptions): Promise<{ page: ServedPage; metered: Metered }> => {
  const file: unknown = await (await fetch('/data/indivisible-security.json')).json();
  const body = `<h1>An article</h1>${timelineHtml(file, { lang: 'en-GB', ...options })}<p id="below">${'The council met again. '.repeat(40)}</p>${lateScript()}`;
  const page = await openServed({ head: plainStyle + meter, body });
  await alive(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { page, metered: page.window as unknown as Metered };
};

describe('the first view of a page that a server drew', () => {
  before(sendLate);

  for (const [name, options] of Object.entries({ 'as it comes': {}, compact: { layout: 'compact' }, shortened: { limit: 4 } } as Record<string, TimelineOptions>)) {
    it(`stays where it is when the script comes: ${name}`, async () => {
      const { metered } = await read(options);
      expect(metered.tops).to.have.length.above(4);
      expect([...new Set(metered.tops)]).to.have.length(1);
      expect(metered.said.filter((words) => !words.startsWith('Lit is in dev mode'))).to.deep.equal([]);
      if (engine === 'chromium') expect(metered.shifts).to.deep.equal([]);
    });

    it(`is painted before the script begins, and nothing larger after: ${name}`, async function () {
      if (!PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint')) this.skip();
      const { page, metered } = await read(options);
      const [begin] = page.window.performance.getEntriesByName('script');
      expect(metered.paints).not.to.have.length(0);
      expect(begin!.startTime, 'the script was late').to.be.above(400);
      for (const { startTime } of metered.paints) expect(startTime).to.be.below(begin!.startTime);
    });
  }
});
