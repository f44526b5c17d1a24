import { expect } from 'chai';
import type { StoryElement } from '../../src/story/story-element.js';
import { until } from '../rig/browser.js';
import { add, bridge, elements, seenIn, src, tags } from './each-element.js';
import { fixture, inline, loaded, storyOf } from './fixture.js';
import { addressOf } from './requests.js';

const title = { en: 'The bridge', uk: 'Міст', ar: 'الجسر' };
const spoken = { en: 'March 1, 2021', 'en-GB': '1 March 2021', uk: '1 березня 2021' };
const timeline = (attributes = '') => `<dateline-timeline ${attributes}>${inline(bridge({ title }))}</dateline-timeline>`;
const drawn = (html: string) => loaded(fixture<StoryElement>(html));
const inside = async (html: string): Promise<StoryElement> =>
  loaded(fixture(html).querySelector<StoryElement>('dateline-timeline')!);

/** Every piece of text in a shadow, with the language that it is marked as: that of the page where it is not. */
function textsIn(element: Element): { text: string; lang: string; node: Text }[] {
  const found = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'page';
    if (node.data.trim()) found.push({ text: node.data.trim(), lang, node });
  }
  return found;
}

const textOf = (element: Element, text: string): Text => {
  const found = textsIn(element).find((piece) => piece.text.includes(text));
  if (!found) throw new Error(`Nothing says «${text}»`);
  return found.node;
};

describe('the language around an element', () => {
  it('is its own first', async () => {
    expect(seenIn(await inside(`<div lang="ar">${timeline('lang="uk"')}</div>`))).to.contain('Міст').and.to.contain(spoken.uk);
  });

  it('is the nearest above it', async () => {
    expect(seenIn(await inside(`<div lang="ar"><div lang="uk"><p>${timeline()}</p></div></div>`))).to.contain('Міст');
  });

  it('is that of the region, where the texts are for all regions', async () => {
    expect(seenIn(await drawn(timeline('lang="en-GB"')))).to.contain('The bridge').and.to.contain(spoken['en-GB']);
    expect(seenIn(await drawn(timeline('lang="en-US"')))).to.contain('The bridge').and.to.contain(spoken.en);
  });

  it('comes through shadow roots, and follows what changes there', async () => {
    const outer = fixture('<div lang="uk"><div></div></div>');
    const host = outer.firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><div></div></section>';
    const innermost = root.querySelector('div')!.attachShadow({ mode: 'open' });
    innermost.innerHTML = timeline();
    const element = await loaded(innermost.querySelector<StoryElement>('dateline-timeline')!);
    expect(seenIn(element)).to.contain('Міст');
    for (const [place, lang, shown] of [[outer, 'en', 'The bridge'], [root.querySelector('section')!, 'ar', 'الجسر'], [element, 'uk', 'Міст']] as const) {
      place.setAttribute('lang', lang);
      await until(() => seenIn(element).includes(shown), `${place.localName} in ${lang}`);
    }
  });

  for (const tag of tags) {
    it(`is followed when it changes, and asks for nothing: ${tag}`, async () => {
      const place = fixture(`<div><${tag} ${elements[tag].attributes}>${inline(bridge({ title }))}</${tag}></div>`);
      const element = await loaded(place.firstElementChild as StoryElement);
      expect(seenIn(element)).to.contain(spoken.en);
      place.lang = 'uk';
      await until(() => seenIn(element).includes(spoken.uk));
      place.removeAttribute('lang');
      await until(() => seenIn(element).includes(spoken.en));
    });
  }

  for (const [tag, shown] of Object.entries({
    uk_UA: 'Міст', 'UK-ua': 'Міст', en_US: 'The bridge', '': 'The bridge', x: 'The bridge', C: 'The bridge', 'x-klingon': 'The bridge',
    'english!': 'The bridge', '*': 'The bridge', '-': 'The bridge', 'uk-': 'The bridge', POSIX: 'The bridge', und: 'The bridge', tlh: 'The bridge',
    'zh-cmn-Hans': 'The bridge', 'ar-EG-u-nu-latn': 'الجسر',
  })) {
    it(`may be «${tag}»`, async () => {
      for (const element of [await drawn(timeline(`lang="${tag}"`)), await inside(`<div lang="${tag}">${timeline()}</div>`)]) {
        expect(element.file).not.to.equal(undefined);
        expect(seenIn(element)).to.contain(shown);
        expect(seenIn(element)).to.contain('The bridge closes');
      }
    });
  }

  for (const tag of ['zh-cmn-Hans', 'en-x', 'sgn-BE-FR', 'en_US', 'x']) {
    it(`may be called «${tag}» somewhere in the file`, async () => {
      const quote = { text: 'It will carry us all', source: 'gazette', language: tag, original: tag, versions: [{ language: tag, text: 'Words', translator: 'editor' }] };
      const file = storyOf({
        title: { en: 'A bridge', [tag]: 'Strange' },
        sources: { gazette: { publisher: { [tag]: 'Strange', en: 'Harbour Gazette' }, url: 'https://gazette.example/', language: tag } },
        events: [{ id: 'opens', date: '2021-03-01', headline: 'It opens', citations: [{ source: 'gazette' }], quotes: [quote] }],
      });
      const element = await drawn(`<dateline-timeline>${inline(file)}</dateline-timeline>`);
      expect(seenIn(element)).to.contain('A bridge').and.to.contain('It opens').and.to.contain('Harbour Gazette').and.not.contain('Strange');
    });
  }
});

