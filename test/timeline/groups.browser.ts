import { expect } from 'chai';
import { all, change, headlinesOf, isVisible, saying, textOf, timelineOf } from './timeline-fixture.js';

const dates = ['1998-05-02', '2019-05-02', '2021-03-01', '2021-03-09', '2021-04-02', '2022'];
const events = dates.map((date) => ({ id: date, date, headline: `On ${date}` }));

const groupsBy = {
  day: ['2 May 1998 1', '2 May 2019 1', '1 March 2021 1', '9 March 2021 1', '2 April 2021 1', '2022 1'],
  month: ['May 1998 1', 'May 2019 1', 'March 2021 2', 'April 2021 1', '2022 1'],
  year: ['1998 1', '2019 1', '2021 3', '2022 1'],
  decade: ['1990s 1', '2010s 1', '2020s 4'],
  century: ['20th century 1', '21st century 5'],
};

const titlesOf = (timeline: Element) => all(timeline, '[part~=group-title]').map((title) => textOf(title).replace(/ events?$/, ''));

describe('groups', () => {
  for (const [unit, titles] of Object.entries(groupsBy)) {
    it(`stand by ${unit}, each with its heading, its count and a list of its own`, async () => {
      const timeline = await timelineOf({ events }, `group-by="${unit}"`);
      expect(titlesOf(timeline)).to.deep.equal(titles);
      for (const group of all(timeline, '[part~=group]')) {
        const lists = all(group, 'ol');
        expect(lists).to.have.length(1);
        const [list] = lists;
        expect([...list!.children].map(({ localName }) => localName)).to.deep.equal(all(group, '[part~=event]').map(() => 'li'));
        expect(textOf(all(group, '[part~=group-title]')[0]!)).to.contain(` ${list!.children.length} event`);
      }
      expect(headlinesOf(timeline)).to.deep.equal(events.map(({ headline }) => headline));
    });
  }

  it('are none where the page wants none: one list holds every event', async () => {
    const timeline = await timelineOf({ events }, 'group-by="none"');
    expect(all(timeline, '[part~=group]')).to.deep.equal([]);
    expect(new Set(all(timeline, '[part~=event]').map(({ parentElement }) => parentElement))).to.have.property('size', 1);
  });

  it('are left to the story: none for a few events, months for several a month', async () => {
    const timeline = await timelineOf();
    expect(titlesOf(timeline)).to.deep.equal([]);
    const days = ['2021-03-01', '2021-03-02', '2021-03-04', '2021-04-01', '2021-04-02', '2021-04-05'];
    const grouped = await timelineOf({ events: days.map((date) => ({ id: date, date, headline: date })) });
    expect(titlesOf(grouped)).to.deep.equal(['March 2021 3', 'April 2021 3']);
  });

  it('are left to the story again when the attribute goes, or says what is no unit', async () => {
    const days = ['2021-03-01', '2021-03-02', '2021-03-04', '2021-04-01', '2021-04-02', '2021-04-05'];
    const timeline = await timelineOf({ events: days.map((date) => ({ id: date, date, headline: date })) }, 'group-by="year"');
    await change(timeline, { 'group-by': undefined });
    expect(titlesOf(timeline)).to.deep.equal(['March 2021 3', 'April 2021 3']);
    await change(timeline, { 'group-by': 'fortnight' });
    expect(titlesOf(timeline)).to.deep.equal(['March 2021 3', 'April 2021 3']);
  });

  it('spare the eye what the heading has said, and nobody else', async () => {
    const timeline = await timelineOf({ events }, 'group-by="year"');
    const time = saying('1 March', all(timeline, '[part~=event] [part~=date] time'));
    const seen = [...time.childNodes].filter((node) => node instanceof Text || (node instanceof Element && isVisible(node)));
    expect(seen.map(({ textContent }) => textContent).join('').trim()).to.equal('1 March');
    expect(time.textContent.trim()).to.equal('1 March 2021');
    expect(time.getAttribute('datetime')).to.equal('2021-03-01');
  });

  it('do not count what was retracted', async () => {
    const withdrawn = { ...events[2]!, status: 'retracted', retraction: { date: '2021-05-01', note: 'It was a mistake.' } };
    const timeline = await timelineOf({ events: events.with(2, withdrawn) }, 'group-by="year"');
    expect(titlesOf(timeline)).to.deep.equal(['1998 1', '2019 1', '2021 2', '2022 1']);
  });
});
