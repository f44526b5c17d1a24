import { stat } from 'node:fs/promises';
import { readEventFileText } from '../event-file/read-text.js';
import type { Story } from '../event-file/reader.js';
import { directionOf } from '../event-file/text.js';
import type { CheckedNews, StoryNews } from '../preview/preview-data.js';
import { checkFile } from './check-file.js';
import { documentFiles } from './document-files.js';
import { Fault } from './fault.js';
import type { PreviewDocuments } from './preview-documents.js';
import { foundIn } from './preview-found.js';
import { placedWords } from './preview-words.js';
import { readInput } from './read-input.js';

/** What is looked at: the file, by the name it was given; the folder of its documents; the reader's language. */
export type LookedAt = { file: string; documents: string | undefined; language: string | undefined };

/** The file as it is now: its text and its story, or why it cannot be read. */
export type Seen = { json: string; value: unknown; story: Story | undefined; savedAt: number | undefined; fault?: Fault };

const savedAt = (file: string): Promise<number | undefined> => stat(file).then(({ mtimeMs }) => mtimeMs, () => undefined);

/** Whatever keeps a file from being looked at is told in the page: the next save may mend it. */
const faultOf = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault('unreadable', `It cannot be read: ${error instanceof Error ? error.message : String(error)}`);

/** Looks at a file. Never throws for what the file is: it may be broken for as long as somebody is writing in it. */
export async function lookAt(file: string): Promise<Seen> {
  const at = await savedAt(file);
  try {
    const json = await readInput(file);
    const { story } = readEventFileText(json);
    const value: unknown = story && JSON.parse(json);
    // What nests too deep to be written cannot be told to the page either.
    JSON.stringify(value);
    return { json, value, story, savedAt: at };
  } catch (error) {
    return { json: '', value: undefined, story: undefined, savedAt: at, fault: faultOf(error) };
  }
}

/** The story as the page is given it. */
export const storyNews = ({ value }: Seen, story: Story, { file, language = story.language }: LookedAt): StoryNews =>
  ({ file, story: value, language, direction: directionOf(language) });

const faultNews = (file: string, { message, file: at }: Fault, saved: number | undefined): CheckedNews => {
  const found = [{ problems: [{ level: 'error' as const, subject: at ?? 'The file', sentence: message }], words: [] }];
  return { file, savedAt: saved, isKept: true, refused: 1, drafts: 0, isHeld: false, found, words: [] };
};

async function check(seen: Seen, { file, documents: folder, language }: LookedAt, documents: PreviewDocuments): Promise<CheckedNews> {
  const files = folder === undefined ? undefined : await documentFiles(folder);
  const checked = await checkFile(seen.json, { documents: files, allowDrafts: false, now: Date.now(), readFile: (one) => documents.read(one) });
  const words = placedWords(checked.value, await documents.of(checked.value, files ?? []), documents);
  const drafts = checked.problems.filter(({ code }) => code === 'draft-unread').length;
  const refused = checked.problems.filter(({ level }) => level !== 'notice').length + checked.unreadable.length - drafts;
  return {
    file, savedAt: seen.savedAt, isKept: !seen.story, refused, drafts, isHeld: !!checked.held,
    found: foundIn({ story: seen.story, checked, json: seen.json, language }, words),
    words: words.map(({ shown }) => shown),
  };
}

/** What `dateline check` says of the file as it was seen, with each of its words in its document. */
export async function checkedNews(seen: Seen, at: LookedAt, documents: PreviewDocuments): Promise<CheckedNews> {
  if (seen.fault) return faultNews(at.file, seen.fault, seen.savedAt);
  return check(seen, at, documents).catch((error: unknown) => faultNews(at.file, faultOf(error), seen.savedAt));
}
