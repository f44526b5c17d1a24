import { words as en } from '../../src/languages/en.js';

/** English words for dates, those of the interface: the written forms that the tests expect are what a reader sees. */
export const english = en.dates;
