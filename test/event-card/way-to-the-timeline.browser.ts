import '../../src/define.js';
import { expect } from 'chai';
import type { EventCard } from '../../src/event-card/event-card.js';
import { click, until } from '../rig/browser.js';
import { isShown, seenIn } from '../story/each-element.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { addressOf, aWhile } from '../story/requests.js';

const story = (more: object = {}) =>
  storyOf({
    id: 'bridge',
    events: [
      { id: 'opens', aliases: ['old address/1', 'Öffnung'], date: '2021-03-01', headline: 'The bridge opens' },
      { id: 'closes', date: '2021-03-09', headline: 'The bridge closes', respondsTo: ['opens'] },
      { id: 'naïve', date: '2021-03-10', headline: 'A naïve repair' },
    ],
    ...more,
  });
const card = (event = 'opens', file: object = story(), content = '') =>
  fixture<EventCard>(`<dateline-event-card event="${event}">${inline(file)}${content}</dateline-event-card>`);
const timeline = (attributes = '', file: object = story()) =>
  loaded(fixture<EventCard>(`<dateline-timeline ${attributes}>${inline(file)}</dateline-timeline>`));

/** Where the card leads to on this page. */
const ways = (element: Element) => [...element.shadowRoot!.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));

describe('a card finds its event', () => {
  for (const [what, event] of Object.entries({
    'by its id': 'opens', 'by an alias': 'Öffnung', 'by an alias that was percent-encoded': 'old%20address%2F1',
    'by an alias in another normal form': 'Öffnung'.normalize('NFD'), 'by its old address': 'event-opens',
  })) {
    it(what, async () => {
      expect(seenIn(await loaded(card(event)))).to.equal('March 1, 2021 The bridge opens Answered by The bridge closes');
    });
  }

  it('and another one when its attribute changes', async () => {
    const element = await loaded(card());
    element.event = 'closes';
    await element.updateComplete;
    expect(seenIn(element)).to.contain('The bridge closes').and.to.contain('March 9, 2021');
  });

  it('or leaves the page’s own words', async () => {
    const element = await loaded(card('no-such-event', story(), '<p>The bridge opened.</p>'));
    expect(seenIn(element)).not.to.contain('The bridge opens');
    expect(isShown(element.querySelector('p'))).to.equal(true);
  });

  it('or leaves no hole where the page has none', async () => {
    expect(seenIn(await loaded(card('no-such-event')))).not.to.equal('');
  });
});

describe('a card leads to its event', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('in the page’s timeline, by its own address there', async () => {
    await timeline();
    expect(ways(await loaded(card()))).to.include('#opens');
    expect(ways(await loaded(card('Öffnung')))).to.include('#opens');
    expect(ways(await loaded(card('naïve')))).to.deep.equal([`#${encodeURIComponent('naïve')}`]);
  });

  it('with the timeline’s prefix', async () => {
    await timeline('link-prefix="bridge-"');
    expect(ways(await loaded(card('naïve')))).to.deep.equal([`#bridge-${encodeURIComponent('naïve')}`]);
  });

  it('by name, and a click goes there', async () => {
    await timeline();
    const element = await loaded(card('naïve'));
    expect(seenIn(element)).to.contain('In the timeline: The bridge at Lower Harbour');
    await click(element.shadowRoot!.querySelector('a[href^="#"]')!);
    await until(() => decodeURIComponent(location.hash) === '#naïve');
  });

  it('nowhere without a timeline, and names what answered it all the same', async () => {
    const element = await loaded(card());
    expect(ways(element)).to.deep.equal([]);
    expect(seenIn(element)).to.contain('Answered by The bridge closes');
  });

  it('in a timeline that comes later', async () => {
    const element = await loaded(card('naïve'));
    expect(ways(element)).to.deep.equal([]);
    await timeline();
    await until(() => ways(element).includes(`#${encodeURIComponent('naïve')}`));
  });

  it('in a timeline whose file comes later', async () => {
    const slow = fixture<EventCard>(`<dateline-timeline src="${addressOf(story(), { delay: 5000 })}"></dateline-timeline>`);
    const element = await loaded(card());
    expect(ways(element)).to.deep.equal([]);
    await loaded(slow);
    await until(() => ways(element).includes('#opens'));
  });

  it('not in a timeline that leaves the event out', async () => {
    await timeline('from="2021-03-05"');
    const element = await loaded(card());
    expect(ways(element)).to.deep.equal(['#closes']);
    expect(seenIn(element)).not.to.contain('In the timeline');
  });

  it('in the first timeline that has the event', async () => {
    await timeline('from="2021-03-05" link-prefix="late-"');
    await timeline('link-prefix="all-"');
    await timeline('link-prefix="again-"');
    expect(ways(await loaded(card()))).to.include('#all-opens').and.not.include('#again-opens');
  });

  it('not to an event of another story that has the same id', async () => {
    const other = { id: 'ferry', title: 'The ferry', events: [{ id: 'opens', date: '1950', headline: 'The ferry opens' }] };
    await timeline('', story(other));
    const element = await loaded(card());
    await aWhile();
    expect(ways(element)).to.deep.equal([]);
  });
});
