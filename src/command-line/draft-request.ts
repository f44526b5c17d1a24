import { readDate } from '../dates/edtf-date.js';
import { scalarChecks } from '../event-file/scalar-checks.js';
import { WrongUse } from './fault.js';
import { flag, readFlags, text, texts } from './flags.js';

const options = { output: { type: 'string', short: 'o' }, date: texts, language: text, names: text, force: flag, json: flag } as const;

/** What `dateline draft` was asked for. */
export type DraftRequest = {
  /** Files and folders. */
  paths: string[];
  /** `-` for standard output. */
  output: string;
  /** The days of documents, by their files’ names. */
  dates: ReadonlyMap<string, string>;
  language: string | undefined;
  /** File with names that are known. */
  names: string | undefined;
  force: boolean;
  json: boolean;
};

const day = /^-?\d{4,}-\d\d-\d\d/;

const dateOf = (given: string): [name: string, date: string] => {
  const at = given.lastIndexOf('=');
  const [name, date] = [given.slice(0, at), given.slice(at + 1)];
  if (at < 1) throw new WrongUse(`--date is «${given}». Write the document’s name, «=» and its day: --date reply.txt=2031-03-05.`);
  if (!day.test(date) || !readDate(date)) throw new WrongUse(`--date ${name}= is «${date}», which is no day. Write it as 2031-03-05.`);
  return [name.normalize(), date];
};

/** Reads the flags of `dateline draft`. Throws `WrongUse` where they make no sense. */
export const draftRequest = (flags: string[]): DraftRequest => {
  const { values, names: paths } = readFlags(flags, options, 'draft');
  const { output = '-', date = [], language, names, force = false, json = false } = values;
  if (!paths.length) throw new WrongUse('Name the documents, or a folder with them. dateline draft --help says more.');
  if (language !== undefined && !scalarChecks.Language(language)) throw new WrongUse(`--language is «${language}». It can be a language tag such as en or pt-BR.`);
  return { paths, output, dates: new Map(date.map(dateOf)), language, names, force, json };
};
