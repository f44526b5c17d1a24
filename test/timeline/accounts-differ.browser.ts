import { expect } from 'chai';
import { all, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const sources = {
  gazette: { publisher: 'Harbour Gazette', url: 'https://gazette.example/bridge' },
  courier: { publisher: 'Coast Courier', url: 'https://courier.example/bridge' },
  logbook: { publisher: 'Harbour office' },
};
const accounts = [
  { source: 'gazette', summary: 'Forty people.' },
  {
    by: 'vale', source: 'courier', summary: 'Nobody.', date: '2021-03-10',
    quotes: [{ text: 'The bridge was empty.', speaker: 'vale', source: 'courier' }],
  },
  { source: 'logbook', summary: 'Not counted.', citations: [{ source: 'logbook', passage: { exact: 'no count was made' } }] },
];
const event = (...told: object[]) => ({
  id: 'closes', date: '2021-03-09', headline: 'The bridge closes', differences: [{ about: 'How many stood on it?', accounts: told }],
});

describe('accounts that differ', () => {
  for (const number of [2, 3]) {
    it(`stand under their question, ${number} of them, in the order of the file`, async () => {
      const timeline = await timelineOf({ sources, events: [event(...accounts.slice(0, number))] });
      const closes = eventCalled(timeline, 'The bridge closes');
      expect(textOf(closes.querySelector<HTMLElement>('[part~=kicker]')!)).to.equal('Accounts differ');
      expect(closes.part.value).to.contain('event-differing');
      expect(textOf(all(timeline, '[part~=difference]')[0]!)).to.match(/^How many stood on it\?/);
      const told = all(timeline, '[part~=account]');
      expect(told.map(({ localName, parentElement }) => `${parentElement?.localName} ${localName}`)).to.deep.equal(
        Array.from({ length: number }, () => 'ul li'),
      );
      ['Forty people.', 'Nobody.', 'Not counted.'].slice(0, number).forEach((summary, index) => {
        expect(textOf(told[index]!)).to.contain(summary);
      });
    });
  }

  it('have each its own source, and say who tells it', async () => {
    const timeline = await timelineOf({ sources, events: [event(...accounts)] });
    const told = all(timeline, '[part~=account]');
    const addresses = told.map((one) => [...one.querySelectorAll('a')].map(({ href }) => href));
    expect(addresses).to.deep.equal([['https://gazette.example/bridge'], ['https://courier.example/bridge'], []]);
    expect(textOf(told[0]!)).to.match(/^Harbour Gazette /);
    expect(textOf(told[1]!)).to.match(/^Ada Vale, in Coast Courier /);
    expect(textOf(told[1]!)).to.contain('“The bridge was empty.”');
    expect(textOf(told[1]!)).to.contain('10 March 2021');
    expect(told[2]!.textContent).to.contain('no count was made');
  });

  it('stand side by side where there is room, equally wide, and one under the other where there is not', async () => {
    const timeline = await timelineOf({ sources, events: [event(...accounts.slice(0, 2))] });
    const boxes = () => all(timeline, '[part~=account]').map((one) => one.getBoundingClientRect());
    timeline.style.width = '900px';
    let [one, other] = boxes() as [DOMRect, DOMRect];
    expect(other.top).to.equal(one.top);
    expect(other.left).to.be.at.least(one.right);
    expect(other.width).to.be.closeTo(one.width, 1);
    timeline.style.width = '320px';
    [one, other] = boxes() as [DOMRect, DOMRect];
    expect(other.top).to.be.at.least(one.bottom);
    expect(other.left).to.equal(one.left);
  });

  it('do not fold their words', async () => {
    const timeline = await timelineOf({ sources, events: [event(...accounts.slice(0, 2))] });
    for (const quote of all(timeline, '[part~=account] blockquote')) expect(quote.closest('details')).to.equal(null);
  });
});
