import { expect } from 'chai';
import { click, focused, press, until } from '../rig/browser.js';
import { all, change, headlinesOf, isVisible, pressing, saying, textOf, timelineOf } from './timeline-fixture.js';

const dates = ['2021-03-01', '2021-03-02', '2021-03-04', '2021-04-01', '2021-04-02', '2021-04-05'];
const events = dates.map((date) => ({ id: date, date, headline: date }));

const showAll = (timeline: Element) => saying('Show all', all(timeline, 'summary').filter(isVisible));
const offersMore = (timeline: Element) => all(timeline, 'summary').some((summary) => textOf(summary).startsWith('Show all'));

describe('a limit', () => {
  for (const grouping of ['none', 'month']) {
    it(`holds back the rest behind a press: groups by ${grouping}`, async () => {
      const timeline = await timelineOf({ events }, `limit="2" group-by="${grouping}"`);
      expect(headlinesOf(timeline)).to.deep.equal(dates.slice(0, 2));
      const summary = showAll(timeline);
      expect(textOf(summary)).to.equal('Show all 6');
      await click(summary);
      expect(headlinesOf(timeline)).to.deep.equal(dates);
      expect(textOf(summary)).to.equal('Show fewer');
      await click(summary);
      expect(headlinesOf(timeline)).to.deep.equal(dates.slice(0, 2));
    });
  }

  for (const [name, key] of Object.entries(pressing)) {
    it(`opens by ${name}, and the focus stays`, async () => {
      const timeline = await timelineOf({ events }, 'limit="2"');
      const summary = showAll(timeline);
      summary.focus();
      await press(key);
      await until(() => headlinesOf(timeline).length === dates.length, `all after ${name}`);
      await timeline.updateComplete;
      expect(focused()).to.equal(summary);
      await press(key);
      await until(() => headlinesOf(timeline).length === 2, `fewer after ${name}`);
      expect(focused()).to.equal(summary);
    });
  }

  it('counts the newest, newest first', async () => {
    const timeline = await timelineOf({ events }, 'limit="2" order="newest-first"');
    expect(headlinesOf(timeline)).to.deep.equal(['2021-04-05', '2021-04-02']);
  });

  it('offers nothing where it holds nothing back', async () => {
    for (const limit of ['6', '7', '1000', 'many']) {
      const timeline = await timelineOf({ events }, `limit="${limit}"`);
      expect(headlinesOf(timeline), limit).to.deep.equal(dates);
      expect(offersMore(timeline), limit).to.equal(false);
    }
  });

  it('goes with its attribute', async () => {
    const timeline = await timelineOf({ events }, 'limit="2"');
    await change(timeline, { limit: undefined });
    expect(headlinesOf(timeline)).to.deep.equal(dates);
    expect(offersMore(timeline)).to.equal(false);
  });

  it('does not count what was retracted in what it offers', async () => {
    const withdrawn = { ...events[0]!, status: 'retracted', retraction: { date: '2021-05-01', note: 'A mistake.' } };
    const timeline = await timelineOf({ events: events.with(0, withdrawn) }, 'limit="2"');
    expect(textOf(showAll(timeline))).to.equal('Show all 5');
  });
});
