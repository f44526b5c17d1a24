import type { Place } from './find-words.js';
import { paragraphsOf, trimmed } from './paragraphs.js';

/** Behind these a sentence goes on whatever follows: titles and what stands before a name or a number. */
const neverLast = new Set(
  ('mr mrs ms dr prof gen col lt sgt capt cmdr sen rep gov st vs inc hon rev jr sr feb jan mar apr aug sept sep oct nov dec ' +
    'м р с им ім ул вул г гг тыс тис млн млрд см див ст стр д др пр проф акад ген полк м mme mlle ca bzw hr fr abs nr str bsp vgl evtl dipl ' +
    'sra srta ud uds av núm pág gral cnel').split(' '),
);

/** And behind these where a number follows. */
const beforeNumber = new Set('no nos fig art arts pp ch vol sec para'.split(' '));

/** Words that begin sentences more often than they follow «U.S.». */
const begins = /^(?:The|On|In|At|He|She|It|They|We|You|But|And|For|This|That|These|Those|There|His|Her|Their|If|When|While|As|After|Before|Meanwhile|However|According|Earlier|Later)\b/u;

/** A space lost behind a sentence: «tweeted.On». Not behind a letter alone, nor in an address or a file's name, which go on in lower case. */
const lostSpace = /(?<=[\p{L}\p{N}]{2}[.!?…]["”»’')\]]?|[.!?…]["”»)\]])(?=["“„«(]?\p{Lu}(?:\p{Ll}|\s))/u;

const lastWord = /(?:^|[^\p{L}\p{N}.])([\p{L}.]{1,12})\.\s*$/u;

/** Whether a piece that the segmenter ended goes on in the next one. */
const goesOn = (piece: string, next: string): boolean => {
  if (/^[\s"”»’')\]]*(?:\p{Ll}|[,;:—–-]\s*\p{Ll})/u.test(next)) return true;
  if (/^["”»’')\]]+\s*$/u.test(next)) return true;
  const word = lastWord.exec(piece.slice(-20))?.[1];
  if (word === undefined) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !begins.test(next);
  if (/^\p{Lu}$/u.test(word)) return true;
  if (beforeNumber.has(word.toLowerCase())) return /^\s*\d/u.test(next);
  return neverLast.has(word.toLowerCase()) && (/^\p{Lu}/u.test(word) || /^[\p{N}\p{Lu}«"]/u.test(next));
};

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (language: string): Intl.Segmenter => {
  const kept = segmenters.get(language);
  if (kept) return kept;
  const [usable = 'en'] = usableTags(language);
  const made = new Intl.Segmenter(usable, { granularity: 'sentence' });
  segmenters.set(usable, made);
  return made;
};

/** A tag that Intl does not know is no reason to fail on a text. */
const usableTags = (language: string): string[] => {
  try {
    return Intl.Segmenter.supportedLocalesOf(language);
  } catch {
    return [];
  }
};

/** The segmenter looks ahead from every full stop, so that its time grows with the square: it is given no more than this at once. */
const longestRun = 4000;

const likelyEnd = /[.!?…]["”»’)\]]*\s+(?=["“„«(]?\p{Lu})/gu;

/** A run of a paragraph; `isTorn`: it was cut where no sentence seems to end. */
type Run = Place & { isTorn: boolean };

function* runsOf(text: string): Generator<Run> {
  let start = 0;
  while (text.length - start > longestRun) {
    const half = start + longestRun / 2;
    const last = [...text.slice(half, start + longestRun).matchAll(likelyEnd)].at(-1);
    const end = last ? half + last.index + last[0].length : start + longestRun;
    yield { start, end, isTorn: !last };
    start = end;
  }
  yield { start, end: text.length, isTorn: false };
}

/** The pieces of one paragraph between which the segmenter sees a boundary, or a space is lost. */
function* piecesOf(text: string, paragraph: Place, language: string): Generator<Run> {
  // A wrapped line's end is no sentence's end; a space is as long as a break, so that no place moves.
  const line = text.slice(paragraph.start, paragraph.end).replace(/[\r\n\u2028\u2029\u0085]/gu, ' ');
  for (const run of runsOf(line)) {
    let start = paragraph.start + run.start;
    const parts = [...segmenterOf(language).segment(line.slice(run.start, run.end))].flatMap(({ segment }) => segment.split(lostSpace));
    for (const [index, part] of parts.entries()) {
      yield { start, end: start + part.length, isTorn: run.isTorn && index === parts.length - 1 };
      start += part.length;
    }
  }
}

/**
 * The sentences of a text, in its order, without white space around them. None reaches over a paragraph's end. Places are in UTF-16
 * units of the text. `Intl.Segmenter`, with its cuts behind abbreviations mended and lost spaces seen.
 */
export function sentencesOf(text: string, language: string): Place[] {
  return paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph, language));
}

/** The sentences of one paragraph. */
export function sentencesIn(text: string, paragraph: Place, language: string): Place[] {
  const sentences: Place[] = [];
  let wasTorn = false;
  for (const { start, end, isTorn } of piecesOf(text, paragraph, language)) {
    const last = sentences.at(-1);
    const joins = wasTorn;
    wasTorn = isTorn;
    if (last && (joins || goesOn(text.slice(Math.max(last.start, last.end - 24), last.end), text.slice(start, Math.min(end, start + 40))))) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences.map(({ start, end }) => trimmed(text, start, end)).filter(({ start, end }) => end > start);
}
