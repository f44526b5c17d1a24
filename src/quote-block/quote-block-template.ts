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
import { firstVersion, quoteLanguage, wordingsOf, type Wording } from '../story/quote-version.js';

/** How a quotation stands in its place. */
export type QuotePlace = {
  /** EDTF: the date to write behind the speaker where the surroundings do not say it. */
  date?: string | undefined;
  /** Among accounts that differ nothing is folded: one would seem to say less than the other. */
  isWhole?: boolean;
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
  ], context);
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
  return listed([say(key, context, values), say('inSource', context, { source })], context);
};

/** «Translated from Ukrainian by the editors, in Obozrevatel»: a version is made from the quotation's own text. */
const versionOrigin = (quote: Quote, { translator, source, passage }: Wording, context: Context): unknown => {
  const language = languageName(quoteLanguage(quote, context.story), context.wordsLanguage);
  const link = sourceLink(source, passage, context);
  if (translator === 'source') return say('translatedFromBy', context, { language, name: link });
  const own = sourceLink(quote.source, quote.passage, context);
  const by = translator === 'editor' ? 'translatedByEditor' : 'translatedByMachine';
  return listed([say(by, context, { language }), say('inSource', context, { source: own })], context);
};

const origin = (quote: Quote, wording: Wording, context: Context): unknown => [
  ...listed([
    wording.translator ? versionOrigin(quote, wording, context) : ownOrigin(quote, context),
    quote.via && say('via', context, { name: name(quote.via, context) }),
  ], context),
  quote.roundTrip ? ['. ', say('roundTrip', context)] : nothing,
];

/** What another wording is called where it is folded away: its language, and whether it is what was said. */
const versionLabel = (quote: Quote, wording: Wording, context: Context): unknown => {
  const language = ownLanguageName(wording.language);
  return wording.translator || quote.original ? language : say('original', context, { language });
};

/** Another wording, one press away with and without script, and open on paper. */
const foldedVersion = (quote: Quote, wording: Wording, context: Context): TemplateResult => {
  const { lang, dir } = languageMarks(wording.language, context.language);
  return html`<details class="version" data-opens="version">
    <summary lang=${ifDefined(lang)}>${versionLabel(quote, wording, context)}</summary>
    <div dir=${ifDefined(dir)}>${quoted(wording.text, wording.language, context.language)}</div>
    <p>${spoken(origin(quote, wording, context), context)}</p>
  </details>`;
};

/**
 * The words in their marks. The marks are those of the words' own language, and characters: what is copied, printed or
 * read aloud must say that it is a quotation.
 */
export const quoted = (words: unknown, language: string, around: string): TemplateResult => {
  const [open, close] = quotationMarks(language);
  const { lang, dir } = languageMarks(language, around);
  return html`<blockquote lang=${ifDefined(lang)} dir=${ifDefined(dir)}><p>${open}<bdi>${words}</bdi>${close}</p></blockquote>`;
};

/** A quotation in the reader's language where it has one, with who said it, where, which document says so, and its other wordings. */
export const quoteBlock = (quote: Quote, context: Context, place: QuotePlace = {}): TemplateResult => {
  const wordings = wordingsOf(quote, context.story);
  const shown = wordings[firstVersion(quote, context.story, context.language)]!;
  const { dir } = languageMarks(shown.language, context.language);
  return html`<figure part="quote" dir=${ifDefined(dir)}>
    ${quote.draft ? html`<p part="kicker">${say('draft', context)}</p>` : nothing}
    ${quote.lead ? html`<p class="lead">${name(quote.lead, context)}</p>` : nothing}
    ${(!place.isWhole && context.folding?.quotation(shown.text, shown.language, context)) || quoted(shown.text, shown.language, context.language)}
    <figcaption part="attribution">
      <p>${speaker(quote, context, place)}</p>
      <p>${spoken(origin(quote, shown, context), context)}</p>
      ${wordings.filter((one) => one !== shown).map((one) => foldedVersion(quote, one, context))}
    </figcaption>
  </figure>`;
};
