import { expect } from 'chai';
import { all, change, headlinesOf, textOf, timelineOf } from './timeline-fixture.js';

const events = [
  { id: 'later', date: '2022-02-03/2022-02-05', headline: 'Over three days' },
  { id: 'first', date: '2022-02-01', headline: 'On the first' },
  { id: 'also', date: '2022-02-01', headline: 'Also on the first' },
  { id: 'month', date: '2022-02', headline: 'In February' },
  { id: 'until', date: '../2022-01-05', headline: 'Until January' },
  { id: 'eve', date: '2021-12-31', headline: 'On the eve' },
];
const oldestFirst = ['On the eve', 'Until January', 'In February', 'On the first', 'Also on the first', 'Over three days'];

describe('the order of events', () => {
  it('goes by the start, then the longer span, then the file; what has no start goes by its end', async () => {
    expect(headlinesOf(await timelineOf({ events }))).to.deep.equal(oldestFirst);
  });

  it('is exactly the reverse, newest first', async () => {
    const timeline = await timelineOf({ events }, 'order="newest-first"');
    expect(headlinesOf(timeline)).to.deep.equal(oldestFirst.toReversed());
    await change(timeline, { order: undefined });
    expect(headlinesOf(timeline)).to.deep.equal(oldestFirst);
  });

  it('is oldest first where the attribute says something else', async () => {
    expect(headlinesOf(await timelineOf({ events }, 'order="sideways"'))).to.deep.equal(oldestFirst);
  });

  it('turns groups round too', async () => {
    const timeline = await timelineOf({ events }, 'order="newest-first" group-by="month"');
    const titles = all(timeline, '[part~=group-title]').map(textOf);
    expect(titles).to.deep.equal(['February 2022 4 events', 'January 2022 1 event', 'December 2021 1 event']);
    expect(headlinesOf(timeline)).to.deep.equal(oldestFirst.toReversed());
  });
});
