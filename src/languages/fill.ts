/**
 * Puts values into a phrase: `fill('From {source}', { source: link })` gives `['From ', link]`. Pieces, not a string,
 * so that a value may be a template; a name without a value stays as it is written.
 */
export const fill = <Value>(phrase: string, values: Record<string, Value>): (string | Value)[] =>
  phrase.split(/\{(\w+)\}/).map((piece, index) => (index % 2 ? (values[piece] ?? `{${piece}}`) : piece));
