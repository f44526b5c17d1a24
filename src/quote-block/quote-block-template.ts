import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { say, spoken } from '../story/spoken.js';
import { quotationMarks } from '../event-file/text.js';
import type { Quote } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { languageName, ownLanguageName } from '../story/language-name.js';
import { listed } from '../story/listed.js';
import { sourceLink } from '../story/source-link.js';
import { writtenDate } from '../story/written-date.js';
import { languageMarks, name } from '../story/written-text.js';
import { quoteLanguage, wordingsOf, type Wording } from '../story/quote-version.js';

/** How a quotation stands in its place. */
export type QuotePlace = {
  /** EDTF: the date to write behind the speaker where the surroundings do not say it. */
  date?: string | undefined;
  /** Said already by what stands above, as in an account: the speaker is left out. */
  withoutSpeaker?: boolean;
};

const speaker = (quote: Quote, context: Context, place: QuotePlace): unknown => {
  const person = quote.speaker === undefined ? undefined : context.story.people.get(quote.speaker);
  const role = quote.role ?? person?.role;
  return listed([
    person && !place.withoutSpeaker ? html`<b>${name(person.name, context)}</b>` : undefined,
    role && !place.withoutSpeaker ? name(role, context) : undefined,
    quote.context ? name(quote.context, context) : undefined,
    writtenDate(quote.date ?? place.date, context.dates),
  ]);
};

/** «Translated from Russian by Tass, in EIR News Service»: what was done to the words before they came here. */
const ownOrigin = (quote: Quote, context: Context): unknown => {
  const source = sourceLink(quote.source, quote.passage, context);
  const { original, translator } = quote;
  if (original === undefined) return say('from', context, { source });
  const values = {
    language: languageName(original, context.wordsLanguage),
    name: translator && name(translator, context),
  };
  const known = original !== 'unknown';
  const key = known ? (translator ? 'translatedFromBy' : 'translatedFrom') : translator ? 'translatedBy' : 'translated';
  return listed([say(key, context, values), say('inSource', context, { source })]);
};

/** «Translated from Ukrainian by the editors, in Obozrevatel»: a version is made from the quotation's own text. */
const versionOrigin = (quote: Quote, { translator, source, passage }: Wording, context: Context): unknown => {
  const language = languageName(quoteLanguage(quote, context.story), context.wordsLanguage);
  const link = sourceLink(source, passage, context);
  if (translator === 'source') return say('translatedFromBy', context, { language, name: link });
  const own = sourceLink(quote.source, quote.passage, context);
  const by = translator === 'editor' ? 'translatedByEditor' : 'translatedByMachine';
  return listed([say(by, context, { language }), say('inSource', context, { source: own })]);
};

const origin = (quote: Quote, wording: Wording, context: Context): unknown => [
  ...listed([
    wording.translator ? versionOrigin(quote, wording, context) : ownOrigin(quote, context),
    quote.via && say('via', context, { name: name(quote.via, context) }),
  ]),
  quote.roundTrip ? ['. ', say('roundTrip', context)] : nothing,
];

const versionButton = (quote: Quote, wording: Wording, index: number, context: Context): TemplateResult => {
  const language = ownLanguageName(wording.language);
  const label = index || quote.original ? language : say('original', context, { language });
  return html`<button
    type="button"
    lang=${ifDefined(languageMarks(wording.language, context.language).lang)}
    aria-pressed=${context.shownVersion(quote) === index ? 'true' : 'false'}
    @click=${() => context.showVersion(quote, index)}
  >
    ${label}
  </button>`;
};

const versionSwitch = (quote: Quote, wordings: Wording[], context: Context): TemplateResult | typeof nothing =>
  wordings.length < 2
    ? nothing
    : html`<span class="versions" role="group" aria-label=${context.words.languagesOfQuote}>
        ${wordings.map((wording, index) => versionButton(quote, wording, index, context))}
      </span>`;

/**
 * The words in their marks. The marks are those of the words' own language, and characters: what is copied, printed or
 * read aloud must say that it is a quotation.
 */
export const quoted = (words: unknown, language: string, around: string): TemplateResult => {
  const [open, close] = quotationMarks(language);
  const { lang, dir } = languageMarks(language, around);
  return html`<blockquote lang=${ifDefined(lang)} dir=${ifDefined(dir)}><p>${open}<bdi>${words}</bdi>${close}</p></blockquote>`;
};

/** A quotation with who said it, where, and which document says so. */
export const quoteBlock = (quote: Quote, context: Context, place: QuotePlace = {}): TemplateResult => {
  const wordings = wordingsOf(quote, context.story);
  const wording = wordings[context.shownVersion(quote)] ?? wordings[0]!;
  const { dir } = languageMarks(wording.language, context.language);
  return html`<figure part="quote" dir=${ifDefined(dir)}>
    ${quote.draft ? html`<p part="kicker">${say('draft', context)}</p>` : nothing}
    ${quote.lead ? html`<p class="lead">${name(quote.lead, context)}</p>` : nothing}
    ${quoted(wording.text, wording.language, context.language)}
    <figcaption part="attribution">
      <p>${speaker(quote, context, place)}</p>
      <p>${spoken(origin(quote, wording, context), context)}</p>
      ${versionSwitch(quote, wordings, context)}
    </figcaption>
  </figure>`;
};
