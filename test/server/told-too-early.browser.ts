import { expect } from 'chai';
import '../../src/define.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { storyOf } from '../story/fixture.js';
import { told } from '../story/requests.js';
import { parsed, timelineHtml } from './served.js';

const served = timelineHtml(storyOf(), { lang: 'en-GB', timeZone: 'UTC' });
/** The words of a server that the browser would have written otherwise, in the same shape and in another. */
const shapes: Record<string, string> = {
  'taken over': served.replaceAll('1 March', '1 Mar.'),
  'drawn anew': served.replaceAll('1 March', '1 Mar.').replace('<dateline-timeline ', '<dateline-timeline without-header '),
};

const ways: Record<string, (element: Timeline) => Promise<unknown>> = {
  'dateline-load': (element) => new Promise((heard) => element.addEventListener('dateline-load', heard, { once: true })),
  loaded: (element) => element.loaded,
  updateComplete: (element) => element.updateComplete,
};

/** What a reader sees at the moment in which the page hears. */
const dateOf = ({ shadowRoot }: Timeline): string => shadowRoot!.querySelector('[data-id=opens] [part=date]')!.textContent.trim();

describe('a page that waits for an element that a server drew', () => {
  beforeEach(() => (told.length = 0));

  for (const [shape, html] of Object.entries(shapes))
    for (const [way, heard] of Object.entries(ways))
      it(`hears that it is there once it is ${shape}: ${way}`, async () => {
        expect(html).to.contain('1 Mar.');
        const { element, enter } = parsed<Timeline>(html);
        expect(dateOf(element)).to.equal('1 Mar. 2021');
        enter();
        await heard(element);
        expect(dateOf(element)).to.equal('1 March 2021');
        expect(told).to.have.length(shape === 'drawn anew' ? 1 : 0);
      });

  it('hears of it once', async () => {
    const { element, enter } = parsed<Timeline>(served);
    const seen: string[] = [];
    for (const name of ['dateline-load', 'dateline-error']) element.addEventListener(name, () => seen.push(name));
    await enter().loaded;
    element.order = 'newest-first';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(seen).to.deep.equal(['dateline-load']);
  });
});