describe('a text in several languages', () => {
  const choices: [string, Record<string, string>, string][] = [
    ['en-GB', { en: 'plain', 'en-GB': 'exact' }, 'exact'],
    ['en-US', { 'en-GB': 'British', en: 'plain' }, 'plain'],
    ['zh-TW', { 'zh-Hans': '简体', 'zh-Hant': '繁體' }, '繁體'],
    ['sr-Latn', { sr: 'мост', 'sr-Latn': 'most' }, 'most'],
    ['sr-Latn', { en: 'bridge', sr: 'мост' }, 'мост'],
    ['fr', { uk: 'Міст', en: 'the file’s own' }, 'the file’s own'],
    ['fr', { uk: 'the first', pt: 'ponte' }, 'the first'],
  ];
  for (const [wanted, text, shown] of choices) {
    it(`is shown to a reader of ${wanted} as «${shown}»`, async () => {
      const element = await drawn(`<dateline-timeline lang="${wanted}">${inline(bridge({ title: text }))}</dateline-timeline>`);
      expect(element.shadowRoot!.querySelector<HTMLElement>('[part~=title]')!.innerText.trim()).to.equal(shown);
    });
  }

  it('is marked and directed where it is not in the language around', async () => {
    const file = bridge({ title: { ar: 'الجسر' }, summary: { ar: 'يومان', fr: 'Deux jours' }, byline: 'Compiled by Ada Vale' });
    const element = await drawn(`<dateline-timeline lang="fr">${inline(file)}</dateline-timeline>`);
    const lang = (text: string) => textOf(element, text).parentElement!.closest('[lang]')?.getAttribute('lang');
    expect(lang('الجسر')).to.equal('ar');
    expect(getComputedStyle(textOf(element, 'الجسر').parentElement!).direction).to.equal('rtl');
    expect(lang('Deux jours')).to.equal(undefined);
    expect(lang('Compiled by')).to.equal('en');
  });

  it('is not marked where it is in the language around', async () => {
    const element = await drawn(`<dateline-timeline lang="en-GB">${inline(bridge({ title }))}</dateline-timeline>`);
    expect(element.shadowRoot!.querySelectorAll('[lang], [dir]')).to.have.length(0);
  });

  it('stands from left to right on a page that runs the other way', async () => {
    const element = await inside(`<div lang="ar" dir="rtl">${timeline()}</div>`);
    expect(getComputedStyle(textOf(element, 'The bridge opens').parentElement!).direction).to.equal('ltr');
    expect(getComputedStyle(textOf(element, 'الجسر').parentElement!).direction).to.equal('rtl');
  });

  it('stands by itself where it is a name or a headline', async () => {
    const place = { name: 'Lower Harbour' };
    const [first, ...more] = (bridge() as { events: object[] }).events;
    const file = bridge({ events: [{ ...first, place, importance: 'key', citations: [{ source: 'gazette' }] }, ...more] });
    const element = await drawn(`<dateline-timeline>${inline(file)}</dateline-timeline>`);
    for (const name of ['The bridge at Lower Harbour', 'The bridge opens', 'Ada Vale', 'Harbour Gazette', 'It will carry us all']) {
      expect(textOf(element, name).parentElement!.closest('bdi'), name).not.to.equal(null);
    }
    expect(element.shadowRoot!.querySelector('[part~=place] bdi')?.textContent).to.equal('Lower Harbour');
  });
});

