import type { Place } from './find-words.js';

/**
 * What a reader sees of a page, which stretches of it stand in links, in headings and in what is not the story, and how deep its elements
 * lie in each other.
 */
export type PageText = { text: string; links: readonly Place[]; headings: readonly Place[]; aside: readonly Place[]; depth: number };

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What is never seen: no script is run, so that what stands in for one is left out as well. */
const unseen = set('head script style template noscript iframe object embed svg math canvas audio video datalist rp meta link title base param source track map area');

const blocks = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup ' +
  'hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption option optgroup select textarea button');

/** Between blocks of this kind stands an empty line, as a reader sees it; between others a line's end. */
const tight = set('li tr dt dd option summary');

/** What is of the page, not of its story. */
const ofPage = set('nav footer aside form button select menu textarea dialog');

const isHidden = (element: Element): boolean =>
  unseen.has(element.localName) || element.hasAttribute('hidden') || (element.localName === 'dialog' && !element.hasAttribute('open')) ||
  /(display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(element.getAttribute('style') ?? '');

const elementNode = 1;
const textNode = 3;
const cdataNode = 4;

/** Writes text with white space as browsers draw it: runs of it are one space, blocks begin a new line. */
class Writer {
  #pieces: string[] = [];
  #length = 0;
  #space = false;
  #breaks = 0;

  get length(): number {
    return this.#length;
  }

  breakTo(lines: number): void {
    this.#breaks = Math.max(this.#breaks, lines);
    this.#space = false;
  }

  lineEnd(): void {
    this.#breaks = Math.min(2, this.#breaks + 1);
    this.#space = false;
  }

  write(words: string): void {
    if (this.#length) this.#put('\n'.repeat(this.#breaks));
    this.#breaks = 0;
    this.#put(words);
  }

  /** Text of a document, in which white space but for the no-break space is only where words part. */
  flow(data: string): void {
    const words = data.replace(/[ \t\n\r\f]+/g, ' ');
    const bare = words.replace(/^ | $/g, '');
    if (words.startsWith(' ') || !bare) this.#space ||= words !== '' && !this.#breaks && this.#length > 0;
    if (!bare) return;
    this.write(this.#space && !this.#breaks ? ` ${bare}` : bare);
    this.#space = words.endsWith(' ');
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #put(words: string): void {
    this.#pieces.push(words);
    this.#length += words.length;
  }
}

type Kind = 'links' | 'headings' | 'aside';

const kindOf = (element: Element): Kind | undefined => {
  if (element.localName === 'a') return 'links';
  if (/^h[1-3]$/.test(element.localName)) return 'headings';
  return ofPage.has(element.localName) || /^(navigation|complementary|contentinfo|search|banner)$/.test(element.getAttribute('role') ?? '') ? 'aside' : undefined;
};

/** Walks what a reader sees, node by node: pages nest deeper than calls may. */
class Walk {
  readonly #out = new Writer();
  readonly #found: Record<Kind, Place[]> = { links: [], headings: [], aside: [] };
  readonly #starts: number[] = [];
  #pre = 0;
  #depth = 0;

  text(node: Node): void {
    const data = node.nodeValue ?? '';
    if (!this.#pre) this.#out.flow(data);
    else if (data.trim()) this.#out.write(data.replace(/^\r?\n/, ''));
  }

  enter(element: Element): void {
    const name = element.localName;
    if (name === 'br') this.#out.lineEnd();
    if (name === 'q') this.#out.flow('“');
    if (name === 'td' || name === 'th') this.#out.flow(' ');
    if (blocks.has(name)) this.#out.breakTo(tight.has(name) ? 1 : 2);
    if (name === 'pre') this.#pre += 1;
    this.#starts.push(this.#out.length);
    this.#depth = Math.max(this.#depth, this.#starts.length);
  }

  leave(element: Element): void {
    const name = element.localName;
    const start = this.#starts.pop() ?? 0;
    const kind = kindOf(element);
    if (kind && this.#out.length > start) this.#found[kind].push({ start, end: this.#out.length });
    // A browser draws the marks of <q>; a reader who copies a quotation has them.
    if (name === 'q') this.#out.write('”');
    if (name === 'pre') this.#pre -= 1;
    if (blocks.has(name)) this.#out.breakTo(tight.has(name) ? 1 : 2);
  }

  result(): PageText {
    return { text: this.#out.toString(), ...this.#found, depth: this.#depth };
  }
}

/** The next node that is no child, and on the way to it every element that ends. */
const onward = (node: Node, root: Node, walk: Walk): Node | null => {
  let at: Node = node;
  while (at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode!;
    if (at.nodeType === elementNode) walk.leave(at as Element);
  }
  return null;
};

const seen = (node: Node): boolean => node.nodeType === elementNode && !isHidden(node as Element);

/**
 * What a reader sees of a page or a part of it, in its order, with a line's end or an empty line where a block begins. Scripts, styles,
 * templates and what is hidden by its own attributes are left out; style sheets are not read.
 */
export function pageText(root: Element): PageText {
  const walk = new Walk();
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === textNode || node.nodeType === cdataNode) walk.text(node);
    const open = seen(node);
    if (open) walk.enter(node as Element);
    if (open && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (open) walk.leave(node as Element);
    node = onward(node, root, walk);
  }
  return walk.result();
}
