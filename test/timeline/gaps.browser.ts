import { expect } from 'chai';
import { all, change, eventCalled, saying, textOf, timelineOf } from './timeline-fixture.js';

const eventsOn = (dates: readonly string[]) => dates.map((date) => ({ id: date, date, headline: date }));

const gapsOf = (timeline: Element) => all(timeline, '[part~=gap]').map(textOf);

describe('the time between events', () => {
  for (const [why, dates, gaps] of [
    ['a week, and three times the median', ['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-10'], ['7 days']],
    ['a day less than a week', ['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-09'], []],
    ['three times the median of ten days', ['2021-03-01', '2021-03-11', '2021-03-21', '2021-04-20'], ['30 days']],
    ['a day less than three times the median', ['2021-03-01', '2021-03-11', '2021-03-21', '2021-04-19'], []],
    ['events of one day', ['2021-03-01', '2021-03-01', '2021-03-01', '2021-03-08'], ['7 days']],
    ['two such times', ['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-04', '2021-05-10', '2024-06-10'], ['2 months', '3 years']],
    ['from the end of a span to the start of the next', ['2021-03-01', '2021-03-02', '2021-03-03/2021-03-10', '2021-03-17'], ['7 days']],
    ['a lone event', ['2021-03-01'], []],
  ] as const) {
    it(`is written or not: ${why}`, async () => {
      const events = eventsOn(dates).map((event, index) => ({ ...event, id: `event${index}` }));
      const timeline = await timelineOf({ events });
      expect(gapsOf(timeline)).to.deep.equal(gaps);
      await change(timeline, { order: 'newest-first' });
      expect(gapsOf(timeline)).to.deep.equal(gaps.toReversed());
    });
  }

  for (const uncertain of ['2021-05-01?', '2021-05~', '2021-05-XX', '[2021-05-01,2021-05-02]', '[2021-05-01..]', '[..2021-05-01]']) {
    it(`is never written beside an uncertain date: ${uncertain}`, async () => {
      const timeline = await timelineOf({ events: eventsOn(['2021-03-01', '2021-03-02', '2021-03-03', uncertain, '2021-09-01']) });
      expect(all(timeline, '[part~=event]')).to.have.length(5);
      for (const order of ['newest-first', 'oldest-first']) {
        await change(timeline, { order });
        expect(gapsOf(timeline), order).to.deep.equal([]);
      }
    });
  }

  it('is not written after what has no end yet', async () => {
    const events = eventsOn(['2021-03-01', '2021-03-02', '2021-03-03/..', '2021-09-01']);
    expect(gapsOf(await timelineOf({ events }))).to.deep.equal([]);
  });

  it('stands between the two events, whichever comes first', async () => {
    const timeline = await timelineOf({ events: eventsOn(['2021-03-01', '2021-03-02', '2021-03-03', '2021-03-23']) });
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    for (const order of ['oldest-first', 'newest-first']) {
      await change(timeline, { order });
      const tops = ['2021-03-03', '2021-03-23'].map((headline) => topOf(eventCalled(timeline, headline)));
      const gap = topOf(saying('20 days', all(timeline, '[part~=gap]')));
      expect(gap, order).to.be.within(Math.min(...tops) + 1, Math.max(...tops) - 1);
    }
  });
});
