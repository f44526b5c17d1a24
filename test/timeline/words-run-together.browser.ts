import { expect } from 'chai';
import { all, saying, textOf, timelineOf } from './timeline-fixture.js';

const sources = {
  gazette: { publisher: 'Gazette', url: 'https://gazette.example/' },
  courier: { publisher: 'Courier', url: 'https://courier.example/' },
};
const events = [
  { id: 'opens', date: '2021-03-01T10:26:00Z', timeZone: 'Asia/Tokyo', place: { name: 'Lower Harbour' }, headline: 'Opening' },
  { id: 'sways', date: '2021-03-XX', headline: 'Swaying', respondsTo: ['opens'] },
  {
    id: 'closes', date: '2021-05-01', headline: 'Closing', respondsTo: ['opens'],
    citations: [{ source: 'gazette' }, { source: 'courier' }],
  },
];

/** What is copied, searched, translated, read by a program: space that a style sheet makes is not in it. */
describe('words that stand beside each other', () => {
  for (const attributes of ['style="inline-size: 320px"', 'style="inline-size: 320px" layout="compact"', 'style="inline-size: 900px"']) {
    it(`have white space between them: ${attributes}`, async () => {
      const timeline = await timelineOf({ sources, events }, attributes);
      all<HTMLDetailsElement>(timeline, '[part~=event] > details').forEach((fold) => (fold.open = true));
      const dates = all(timeline, '[part~=event] [part~=date]').map(textOf);
      expect(dates).to.include.members(['1 March 2021 10:26 UTC 19:26 GMT+9 Lower Harbour', 'March 2021 day not given']);
      expect(textOf(saying('Answered by', all(timeline, '[part~=links]')))).to.equal('Answered by Swaying Closing');
      expect(textOf(all(timeline, '[part~=event] [part~=sources]')[0]!)).to.equal('Sources Gazette Courier');
    });
  }
});
