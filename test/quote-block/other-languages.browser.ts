import { expect } from 'chai';
import type { QuoteBlock } from '../../src/quote-block/quote-block.js';
import '../../src/quote-block/define.js';
import { click, focused, press, until } from '../rig/browser.js';
import { buttonIn, seenIn } from '../story/each-element.js';
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
const buttons = (element: QuoteBlock) => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')];
const pressed = (element: QuoteBlock) =>
  buttons(element).filter((button) => button.ariaPressed === 'true').map((button) => button.innerText.trim());

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
    await click(buttonIn(element, 'العربية'));
    await until(() => words(element).includes('سيحملنا'));
    expect(blockquote(element).lang).to.equal('ar');
    expect(getComputedStyle(blockquote(element)).direction).to.equal('rtl');
  });

  it('is switched by a click', async () => {
    const element = await show(quote({ versions }));
    expect(buttons(element)).to.have.length(4);
    expect(pressed(element)).to.deep.equal(['English']);
    await click(buttonIn(element, 'Deutsch'));
    await until(() => words(element) === '„Sie wird uns alle tragen“');
    expect(pressed(element)).to.deep.equal(['Deutsch']);
    await click(buttonIn(element, 'Українська (original)'));
    await until(() => words(element) === `«${own}»`);
    expect(blockquote(element).lang).to.equal('uk');
    expect(pressed(element)).to.deep.equal(['Українська (original)']);
  });

  it('is switched from the keyboard, and the focus stays', async () => {
    const element = await show(quote({ versions }));
    buttonIn(element, 'English').focus();
    await press('Tab');
    expect(focused() === buttonIn(element, 'Deutsch'), 'focus').to.equal(true);
    await press('Enter');
    await until(() => words(element).includes('Sie wird'));
    expect(focused() === buttonIn(element, 'Deutsch'), 'focus').to.equal(true);
    await press('Shift+Tab', ' ');
    await until(() => words(element).includes('It will'));
    expect(pressed(element)).to.deep.equal(['English']);
  });

  it('keeps what the reader chose when the page changes around it', async () => {
    const element = await show(quote({ versions }));
    await click(buttonIn(element, 'Deutsch'));
    await until(() => words(element).includes('Sie wird'));
    element.timeZone = 'Europe/Lisbon';
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(words(element)).to.contain('Sie wird');
  });

  it('is switched alone', async () => {
    const file = story(quote({ versions }));
    const [one, other] = [fixture<QuoteBlock>('<dateline-quote-block quote="words"></dateline-quote-block>'), fixture<QuoteBlock>('<dateline-quote-block quote="words"></dateline-quote-block>')];
    one.data = other.data = file;
    await Promise.all([loaded(one), loaded(other)]);
    await click(buttonIn(one, 'Deutsch'));
    await until(() => words(one).includes('Sie wird'));
    expect(words(other)).to.contain('It will');
  });

  it('has its switches in a group with a name, each in its language', async () => {
    const element = await show(quote({ versions }));
    const group = buttonIn(element, 'Deutsch').closest('[role=group]');
    expect(group?.ariaLabel).to.equal('Languages of this quotation');
    expect(buttons(element).map(({ lang }) => lang)).to.deep.equal(['uk', '', 'de', 'ar']);
  });

  it('has no switch where there is one wording', async () => {
    expect(buttons(await show(quote()))).to.have.length(0);
  });
});

describe('a translated quotation', () => {
  const says = async (one: object, lang?: string) => seenIn(await show(one, lang));

  it('says from which language, and who translated', async () => {
    expect(await says(quote({ versions }), 'en')).to.contain('Translated from Ukrainian by Harbour Gazette');
    expect(await says(quote({ versions }), 'de')).to.contain('Translated from Ukrainian by the editors').and.to.contain('Harbour Gazette');
    expect(await says(quote({ versions }), 'ar')).to.contain('Translated from Ukrainian by a machine').and.to.contain('Harbour Gazette');
    expect(await says(quote({ versions }), 'uk')).to.contain('From Harbour Gazette').and.not.contain('Translated');
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
    expect(buttonIn(element, 'English').ariaPressed).to.equal('true');
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
