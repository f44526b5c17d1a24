import { expect } from 'chai';
import { until } from '../rig/browser.js';
import type { EventCard } from '../../src/event-card/event-card.js';
import '../../src/event-card/define.js';
import { isShown, seenIn } from '../story/each-element.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';

const event = { id: 'opens', date: '2021-03-01', headline: 'The bridge opens', summary: 'A band *played*.' };
const quote = { id: 'words', text: 'It will carry us all', source: 'gazette', speaker: 'vale' };
const media = [{ type: 'image', url: '/data/apollo-11/phases.svg', alt: 'A sketch' }];
const differences = [{ about: 'How long is it?', accounts: [{ by: 'vale', summary: 'Forty paces.' }, { by: 'orr', summary: 'Fifty paces.' }] }];

const card = (more: object = {}, attributes = '', file: object = {}) =>
  loaded(fixture<EventCard>(`<dateline-event-card event="opens" ${attributes}>${inline(storyOf({ events: [{ ...event, ...more }], ...file }))}<p>The bridge opened.</p></dateline-event-card>`));
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
const states = (element: Element) => part(element, 'event')!.getAttribute('part');

describe('a card says how an event stands', () => {
  for (const [what, more, label, names] of [
    ['reported', {}, undefined, 'event'],
    ['key', { importance: 'key' }, undefined, 'event event-key'],
    ['unconfirmed', { status: 'unconfirmed' }, 'Unconfirmed', 'event event-unconfirmed'],
    ['expected', { status: 'expected', date: '2999-03-01' }, 'Expected', 'event event-expected'],
    ['expected in vain', { status: 'expected' }, 'Was expected', 'event event-expected'],
    ['cancelled', { status: 'cancelled' }, 'Cancelled', 'event event-cancelled'],
    ['retracted', { status: 'retracted' }, 'Retracted', 'event event-retracted'],
    ['told in two ways', { differences }, 'Accounts differ', 'event event-differing'],
    ['key and told in two ways', { importance: 'key', differences }, 'Accounts differ', 'event event-key event-differing'],
    ['of uncertain date', { date: '2021-03~' }, undefined, 'event event-loose'],
    ['of some days', { date: '2021-03-01/2021-03-04' }, undefined, 'event event-span'],
  ] as const) {
    it(what, async () => {
      const element = await card(more);
      const said = () => part(element, 'kicker')?.innerText.trim();
      // The clock is looked at behind the first drawing.
      await until(() => said() === label, `${said()} becomes ${label}`);
      expect(states(element)).to.equal(names);
      expect(part(element, 'headline')!.innerText.trim()).to.equal('The bridge opens');
    });
  }

  it('and why it was retracted, without its words', async () => {
    const retraction = { date: '2021-03-04', note: 'It was *another* bridge.' };
    const element = await card({ status: 'retracted', retraction, quotes: [quote], media, differences, links: [{ url: 'https://gazette.example/', title: 'More' }] });
    expect(seenIn(element)).to.match(/^March 1, 2021 Retracted, March 4, 2021 The bridge opens It was another bridge\.$/);
    expect(element.shadowRoot!.textContent).not.to.match(/carry|band|paces/);
    expect(element.shadowRoot!.querySelectorAll('img, blockquote, [part~=media], [part~=difference]')).to.have.length(0);
    const struck = part(element, 'headline')!.querySelector('s');
    expect(struck?.innerText.trim()).to.equal('The bridge opens');
    expect(getComputedStyle(struck!).textDecorationLine).to.contain('line-through');
  });

  it('but not what a program drafted and nobody has read', async () => {
    const element = await card({ draft: { by: 'a program' } });
    expect(seenIn(element)).not.to.contain('The bridge opens');
    expect(isShown(element.querySelector('p'))).to.equal(true);
  });
});

describe('a card shows', () => {
  it('its date and place before its headline, and the page’s own words no longer', async () => {
    const element = await card({ place: { name: 'Lower Harbour' }, displayDate: 'One Monday' });
    expect(seenIn(element)).to.match(/^One Monday Lower Harbour The bridge opens A band played\./);
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2021-03-01');
    expect(isShown(element.querySelector('p'))).to.equal(false);
  });

  it('its headline at the level that it is given', async () => {
    for (const [attributes, name] of [['', 'H2'], ['heading-level="4"', 'H4'], ['heading-level="9"', 'H6'], ['heading-level="x"', 'H2']] as const) {
      expect(part(await card({}, attributes), 'headline')!.tagName, attributes).to.equal(name);
    }
  });

  it('its time in the zone that it is given, else in the file’s; a misspelt one is none', async () => {
    const at = { date: '2021-03-01T23:30:00Z' };
    for (const [zone, day] of [['', 'March 1, 2021'], ['time-zone="Asia/Tokyo"', 'March 2, 2021'], ['time-zone="Mars/Base"', 'March 1, 2021'], ['time-zone=""', 'March 1, 2021']] as const) {
      expect(seenIn(await card(at, zone)), zone).to.contain(day);
    }
    expect(seenIn(await card(at, '', { timeZone: 'Asia/Tokyo' }))).to.contain('March 2, 2021');
  });

  it('both accounts where they differ, each with who tells it', async () => {
    const told = [...(await card({ differences })).shadowRoot!.querySelectorAll<HTMLElement>('[part~=account]')];
    expect(told.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())).to.deep.equal(['Ada Vale Forty paces.', 'Ben Orr Fifty paces.']);
  });

  it('the corrections that concern it or its quotations, and no others', async () => {
    const corrections = [
      { date: '2021-04-02', note: 'It was in the morning.', event: 'opens' },
      { date: '2021-04-03', kind: 'clarification', note: 'She said it later.', quote: 'words' },
      { date: '2021-04-04', note: 'Of the whole story.' },
    ];
    expect(seenIn(await card({ quotes: [quote] }, '', { corrections })))
      .to.contain('Correction, April 2, 2021: It was in the morning.')
      .and.to.contain('Clarification, April 3, 2021: She said it later.')
      .and.not.contain('whole story');
  });

  it('an event that has no headline', async () => {
    const element = await card({ headline: undefined });
    expect(seenIn(element)).to.equal('March 1, 2021 A band played.');
    expect(element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(0);
  });

  it('itself without a stop for the keyboard', async () => {
    const element = await card({ headline: 'The bridge', importance: 'key' });
    expect(element.shadowRoot!.querySelectorAll('[tabindex]')).to.have.length(0);
    expect(element.hasAttribute('tabindex')).to.equal(false);
  });
});
