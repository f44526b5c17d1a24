import { expect } from 'chai';
import { all, change, headlinesOf, timelineOf } from './timeline-fixture.js';

const events = ['2021-03-01', '2021-03-02', '2021-03-03', '2021-05-01'].map((date) => ({ id: date, date, headline: date }));
const story = { events, kicker: 'Long read', summary: 'A bridge and its crack.', byline: 'By the desk', updated: '2021-06-01T10:00:00Z' };

const has = (timeline: Element, part: string) => all(timeline, `[part~=${part}]`).length > 0;

describe('parts that a page leaves out', () => {
  it('are all of the header, and nothing else', async () => {
    const timeline = await timelineOf(story, 'without-header');
    const text = timeline.shadowRoot!.textContent;
    for (const part of ['header', 'title', 'facts', 'summary']) expect(has(timeline, part), part).to.equal(false);
    for (const words of ['The bridge at Lower Harbour', 'Long read', 'A bridge and its crack.', 'By the desk', 'updated']) {
      expect(text).not.to.contain(words);
    }
    expect(headlinesOf(timeline)).to.have.length(4);
    expect([has(timeline, 'gap'), has(timeline, 'sources')]).to.deep.equal([true, true]);
    await change(timeline, { 'without-header': undefined });
    for (const words of ['The bridge at Lower Harbour', 'Long read', 'A bridge and its crack.', 'By the desk', 'updated']) {
      expect(timeline.shadowRoot!.textContent).to.contain(words);
    }
  });

  it('still leave the timeline a name', async () => {
    const timeline = await timelineOf(story, 'without-header');
    expect(all(timeline, '[aria-label="The bridge at Lower Harbour"]')).to.have.length(1);
  });

  it('are the time between events, and nothing else', async () => {
    const timeline = await timelineOf(story, 'without-gaps');
    expect([has(timeline, 'gap'), has(timeline, 'header')]).to.deep.equal([false, true]);
    await change(timeline, { 'without-gaps': undefined });
    expect(has(timeline, 'gap')).to.equal(true);
  });
});
