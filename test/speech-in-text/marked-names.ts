import type { FoundQuotation, NameMention } from '../../src/documents/mentions.js';
import { findQuotations } from '../../src/speech-in-text/find-quotations.js';

type Known = Pick<NameMention, 'name' | 'kind' | 'gender'>;

const known: readonly Known[] = [
  { name: 'Ada Vale', kind: 'person', gender: 'f' },
  { name: 'Ben Orr', kind: 'person', gender: 'm' },
  { name: 'Cora Finch', kind: 'person', gender: 'f' },
  { name: 'Harbour Board', kind: 'organization' },
  { name: 'Harbour Herald', kind: 'organization' },
  { name: 'Quay News', kind: 'organization' },
  { name: 'Ада Вейл', kind: 'person', gender: 'f' },
  { name: 'Бен Орр', kind: 'person', gender: 'm' },
  { name: 'Кора Фінч', kind: 'person', gender: 'f' },
  { name: 'Кора Финч', kind: 'person', gender: 'f' },
  { name: 'Портова рада', kind: 'organization' },
  { name: 'Портовый совет', kind: 'organization' },
];

const begins = (word: string): string => word.slice(0, 3).toLowerCase();
const lastOf = (words: string): string => words.split(' ').at(-1)!;

/** `{Ada Vale}`, `{Бена Орра}`: a mention of somebody known; `{Ada Vale|mayor of the town}`: with a role. */
function namedIn(marked: string): { text: string; names: NameMention[] } {
  const names: NameMention[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[{}]/u).entries()) {
    const [words = '', role] = part.split('|');
    const found = index % 2 ? known.find(({ name }) => begins(lastOf(name)) === begins(lastOf(words)) || name.startsWith(words)) : undefined;
    if (index % 2 && !found) throw new Error(`nobody is called ${words}`);
    if (found) names.push({ ...found, ...(role && { role }), words, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, names };
}

/** What is found in a text with names marked in it. */
export function quotationsIn(marked: string, language: string): FoundQuotation[] {
  const { text, names } = namedIn(marked);
  return findQuotations(text, { language, names });
}

/** Who speaks each quotation: a name, or nobody. */
export const speakersIn = (marked: string, language: string): (string | undefined)[] => quotationsIn(marked, language).map(({ speaker }) => speaker?.mention.name);