describe('words of the interface on a page in another language', () => {
  const cyrillic = {
    language: 'uk',
    title: 'Міст у гавані',
    updated: '2021-04-01T10:00:00Z',
    people: { vale: { name: 'Ада Вейл', role: 'Начальниця порту' } },
    sources: {
      gazette: { publisher: 'Портова газета', title: 'Міст', url: 'https://gazette.example/', language: 'uk', published: '2021-03-02', accessed: '2021-03-03', via: 'Агенція', access: 'paywall' },
    },
    corrections: [{ date: '2021-04-01', note: 'День був інший.', event: 'opens' }],
    events: [
      {
        id: 'opens', date: '2021-03-01', headline: 'Міст відкрито', citations: [{ source: 'gazette', via: 'поліція' }], links: [{ url: 'https://gazette.example/a', title: 'Ще' }],
        quotes: [{ id: 'words', text: 'Він понесе всіх', speaker: 'vale', source: 'gazette', via: 'радіо', original: 'ru', translator: 'Ада Вейл', roundTrip: true }],
        differences: [{ about: 'Скільки?', accounts: [{ by: 'vale', source: 'gazette', summary: 'Сорок.' }, { source: 'gazette', summary: 'Сто.' }] }],
      },
      { id: 'closes', date: '2021-03-09', headline: 'Міст закрито', status: 'unconfirmed', respondsTo: ['opens'] },
      { id: 'gone', date: '2021-03-10', headline: 'Міст упав', status: 'retracted', retraction: { date: '2021-03-11', note: 'Ні.' } },
      { id: 'bad', date: 'lately', headline: 'Ні' },
    ],
  };
  const states: Record<string, string> = {
    'a timeline': `<dateline-timeline lang="uk">${inline(storyOf(cyrillic))}</dateline-timeline>`,
    'a compact timeline': `<dateline-timeline lang="uk" layout="compact" limit="1">${inline(storyOf(cyrillic))}</dateline-timeline>`,
    'a card': `<dateline-event-card lang="uk" event="opens">${inline(storyOf(cyrillic))}</dateline-event-card>`,
    'a quotation': `<dateline-quote-block lang="uk" quote="words">${inline(storyOf(cyrillic))}</dateline-quote-block>`,
    'a quotation in plain HTML': '<dateline-quote-block lang="uk" speaker="Ада Вейл" cite="https://газета.укр/" date="2021-03">Він понесе всіх</dateline-quote-block>',
  };

  /** Addresses and the name of the zone are in no language. */
  const isEnglish = (text: string) => /[a-z]{2}/i.test(text.replace(/^(https?:|[\w-]+(\.[\w-]+)+).*|\bUTC\b/g, ''));

  for (const [what, html] of Object.entries(states)) {
    const draw = async () => {
      const element = fixture<StoryElement>(html);
      await (what.endsWith('HTML') ? element.updateComplete : loaded(element));
      return element;
    };

    it(`are marked as English: ${what}`, async () => {
      const unmarked = textsIn(await draw()).filter(({ text, lang }) => isEnglish(text) && lang !== 'en');
      expect(unmarked.map(({ text, lang }) => `${text} (${lang})`)).to.deep.equal([]);
    });

    it(`do not make English of what stands among them: ${what}`, async () => {
      const mismarked = textsIn(await draw()).filter(({ text, lang }) => /\p{Script=Cyrillic}{2}/u.test(text) && lang === 'en');
      expect(mismarked.map(({ text }) => text)).to.deep.equal([]);
    });
  }

  it('are marked while a file comes, and when it does not', async () => {
    // There are no words in Belarusian.
    const coming = add('dateline-timeline', `lang="be" ${src(addressOf(bridge(), { delay: 500 }))}`);
    await until(() => textsIn(coming).length, 'it says that a file comes');
    expect(textsIn(coming).map(({ lang }) => lang)).to.deep.equal(['en']);
    const failed = await loaded(add('dateline-timeline', `lang="be" ${src(addressOf(bridge(), { status: 500 }))}`));
    expect(textsIn(failed).map(({ lang }) => lang)).to.deep.equal(['en', 'en']);
  });
});
