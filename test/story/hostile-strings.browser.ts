import { expect } from 'chai';
import '../../src/define.js';
import { soundFile } from '../event-file/sound-file.js';
import type { StoryElement } from '../../src/story/story-element.js';
import { until } from '../rig/browser.js';
import { fixture, loaded } from './fixture.js';
import { markupWritten } from './markup-written.js';
import { aWhile } from './requests.js';

/** Fields of the format that hold words, and in which a string may say anything. */
const wordFields = /^(kicker|title|summary|byline|licence|name|role|publisher|author|via|headline|displayDate|note|about|lead|text|context|caption|credit|alt|sensitive|label|questions|en)$/;
/** Those of them that a reader sees in full when everything is drawn and unfolded. */
const seen = ['kicker', 'title', 'summary', 'byline', 'licence', 'name', 'role', 'publisher', 'author', 'via', 'headline', 'displayDate', 'note', 'about', 'lead', 'text', 'context', 'caption', 'credit', 'sensitive', 'questions'];

type Change = (field: string, text: string) => string;

/** The file with every word in it changed; a list of words has the name of its field. */
const changed = (value: unknown, change: Change, field = ''): unknown => {
  if (typeof value === 'string') return wordFields.test(field) ? change(field, value) : value;
  if (Array.isArray(value)) return value.map((item) => changed(item, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changed(part, change, name)]));
};

/** Everything that the format knows. Quotations have no passage, which their changed words would not match. */
const everything = (): object => {
  const file: { events?: { quotes?: { passage?: unknown }[]; draft?: object }[] } = soundFile();
  for (const event of file.events ?? []) {
    if (event.draft) event.draft = { by: 'reader', questions: ['Cars or lorries?'] };
    for (const quote of event.quotes ?? []) delete quote.passage;
  }
  return file;
};

const kinds = { timeline: 'drafts', compact: 'drafts layout="compact"' };

async function draw(file: unknown, html = '<dateline-timeline drafts></dateline-timeline>'): Promise<StoryElement> {
  const element = fixture<StoryElement>(html);
  element.data = file;
  await loaded(element);
  for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
  return element;
}

const html = /^(a|article|audio|b|bdi|blockquote|button|details|div|em|fieldset|figcaption|figure|footer|h[1-6]|header|i|img|input|label|legend|li|ol|p|q|s|section|slot|small|span|strong|style|summary|time|track|ul|video)$/;
/** The strip is a picture, drawn in SVG. */
const strangersIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('*:not(.axis-box *)')].map(({ localName }) => localName).filter((name) => !html.test(name));
const handlersIn = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on'));

const attack = (field: string) =>
  `<x-evil>${field}</x-evil><img src=x onerror="fallen=1"><script>fallen=1</script></bdi></p><!--"'\`--><svg/onload=fallen=1>&lt;{{${field}}}\${1}?lit$1$<!--?lit$-->`;

afterEach(() => expect(globalThis).not.to.have.property('fallen'));

