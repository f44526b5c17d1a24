import { joinedAt, type NameReadingState, type Words } from './name-reading.js';

const longestRole = 14;
const opens = /^(?:, ?| ?\()$/;
const closes = /^ ?[,.;:)—–]/;

const relative = /^(?:who|whose|that|which|qui|dont|que|quien|який|яка|які|который|которая|которые)$/;

const ends = ({ tokens, grammar }: NameReadingState, at: number): boolean =>
  grammar.saying.has(tokens[at]!.lower) || relative.test(tokens[at]!.lower);

/** A role behind a name between commas or in brackets: «Ada Vale, the harbour master, said». Without its article. */
export function roleAfter(state: NameReadingState, name: Words): Words | undefined {
  const { tokens, grammar } = state;
  const first = tokens[name.to];
  if (!first || !opens.test(first.gap)) return undefined;
  const article = grammar.article(first.lower) !== undefined || grammar.indefinite.has(first.lower);
  const from = name.to + (article && joinedAt(state, name.to + 1) ? 1 : 0);
  let to = from + 1;
  while (to - from < longestRole && joinedAt(state, to) && !ends(state, to)) to++;
  const next = tokens[to];
  if (next && !closes.test(next.gap) && !relative.test(next.lower)) return undefined;
  const head = tokens.slice(from, Math.min(to, from + 6)).findIndex(({ lower }) => grammar.role(lower) !== undefined);
  const own = tokens.slice(from, from + head);
  const plain = own.every(({ lower, capital }) => capital || grammar.roleWord.has(lower) || grammar.nation.has(lower) || head < 3);
  return head >= 0 && plain ? { from, to } : undefined;
}
