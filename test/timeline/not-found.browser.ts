import { expect } from 'chai';
import { click, press, type, until } from '../rig/browser.js';
import { axeFindings } from '../rig/axe.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { longStory } from './long-story.js';
import { all, headlinesOf, isVisible, saying, textOf, timelineOf } from './timeline-fixture.js';

const opened = async (attributes = '', count = 400): Promise<Timeline> => {
  const timeline = await timelineOf(longStory(count), attributes);
  const summary = all(timeline, '[part=controls] > summary')[0]!;
  summary.scrollIntoView({ block: 'center' });
  // What hears the opening comes behind the first drawing, and sees a reader who was faster.
  await click(summary);
  await until(() => all(timeline, '.panel').some((panel) => textOf(panel)), 'the panel');
  return timeline;
};

const field = (timeline: Timeline): HTMLInputElement => all<HTMLInputElement>(timeline, '.words input')[0]!;
const chip = (timeline: Timeline, text: string): HTMLElement => all(timeline, '.chip').find(({ textContent }) => textContent.trim().startsWith(text))!;
const left = (timeline: Timeline): number => all(timeline, 'li[data-id]').filter(isVisible).length;
const pressOn = async (element: HTMLElement): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await click(element);
};

describe('a story of 400 events', function () {
  // WebKitGTK takes its time over 400 events.
  this.timeout(90_000);

  it('finds an event by a person in two actions', async () => {
    const timeline = await opened();
    await pressOn(saying('More', all(timeline, '.panel button')));
    await until(() => all(timeline, '.whole').length, 'the whole list');
    await pressOn(saying('June', all(timeline, '.whole label')));
    await until(() => left(timeline) === 1, 'one is left');
    expect(headlinesOf(timeline)).to.deep.equal(['Works 300 at the bridge']);
    expect(textOf(all(timeline, '[part=filter]')[0]!)).to.match(/^1 of 400 shown June Lund 9 × Clear all/);
  });

  it('finds an event by a word, whatever its case and accents, and marks it', async () => {
    const timeline = await opened();
    await pressOn(field(timeline));
    await type('ZEPHYR');
    await until(() => left(timeline) === 1, 'one is left');
    expect(headlinesOf(timeline)).to.deep.equal(['Works 277 at the ferry']);
    if (CSS.highlights) await until(() => [...CSS.highlights.get('dateline-found')!].map(String).includes('zéphyr'), 'it is marked');
  });

  it('finds an event by its date in three actions: opened, pressed, typed', async () => {
    const timeline = await opened();
    await pressOn(field(timeline));
    await type('22 march 2001');
    await until(() => left(timeline) === 1, 'one is left');
    expect(headlinesOf(timeline)).to.deep.equal(['Works 275 at the bridge']);
  });

  it('counts by everything else, disables what would leave nothing, and takes each filter away by one press', async () => {
    const timeline = await opened();
    await pressOn(chip(timeline, 'Ada'));
    await until(() => left(timeline) === 45, `45 of Ada, not ${left(timeline)}`);
    expect(textOf(chip(timeline, 'The river'))).to.equal('The river 23');
    await pressOn(field(timeline));
    await type('zephyr');
    await until(() => left(timeline) === 0, 'nothing is left');
    expect((chip(timeline, 'Ben') as HTMLButtonElement).disabled).to.equal(true);
    expect(textOf(all(timeline, '[part=filter]')[0]!)).to.contain('Nothing matches all of this. Without Ada Lund 0: 1');
    expect(await axeFindings(timeline)).to.deep.equal([]);
    await pressOn(saying('Without', all(timeline, '[part=filter] button')));
    await until(() => left(timeline) === 1, 'the word alone finds one');
    await pressOn(saying('Clear all', all(timeline, '[part=filter] button')));
    await until(() => left(timeline) === 400, 'all are back');
  });

  it('is told to the page, and politely once to who listens', async () => {
    const timeline = await opened();
    const told: number[] = [];
    timeline.addEventListener('dateline-filter', ({ shown }) => told.push(shown));
    await pressOn(field(timeline));
    await type('lamp');
    await until(() => textOf(all(timeline, '[role=status]').at(-1)!) === '1 of 400 shown', 'it is said');
    expect(told.at(-1)).to.equal(1);
    expect(all(timeline, '[part=filter] [role=status]')).to.have.length(1);
  });

  it('shows an event that a link leads to, and says that the filter is gone', async () => {
    const timeline = await opened('people="june"');
    expect(left(timeline)).to.equal(1);
    await timeline.goTo('e5');
    expect(left(timeline)).to.equal(400);
    await until(() => textOf(all(timeline, '[part=filter]')[0]!).includes('The filter was cleared to show this event.'), 'it is said');
  });

  it('turns the order round and groups anew by real keys', async () => {
    const timeline = await opened('', 30);
    chip(timeline, 'Newest first').focus();
    await press('Enter');
    await until(() => headlinesOf(timeline)[0] === 'Works 29 at the café', 'the last comes first');
    expect(chip(timeline, 'Newest first').ariaPressed).to.equal('true');
    chip(timeline, 'Decade').focus();
    await press(' ');
    await until(() => textOf(all(timeline, '[part=group-title]')[0]!).startsWith('2010s'), 'groups of ten years');
  });

  it('filters for a script that asks before a reader has', async () => {
    const timeline = await timelineOf(longStory(60), 'topics="town"');
    await timeline.filter({ people: ['ada'], importance: 'key' });
    expect(headlinesOf(timeline)).to.deep.equal(['Works 0 at the bridge']);
    const other = await timelineOf(longStory(60));
    await other.filter({ topics: ['river'], importance: 'key' });
    expect(headlinesOf(other)).to.deep.equal(['Works 0 at the bridge', 'Works 40 at the bridge']);
  });

  it('begins as the attributes say, before anything is seen', async () => {
    const timeline = await timelineOf(longStory(60), 'importance="key" topics="river"');
    expect(left(timeline)).to.equal(2);
    expect(textOf(all(timeline, '[part=filter]')[0]!)).to.match(/^2 of 60 shown The river × Key events ×/);
  });
});
