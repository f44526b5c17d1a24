import { germanSpeech } from './speech-de.js';
import { englishSpeech } from './speech-en.js';
import { spanishSpeech } from './speech-es.js';
import { frenchSpeech } from './speech-fr.js';
import { phrasesOf, type Phrases } from './speech-phrases.js';
import { russianSpeech } from './speech-ru.js';
import { ukrainianSpeech } from './speech-uk.js';
import type { SpeechWords } from './speech.js';

type Listed = 'say' | 'tell' | 'call' | 'auxiliaries' | 'that' | 'accordingTo' | 'accordingAfter' | 'cite' | 'days' | 'report' | 'sayings' | 'he' | 'she' | 'it' | 'they' |
  'who' | 'prepositions' | 'and' | 'articles' | 'documents' | 'things' | 'soCalled' | 'thisWas';

/** A noun for somebody, with what the role or the name of whoever is meant has in it. */
export type Describer = { phrases: Phrases; meant: readonly string[] };

/** One language's words, ready to be looked up. */
export type Speech = Record<Listed, Phrases> & {
  words: SpeechWords;
  people: readonly Describer[];
  bodies: readonly Describer[];
  /** All nouns of `people` and `bodies`, so that most words are passed over at once. */
  anyDescriber: Phrases;
};

const listed: readonly Listed[] = [
  'say', 'tell', 'call', 'auxiliaries', 'that', 'accordingTo', 'accordingAfter', 'cite', 'days', 'report', 'sayings', 'he', 'she', 'it', 'they', 'who', 'prepositions', 'and', 'articles', 'documents',
  'things', 'soCalled', 'thisWas',
];

const itemsOf = (list: string): string[] => list.split(',').map((item) => item.trim().replace(/(?<=.)\*$/u, '')).filter(Boolean);

/** Where nothing else is told, whoever is meant has a role or a name with one of these nouns in it. */
const describersOf = (nouns: Readonly<Record<string, string>>): Describer[] =>
  Object.entries(nouns).flatMap(([phrases, meant]) =>
    meant ? [{ phrases: phrasesOf(phrases), meant: itemsOf(meant) }] : phrases.split(',').map((noun) => ({ phrases: phrasesOf(noun), meant: itemsOf(noun) })),
  );

const readySpeech = (words: SpeechWords): Speech => ({
  ...(Object.fromEntries(listed.map((name) => [name, phrasesOf(words[name] ?? '')])) as Record<Listed, Phrases>),
  words,
  people: describersOf(words.people),
  bodies: describersOf(words.bodies),
  anyDescriber: phrasesOf([...Object.keys(words.people), ...Object.keys(words.bodies)].join(',')),
});

const languages: Readonly<Record<string, SpeechWords>> = {
  en: englishSpeech, uk: ukrainianSpeech, ru: russianSpeech, de: germanSpeech, fr: frenchSpeech, es: spanishSpeech,
};

const ready = new Map<SpeechWords, Speech>();

/** The words of a language by its BCP 47 tag. English where it has none of its own: names and marks are read all the same. */
export function speechOf(language: string): Speech {
  const words = languages[language.toLowerCase().split(/[-_]/u)[0] ?? ''] ?? englishSpeech;
  const known = ready.get(words) ?? readySpeech(words);
  ready.set(words, known);
  return known;
}
