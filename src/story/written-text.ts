import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readInline, type Inline } from '../event-file/inline-markdown.js';
import { chooseText, directionOf, languageAndScript } from '../event-file/text.js';
import type { Text } from '../event-file/types.js';
import type { Context } from './context.js';

type Chosen = { text: string; lang: string | undefined; dir: 'ltr' | 'rtl' | undefined };

/**
 * `lang` and `dir` for text of a language, both undefined where it is that of the surroundings: a mark that says
 * nothing new would only cost bytes and make screen readers change their voice.
 */
export const languageMarks = (language: string, around: string): Omit<Chosen, 'text'> =>
  languageAndScript(language) === languageAndScript(around)
    ? { lang: undefined, dir: undefined }
    : { lang: language, dir: directionOf(language) };

/** A `Text` as the reader sees it, with `lang` and `dir` where they are not the page's. */
export const choose = (text: Text, context: Context): Chosen => {
  const chosen = chooseText(text, context.language, context.story.language);
  return { text: chosen.text, ...languageMarks(chosen.language, context.language) };
};

/** A `Text` as a plain string in the reader's language: for attributes and accessible names. */
export const plainText = (text: Text, context: Context): string => choose(text, context).text;

/** The direction of a `Text` as the reader sees it, where it is not the page's: for the block that it stands in. */
export const directionIn = (text: Text, context: Context): 'ltr' | 'rtl' | undefined => choose(text, context).dir;

const isolated = (text: Text, context: Context, read: (written: string) => unknown): TemplateResult => {
  const { text: written, lang, dir } = choose(text, context);
  return html`<bdi lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${read(written)}</bdi>`;
};

const inline = (part: Inline): unknown => {
  if (typeof part === 'string') return part;
  const content = part.content.map(inline);
  if (part.kind === 'link') return html`<a href=${part.href}>${content}</a>`;
  return part.kind === 'strong' ? html`<strong>${content}</strong>` : html`<em>${content}</em>`;
};

/** Inline Markdown as it is read. */
export const withMarkdown = (written: string): unknown => readInline(written).map(inline);

/** A name or headline: isolated, so that its direction cannot disturb what stands beside it. */
export const name = (text: Text, context: Context): TemplateResult => isolated(text, context, String);

/** A text with inline Markdown within a line, isolated from what stands beside it. */
export const phrase = (text: Text, context: Context): TemplateResult => isolated(text, context, withMarkdown);

/** A text with inline Markdown as a paragraph of its own. */
export const prose = (text: Text | undefined, context: Context, part: string): TemplateResult | typeof nothing => {
  if (text === undefined) return nothing;
  const { text: written, lang, dir } = choose(text, context);
  return html`<p part=${part} lang=${ifDefined(lang)} dir=${ifDefined(dir)}>${withMarkdown(written)}</p>`;
};
