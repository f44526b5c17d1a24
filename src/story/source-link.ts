import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { safeAddress } from '../event-file/address.js';
import { passageAddress } from '../event-file/passage-address.js';
import type { Story } from '../event-file/reader.js';
import type { Passage, Source, Text } from '../event-file/types.js';
import type { Context } from './context.js';
import { languageMarks, name } from './written-text.js';

const shortName = ({ publisher, author, via, title }: Source): Text | undefined => publisher ?? author ?? via ?? title;

/** The names by which sources go, and whether several go by one: then their titles tell them apart. */
export const namesOf = (sources: Story['sources']): ReadonlyMap<Text | undefined, boolean> => {
  const names = new Map<Text | undefined, boolean>();
  for (const source of sources.values()) names.set(shortName(source), names.has(shortName(source)));
  return names;
};

/** What a source is called in a line of text: its publisher, else its author, else whom it credits, its title, its host. */
export const sourceName = (source: Source, context: Context): TemplateResult | string => {
  const short = shortName(source);
  const text = (context.sourceNames.get(short) && source.title) || short;
  return text === undefined ? hostOf(source.url) : name(text, context);
};

/** The host of an address, without «www.». */
export const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';

/** Where a source can be read; undefined where it is not online. */
export const addressOf = ({ url, archived }: Source): string | undefined => safeAddress(url ?? archived ?? '');

/**
 * A source by name: a link to the passage where the source has an address, else its name alone. `data-source` is what
 * `dateline-source` tells; `data-number` is what print writes behind it.
 */
export const sourceLink = (
  id: string,
  passage: Passage | readonly Passage[] | undefined,
  context: Context,
): TemplateResult | string => {
  const source = context.story.sources.get(id);
  if (!source) return '';
  const label = sourceName(source, context);
  const number = context.sourceNumbers.get(id);
  const address = addressOf(source);
  if (!address) return html`<span data-number=${number}>${label}</span>`;
  const href = passageAddress(address, passage);
  const { lang } = languageMarks(source.language ?? context.language, context.language);
  return html`<a href=${href} hreflang=${ifDefined(lang)} data-source=${id} data-number=${number}>${label}</a>`;
};