describe('a string that looks like markup', () => {
  for (const [what, attributes] of Object.entries(kinds)) {
    it(`is shown as the characters that it is, in every field: ${what}`, async () => {
      const before = markupWritten().length;
      const element = await draw(changed(everything(), (field) => attack(field)), `<dateline-timeline ${attributes}></dateline-timeline>`);
      expect(element.file?.events).to.have.length(4);
      for (const field of seen) expect(element.shadowRoot!.textContent, field).to.contain(attack(field));
      expect(strangersIn(element)).to.deep.equal([]);
      expect(handlersIn(element)).to.deep.equal([]);
      await aWhile();
      expect(markupWritten().slice(before).filter(({ markup }) => markup.includes('evil'))).to.deep.equal([]);
    });
  }

  it('makes no element that the same words without markup would not make', async () => {
    const names = (element: Element) => [...element.shadowRoot!.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
    const [plain, hostile] = [await draw(changed(everything(), (field) => field)), await draw(changed(everything(), attack))];
    expect(names(hostile)).to.equal(names(plain));
  });

  it('is shown as characters in a card and in a quotation, also from attributes', async () => {
    const file = changed(everything(), attack);
    const card = await draw(file, '<dateline-event-card event="closed"></dateline-event-card>');
    const quote = await draw(file, '<dateline-quote-block quote="mayor-1"></dateline-quote-block>');
    const plain = fixture<StoryElement>('<dateline-quote-block>Words</dateline-quote-block>');
    Object.assign(plain, { speaker: attack('speaker'), speakerRole: attack('role'), cite: attack('cite'), date: attack('date') });
    await plain.updateComplete;
    expect(card.shadowRoot!.textContent).to.contain(attack('headline'));
    expect(quote.shadowRoot!.textContent).to.contain(attack('text')).and.to.contain(attack('context'));
    expect(plain.shadowRoot!.textContent).to.contain(attack('speaker')).and.to.contain(attack('role'));
    for (const element of [card, quote, plain]) expect([strangersIn(element), handlersIn(element)]).to.deep.equal([[], []]);
  });

  it('is shown as characters where it is an id', async () => {
    const id = '"><x-evil/onclick=fallen=1>';
    const element = await draw({
      version: 1, language: 'en', title: 'Ids', people: { [id]: { name: 'Ada Vale' } }, sources: { [id]: { publisher: 'Harbour Gazette', url: 'https://gazette.example/' } },
      events: [{ id, date: '2021-03-01', headline: 'It opens', people: [id], citations: [{ source: id }] }, { id: 'b', date: '2021-03-02', headline: 'It closes', respondsTo: [id] }],
    });
    expect(element.file?.events).to.have.length(2);
    expect([strangersIn(element), handlersIn(element)]).to.deep.equal([[], []]);
    expect(element.shadowRoot!.querySelector(`[data-id="${CSS.escape(id)}"]`)).not.to.equal(null);
  });
});

describe('markup', () => {
  it('is only written into templates, by the library that draws them', async () => {
    await draw(everything());
    expect(markupWritten()).not.to.be.empty;
    expect(markupWritten().filter(({ into, by }) => into !== 'template' || by !== 'innerHTML')).to.deep.equal([]);
  });
});

describe('an address that is none of the web’s', () => {
  const schemes = ['javascript:fallen=1', 'JaVaScRiPt:fallen=1', ' javascript:fallen=1', 'java\nscript:fallen=1', '\u0001javascript:fallen=1', 'data:text/html,<script>fallen=1</script>', 'vbscript:x', 'file:///etc/hosts', 'blob:https://gazette.example/x', 'about:blank', 'ftp://gazette.example/'];
  const parts = (bad: string) => ({
    version: 1, language: 'en', title: `A [link](${bad}) here`, summary: `A [link](${bad}), <${bad}>, [one](<${bad}>) and [another][1]`,
    media: [{ type: 'image', url: bad, alt: 'Bad' }],
    people: { vale: { name: 'Ada Vale', url: bad, image: bad } },
    sources: { one: { publisher: 'One', url: bad, archived: bad }, two: { publisher: 'Two', url: 'https://gazette.example/', archived: bad } },
    events: [{
      id: 'opens', date: '2021-03-01', headline: `The [bridge](${bad})`, summary: `![picture](${bad}) [link](${bad} "title")`,
      citations: [{ source: 'one', note: `[note](${bad})` }, { source: 'two' }], links: [{ url: bad, title: 'More' }],
      quotes: [{ id: 'words', text: `[words](${bad})`, speaker: 'vale', source: 'one', context: `[there](${bad})` }],
      media: [
        { type: 'image', url: bad, alt: 'Bad' }, { type: 'video', url: bad, poster: bad, title: 'Film' }, { type: 'embed', url: bad, title: 'Elsewhere' },
        { type: 'image', url: '/data/apollo-11/phases.svg', alt: '', link: bad, srcset: `${bad} 100w, ${bad} 200w`, thumbnail: bad, caption: `[caption](${bad})` },
      ],
    }],
    corrections: [{ date: '2021-03-02', note: `[note](${bad})`, event: 'opens' }],
  });

  const addressesIn = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll('*')].flatMap((one) =>
      ['href', 'src', 'srcset', 'cite', 'poster', 'data', 'action', 'formaction', 'xlink:href', 'ping', 'style'].flatMap((name) => one.getAttribute(name) ?? []));

  for (const bad of schemes) {
    it(`leads nowhere: ${JSON.stringify(bad)}`, async () => {
      for (const tag of ['dateline-timeline', 'dateline-event-card event="opens"', 'dateline-quote-block quote="words"']) {
        const element = await draw(parts(bad), `<${tag}></${tag.split(' ')[0]}>`);
        expect(element.shadowRoot!.textContent, tag).to.contain(tag.includes('quote') ? 'Ada Vale' : 'bridge');
        for (const address of addressesIn(element)) expect(address, tag).to.match(/^(https?:\/\/|#|\/data\/apollo-11\/phases\.svg$)/);
      }
    });
  }

  it('is not what a good one looks like', async () => {
    const element = await draw(parts('https://gazette.example/good'));
    expect(addressesIn(element).filter((address) => address.includes('/good')).length).to.be.above(8);
  });

  it('is not asked for where a file should be', async () => {
    for (const bad of schemes.slice(0, 6)) {
      const element = fixture<StoryElement>('<dateline-timeline></dateline-timeline>');
      element.src = bad;
      expect((await loaded(element)).file, bad).to.equal(undefined);
    }
  });
});

describe('characters that turn the direction of text', () => {
  const turned = (field: string) => `${field}\u202e\u2067${field}`;

  /** The block that a text stands in, and whether something between them keeps its direction to itself. */
  const isIsolated = (node: Text): boolean => {
    for (let part = node.parentElement; part; part = part.parentElement) {
      const { unicodeBidi, display } = getComputedStyle(part);
      if (/isolate|plaintext/.test(unicodeBidi) && (display.startsWith('inline') || part.textContent.trim() === node.data.trim())) return true;
      if (!/^(inline|contents)$/.test(display)) return part.textContent.trim() === node.data.trim();
    }
    return false;
  };

  const disturbing = (element: Element): string[] => {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.data.includes('\u202e') && !isIsolated(node)) found.add(node.data.trim().split('\u202e')[0]!);
    }
    return [...found];
  };

  for (const [what, tag] of [['a timeline', 'dateline-timeline drafts'], ['a compact one', 'dateline-timeline drafts layout="compact"'], ['a card', 'dateline-event-card event="closed"'], ['a quotation', 'dateline-quote-block quote="mayor-1"']] as const) {
    it(`turn nothing but what they stand in: ${what}`, async () => {
      const element = await draw(changed(everything(), turned), `<${tag}></${tag.split(' ')[0]}>`);
      expect(element.shadowRoot!.textContent).to.contain('\u202e');
      expect(disturbing(element)).to.deep.equal([]);
    });
  }

  it('turn nothing but what they stand in: a quotation in plain HTML', async () => {
    const element = fixture<StoryElement>('<dateline-quote-block date="2021-03-01">Words</dateline-quote-block>');
    Object.assign(element, { speaker: turned('speaker'), speakerRole: turned('role') });
    await element.updateComplete;
    expect(disturbing(element)).to.deep.equal([]);
  });
});

