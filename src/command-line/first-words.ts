/** In UTF-16 units: enough to know a quotation by. */
const longest = 64;

/** How words begin, in one line and cut between two of them: what a quotation is called by that has no id. */
export const firstWords = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/u, '')}…` : line;
};
