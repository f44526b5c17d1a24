import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of parsed HTML: its name, its attributes, and the text in it. */
export type Found = { name: string; attributes: Record<string, string>; readonly text: string };

const childrenOf = (node: Node): Node[] => [
  ...('content' in node ? node.content.childNodes : []),
  ...('childNodes' in node ? node.childNodes : []),
];

const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/** HTML as it comes through the net: halves of surrogate pairs do not. */
const sent = (html: string): string => Buffer.from(html).toString();

/** Every node of HTML as a browser would parse it, in order; what stands in a template too. */
export const nodesOf = (html: string): Node[] => [...nodesIn(parse(sent(html)))];

const found = (node: DefaultTreeAdapterTypes.Element): Found => ({
  name: node.tagName,
  attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
  get text() {
    return textOf(node);
  },
});

/** Every element of HTML as a browser would parse it, in order; what stands in a template too. */
export const elementsOf = (html: string): Found[] =>
  nodesOf(html).flatMap((node) => ('tagName' in node ? [found(node)] : []));

/** Texts with white space as a reader sees it. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
