/** Scripts by which the letters of one text can be told from those of another. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Georgian', 'Armenian', 'Thai']
  .map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const);

/** Japanese is written in three scripts, which count as one. */
const japanese = new Set(['Han', 'Hiragana', 'Katakana']);

/** The script that most letters of a text are in, and how many they are; undefined where none of those that can be told is. */
const mainScript = (text: string): string | undefined => {
  const counts = scripts.map(([script, pattern]) => [japanese.has(script) ? 'Japanese' : script, text.match(pattern)?.length ?? 0] as const);
  const [script, count] = counts.reduce((most, one) => (one[1] > most[1] ? one : most));
  return count ? script : undefined;
};

/** Whether two texts are written in different scripts. Abbreviations of other scripts, as in Russian news, do not count. */
export const isOtherScript = (one: string, other: string): boolean => {
  const [a, b] = [mainScript(one), mainScript(other)];
  return a !== undefined && b !== undefined && a !== b;
};
