import { html, nothing, type TemplateResult } from 'lit';
import type { Citation } from '../event-file/types.js';
import { quoted } from '../quote-block/quote-block-template.js';
import type { Context } from '../story/context.js';
import { row } from '../story/row.js';
import { addressOf, sourceLink } from '../story/source-link.js';
import { say } from '../story/spoken.js';
import { name, phrase } from '../story/written-text.js';

const via = (cited: readonly Citation[], context: Context): unknown =>
  cited.map(({ via }) => (via ? [', ', say('via', context, { name: name(via, context) })] : nothing));

const notes = (cited: readonly Citation[], context: Context, before: string): unknown =>
  cited.map(({ note }) => (note ? [before, phrase(note, context)] : nothing));

/**
 * One source that reports something, with all its passages. Where it has an address, a link to them; where it has none,
 * the passages themselves, folded under the source's name.
 */
const citedSource = (id: string, cited: readonly Citation[], context: Context): TemplateResult => {
  const source = context.story.sources.get(id);
  const passages = cited.map(({ passage }) => passage).filter((passage) => passage !== undefined);
  const label = [sourceLink(id, passages, context), via(cited, context)];
  if (!source || addressOf(source) || !passages.length)
    return html`<span class="cite">${label}${notes(cited, context, ': ')}</span> `;
  const { language = context.story.language } = source;
  // A note may hold a link, which may not stand in what folds.
  return html`<details class="cite" data-opens="passage">
      <summary>${label}</summary>
      ${passages.map(({ exact }) => quoted(exact, language, context.language))}</details
    >${notes(cited, context, '')} `;
};

/** The sources of a list of citations, each once, in the order in which they first stand. */
export const citedSources = (list: readonly Citation[], context: Context): TemplateResult[] => {
  const bySource = new Map<string, Citation[]>();
  for (const one of list) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  return [...bySource].map(([source, cited]) => citedSource(source, cited, context));
};

/** «Sources» and each of them in a row. */
export const citations = (list: readonly Citation[] = [], context: Context): unknown => {
  const sources = citedSources(list, context);
  return row('sources', sources.length > 1 ? context.words.sources : context.words.source, sources, context);
};
