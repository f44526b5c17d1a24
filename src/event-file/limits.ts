/** How much of an event file is read. What lies beyond is left out and told. */
export const limits = {
  /** UTF-16 units of one string. */
  text: 20_000,
  /** Characters (code points) of an id. */
  id: 128,
  /** UTF-16 units of a passage's prefix or suffix. */
  affix: 32,
  events: 100_000,
  /** Objects and lists inside one another, the file itself being the first. */
  nesting: 20,
} as const;

/**
 * Whether objects and lists stand in one another more than `levels` deep. Goes no deeper than that, so that neither a
 * hostile file nor an object that holds itself can exhaust the stack.
 */
export function nestsDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => nestsDeeperThan(levels - 1, part));
}
