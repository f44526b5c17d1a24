import { expect } from 'chai';
import { click, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { all, change, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const dates = ['2021-03-01', '2021-03-02', '2021-03-04', '2021-04-01', '2021-04-05'];
const events = dates.map((date) => ({ id: date, date, headline: `On ${date}`, summary: `What was on ${date}.` }));

const opened = (timeline: Timeline) =>
  all(timeline, '[part~=event]:has(> details[open]) [part~=headline]').map(({ textContent }) => textContent.trim());

async function open(timeline: Timeline, headline: string): Promise<HTMLElement> {
  const event = eventCalled(timeline, headline);
  await click(event.querySelector('summary')!);
  await until(() => opened(timeline).length === 1, 'one event open');
  return event;
}

describe('attributes that change under a reader', () => {
  for (const grouping of ['none', 'month']) {
    it(`leave the opened event open, and no other, when the order turns: groups by ${grouping}`, async () => {
      const timeline = await timelineOf({ events }, `layout="compact" group-by="${grouping}"`);
      await open(timeline, 'On 2021-03-02');
      for (const order of ['newest-first', 'oldest-first', undefined]) {
        await change(timeline, { order });
        expect(opened(timeline)).to.deep.equal(['On 2021-03-02']);
        expect(textOf(eventCalled(timeline, 'On 2021-03-02'))).to.contain('What was on 2021-03-02.');
      }
    });
  }

  it('leave it open when events before it go and come', async () => {
    const timeline = await timelineOf({ events }, 'layout="compact" group-by="none"');
    await open(timeline, 'On 2021-04-01');
    await change(timeline, { from: '2021-03-04' });
    expect(opened(timeline)).to.deep.equal(['On 2021-04-01']);
    await change(timeline, { from: undefined });
    expect(opened(timeline)).to.deep.equal(['On 2021-04-01']);
  });

  it('open no other event in its place when a limit or groups come', async () => {
    for (const later of [{ limit: '2', order: 'newest-first' }, { 'group-by': 'month' }, { 'group-by': 'day' }]) {
      const timeline = await timelineOf({ events }, 'layout="compact" group-by="none"');
      await open(timeline, 'On 2021-03-01');
      await change(timeline, later);
      expect(opened(timeline).filter((headline) => headline !== 'On 2021-03-01')).to.deep.equal([]);
    }
  });
});
