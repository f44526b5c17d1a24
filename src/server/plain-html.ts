import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { drawingToHtml } from './declarative-root.js';
import { attributesOf, escapeText } from './options.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** How plain HTML is written. */
export type PlainOptions = {
  /** What an event's id is written with, `<prefix><id>`, so that links among events lead somewhere; without it, no ids are written. */
  idPrefix?: string | undefined;
};

/** What plain HTML keeps of an element's attributes: what it means, not what it looks like or does. */
const kept = ['href', 'hreflang', 'datetime', 'lang', 'dir', 'src', 'srcset', 'sizes', 'width', 'height', 'alt'];

const leftOut: Readonly<Record<string, RegExp>> = { 'aria-hidden': /^true$/, class: /^(address|link|stage\b.*)$/, part: /^(strip|controls|filter)$/ };

/** What has no meaning without the element's script or style: marks, controls, what is written out on paper alone. */
const isLeftOut = ({ tagName, attrs }: Element): boolean =>
  /^(button|track)$/.test(tagName) || attrs.some(({ name, value }) => leftOut[name]?.test(value));

const attribute = ({ attrs }: Element, wanted: string): string | undefined => attrs.find(({ name }) => name === wanted)?.value;

/** Elements that stand for nothing by themselves: what is in them stays. A picture that a script would show large is one that leads nowhere. */
const isShell = (element: Element): boolean =>
  element.tagName === 'slot' || attribute(element, 'data-enlarges') !== undefined || (element.tagName === 'span' && !attribute(element, 'lang') && !attribute(element, 'dir'));

/** What folds lies open: a fold becomes a block, its summary the first block in it. Blocks by style alone become paragraphs. */
const renamed = (element: Element): string => {
  if (/^(details|summary)$/.test(element.tagName)) return 'div';
  return isBlock(element) ? 'p' : element.tagName;
};

const isBlock = (element: Element): boolean => element.tagName === 'span' && /^(date|kicker)$/.test(attribute(element, 'part') ?? '');

const empty = /^(img|br|hr)$/;

/** White space as HTML knows it. No-break spaces and the like are letters of somebody's words. */
const spaces = /[ \t\n\f\r]+/g;
const spacesAtEnds = /^[ \t\n\f\r]+|[ \t\n\f\r]+$/g;

/** At the ends of a block spaces say nothing; at those of a link they keep it from the words beside it. */
const trimmed = /^(section|header|footer|h[1-6]|p|div|ol|ul|li|blockquote|figure|figcaption)$/;

/** Whether the element shows the lines of a text as lines (`pre-line`): so those of names and quotations. */
const keepsLines = (node: DefaultTreeAdapterTypes.Node | null): boolean =>
  !!node && (node.nodeName === 'bdi' || ('parentNode' in node && keepsLines(node.parentNode)));

const textToHtml = (node: DefaultTreeAdapterTypes.TextNode): string =>
  keepsLines(node)
    ? escapeText(node.value).replace(/[ \t\f\r]+/g, ' ').replace(/ ?\n ?/g, '<br>')
    : escapeText(node.value).replace(spaces, ' ');

const find = (node: Node, tagName: string): Element | undefined => {
  if (!('tagName' in node) || isLeftOut(node)) return undefined;
  return node.tagName === tagName ? node : node.childNodes.map((child) => find(child, tagName)).find(Boolean);
};

/** A picture that is covered until somebody asks for it: plain HTML can cover nothing, so it leads to it. A film is a link already. */
const coveredPicture = (element: Element, options: PlainOptions): string => {
  const [summary, ...others] = element.childNodes.filter((node) => 'tagName' in node);
  const label = summary ? inside(summary, options).replace(spacesAtEnds, '') : '';
  const picture = find(element, 'img');
  if (!picture) return `<p>${label}</p>${others.map((other) => nodeToHtml(other, options)).join('')}`;
  return `<p><a${attributesOf({ href: attribute(picture, 'src') })}>${label}</a></p>`;
};

const attributesKept = (element: Element, { idPrefix }: PlainOptions): string => {
  const id = attribute(element, 'data-id');
  const attributes = element.attrs.filter(({ name }) => kept.includes(name)).map(({ name, value }) => [name, value]);
  return attributesOf({ id: idPrefix === undefined || id === undefined ? undefined : idPrefix + id, ...Object.fromEntries(attributes) });
};

const elementToHtml = (element: Element, options: PlainOptions): string => {
  if (isLeftOut(element)) return '';
  if (isShell(element) && !isBlock(element)) return inside(element, options);
  // «Show all» has nothing to say where all is shown.
  if (element.tagName === 'summary' && attribute(element.parentNode as Element, 'data-opens') === 'limit') return '';
  if (attribute(element, 'data-opens') === 'media') return coveredPicture(element, options);
  // Mail and feeds play nothing: what stands within a player for browsers that have none is a link to it.
  if (/^(video|audio)$/.test(element.tagName)) return `<p>${inside(element, options).trim()}</p>`;
  const name = renamed(element);
  const opening = `<${name}${attributesKept(element, options)}>`;
  const content = inside(element, options);
  return empty.test(name) ? opening : `${opening}${trimmed.test(name) ? content.replace(spacesAtEnds, '') : content}</${name}>`;
};

const nodeToHtml = (node: Node, options: PlainOptions): string => {
  if ('tagName' in node) return elementToHtml(node, options);
  return node.nodeName === '#text' && 'value' in node ? textToHtml(node) : '';
};

const inside = ({ childNodes }: { childNodes: Node[] }, options: PlainOptions): string =>
  childNodes.map((child) => nodeToHtml(child, options)).join('');

/** Halves of surrogate pairs, which no encoding can write; the parser stumbles over two of them in a row. */
const unwritable = /\p{Surrogate}/gu;

/**
 * A drawing as HTML that needs neither element, style nor script: for reader modes, newsletters, feeds and paper. It is made of
 * the drawing itself, so that it says the same.
 */
export const plainHtml = (drawn: unknown, options: PlainOptions = {}): string =>
  inside(parseFragment(drawingToHtml(drawn).replace(unwritable, '\ufffd')), options).replace(/<(p|div)><\/\1>/g, '').replace(spacesAtEnds, '');
