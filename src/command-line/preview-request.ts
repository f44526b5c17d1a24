import { scalarChecks } from '../event-file/scalar-checks.js';
import { WrongUse } from './fault.js';
import { flag, readFlags, text } from './flags.js';

const options = { documents: text, port: text, open: flag, lang: text } as const;

/** What `dateline preview` was asked for. */
export type PreviewRequest = { file: string; documents: string | undefined; port: number | undefined; open: boolean; language: string | undefined };

const portOf = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new WrongUse(`--port is «${value}». It can be a number from 1 to 65535.`);
  return port;
};

/** Reads the flags of `dateline preview`. Throws `WrongUse` where they make no sense. */
export const previewRequest = (flags: string[]): PreviewRequest => {
  const { values, names } = readFlags(flags, options, 'preview');
  const [file, ...others] = names;
  if (!file || others.length) throw new WrongUse('Name one event file. dateline preview --help says more.');
  if (file === '-') throw new WrongUse('A preview follows a file as it is saved: name the file, not standard input.');
  const { documents, lang } = values;
  if (lang !== undefined && !scalarChecks.Language(lang)) throw new WrongUse(`--lang is «${lang}». It can be a language tag such as en or pt-BR.`);
  return { file, documents, port: portOf(values.port), open: !!values.open, language: lang };
};
