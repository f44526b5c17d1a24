import { en } from './en.js';
import type { Words } from './words.js';

/** The interface's words for a language. English is the only one yet, and what every other falls back on. */
export const wordsFor = (_language: string): Words => en;

/** The language in which `wordsFor` answers: numbers inside its phrases follow that language's plural rules. */
export const languageOfWords = (_language: string): string => 'en';
