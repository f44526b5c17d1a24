type Quoting<Quote> = {
  quotes?: readonly Quote[];
  differences?: readonly { accounts: readonly { quotes?: readonly Quote[] }[] }[];
};

/** The quotations of an event in the order in which they are shown: its own, then those in its accounts. */
export function quotesOf<Quote>({ quotes = [], differences = [] }: Quoting<Quote>): Quote[] {
  const accounts = differences.flatMap((difference) => difference.accounts);
  return [...quotes, ...accounts.flatMap((account) => account.quotes ?? [])];
}
