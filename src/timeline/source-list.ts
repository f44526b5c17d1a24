import { html, nothing, type TemplateResult } from 'lit';
import { safeAddress } from '../event-file/address.js';
import type { Source } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { languageName } from '../story/language-name.js';
import { listed } from '../story/listed.js';
import { say, sayCount } from '../story/spoken.js';
import { writtenDate } from '../story/written-date.js';
import { languageMarks, name } from '../story/written-text.js';

const link = (id: string, address: string, label: unknown): TemplateResult =>
  html`<a href=${address} data-source=${id}>${label}</a>`;

const titled = (id: string, { title, url = '' }: Source, context: Context): unknown => {
  const written = title === undefined ? undefined : name(title, context);
  const address = safeAddress(url);
  // The address is written out in print alone: on screen the link says it.
  return address ? [link(id, address, written ?? address), html`<span class="address"> ${address}</span>`] : written;
};

/** What a source states about itself, in the order of a reference list. */
const facts = (id: string, source: Source, context: Context): unknown[] => {
  const { author, publisher, published, via, access, accessed } = source;
  const archived = safeAddress(source.archived ?? '');
  const { lang } = languageMarks(source.language ?? context.language, context.language);
  const date = writtenDate(published, context.dates);
  const read = writtenDate(accessed, context.dates);
  return listed([
    author && name(author, context),
    publisher && name(publisher, context),
    titled(id, source, context),
    lang && say('inLanguage', context, { language: languageName(lang, context.wordsLanguage) }),
    date ? say('published', context, { date }) : say('undated', context),
    via && say('via', context, { name: name(via, context) }),
    access && access !== 'free' && say(access, context),
    archived && link(id, archived, say('archived', context)),
    read && say('accessed', context, { date: read }),
  ], context);
};

/** Every source of the story by its number, folded on screen and open in print. */
export const sourceList = (context: Context): TemplateResult | typeof nothing => {
  const { sources } = context.story;
  if (!sources.size) return nothing;
  return html`<details part="sources" data-opens="sources">
    <summary><b>${sayCount('allSources', sources.size, context)}</b></summary>
    <ol class="small">
      ${[...sources].map(([id, source]) => html`<li>${facts(id, source, context)}</li>`)}
    </ol>
  </details>`;
};
