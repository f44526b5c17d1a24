import 'axe-core/axe.min.js';
import type { AxeResults, ContextSpec, RunOptions } from 'axe-core';

declare const axe: typeof import('axe-core');

/** What axe found: one line a finding, with the places; none is an empty list. */
export const findingsIn = ({ violations }: AxeResults): string[] =>
  violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);

/** What axe finds in an element and its shadow. */
export const axeFindings = async (context: ContextSpec = document.body, options: RunOptions = {}): Promise<string[]> =>
  findingsIn(await axe.run(context, options));
