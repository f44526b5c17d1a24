import type { Place } from '../documents/find-words.js';

/** A quotation mark and what it may do where it stands, by its form and its neighbours. */
export type Mark = { at: number; mark: string; may: 'open' | 'close' | 'either' };

const anyMark = /["'“”„‟‘’‚‛«»‹›「」『』]/gu;

const isOpenEdge = (sign: string | undefined): boolean => sign === undefined || /[\s([{—–\-/=:>“„«‘‚"'‹「…]/u.test(sign);
const isCloseEdge = (sign: string | undefined): boolean => sign === undefined || /[\s)\]}.,;:!?…—–\-/<”»’"'“›«‹」]/u.test(sign);
const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign);
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const endsSentence = (sign: string | undefined): boolean => sign !== undefined && /[.,!?…—–\-)]/u.test(sign);

type Around = { before: string | undefined; after: string | undefined; rest: string };

/** By its neighbours alone: what begins a word opens, what ends one closes. */
const byNeighbours = ({ before, after }: Around): Mark['may'] => {
  const [opens, closes] = [isOpenEdge(before) && !isSpace(after), isCloseEdge(after) && !isSpace(before)];
  if (opens !== closes) return opens ? 'open' : 'close';
  return 'either';
};

/** «’90s», «’tis»: letters left out, no mark. */
const isElision = ({ rest }: Around): boolean => /^(?:\d{2}s?\b|(?:tis|twas|em|til|cause|bout|n)\b)/iu.test(rest);

/** Straight and raised single marks are apostrophes, minutes and feet too. */
const single = (mark: string, around: Around): Mark['may'] | undefined => {
  const { before, after } = around;
  if (isWordSign(before) && isWordSign(after)) return undefined;
  const opens = isOpenEdge(before) && before !== "'" && !isSpace(after);
  if (mark === '‘' || mark === '‛') return isSpace(after) || isElision(around) ? (isSpace(before) ? undefined : 'close') : opens ? 'open' : 'either';
  if (opens && mark === "'" && !isElision(around)) return /["“\p{L}\p{N}¿¡«[]/u.test(after ?? '') ? 'open' : undefined;
  return isSpace(before) || isWordSign(after) ? undefined : 'close';
};

/** «“» opens in English and closes in German: «„» before it tells. */
const curled = (mark: string, around: Around, isLow: boolean): Mark['may'] => {
  if (mark === '“' && isLow) return byNeighbours(around) === 'open' ? 'either' : 'close';
  if (mark === '“') return byNeighbours(around) === 'close' ? 'either' : 'open';
  return byNeighbours(around) === 'open' ? 'either' : 'close';
};

/** Digits before a straight mark are inches, where nothing is open: what may only close then does nothing. */
const straight = (around: Around): Mark['may'] => (/\d/u.test(around.before ?? '') ? 'close' : byNeighbours(around));

type Habit = { isLow: boolean; isTurned: boolean };

const mayOf = (mark: string, around: Around, { isLow, isTurned }: Habit): Mark['may'] | undefined => {
  if ('„‚「『'.includes(mark)) return 'open';
  if ('」』'.includes(mark)) return 'close';
  if ('«‹'.includes(mark)) return isTurned ? 'close' : 'open';
  if ('»›'.includes(mark)) return isTurned ? 'open' : 'close';
  if ('“”‟'.includes(mark)) return curled(mark, around, isLow);
  return mark === '"' ? straight(around) : single(mark, around);
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How the whole text uses marks: whether „ is one of them, and whether guillemets point inwards (»so«). */
const habitOf = (text: string): Habit => ({
  isLow: text.includes('„'),
  isTurned: count(text, /(?:^|[\s(])[»›](?=[\p{L}\p{N}])/gmu) > count(text, /(?:^|[\s(])[«‹](?=\s?[\p{L}\p{N}])/gmu),
});

/**
 * A mark that may be a plural's apostrophe («the ministers’ talks») or inches within a quotation closes nothing where a surer one
 * comes before the next that opens.
 */
const isUnsure = (text: string, { at, mark, may }: Mark): boolean =>
  may === 'close' &&
  (mark === '’' || mark === "'" ? text[at - 1] === 's' : mark === '"' && /\d/u.test(text[at - 1] ?? '')) &&
  /^\s?[\p{Ll}]/u.test(text.slice(at + 1, at + 3));

const isSameKind = (one: string, other: string): boolean => ("'’".includes(one) ? "'’‘" : '"“”„').includes(other);

const isSure = (text: string, mark: Mark): boolean => mark.may === 'close' && endsSentence(text[mark.at - 1]);

/** Without the unsure ones that a surer one stands in for. Looks a few marks ahead, no more. */
const withoutApostrophes = (text: string, marks: readonly Mark[]): Mark[] =>
  marks.filter((mark, index) => {
    if (!isUnsure(text, mark)) return true;
    const next = marks.slice(index + 1, index + 8).find((other) => isSameKind(mark.mark, other.mark) && !isUnsure(text, other));
    return !next || !isSure(text, next);
  });

/** Marks of one paragraph, outside of what is noise. */
function* marksIn(text: string, { start, end }: Place, habit: Habit): Generator<Mark> {
  for (const { 0: mark, index } of text.slice(start, end).matchAll(anyMark)) {
    const at = start + index;
    const around = { before: at > start ? text[at - 1] : undefined, after: at + 1 < end ? text[at + 1] : undefined, rest: text.slice(at + 1, at + 8) };
    const may = mayOf(mark, around, habit);
    if (may) yield { at, mark, may };
  }
}

/** The quotation marks of a text, in its order. Apostrophes, minutes, feet and inches are none. Time is linear in the text. */
export function readMarks(text: string, paragraphs: readonly Place[], noise: readonly Place[] = []): Mark[] {
  const habit = habitOf(text);
  const quiet = noise.toSorted((one, other) => one.start - other.start);
  let next = 0;
  const isQuiet = (at: number): boolean => {
    while (next < quiet.length && quiet[next]!.end <= at) next += 1;
    return quiet[next] !== undefined && quiet[next]!.start <= at;
  };
  return paragraphs.flatMap((paragraph) => {
    const marks = [...marksIn(text, paragraph, habit)].filter(({ at }) => !isQuiet(at));
    return withoutApostrophes(text, marks);
  });
}
