import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Path } from '../event-file/problems.js';

/** A place in a text as editors show it: line and column from 1, columns in UTF-16 units. */
export type LineAndColumn = { line: number; column: number };

/** The tree of a text; undefined where it nests more deeply than can be walked, which its reader tells. */
const treeOf = (json: string): Node | undefined => {
  try {
    return parseTree(json);
  } catch {
    return undefined;
  }
};

const nodeAt = (root: Node, path: Path): Node => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
};

/** The offset at which each line of a text begins. */
const lineStarts = (text: string): number[] => [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];

const placeAt = (offset: number, starts: readonly number[]): LineAndColumn => {
  const line = starts.findLastIndex((start) => start <= offset) + 1;
  return { line, column: offset - starts[line - 1]! + 1 };
};

/**
 * Tells where in a JSON text the part at a path stands, or the nearest part around it where it is missing. Undefined where the text
 * has no tree.
 */
export function placesInJson(json: string): (path: Path) => LineAndColumn | undefined {
  const root = treeOf(json);
  const starts = lineStarts(json);
  return (path) => root && placeAt(nodeAt(root, path).offset, starts);
}
