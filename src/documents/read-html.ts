import type { Noise } from './document.js';
import type { Place } from './find-words.js';
import { findNoise } from './find-noise.js';
import { pageMetadata, type PageMetadata } from './html-metadata.js';
import { pageText, type PageText } from './html-text.js';
import { isProse, linesOf, type Line } from './lines-of.js';
import { UnreadableDocument } from './unreadable-document.js';

/** A page as text, what of it is not its story, and what it states of itself. */
export type ReadPage = { text: string; noise: readonly Noise[]; stated: PageMetadata };

/** A page larger than this is not asked for its story: Readability's time grows faster than the page. */
const mostElements = 20_000;

/** Nor one that is deeper: no hand and no system nests so, and its time grows with the square of the depth. */
const deepest = 256;

const normal = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A piece of a page that is no page stands in one, as in a browser. */
const whole = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`);

type Libraries = { parse: (html: string) => Document; storyOf: (page: Document) => Element | undefined };

const load = async (): Promise<Libraries> => {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return {
    parse: (html) => parseHTML(whole(html)).document,
    storyOf: (page) => {
      try {
        const options = { serializer: (node: Node) => node as Element, disableJSONLD: true, maxElemsToParse: mostElements };
        return new Readability<Element>(page, options).parse()?.content ?? undefined;
      } catch {
        // Too large for it, or a page that it does not understand: then all that is seen may be the story.
        return undefined;
      }
    },
  };
};

/** The share of a line that stands in stretches, both in their order. */
const coverOf = (lines: readonly Line[], stretches: readonly Place[]): number[] => {
  const sorted = [...stretches].sort((one, other) => one.start - other.start);
  let [next, reach] = [0, 0];
  return lines.map(({ start, end }) => {
    let covered = Math.max(0, Math.min(reach, end) - start);
    for (; next < sorted.length && sorted[next]!.start < end; next += 1) {
      const from = Math.max(start, reach, sorted[next]!.start);
      covered += Math.max(0, Math.min(end, sorted[next]!.end) - from);
      reach = Math.max(reach, sorted[next]!.end);
    }
    return covered / (end - start);
  });
};

type Judged = Line & { linked: number; heading: number; aside: number; ofStory: boolean };

const judge = (page: PageText, story: ReadonlySet<string>): Judged[] => {
  const lines = linesOf(page.text);
  const [linked, heading, aside] = [coverOf(lines, page.links), coverOf(lines, page.headings), coverOf(lines, page.aside)];
  return lines.map((line, at) =>
    ({ ...line, linked: linked[at]!, heading: heading[at]!, aside: aside[at]!, ofStory: story.has(normal(line.words)) }));
};

const isWords = ({ words, linked, aside }: Judged): boolean => aside < 0.5 && linked < 0.5 && isProse(words) && words.length >= 60;

/** Fewer characters than this are no story: what was found then is some box of the page. */
const leastStory = 140;

/**
 * Which lines are not of the story. Readability's paragraphs are found again by their words. What it drops within and right before them is
 * kept where it is prose or a heading: a lead in the page's header is part of the story, a box of links is not.
 */
const outside = (lines: readonly Judged[]): Judged[] => {
  const within = lines.flatMap(({ ofStory }, at) => (ofStory ? [at] : []));
  const length = within.reduce((sum, at) => sum + lines[at]!.words.length, 0);
  if (length < leastStory) return lines.filter(({ aside, heading }) => aside >= 0.5 && heading < 0.5);
  const [first, last] = [within[0]!, within.at(-1)!];
  const title = lines.findIndex(({ heading, aside }) => heading > 0.9 && aside < 0.5);
  const begins = title >= 0 && title < first ? title : first;
  return lines.filter((line, at) => {
    if (line.ofStory || at === begins) return false;
    if (at < begins || at > last) return true;
    const heading = at > first && line.heading > 0.9 && line.aside < 0.5 && line.linked < 0.5;
    return !heading && !isWords(line);
  });
};

const noiseOf = (page: PageText, story: Element | undefined): Noise[] => {
  const paragraphs = new Set(story ? linesOf(pageText(story).text).map(({ words }) => normal(words)) : []);
  const lines = judge(page, paragraphs);
  // A title that a link or a crumb had before it is the title all the same.
  const kept = new Set(lines.flatMap(({ start, heading, aside }) => (heading > 0.9 && aside < 0.5 ? [start] : [])));
  const byLook = findNoise(page.text).filter(({ kind, start }) => kind !== 'repeated' || !kept.has(start));
  const taken = new Set(byLook.map(({ start }) => start));
  const navigation = outside(lines).flatMap(({ start, end }): Noise[] => (taken.has(start) ? [] : [{ start, end, kind: 'navigation' }]));
  return [...byLook, ...navigation].sort((one, other) => one.start - other.start);
};

/**
 * Reads a page. Its text is what a reader sees of it, from its first block to its last; what lies outside of the story that Readability
 * finds is noise. No script is run and nothing is requested.
 */
export async function readHtml(html: string): Promise<ReadPage> {
  const { parse, storyOf } = await load();
  try {
    const page = parse(html);
    const seen = pageText(page.documentElement);
    const stated = pageMetadata(page);
    // Readability takes the page apart: it gets one of its own.
    return { text: seen.text, noise: noiseOf(seen, seen.depth > deepest ? undefined : storyOf(parse(html))), stated };
  } catch (error) {
    throw new UnreadableDocument('broken-html', '', { cause: error });
  }
}
