import type { Quote, TimelineEvent } from './types.js';

/** The quotations of an event in the order in which they are shown: its own, then those in its accounts. */
export function quotesOf({ quotes = [], differences = [] }: TimelineEvent): Quote[] {
  const accounts = differences.flatMap((difference) => difference.accounts);
  return [...quotes, ...accounts.flatMap((account) => account.quotes ?? [])];
}
