import { expect } from 'chai';
import type { QuoteBlock } from '../../src/quote-block/quote-block.js';
import '../../src/quote-block/define.js';
import '../../src/timeline/define.js';
import { isShown, seenIn } from '../story/each-element.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { aWhile } from '../story/requests.js';

const quote = { id: 'words', text: 'It will carry us all', source: 'gazette', speaker: 'vale' };
const fallback = '<p>Ada Vale on <a href="/log">the bridge</a>.</p>';
const block = (story: object, id = 'words', content = fallback) =>
  fixture<QuoteBlock>(`<dateline-quote-block quote="${id}">${inline(story)}${content}</dateline-quote-block>`);
const story = (one: object = quote, event: object = {}, more: object = {}) =>
  storyOf({ events: [{ id: 'opens', date: '2021-03-01', headline: 'The bridge opens', quotes: [one], ...event }], ...more });
const seen = async (...parts: Parameters<typeof block>) => seenIn(await loaded(block(...parts)));

describe('a quotation from a file', () => {
  it('shows its words, who said them, as what, when, and where they stand', async () => {
    const element = await loaded(block(story({ ...quote, context: 'at the opening', lead: 'She said:', passage: { exact: 'It will carry us all' } })));
    expect(seenIn(element)).to.match(/^She said: “It will carry us all” Ada Vale, Harbour master, at the opening, March 1, 2021 From Harbour Gazette/);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~=attribution] a')!;
    expect(link.href).to.equal('https://gazette.example/bridge#:~:text=It%20will%20carry%20us%20all');
    expect(element.shadowRoot!.querySelector('figure > blockquote + figcaption')).not.to.equal(null);
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2021-03-01');
    expect(element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(0);
    expect(isShown(element.querySelector('a'))).to.equal(false);
  });

  it('shows the speaker’s role and the day of these words, where they are others than usual', async () => {
    expect(await seen(story({ ...quote, role: 'then a diver', date: '2020-12' }))).to.contain('Ada Vale, then a diver, December 2020').and.not.contain('2021');
  });

  it('is found in the accounts of a difference, too', async () => {
    const accounts = [{ by: 'vale', quotes: [{ ...quote, id: 'account' }] }, { by: 'orr', summary: 'It will not.' }];
    expect(await seen(story({ ...quote, text: 'Other words' }, { differences: [{ about: 'Will it?', accounts }] }), 'account')).to.contain('It will carry us all');
  });

  it('names a source without an address, and does not link it', async () => {
    const element = await loaded(block(story({ ...quote, source: 'logbook' })));
    expect(seenIn(element)).to.contain('From Harbour office');
    expect(element.shadowRoot!.querySelectorAll('[part~=attribution] a')).to.have.length(0);
  });

  it('carries the correction that concerns it, and no other', async () => {
    const corrections = [{ date: '2021-04-02', note: 'It was said a day later.', quote: 'words' }, { date: '2021-04-03', note: 'Something else.', event: 'closes' }];
    expect(await seen(story(quote, {}, { corrections }))).to.contain('It was said a day later.').and.not.contain('Something else.');
  });

  it('leads to its event in the timeline of the page, and nowhere without one', async () => {
    const file = story();
    expect((await loaded(block(file))).shadowRoot!.querySelectorAll('a[href^="#"]')).to.have.length(0);
    await loaded(fixture<QuoteBlock>(`<dateline-timeline>${inline(file)}</dateline-timeline>`));
    expect((await loaded(block(file))).shadowRoot!.querySelector('a[href="#opens"]')).not.to.equal(null);
  });

  for (const [what, file, id] of [
    ['has an unknown id', story(), 'no-such-words'],
    ['is of a retracted event', story(quote, { status: 'retracted', retraction: { date: '2021-03-02', note: 'It was not said.' } }), 'words'],
    ['could not be read', story({ ...quote, source: 'hearsay' }), 'words'],
    ['was drafted by a program', story({ ...quote, draft: { by: 'a program' } }), 'words'],
    ['is of an event that was drafted by a program', story(quote, { draft: { by: 'a program' } }), 'words'],
  ] as const) {
    it(`leaves the page’s own words when it ${what}`, async () => {
      const element = await loaded(block(file, id));
      expect(seenIn(element)).not.to.contain('carry us all');
      expect(element.shadowRoot!.textContent).not.to.contain('carry us all');
      expect(isShown(element.querySelector('a'))).to.equal(true);
    });
  }

  it('leaves no hole where the page has no words of its own', async () => {
    expect(await seen(story(), 'no-such-words', '')).not.to.equal('');
  });
});

