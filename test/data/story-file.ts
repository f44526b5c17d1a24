import { readdirSync, readFileSync } from 'node:fs';

/** The parts of an event file that these tests look at; read by themselves, not by the project's reader. */
export type Passage = { exact: string; prefix?: string; suffix?: string };
export type Text = string | Record<string, string>;
export type Version = { language: string; text: string; source?: string; passage?: Passage; translator: string };
export type Quotation = {
  id: string; text: string; speaker: string; source: string; date?: string; passage?: Passage | Passage[]; versions?: Version[];
};
export type Reference = { source: string; passage?: Passage; note?: Text };
export type Telling = {
  by?: string; source?: string; date?: string; summary?: Text; quotes?: Quotation[]; citations?: Reference[];
};
export type Happening = {
  id: string; date: string; headline: Text; summary?: Text; importance?: string; status?: string; people?: string[];
  topics?: string[]; respondsTo?: string[]; citations?: Reference[]; quotes?: Quotation[];
  differences?: { about: Text; accounts: Telling[] }[];
};
export type Origin = {
  publisher?: Text; author?: Text; title?: Text; url?: string; published?: string; via?: Text; language?: string;
  document: { name: string; sha256: string };
};
export type StoryFile = {
  summary: Text; people: Record<string, { name: Text }>; sources: Record<string, Origin>; topics: Record<string, { name: Text }>;
  events: Happening[];
};

const folder = new URL('../../data/', import.meta.url);

/** Names of the event files among the project's data. */
export const eventFileNames = (): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));

/** The text of one of the project's data files. */
export const dataText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

export const story = JSON.parse(dataText('indivisible-security.json')) as StoryFile;

export const accountsIn = (event: Happening): Telling[] =>
  (event.differences ?? []).flatMap((difference) => difference.accounts);

export const quotations: Quotation[] = story.events.flatMap((event) => [
  ...(event.quotes ?? []),
  ...accountsIn(event).flatMap((account) => account.quotes ?? []),
]);

export const references: Reference[] = story.events.flatMap((event) => [
  ...(event.citations ?? []),
  ...accountsIn(event).flatMap((account) => account.citations ?? []),
]);

/** A quotation's text without the ellipses that join its pieces. */
export const piecesOf = (quotation: Quotation): string[] => quotation.text.split(' […] ');

export const passagesOf = (quotation: Quotation): Passage[] => [quotation.passage ?? []].flat();

/** Every wording of a `Text`. */
export const wordings = (text: Text | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

export const countWords = (text: string): number => text.trim().split(/\s+/u).length;
