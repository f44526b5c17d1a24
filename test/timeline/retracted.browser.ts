import { expect } from 'chai';
import { all, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const words = {
  summary: 'Withdrawn summary.',
  quotes: [{ text: 'Withdrawn quotation.', speaker: 'vale', source: 'gazette' }],
  media: [{ type: 'image', url: '/test-file/any?body=', alt: 'Withdrawn picture' }],
  citations: [{ source: 'gazette', passage: { exact: 'Withdrawn passage' } }],
  links: [{ url: 'https://gazette.example/more', title: 'Withdrawn link' }],
  differences: [{ about: 'Withdrawn question', accounts: [{ source: 'gazette', summary: 'One' }, { source: 'logbook', summary: 'Two' }] }],
};
const retraction = { date: '2021-03-12', note: 'The bridge **never** fell.' };
const events = [
  { id: 'falls', date: '2021-03-01', headline: 'The bridge falls', status: 'retracted', retraction, ...words },
  { id: 'unnamed', date: '2021-03-02', status: 'retracted', retraction: { ...retraction, note: 'Nor that.' }, ...words },
  { id: 'reply', date: '2021-03-09', headline: 'The office replies', respondsTo: ['falls', 'unnamed'] },
];
const corrections = [{ date: '2021-03-12', note: 'We withdrew it.', event: 'falls' }];

describe('a retracted event', () => {
  for (const layout of ['vertical', 'compact']) {
    it(`is struck and said to be, with its date and note: ${layout}`, async () => {
      const timeline = await timelineOf({ events, corrections }, `layout="${layout}"`);
      const event = eventCalled(timeline, 'The bridge falls');
      expect(textOf(event.querySelector<HTMLElement>('[part~=kicker]')!)).to.equal('Retracted, 12 March 2021');
      expect(event.querySelector<HTMLTimeElement>('[part~=kicker] time')!.dateTime).to.equal('2021-03-12');
      const struck = event.querySelector<HTMLElement>('[part~=headline] s')!;
      expect(textOf(struck)).to.equal('The bridge falls');
      expect(getComputedStyle(struck).textDecorationLine).to.equal('line-through');
      event.querySelectorAll('details').forEach((fold) => (fold.open = true));
      expect(textOf(event)).to.contain('The bridge never fell.');
      expect(textOf(event)).to.contain('We withdrew it.');
    });

    it(`keeps its words to itself, even where it has no headline, even in links to it: ${layout}`, async () => {
      const timeline = await timelineOf({ events, corrections }, `layout="${layout}"`);
      expect(timeline.shadowRoot!.textContent).not.to.contain('Withdrawn');
      expect(all(timeline, 'figure, img, [part~=difference], [part~=quote]')).to.deep.equal([]);
      expect(timeline.shadowRoot!.textContent).to.contain('Nor that.');
    });
  }

  it('keeps its address', async () => {
    const timeline = await timelineOf({ events });
    expect(await timeline.goTo('falls')).to.equal(true);
    expect(eventCalled(timeline, 'The bridge falls').getAttribute('aria-current')).to.equal('true');
  });
});