describe('a page that allows no markup from strings, no inline script and no inline style', () => {
  it('shows a timeline, a card and a quotation, and has nothing to complain of', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe></iframe>') as HTMLIFrameElement & { contentWindow: Window & { violations?: string[] } };
    frame.src = '/test/story/strict-page.html';
    const part = (tag: string) => frame.contentDocument?.querySelector(tag)?.shadowRoot;
    await until(() => part('dateline-timeline')?.querySelector('[part~=event]'), 'a timeline');
    await until(() => part('dateline-event-card')?.querySelector('[part~=headline]'), 'a card');
    await until(() => part('dateline-quote-block')?.querySelector('blockquote'), 'a quotation');
    const marker = part('dateline-timeline')!.querySelector('[part~=marker]')!;
    expect(frame.contentWindow.getComputedStyle(marker).position, 'its styles are there').not.to.equal('static');
    await aWhile();
    expect(frame.contentWindow.violations).to.deep.equal([]);
  });

  it('would complain, if there were something', async () => {
    const frame = fixture<HTMLIFrameElement>('<iframe></iframe>') as HTMLIFrameElement & { contentWindow: Window & { violations?: string[] } };
    frame.src = '/test/story/strict-page.html';
    await until(() => frame.contentWindow.violations && frame.contentDocument?.querySelector('dateline-quote-block'));
    frame.contentDocument!.querySelector('h1')!.setAttribute('style', 'color: red');
    if ('trustedTypes' in window) expect(() => (frame.contentDocument!.querySelector('h1')!.innerHTML = '<b>x</b>')).to.throw();
    await until(() => frame.contentWindow.violations?.some((what) => what.startsWith('style-src')));
  });
});
