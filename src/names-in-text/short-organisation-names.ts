import { stemOf } from './decline-names.js';
import type { NamedThing, NameReadingState } from './name-reading.js';

/** Words before a head that make it the one spoken of. */
const pointing = /^(?:the|this|that|das|die|der|dem|den|des|le|la|les|l'|du|au|ce|cette|el|los|las|del|al|este|esta)$/;

const keyOf = ({ grammar }: NameReadingState, lower: string): string => (grammar.slavic ? stemOf(lower) : lower);

/** The head words of an organisation's name. */
function headsOf(state: NameReadingState, { from, to }: NamedThing): string[] {
  const words = state.tokens.slice(from, to).map(({ lower }) => lower);
  return words.filter((lower) => state.grammar.organisation.has(lower)).map((lower) => keyOf(state, lower));
}

/**
 * «The Ministry said»: a head word alone is the organisation named before whose name has it, where only one has. It is not looked for
 * in headlines, and behind an article alone in languages that have one.
 */
export function shortOrganisations(state: NameReadingState): NamedThing[] {
  const { tokens, things, grammar } = state;
  const byHead = new Map<string, Map<string, NamedThing>>();
  const found: NamedThing[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const thing = things[at];
    if (thing) {
      if (thing.kind === 'organization' && thing.from === at)
        for (const head of headsOf(state, thing)) byHead.set(head, (byHead.get(head) ?? new Map<string, NamedThing>()).set(thing.name, thing));
      continue;
    }
    const { lower, titled, joined } = tokens[at]!;
    if (titled || !grammar.organisation.has(lower)) continue;
    const pointed = grammar.slavic !== undefined || (joined && pointing.test(tokens[at - 1]?.lower ?? ''));
    const names = byHead.get(keyOf(state, lower));
    if (pointed && names?.size === 1) found.push({ from: at, to: at + 1, kind: 'organization', name: [...names.keys()][0]! });
  }
  return found;
}
