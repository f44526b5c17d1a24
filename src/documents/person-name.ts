const particle = '(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ben|of|y|und|and|et|та|і|и|ван|фон|де)';
const nameWord = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}|\\p{Lo}[\\p{L}\\p{M}'’-]{0,30})";
/**
 * A name of one to six words, each with a capital but for what stands in names of nobility; scripts without capitals have none. The
 * source of a regular expression that must not ignore case.
 */
export const personName = `${nameWord}(?:\\s{1,2}(?:${particle}\\s{1,2}){0,2}${nameWord}){0,5}`;
