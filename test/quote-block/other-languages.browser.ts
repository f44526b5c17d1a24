import { expect } from 'chai';
import type { QuoteBlock } from '../../src/quote-block/quote-block.js';
import '../../src/quote-block/define.js';
import { click, focused, press, until } from '../rig/browser.js';
import { seenIn } from '../story/each-element.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';

const own = 'Він понесе нас усіх';
const versions = [
  { language: 'en', text: 'It will carry us all', translator: 'source' },
  { language: 'de', text: 'Sie wird uns alle tragen', translator: 'editor' },
  { language: 'ar', text: 'سيحملنا جميعا', translator: 'machine' },
];
const quote = (more: object = {}) => ({ id: 'words', text: own, language: 'uk', speaker: 'vale', source: 'gazette', ...more });
const story = (one: object) => storyOf({ events: [{ id: 'opens', date: '2021-03-01', headline: 'The bridge opens', quotes: [one] }] });

const show = (one: object, lang = 'en'): Promise<QuoteBlock> =>
  loaded(fixture<QuoteBlock>(`<dateline-quote-block lang="${lang}" quote="words">${inline(story(one))}</dateline-quote-block>`));
const words = (element: QuoteBlock): string => element.shadowRoot!.querySelector('blockquote')!.innerText.trim();
const blockquote = (element: QuoteBlock) => element.shadowRoot!.querySelector('blockquote')!;
const folds = (element: QuoteBlock) => [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.version')];
const labels = (element: QuoteBlock) => folds(element).map((fold) => fold.querySelector('summary')!.innerText.replace(/[+−]/, '').trim());
const foldOf = (element: QuoteBlock, label: string) => folds(element)[labels(element).indexOf(label)]!;
const summaryOf = (element: QuoteBlock, label: string) => foldOf(element, label).querySelector('summary')!;
const wordsIn = (fold: HTMLElement) => fold.querySelector('blockquote')!;

describe('a quotation in several languages', () => {
  it('is in the reader’s language first', async () => {
    for (const [lang, shown] of [['en', 'It will carry us all'], ['en-GB', 'It will carry us all'], ['de-AT', 'Sie wird uns alle tragen'], ['uk', own]] as const) {
      expect(words(await show(quote({ versions }), lang)), lang).to.contain(shown);
    }
  });

  it('is in the file’s language where the reader’s is not among them, and in its own where neither is', async () => {
    expect(words(await show(quote({ versions }), 'pt'))).to.contain('It will carry us all');
    expect(words(await show(quote({ versions: versions.slice(1) }), 'pt'))).to.contain(own);
  });

  it('has the marks, the language and the direction of its words', async () => {
    for (const [lang, marked] of [['uk', `«${own}»`], ['de', '„Sie wird uns alle tragen“'], ['en', '“It will carry us all”']] as const) {
      expect(words(await show(quote({ versions }), lang))).to.equal(marked);
    }
    const element = await show(quote({ versions }), 'en');
    expect(blockquote(element).lang).to.equal('');
    const arabic = foldOf(element, 'العربية');
    await click(summaryOf(element, 'العربية'));
    await until(() => arabic.open);
    expect(wordsIn(arabic).lang).to.equal('ar');
    expect(wordsIn(arabic).innerText).to.contain('سيحملنا');
    expect(getComputedStyle(wordsIn(arabic)).direction).to.equal('rtl');
  });

  it('has the others folded under their languages, each in its own, and says which is the original', async () => {
    const element = await show(quote({ versions }));
    expect(labels(element)).to.deep.equal(['Українська (original)', 'Deutsch', 'العربية']);
    expect(folds(element).map((fold) => fold.querySelector('summary')!.lang)).to.deep.equal(['uk', 'de', 'ar']);
    expect(folds(element).filter(({ open }) => open)).to.deep.equal([]);
  });

  it('opens another by a click, below the one that it is shown in', async () => {
    const element = await show(quote({ versions }));
    await click(summaryOf(element, 'Deutsch'));
    const german = foldOf(element, 'Deutsch');
    await until(() => german.open && wordsIn(german).getBoundingClientRect().height > 10);
    expect(wordsIn(german).innerText.trim()).to.equal('„Sie wird uns alle tragen“');
    expect(german.innerText).to.contain('Translated from Ukrainian by the editors, in Harbour Gazette');
    expect(words(element)).to.equal('“It will carry us all”');
    await click(summaryOf(element, 'Українська (original)'));
    const original = foldOf(element, 'Українська (original)');
    await until(() => original.open);
    expect(wordsIn(original).innerText.trim()).to.equal(`«${own}»`);
    expect(original.innerText).to.contain('From Harbour Gazette').and.not.contain('Translated');
  });

  it('opens another from the keyboard, and the focus stays', async () => {
    const element = await show(quote({ versions }));
    summaryOf(element, 'Українська (original)').focus();
    await press('Tab');
    expect(focused() === summaryOf(element, 'Deutsch'), 'the links of a folded wording are no stops').to.equal(true);
    for (const [key, open] of [['Enter', true], [' ', false]] as const) {
      await press(key);
      await until(() => foldOf(element, 'Deutsch').open === open, `${key}: ${open ? 'open' : 'closed'}`);
      expect(focused() === summaryOf(element, 'Deutsch'), 'focus').to.equal(true);
    }
  });

  it('leaves what the reader opened open when the page changes around it', async () => {
    const element = await show(quote({ versions }));
    await click(summaryOf(element, 'Deutsch'));
    await until(() => foldOf(element, 'Deutsch').open);
    element.timeZone = 'Europe/Lisbon';
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(foldOf(element, 'Deutsch').open).to.equal(true);
  });

  it('tells the page that another was opened', async () => {
    const element = await show(quote({ versions }));
    let opened: string | undefined;
    element.addEventListener('dateline-open', ({ what }) => (opened = what));
    await click(summaryOf(element, 'Deutsch'));
    await until(() => opened);
    expect(opened).to.equal('version');
  });

  it('has nothing folded where there is one wording', async () => {
    expect(folds(await show(quote()))).to.have.length(0);
  });
});

describe('a translated quotation', () => {
  const says = async (one: object, lang?: string) => seenIn(await show(one, lang));

  it('says from which language, and who translated', async () => {
    expect(await says(quote({ versions }), 'en')).to.contain('Translated from Ukrainian by Harbour Gazette');
    expect(await says(quote({ versions }), 'de')).to.contain('Übersetzung der Redaktion (Original auf Ukrainisch)').and.to.contain('Harbour Gazette');
    expect(await says(quote({ versions }), 'ar')).to.contain('ترجمة آلية عن').and.to.contain('Harbour Gazette');
    expect(await says(quote({ versions }), 'uk')).to.contain('Джерело: Harbour Gazette').and.not.contain('Переклад');
  });

  const english = (more: object) => ({ ...quote(more), text: 'It will carry us all', language: 'en' });

  it('says that its own text is a translation', async () => {
    expect(await says(english({ original: 'uk' }))).to.contain('Translated from Ukrainian, in Harbour Gazette');
    expect(await says(english({ original: 'uk', translator: 'Coast Agency' }))).to.contain('Translated from Ukrainian by Coast Agency, in Harbour Gazette');
    expect(await says(english({ original: 'unknown', translator: 'Coast Agency' }))).to.contain('Translated by Coast Agency, in Harbour Gazette');
    expect(await says(english({ original: 'unknown' }))).to.match(/Translated, in Harbour Gazette/);
    expect(await says(english({}))).to.contain('From Harbour Gazette').and.not.contain('ranslated');
  });

  it('is not called the original among its versions', async () => {
    const element = await show(english({ original: 'pt', versions: versions.slice(1) }));
    expect(labels(element)).to.deep.equal(['Deutsch', 'العربية']);
    expect(seenIn(element)).not.to.contain('(original)');
  });

  it('says that it was translated there and back', async () => {
    expect(await says(english({ original: 'en', roundTrip: true }))).to.contain('these may not be the exact words');
    expect(await says(english({ original: 'uk' }))).not.to.contain('exact words');
  });

  it('says through whom its source has it', async () => {
    expect(await says(english({ via: 'Coast Agency' }))).to.contain('From Harbour Gazette, via Coast Agency');
  });
});
