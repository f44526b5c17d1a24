#!/usr/bin/env node
import { checkUsage } from './check-usage.js';
import { draftUsage } from './draft-usage.js';
import { exitCodes } from './exit-codes.js';
import { Fault, WrongUse } from './fault.js';
import { previewUsage } from './preview-usage.js';
import { renderUsage } from './render-usage.js';
import { tell } from './tell.js';
import { writeResult } from './write-output.js';

const usage = `Usage: dateline VERB …

  draft FILE…   an event file from documents, for a person to read and correct
  check FILE    hold an event file to its rules, and its quotations to their documents
  preview FILE  show an event file in an article at an address on this machine, with what is to be mended, as it is saved
  render FILE   HTML from an event file, complete without JavaScript

dateline help VERB, or dateline VERB --help, says more. Results go to standard output, problems to standard error.
It ends with 0 if all is well, with 1 if problems were found, with 2 if it was used wrongly.
`;

type Verb = { run: (flags: string[]) => Promise<number>; usage: string };

/** Each loads what it needs when it is asked for. */
const verbs: Record<string, Verb> = {
  check: { run: async (flags) => (await import('./check.js')).check(flags), usage: checkUsage },
  draft: { run: async (flags) => (await import('./draft.js')).draft(flags), usage: draftUsage },
  preview: { run: async (flags) => (await import('./preview.js')).preview(flags), usage: previewUsage },
  render: { run: async (flags) => (await import('./render.js')).render(flags), usage: renderUsage },
};

const isHelp = (flag: string): boolean => flag === '--help' || flag === '-h';

const help = async (text: string): Promise<number> => {
  await writeResult(text);
  return exitCodes.well;
};

const verbNamed = (name: string): Verb => {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new WrongUse(`There is no verb «${name}». dateline --help lists them.`);
  return verb;
};

/** Runs a verb with its flags and gives the code to end with. */
async function run([name, ...flags]: string[]): Promise<number> {
  if (name === undefined) {
    console.error(usage.trimEnd());
    return exitCodes.wrongUse;
  }
  if (name === 'help') return help(flags[0] === undefined ? usage : verbNamed(flags[0]).usage);
  if (isHelp(name)) return help(usage);
  const verb = verbNamed(name);
  return flags.some(isHelp) ? help(verb.usage) : verb.run(flags);
}

/** Tells why the program could not go on and gives the code to end with. */
function fail(error: unknown, asJson: boolean): number {
  const sentence = error instanceof Error ? error.message : String(error);
  const { code, file, exitCode } = error instanceof Fault ? error : { code: 'unexpected', file: undefined, exitCode: exitCodes.problems };
  tell({ file, code, level: 'error', sentence }, asJson);
  return exitCode;
}

const flags = process.argv.slice(2);
process.exitCode = await run(flags).catch((error: unknown) => fail(error, flags.includes('--json')));
