import type { NamedThing, NameReadingState, Words } from './name-reading.js';

const opens = /^ ?[«„“"‘›‹»'”]$/;
const closes = /^[»”“"’‹›«']/;
const longest = 5;

/** The words between the marks that open before a word; nothing where they hold a sentence. */
function quotedAt({ tokens, text }: NameReadingState, from: number): Words | undefined {
  const token = tokens[from];
  if (!token?.capital || !/[«„“"‘›‹»'”]$/.test(token.gap)) return undefined;
  for (let to = from + 1; to <= from + longest && to <= tokens.length; to++) {
    const gap = tokens[to]?.gap ?? text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 1);
    if (closes.test(gap)) return { from, to };
    if (!/^ $/.test(gap)) return undefined;
  }
  return undefined;
}

/**
 * Organisations whose name stands in marks behind their head word: «агентство „Меридиан“», «la naviera “Ponant”». Where the marks hold
 * the same words elsewhere it is that organisation again.
 */
export function quotedOrganisations(state: NameReadingState): NamedThing[] {
  const { tokens, grammar, text } = state;
  const quoted: Words[] = [];
  const names = new Set<string>();
  const shownAs = ({ from, to }: Words): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  for (let at = 0; at < tokens.length; at++) {
    const words = quotedAt(state, at);
    if (!words) continue;
    quoted.push(words);
    const before = tokens[at - 1];
    if (before && opens.test(tokens[at]!.gap) && grammar.organisation.has(before.lower)) names.add(shownAs(words));
  }
  return quoted
    .filter((words) => names.has(shownAs(words)))
    .map((words): NamedThing => ({ ...words, kind: 'organization', name: shownAs(words) }));
}
