import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { safeAddress } from '../event-file/address.js';
import { passageAddress } from '../event-file/passage-address.js';
import type { Passage, Source, Text } from '../event-file/types.js';
import type { Context } from './context.js';
import { languageMarks, name } from './written-text.js';

const shortName = ({ publisher, author, via, title }: Source): Text | undefined => publisher ?? author ?? via ?? title;

/** Where several sources have one publisher, their titles tell them apart. */
const shares = (source: Source, { story }: Context): boolean =>
  [...story.sources.values()].some((other) => other !== source && shortName(other) === shortName(source));

/** What a source is called in a line of text: its publisher, else its author, else whom it credits, its title, its host. */
export const sourceName = (source: Source, context: Context): TemplateResult | string => {
  const text = (shares(source, context) && source.title) || shortName(source);
  return text === undefined ? hostOf(source.url) : name(text, context);
};

/** The host of an address, without «www.». */
export const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';

/** Where a source can be read; undefined where it is not online. */
export const addressOf = ({ url, archived }: Source): string | undefined => safeAddress(url ?? archived ?? '');

/** The number under which the timeline lists a source at its end, from 1. */
const sourceNumber = (id: string, { story }: Context): number => [...story.sources.keys()].indexOf(id) + 1;

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
  const number = sourceNumber(id, context);
  const address = addressOf(source);
  if (!address) return html`<span data-number=${number}>${label}</span>`;
  const href = passageAddress(address, passage);
  const { lang } = languageMarks(source.language ?? context.language, context.language);
  return html`<a href=${href} hreflang=${ifDefined(lang)} data-source=${id} data-number=${number}>${label}</a>`;
};
