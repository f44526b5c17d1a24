import { expect } from 'chai';
import { all, change, headlinesOf, textOf, timelineOf } from './timeline-fixture.js';

const events = ['2020-12-31', '2021-01-15', '2021-02', '2021-03-01', '2021-04-20/2021-05-02', '2022-01-01'].map((date) => ({
  id: date, date, headline: date,
}));
const everything = events.map(({ headline }) => headline);

describe('the window of dates', () => {
  for (const [from, to, shown] of [
    ['2021', undefined, everything.slice(1)],
    [undefined, '2021', everything.slice(0, 5)],
    ['2021-02-10', '2021-03-01', ['2021-02', '2021-03-01']],
    ['2021-05-01', '2021-12', ['2021-04-20/2021-05-02']],
    ['2021-01-15', '2021-01-15', ['2021-01-15']],
    ['2021-21', undefined, ['2021-03-01', '2021-04-20/2021-05-02', '2022-01-01']],
    ['2023', undefined, []],
  ] as const) {
    it(`shows what touches it: from ${from ?? 'the beginning'} to ${to ?? 'the end'}`, async () => {
      const attributes = [from && `from="${from}"`, to && `to="${to}"`].filter(Boolean).join(' ');
      expect(headlinesOf(await timelineOf({ events }, attributes))).to.deep.equal(shown);
    });
  }

  for (const unreadable of ['', 'spring', '2021-13', '10/02/2021', '2021-02-30', '2021-02-01T10:00:00']) {
    it(`is open where its end cannot be read: «${unreadable}»`, async () => {
      expect(headlinesOf(await timelineOf({ events }, `from="${unreadable}"`))).to.deep.equal(everything);
      expect(headlinesOf(await timelineOf({ events }, `to="${unreadable}"`))).to.deep.equal(everything);
    });
  }

  it('opens again when its attributes go', async () => {
    const timeline = await timelineOf({ events }, 'from="2021-03" to="2021-03"');
    expect(headlinesOf(timeline)).to.deep.equal(['2021-03-01']);
    await change(timeline, { from: undefined });
    expect(headlinesOf(timeline)).to.deep.equal(everything.slice(0, 4));
    await change(timeline, { to: undefined });
    expect(headlinesOf(timeline)).to.deep.equal(everything);
  });

  it('says so where it leaves nothing, in words that the page can replace', async () => {
    const timeline = await timelineOf({ events }, 'from="2023"');
    expect(textOf(all(timeline, 'slot[name=empty]')[0]!.parentElement!)).to.contain('No events.');
    timeline.insertAdjacentHTML('beforeend', '<p slot="empty">Nothing yet.</p>');
    expect(timeline.querySelector('[slot=empty]')!.getClientRects()).to.have.length(1);
    expect(all(timeline, 'slot[name=empty] p')[0]!.getClientRects()).to.have.length(0);
  });

  it('is what the facts tell of', async () => {
    const timeline = await timelineOf({ events }, 'from="2021-01" to="2021-03"');
    expect(textOf(all(timeline, '[part~=facts]')[0]!)).to.match(/^3 events, 15 January – 1 March 2021 /);
  });
});
