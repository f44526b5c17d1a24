import { tagLead } from './noise-words.js';

const items = (words: string): string[] => words.replace(tagLead, '').split(/\s?[,;|·•]\s?/).map((item) => item.trim()).filter(Boolean);

const isLower = (words: string): boolean => words === words.toLowerCase() && words !== words.toUpperCase();

/**
 * Whether a line is a list of topics as systems print it: three or more names of one to four words, all in small letters («world, ada
 * vale, lower harbour»), or words that are marked with «#».
 */
export function isTagList(words: string): boolean {
  if (words.length > 300) return false;
  if (/^(#[\p{L}\p{N}_-]{1,60}[,\s]*)+$/u.test(words)) return true;
  const list = items(words);
  return list.length >= 3 && isLower(words) && !/[.!?:"“”«»()]/.test(words) && list.every((item) => item.split(/\s+/).length <= 4);
}

/** The topics of such a list, as they stand in it. */
export const tagsIn = (words: string): string[] => items(words).map((item) => item.replace(/^#/, '').toLowerCase());
