import '../../src/timeline/define.js';
import { expect } from 'chai';
import type { Timeline } from '../../src/timeline/timeline.js';
import { deep, testFile } from '../rig/browser.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { holdInEveryLook, holdOnGreyInk } from '../story/in-every-look.js';

const file = (name: string, attributes = '') => `<dateline-timeline src="/data/${name}.json" ${attributes}></dateline-timeline>`;
const held = (story: object, attributes = '', content = '') =>
  `<dateline-timeline ${attributes}>${inline(story)}${content}</dateline-timeline>`;
const asked = (how: object, content = '') => `<dateline-timeline src="${testFile('data/none.json', how)}">${content}</dateline-timeline>`;

/** Everything that folds stands open, as a reader may leave it. */
const unfolded = (html: string) => async () => {
  const timeline = await loaded(fixture<Timeline>(html));
  for (const fold of timeline.shadowRoot!.querySelectorAll('details')) fold.open = true;
  return timeline;
};

const event = (id: string, more: object) => ({ id, date: '2021-03-05', headline: `The bridge is ${id}`, ...more });
const picture = { type: 'image', url: '/data/apollo-11/phases.svg', alt: 'A sketch of the bridge', caption: 'The bridge.', credit: 'Harbour office' };

const statuses = storyOf({
  events: [
    event('reported', { importance: 'key', place: { name: 'Lower Harbour' } }),
    event('unconfirmed', { status: 'unconfirmed', date: '2021-03?' }),
    event('expected', { status: 'expected', date: '2999-03-05' }),
    event('overdue', { status: 'expected' }),
    event('cancelled', { status: 'cancelled', respondsTo: ['reported'] }),
    event('retracted', { status: 'retracted', retraction: { date: '2021-04-01', note: 'It was another bridge.' } }),
    event('linked', { links: [{ url: 'https://gazette.example/more', title: 'More on bridges' }] }),
    event('cited', { citations: [{ source: 'logbook', passage: { exact: 'a crack was seen' } }] }),
    event('pictured', { media: [picture, { ...picture, sensitive: 'a fall' }, { type: 'video', url: 'https://gazette.example/film' }] }),
  ],
  corrections: [{ date: '2021-04-02', note: 'The day was wrong.', event: 'cited' }],
  licence: 'Free to print',
});

const drafts = storyOf({
  events: [event('drafted', { draft: { by: 'a program', questions: ['Which bridge?'] } }), event('read', {})],
});
const lost = storyOf({ events: [event('sound', {}), event('broken', { date: 'lately' })] });

describe('a timeline for everybody', () => {
  holdInEveryLook({
    'the exchange of letters': file('indivisible-security'),
    'the exchange of letters, all of it open': unfolded(file('indivisible-security')),
    'the flight, with pictures': file('apollo-11'),
    'deep time': file('deep-time'),
    'newest first, by month, two levels down': file('indivisible-security', 'order="newest-first" group-by="month" heading-level="4"'),
    'without header': file('indivisible-security', 'without-header'),
    'every status': held(statuses),
    'every status, all of it open': unfolded(held(statuses)),
    'every status, compact and open': unfolded(held(statuses, 'layout="compact"')),
    compact: file('indivisible-security', 'layout="compact"'),
    'compact and open': unfolded(file('indivisible-security', 'layout="compact"')),
    'four events and the rest folded': file('indivisible-security', 'limit="4"'),
    'four events and the rest open': unfolded(file('indivisible-security', 'limit="4"')),
    drafts: held(drafts, 'drafts'),
    'one event lost': held(lost),
    'no event in the window': held(storyOf(), 'from="2030"'),
    'no event, in the page’s words': held(storyOf(), 'from="2030"', '<p slot="empty">Nothing happened.</p>'),
    loading: asked({ delay: 30_000 }),
    'loading below the page’s own words': asked({ delay: 30_000 }, '<p>The story so far.</p>'),
    failed: asked({ status: 500 }),
    'failed below the page’s own words': asked({ status: 500 }, '<p>The story so far.</p>'),
    'failed inline': '<dateline-timeline><script type="application/json">{</script><p>The story.</p></dateline-timeline>',
    'a quotation in its other language': async () => {
      const timeline = await loaded(fixture<Timeline>(file('indivisible-security')));
      deep('dateline-timeline', '.version summary').click();
      return timeline;
    },
    'an event in focus': async () => {
      const timeline = await loaded(fixture<Timeline>(file('indivisible-security')));
      await timeline.goTo('letter');
      return timeline;
    },
  });

  holdOnGreyInk(file('indivisible-security'));

  it('has no two landmarks that are called the same, with a correction and all of it open', async () => {
    const timeline = await unfolded(held(statuses, 'limit="3"'))();
    const named = [...timeline.shadowRoot!.querySelectorAll('section[aria-label], nav, aside, main, form, search')];
    const names = named.map((one) => one.getAttribute('aria-label'));
    expect(names).to.include('Corrections').and.not.include(null);
    expect(new Set(names).size).to.equal(names.length);
  });
});
