import { html, nothing, type TemplateResult } from 'lit';
import { spoken } from '../story/spoken.js';
import { readDate } from '../dates/edtf-date.js';
import { dateInWords } from '../dates/write-date.js';
import { safeAddress } from '../event-file/address.js';
import type { Source } from '../event-file/types.js';
import { fill } from '../languages/fill.js';
import { count } from '../story/count.js';
import type { Context } from '../story/context.js';
import { languageName } from '../story/language-name.js';
import { languageMarks, name, phrase } from '../story/written-text.js';

const dated = (phraseOf: string, edtf: string | undefined, context: Context): unknown => {
  const date = edtf === undefined ? undefined : readDate(edtf);
  return date && fill(phraseOf, { date: dateInWords(date, context.dates) });
};

const link = (id: string, address: string, label: unknown): TemplateResult =>
  html`<a href=${address} data-source=${id}>${label}</a>`;

const titled = (id: string, source: Source, context: Context): unknown => {
  const title = source.title === undefined ? undefined : name(source.title, context);
  const address = safeAddress(source.url ?? '');
  if (!address) return title;
  // The address is written out in print alone: on screen the link says it.
  return [link(id, address, title ?? new URL(address).host), html` <span class="address">${address}</span>`];
};

const facts = (id: string, source: Source, context: Context): unknown[] => {
  const { words } = context;
  const archived = safeAddress(source.archived ?? '');
  const { lang } = languageMarks(source.language ?? context.language, context.language);
  return [
    source.author && name(source.author, context),
    source.publisher && name(source.publisher, context),
    titled(id, source, context),
    lang && fill(words.inLanguage, { language: languageName(lang, context.wordsLanguage) }),
    source.published === undefined ? words.undated : dated(words.published, source.published, context),
    source.via && fill(words.via, { name: phrase(source.via, context) }),
    source.access && source.access !== 'free' && words[source.access],
    archived && link(id, archived, words.archived),
    dated(words.accessed, source.accessed, context),
  ].filter((fact) => fact);
};

/** Every source of the story by its number, folded on screen and open in print. */
export const sourceList = (context: Context): TemplateResult | typeof nothing => {
  const { sources } = context.story;
  if (!sources.size) return nothing;
  return html`<details part="sources" data-opens="sources">
    <summary><b>${spoken(count(context.words.allSources, sources.size, context.wordsLanguage), context)}</b></summary>
    <ol class="small">
      ${[...sources].map(
        ([id, source]) =>
          html`<li>${spoken(facts(id, source, context).map((fact, index) => [index ? ', ' : nothing, fact]), context)}</li>`,
      )}
    </ol>
  </details>`;
};
