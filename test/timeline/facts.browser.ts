import { expect } from 'chai';
import { all, textOf, timelineOf } from './timeline-fixture.js';

const events = [
  { id: 'draft', date: '2019-01-01', headline: 'Drafted', draft: {} },
  { id: 'opens', date: '2021-03-01', headline: 'The bridge opens' },
  { id: 'closes', date: '2021-03-09/2021-04', headline: 'The bridge closes' },
  {
    id: 'gone', date: '2023-05-05', headline: 'The bridge falls', status: 'retracted',
    retraction: { date: '2023-05-06', note: 'It stands.' },
  },
];

const factsOf = async (parts: object, attributes = '') => textOf(all(await timelineOf(parts, attributes), '[part~=facts]')[0]!);

describe('the facts of a story', () => {
  it('count what stands: nothing retracted, nothing drafted, in number or in time', async () => {
    expect(await factsOf({ events })).to.equal('2 events, 1 March 2021 – April 2021 2 sources');
  });

  it('know one of each', async () => {
    const sources = { gazette: { publisher: 'Harbour Gazette' } };
    expect(await factsOf({ events: [events[1]], sources })).to.equal('1 event, 1 March 2021 1 source');
  });

  it('speak of no source where there is none', async () => {
    expect(await factsOf({ events: [events[1]], sources: {} })).to.equal('1 event, 1 March 2021');
  });

  it('say when the story was updated, for people and for machines', async () => {
    const parts = { events: [events[1]], published: '2021-03-02T08:00:00Z', updated: '2021-04-03T10:15:00Z' };
    const timeline = await timelineOf(parts);
    const facts = all(timeline, '[part~=facts]')[0]!;
    expect(textOf(facts)).to.match(/ updated 3 April 2021.* 10:15 UTC$/);
    expect(facts.querySelector('time')!.dateTime).to.equal('2021-04-03T10:15Z');
    expect(await factsOf({ ...parts, updated: undefined })).to.match(/ updated 2 March 2021.* 08:00 UTC$/);
  });

  it('count nothing where everything was retracted', async () => {
    expect(await factsOf({ events: [events[3]] })).to.equal('0 events 2 sources');
  });
});
