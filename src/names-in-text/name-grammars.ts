import { readyGrammar, type Grammar, type NameGrammar } from './name-grammar.js';
import { englishNames } from './names-en.js';
import { frenchNames } from './names-fr.js';
import { germanNames } from './names-de.js';
import { russianNames } from './names-ru.js';
import { spanishNames } from './names-es.js';
import { ukrainianNames } from './names-uk.js';

const grammars: Readonly<Record<string, NameGrammar>> = {
  en: englishNames,
  uk: ukrainianNames,
  ru: russianNames,
  de: germanNames,
  fr: frenchNames,
  es: spanishNames,
};

const ready = new Map<string, Grammar>();

/** The grammar of a BCP 47 tag; English for a language that has none. Each is made ready once. */
export function grammarOf(tag: string): Grammar {
  const primary = tag.toLowerCase().split('-', 1)[0] ?? '';
  const language = Object.hasOwn(grammars, primary) ? primary : 'en';
  const before = ready.get(language);
  if (before) return before;
  const grammar = readyGrammar(language, grammars[language]!);
  ready.set(language, grammar);
  return grammar;
}
