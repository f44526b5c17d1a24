import { expect } from 'chai';
import { drawnEvents, keepPlace } from '../../src/preview/keep-place.js';
import { storyOf } from '../story/fixture.js';
import { all, eventCalled, timelineOf } from '../timeline/timeline-fixture.js';

const summary = 'The office wrote of the bridge and of the river. '.repeat(8);
const events = Array.from({ length: 30 }, (_, i) => ({
  id: `day-${i}`, date: `2021-03-${String(i + 1).padStart(2, '0')}`, headline: `Day ${i}`, summary,
  citations: [{ source: 'logbook', passage: { exact: 'a crack was seen' } }],
}));

describe('a story that is drawn anew as its file is saved', () => {
  it('stays where the reader is, with what they opened, whatever came above', async () => {
    const timeline = await timelineOf({ events });
    const read = eventCalled(timeline, 'Day 20');
    read.querySelector<HTMLDetailsElement>('.cite')!.open = true;
    scrollTo({ top: scrollY + read.getBoundingClientRect().top + 40, behavior: 'instant' });
    const before = read.getBoundingClientRect().top;
    const more = Array.from({ length: 5 }, (_, i) => ({ id: `new-${i}`, date: '2021-03-02', headline: `New ${i}`, summary }));
    await keepPlace(timeline, () => (timeline.data = storyOf({ events: [...events.slice(0, 2), ...more, ...events.slice(2)] })));
    const now = eventCalled(timeline, 'Day 20');
    expect(now).not.to.equal(read);
    expect(now.getBoundingClientRect().top).to.be.closeTo(before, 2);
    expect(all(timeline, '.cite').filter((fold) => (fold as HTMLDetailsElement).open).map((fold) => fold.closest<HTMLElement>('[data-id]')!.dataset['id'])).to.deep.equal(['day-20']);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('stays at its top where the reader has not begun', async () => {
    const timeline = await timelineOf({ events });
    scrollTo({ top: 0, behavior: 'instant' });
    await keepPlace(timeline, () => (timeline.data = storyOf({ events: events.slice(3) })));
    expect(scrollY).to.equal(0);
    expect(drawnEvents(timeline)).to.have.length(27);
  });
});
