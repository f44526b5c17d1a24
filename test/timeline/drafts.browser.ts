import { expect } from 'chai';
import { all, change, eventCalled, headlinesOf, textOf, timelineOf } from './timeline-fixture.js';

const quotes = [
  { text: 'It holds.', speaker: 'vale', source: 'gazette' },
  { text: 'It may not hold.', speaker: 'orr', source: 'gazette', draft: { by: 'a program' } },
];
const events = [
  { id: 'opens', date: '2021-03-01', headline: 'The bridge opens', quotes },
  {
    id: 'sways', date: '2021-03-02', headline: 'The bridge sways', summary: 'Drafted words.', respondsTo: ['opens'],
    draft: { by: 'a program', confidence: 0.4, questions: ['Was it that day?'] },
  },
  {
    id: 'closes', date: '2021-03-09', headline: 'The bridge closes', respondsTo: ['sways'], differences: [
      { about: 'Why?', accounts: [
        { by: 'vale', source: 'gazette', quotes: [{ text: 'A crack.', speaker: 'vale', source: 'gazette', draft: {} }] },
        { source: 'logbook', summary: 'The wind.' },
      ] },
    ],
  },
];
const drafted = ['The bridge sways', 'Drafted words', 'It may not hold', 'A crack.', 'Was it that day?', 'Draft'];

describe('drafts', () => {
  it('are nowhere without the attribute: no event, no quotation, no link, no count', async () => {
    const timeline = await timelineOf({ events });
    expect(headlinesOf(timeline)).to.deep.equal(['The bridge opens', 'The bridge closes']);
    for (const words of drafted) expect(timeline.shadowRoot!.textContent, words).not.to.contain(words);
    expect(textOf(all(timeline, '[part~=quote]')[0]!)).to.contain('It holds.');
  });

  it('cannot be gone to without the attribute', async () => {
    const timeline = await timelineOf({ events });
    expect(await timeline.goTo('sways')).to.equal(false);
    await change(timeline, { drafts: '' });
    expect(await timeline.goTo('sways')).to.equal(true);
  });

  for (const layout of ['vertical', 'compact']) {
    it(`are marked with it: ${layout}`, async () => {
      const timeline = await timelineOf({ events }, `drafts layout="${layout}"`);
      const event = eventCalled(timeline, 'The bridge sways');
      expect(textOf(event.querySelector<HTMLElement>('[part~=kicker]')!)).to.equal('Draft, not yet checked');
      expect([...event.part]).to.contain('event-draft');
      expect(event.textContent).to.contain('Was it that day?');
    });
  }

  it('are marked as single quotations, and only these', async () => {
    const timeline = await timelineOf({ events }, 'drafts');
    const marks = all(timeline, '[part~=quote]').map((quote) => [
      textOf(quote.querySelector('blockquote')!), quote.querySelector('[part~=kicker]') !== null,
    ]);
    expect(marks).to.deep.equal([['“It holds.”', false], ['“It may not hold.”', true], ['“A crack.”', true]]);
    expect(eventCalled(timeline, 'The bridge opens').part.value).not.to.contain('draft');
  });

  it('go when the attribute goes', async () => {
    const timeline = await timelineOf({ events }, 'drafts');
    await change(timeline, { drafts: undefined });
    for (const words of drafted) expect(timeline.shadowRoot!.textContent, words).not.to.contain(words);
  });
});
