import { expect } from 'chai';
import { all, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const events = [
  {
    id: 'opens', date: '2021-03-01', headline: 'The bridge opens',
    quotes: [{ id: 'holds', text: 'It holds.', speaker: 'vale', source: 'gazette' }],
  },
  { id: 'closes', date: '2021-03-09', headline: 'The bridge closes' },
];
const corrections = [
  { date: '2021-04-01', note: 'It opened on a Monday, *not* a Tuesday.', event: 'opens' },
  { date: '2021-04-05', kind: 'clarification', note: 'She spoke of the old bridge.', quote: 'holds' },
  { date: '2021-04-03', kind: 'update', note: 'The story has a map.' },
];

const linesIn = (within: Element) => [...within.querySelectorAll<HTMLElement>('[part~=corrections]')].map(textOf);

describe('corrections', () => {
  it('stand at the event that they concern, itself or what was said at it', async () => {
    const timeline = await timelineOf({ events, corrections });
    expect(linesIn(eventCalled(timeline, 'The bridge opens'))).to.have.members([
      'Correction, 1 April 2021: It opened on a Monday, not a Tuesday.',
      'Clarification, 5 April 2021: She spoke of the old bridge.',
    ]);
    expect(linesIn(eventCalled(timeline, 'The bridge closes'))).to.deep.equal([]);
  });

  it('stand all at the end, the newest first, with a link to their event', async () => {
    const timeline = await timelineOf({ events, corrections });
    const [footer] = all(timeline, '[part~=footer]');
    const lines = linesIn(footer!);
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal([
      'Clarification, 5 April 2021', 'Update, 3 April 2021', 'Correction, 1 April 2021',
    ]);
    expect(lines[2]).to.match(/not a Tuesday\. The bridge opens$/);
    const [link] = footer!.querySelectorAll('[part~=corrections] a');
    expect(link?.getAttribute('href')).to.equal('#opens');
  });

  it('say their date to machines', async () => {
    const timeline = await timelineOf({ events, corrections });
    const [time] = eventCalled(timeline, 'The bridge opens').querySelectorAll<HTMLTimeElement>('[part~=corrections] time');
    expect(time?.dateTime).to.match(/^2021-04-0[15]$/);
  });
});