describe('a quotation in plain HTML', () => {
  const plain = async (attributes: string, content = 'It will carry us all') => {
    const element = fixture<QuoteBlock>(`<dateline-quote-block ${attributes}>${content}</dateline-quote-block>`);
    await element.updateComplete;
    return element;
  };
  const all = 'speaker="Ada Vale" speaker-role="Harbour master" cite="https://www.gazette.example/bridge" date="2021-03-01"';
  const attribution = (element: QuoteBlock) => element.shadowRoot!.querySelector<HTMLElement>('[part~=attribution]')!.innerText.replace(/\s+/g, ' ').trim();

  it('stands as one from a file does', async () => {
    const element = await plain(all);
    expect(attribution(element)).to.equal('Ada Vale, Harbour master, March 1, 2021 From gazette.example');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://www.gazette.example/bridge');
    expect(element.shadowRoot!.querySelector('time')!.dateTime).to.equal('2021-03-01');
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('blockquote slot')!;
    expect(slot.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['It will carry us all']);
    expect(element.getBoundingClientRect().height).to.be.above(40);
  });

  it('has the marks of its own language', async () => {
    for (const [lang, marks] of [['en', '“”'], ['de', '„“'], ['uk', '«»']] as const) {
      expect((await plain(`lang="${lang}"`)).shadowRoot!.querySelector('blockquote')!.innerText.trim(), lang).to.equal(marks);
    }
  });

  it('says no more than it was given', async () => {
    for (const [attributes, said] of [['', ''], ['speaker="Ada Vale"', 'Ada Vale'], ['speaker-role="Harbour master"', 'Harbour master'], ['date="2021"', '2021'], ['cite="https://gazette.example/"', 'From gazette.example']] as const) {
      expect(attribution(await plain(attributes)), attributes).to.equal(said);
    }
  });

  for (const cite of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java&#10;script:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://gazette.example/x', 'http://[', '']) {
    it(`does not link «${cite}»`, async () => {
      const element = await plain(`speaker="Ada Vale" cite="${cite}"`);
      expect(element.shadowRoot!.querySelectorAll('a, [href], [cite]')).to.have.length(0);
      expect(attribution(element)).to.equal('Ada Vale');
    });
  }

  it('leaves out a date that it cannot read, and knows no other zone than it has', async () => {
    expect(attribution(await plain('speaker="Ada Vale" date="lately"'))).to.equal('Ada Vale');
    expect(attribution(await plain('date="2021-03-01T23:30:00Z" time-zone="Asia/Tokyo"'))).to.contain('March 2, 2021');
    expect(attribution(await plain('speaker="Ada Vale" date="2021-03-01T23:30:00Z" time-zone="Mars/Base"'))).to.contain('Ada Vale, March 1, 2021');
  });

  it('follows its attributes when they change', async () => {
    const element = await plain(all);
    element.speaker = 'Ben Orr';
    element.removeAttribute('cite');
    element.removeAttribute('date');
    await element.updateComplete;
    expect(attribution(element)).to.equal('Ben Orr, Harbour master');
  });

  it('has nothing to load, and says so to who waits', async () => {
    const element = await plain(all);
    expect(await Promise.race([element.loaded, aWhile(500).then(() => 'waiting')])).to.equal(undefined);
  });
});
