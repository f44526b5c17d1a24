import 'axe-core/axe.min.js';
import type { ContextSpec, RunOptions } from 'axe-core';

declare const axe: typeof import('axe-core');

/** What axe finds in an element and its shadow: one line a finding, with the places; none is an empty list. */
export async function axeFindings(context: ContextSpec = document.body, options: RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run(context, options);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
