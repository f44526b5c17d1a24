import { expect } from 'chai';
import { click, press, until } from '../rig/browser.js';
import { all, isVisible, pressing, saying, textOf, timelineOf } from './timeline-fixture.js';

const sources = {
  gazette: {
    publisher: 'Harbour Gazette', title: 'The bridge', url: 'https://gazette.example/bridge', language: 'en',
    published: '2021-03-02',
  },
  logbook: { publisher: 'Harbour office', title: 'Log of the bridge', access: 'offline' },
  courier: { publisher: 'Coast Courier', title: 'Die Brücke', url: 'https://courier.example/b#part', language: 'de' },
};
const citations = [
  { source: 'gazette', passage: { exact: 'forty, or more, people' } },
  { source: 'logbook', passage: { exact: 'no count was made' }, via: 'the archive' },
  { source: 'courier', passage: { exact: 'niemand', prefix: 'es war', suffix: 'dort' } },
];
const quotes = [
  { text: 'It was empty.', speaker: 'vale', source: 'gazette', passage: { exact: 'It was empty.' } },
  { text: 'It was full.', speaker: 'orr', source: 'logbook', passage: { exact: 'It was full.' } },
];
const events = [{ id: 'closes', date: '2021-03-09', headline: 'The bridge closes', citations, quotes }];

const cited = (timeline: Element) => all(timeline, '[part~=event] [part~=sources]')[0]!;

describe('the way to a passage', () => {
  it('is a link to it where the source has an address', async () => {
    const timeline = await timelineOf({ sources, events });
    const addresses = [...cited(timeline).querySelectorAll('a')].map(({ href }) => href);
    expect(addresses).to.deep.equal([
      'https://gazette.example/bridge#:~:text=forty%2C%20or%20more%2C%20people',
      'https://courier.example/b#part:~:text=es%20war-,niemand,-dort',
    ]);
    expect(saying('Coast Courier', [...cited(timeline).querySelectorAll('a')]).hreflang).to.equal('de');
  });

  it('is a link to the words quoted', async () => {
    const timeline = await timelineOf({ sources, events });
    const [said] = all(timeline, '[part~=attribution]');
    expect(textOf(said!)).to.match(/^Ada Vale, Harbour master From Harbour Gazette/);
    expect(said!.querySelector('a')!.href).to.equal('https://gazette.example/bridge#:~:text=It%20was%20empty.');
  });

  for (const [way, key] of [['click', ''], ...Object.entries(pressing)] as const) {
    it(`is a press where the source has no address: ${way}`, async () => {
      const timeline = await timelineOf({ sources, events });
      const words = all(timeline, 'blockquote').find(({ textContent }) => textContent?.includes('no count was made'))!;
      expect(isVisible(words)).to.equal(false);
      const summary = saying('Harbour office, via the archive', [...cited(timeline).querySelectorAll('summary')]);
      if (!key) await click(summary);
      else {
        summary.focus();
        await press(key);
      }
      await until(() => isVisible(words), 'the words of the passage');
      expect(textOf(words)).to.equal('“no count was made”');
    });
  }

  it('is a name alone where there is neither address nor passage', async () => {
    const bare = [{ ...events[0]!, quotes: [], citations: [{ source: 'logbook' }] }];
    const timeline = await timelineOf({ sources, events: bare });
    expect(textOf(cited(timeline))).to.equal('Source Harbour office');
    expect([...cited(timeline).querySelectorAll('a, summary')]).to.deep.equal([]);
  });
});

describe('the sources at the end', () => {
  it('are all there, numbered, folded until pressed', async () => {
    const timeline = await timelineOf({ sources, events });
    const summary = saying('All 3 sources', all(timeline, '[part~=footer] summary'));
    const items = [...summary.parentElement!.querySelectorAll<HTMLElement>('ol > li')];
    expect(items.map(isVisible)).to.deep.equal([false, false, false]);
    await click(summary);
    await until(() => items.every(isVisible), 'the list');
    expect(items.map((item) => getComputedStyle(item).listStyleType)).to.deep.equal(['decimal', 'decimal', 'decimal']);
    expect(items.map(textOf)).to.deep.equal([
      'Harbour Gazette, The bridge, published 2 March 2021',
      'Harbour office, Log of the bridge, undated, not online',
      'Coast Courier, Die Brücke, in German, undated',
    ]);
    expect(items.map((item) => item.querySelector('a')?.href)).to.deep.equal([
      'https://gazette.example/bridge', undefined, 'https://courier.example/b#part',
    ]);
  });
});
