import { expect } from 'chai';
import { all, change, timelineOf } from './timeline-fixture.js';

const said = { text: 'It holds.', speaker: 'vale', source: 'gazette' };
const events = [
  { id: 'a', date: '2021-03-01', headline: 'The bridge opens', quotes: [said] },
  {
    id: 'b', date: '2021-04-09', headline: 'The bridge closes', differences: [
      { about: 'Why?', accounts: [{ source: 'gazette', summary: 'A crack.' }, { source: 'logbook', summary: 'The wind.' }] },
    ],
  },
];

/** Level and part of every heading, each pair once. */
const headingsOf = (timeline: Element) => [
  ...new Set(all(timeline, 'h1, h2, h3, h4, h5, h6, [role=heading]').map((one) => `${one.part.value} ${one.localName}`)),
];

const down = (level: number) => `h${Math.min(level, 6)}`;

describe('levels of headings', () => {
  for (const layout of ['vertical', 'compact']) {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`go down from ${level}, never beyond 6: ${layout}`, async () => {
        const attributes = `heading-level="${level}" layout="${layout}"`;
        const plain = await timelineOf({ events }, attributes);
        const grouped = await timelineOf({ events }, `${attributes} group-by="month"`);
        expect(headingsOf(plain)).to.deep.equal([`title h${level}`, `headline ${down(level + 1)}`]);
        expect(headingsOf(grouped)).to.deep.equal([
          `title h${level}`, `group-title ${down(level + 1)}`, `headline ${down(level + 2)}`,
        ]);
      });
    }
  }

  it('begin at 2 where the attribute is not there, goes, or says no level', async () => {
    const timeline = await timelineOf({ events });
    const usual = ['title h2', 'headline h3'];
    expect(headingsOf(timeline)).to.deep.equal(usual);
    for (const value of ['high', '', '0', '-1']) {
      await change(timeline, { 'heading-level': value });
      expect(headingsOf(timeline), value).to.deep.equal(usual);
    }
    await change(timeline, { 'heading-level': '4' });
    expect(headingsOf(timeline)).to.deep.equal(['title h4', 'headline h5']);
    await change(timeline, { 'heading-level': undefined });
    expect(headingsOf(timeline)).to.deep.equal(usual);
  });

  it('stop at 6 beyond it', async () => {
    expect(headingsOf(await timelineOf({ events }, 'heading-level="9"'))).to.deep.equal(['title h6', 'headline h6']);
  });
});
