import type { Place } from '../documents/find-words.js';

/** A word of a text as the search for names needs it. Places are UTF-16 units. */
export type Token = Place & {
  word: string;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two capital letters or more and no small one: «NATO», «U.S.». */
  capitals: boolean;
  /** Stands where every word has a capital letter: at a beginning, so that its own tells nothing. */
  initial: boolean;
  /** Nothing but a space (or square brackets, or a possessive ending) stands between the word before and this one. */
  joined: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** Stands in a line in which nearly every word has a capital letter. */
  titled: boolean;
};

const word =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const possessive = /['’]s$/i;
const elision = /^(?:l|d|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu;
const spaceOnly = /^[\]]?[ \u00a0\u202f\t]?[[\]]?$/;
/** Between «Norway» and «foreign» in «Norway’s foreign minister». */
export const possessiveGap = /^['’]s?[ \u00a0]$/i;
const beginning = /[.!?…:;«»„“”"‘(–—•|\d]|\n/;
const longLine = 60;

/** Words after which a full stop ends no sentence; the grammars give their titles to these. */
const abbreviated = /^(?:mr|mrs|ms|dr|prof|gen|col|capt|lt|sen|rep|gov|st|m|mm|mme|sr|sra|d|dña|hr|fr|г|р|ім|им|акад|проф|д-р)$/;

type Cut = Place & { gapFrom: number };

/** French «l’Union» is two words, English «Vale’s» one without its ending. */
function cuts(text: string, language: string): Cut[] {
  const found: Cut[] = [];
  let gapFrom = 0;
  const add = (start: number, end: number): void => {
    found.push({ start, end, gapFrom });
    gapFrom = end;
  };
  for (const match of text.matchAll(word)) {
    const whole = match[0];
    const cut = language === 'fr' ? (elision.exec(whole)?.[0].length ?? 0) : 0;
    const tail = language === 'en' && possessive.test(whole) ? 2 : 0;
    if (cut) add(match.index, match.index + cut);
    add(match.index + cut, match.index + whole.length - tail);
  }
  return found;
}

/** A line break joins where a long line was wrapped; after a short line or at an empty one something else begins. */
function joins(text: string, gap: string, before: Cut, lineStart: number): boolean {
  if (spaceOnly.test(gap) || possessiveGap.test(gap)) return !/^['’] $/.test(gap) || text[before.end - 1] === 's';
  if (/^\. ?$/.test(gap)) return abbreviated.test(text.slice(before.start, before.end).toLowerCase());
  return /^ ?\r?\n ?$/.test(gap) && before.end - lineStart > longLine;
}

const upper = (letters: string): boolean => letters === letters.toUpperCase() && letters !== letters.toLowerCase();

function toToken(text: string, cut: Cut, joined: boolean, first: boolean): Token {
  const shown = text.slice(cut.start, cut.end);
  const gap = text.slice(cut.gapFrom, cut.start);
  const head = shown.codePointAt(0) ?? 0;
  return {
    start: cut.start,
    end: cut.end,
    word: shown,
    lower: shown.toLowerCase().replaceAll('’', '\'').replaceAll('ʼ', '\'').replace(/^(.)\.$/u, '$1'),
    capital: upper(String.fromCodePoint(head)),
    capitals: shown.length > 1 && upper(shown) && /\p{L}.*\p{L}/u.test(shown),
    initial: first || (!joined && beginning.test(gap.slice(-40))),
    joined,
    gap,
    titled: false,
  };
}

/** Nothing but capital letters, or four long words of which nearly all begin with one: a headline. German nouns always do. */
function isTitle(line: readonly Token[], text: string, language: string): boolean {
  const lettered = line.filter(({ word: shown }) => /\p{L}{2}/u.test(shown));
  if (lettered.length > 1 && lettered.every(({ capitals }) => capitals)) return true;
  if (language === 'de') return false;
  const long = line.filter(({ word: shown }) => shown.length > 3);
  const end = line.at(-1)!.end;
  const share = long.filter(({ capital }) => capital).length / long.length;
  return long.length > 3 && share > 0.74 && !(share < 1 && /^[.,;]/.test(text.slice(end, end + 1)));
}

function markTitles(tokens: Token[], text: string, language: string): void {
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && !tokens[to]!.gap.includes('\n')) to++;
    const line = tokens.slice(from, to);
    if (isTitle(line, text, language)) for (const token of line) token.titled = true;
    from = to;
  }
}

/** The words of a text, without those in its noise. `language` is the primary subtag. */
export function nameTokens(text: string, language: string, noise: readonly Place[] = []): Token[] {
  const tokens: Token[] = [];
  const quiet = [...noise].sort((a, b) => a.start - b.start);
  let lineStart = 0;
  let before: Cut | undefined;
  let at = 0;
  for (const cut of cuts(text, language)) {
    const gap = text.slice(cut.gapFrom, cut.start);
    const joined = before !== undefined && joins(text, gap, before, lineStart);
    const broken = gap.lastIndexOf('\n');
    if (broken >= 0) lineStart = cut.gapFrom + broken + 1;
    before = cut;
    while (at < quiet.length && quiet[at]!.end <= cut.start) at++;
    if (at < quiet.length && quiet[at]!.start < cut.end) continue;
    tokens.push(toToken(text, cut, joined && (tokens.at(-1)?.end === cut.gapFrom || gap === ''), !tokens.length));
  }
  markTitles(tokens, text, language);
  return tokens;
}
