import { expect } from 'chai';
import { hydrate } from '@lit-labs/ssr-client';
import { html, nothing, render } from 'lit';
import '../../src/define.js';
import { attributesOf, type TimelineOptions } from '../../src/server/options.js';
import { drawingToHtml } from '../../src/server/declarative-root.js';
import { mend } from '../../src/story/mend.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { told } from '../story/requests.js';
import { richStory } from '../timeline/rich-story.js';
import { expectSame, takenOver, timelineHtml } from './served.js';

const options: TimelineOptions = { lang: 'en-GB', timeZone: 'UTC' };
const event = (id: string, date: string): object => ({ id, date, headline: `It is ${id}` });
/** With a gap of years, and another number of groups by year than by decade. */
const sparse = storyOf({ events: [event('built', '1991-03'), event('opened', '1992-05'), event('closed', '2021-03-01'), event('razed', '2022-03-01')] });

const drawnHere = (file: object, more: TimelineOptions): Promise<Timeline> =>
  loaded(fixture<Timeline>(`<dateline-timeline${attributesOf({ ...options, ...more })}>${inline(file)}</dateline-timeline>`));

/** What the page shows in the end is the browser's own drawing, and the console was told once that it is. */
async function expectDrawnAnew(served: string, file: object, more: TimelineOptions = {}): Promise<Timeline> {
  const element = await takenOver<Timeline>(served);
  expectSame(element, await drawnHere(file, more));
  expect(told).to.have.length(1);
  expect(told[0]).to.contain('drawn anew');
  element.order = 'newest-first';
  await element.updateComplete;
  expectSame(element, await drawnHere(file, { ...more, order: 'newest-first' }));
  return element;
}

describe('an element that a server drew in another shape', () => {
  beforeEach(() => (told.length = 0));

  const changes: Record<string, { made: TimelineOptions; from: RegExp | string; to: string; is: TimelineOptions }> = {
    'without gaps': { made: {}, from: '<dateline-timeline ', to: '<dateline-timeline without-gaps ', is: { withoutGaps: true } },
    'with gaps': { made: { withoutGaps: true }, from: ' without-gaps', to: '', is: {} },
    'by decade': { made: { groupBy: 'year' }, from: 'group-by="year"', to: 'group-by="decade"', is: { groupBy: 'decade' } },
    'by year': { made: { groupBy: 'decade' }, from: 'group-by="decade"', to: 'group-by="year"', is: { groupBy: 'year' } },
    'in one list': { made: { groupBy: 'year' }, from: 'group-by="year"', to: 'group-by="none"', is: { groupBy: 'none' } },
    'without header': { made: {}, from: '<dateline-timeline ', to: '<dateline-timeline without-header ', is: { withoutHeader: true } },
    'with fewer before «Show all»': { made: {}, from: '<dateline-timeline ', to: '<dateline-timeline limit="2" ', is: { limit: 2 } },
    'with a window of dates': { made: {}, from: '<dateline-timeline ', to: '<dateline-timeline from="2000" ', is: { from: '2000' } },
  };
  for (const [way, { made, from, to, is }] of Object.entries(changes))
    it(`is drawn anew where its attributes were changed: ${way}`, async () => {
      const served = timelineHtml(sparse, { ...options, ...made });
      const changed = served.replace(from, to);
      expect(changed).not.to.equal(served);
      await expectDrawnAnew(changed, sparse, is);
    });

  const stripped: Record<string, RegExp> = {
    'every comment': /<!--.*?-->/gs,
    'those of attributes': /<!--lit-node.*?-->/gs,
    'those of parts': /<!--\/?lit-part.*?-->/gs,
    'those of one text': /<!--lit-part-->(?=It is opened)|(?<=It is opened)<!--\/lit-part-->/g,
  };
  for (const [what, comments] of Object.entries(stripped))
    it(`is drawn once where something took comments out of the page: ${what}`, async () => {
      const file = what.includes('text') ? sparse : storyOf(richStory);
      const served = timelineHtml(file, options);
      const changed = served.replace(comments, '');
      expect(changed).not.to.equal(served);
      const element = await expectDrawnAnew(changed, file);
      expect(element.shadowRoot!.querySelectorAll('.timeline')).to.have.length(1);
    });
});

describe('words that a server wrote where the browser has none', () => {
  const line = (value: unknown) => html`<p>${value}</p>`;
  const blanks: Record<string, unknown> = { nothing, undefined, null: null, 'an empty text': '', 'an empty list': [] };

  for (const [what, blank] of Object.entries(blanks))
    it(`go, and others can come: ${what}`, () => {
      const place = fixture<HTMLElement>('<div></div>');
      place.setHTMLUnsafe(drawingToHtml(line('old words')));
      hydrate(line(blank), place);
      mend(place, line(blank));
      expect(place.textContent).to.equal('');
      for (const value of ['new words', blank, [line('one'), 'two'], blank, line('three'), 'four']) {
        render(line(value), place);
        expect(place.textContent).to.equal(value === blank ? '' : Array.isArray(value) ? 'onetwo' : typeof value === 'string' ? value : 'three');
      }
      expect(place.querySelectorAll('p')).to.have.length(1);
    });
});
