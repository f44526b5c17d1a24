import { applyEdits, modify, type FormattingOptions } from 'jsonc-parser';
import type { Fix } from '../documents/word-problems.js';

/** How the text is set already, so that what is put in is set the same way. */
const formatOf = (json: string): FormattingOptions => {
  const indent = /\n([ \t]+)/.exec(json)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: json.includes('\r\n') ? '\r\n' : '\n' };
};

/** A JSON text with these changes made in it; all else stays as it is set. */
export function applyFixes(json: string, fixes: readonly Fix[]): string {
  const formattingOptions = formatOf(json);
  return fixes.reduce((text, { path, value }) => applyEdits(text, modify(text, [...path], value, { formattingOptions })), json);
}
