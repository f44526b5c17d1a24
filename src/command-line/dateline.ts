#!/usr/bin/env node
import { exitCodes } from './exit-codes.js';
import { Fault, WrongUse } from './fault.js';
import { render } from './render.js';
import { renderUsage } from './render-usage.js';
import { tell } from './tell.js';
import { writeResult } from './write-output.js';

const usage = `Usage: dateline VERB …

  render FILE   HTML from an event file, complete without JavaScript

dateline VERB --help says more. Results go to standard output, problems to standard error.
It ends with 0 if all is well, with 1 if problems were found, with 2 if it was used wrongly.
`;

const verbs: Record<string, { run: (flags: string[]) => Promise<number>; usage: string }> = {
  render: { run: render, usage: renderUsage },
};

const isHelp = (flag: string): boolean => flag === '--help' || flag === '-h';

const help = async (text: string): Promise<number> => {
  await writeResult(text);
  return exitCodes.well;
};

/** Runs a verb with its flags and gives the code to end with. */
async function run([name, ...flags]: string[]): Promise<number> {
  if (name === undefined) {
    console.error(usage.trimEnd());
    return exitCodes.wrongUse;
  }
  if (isHelp(name)) return help(usage);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new WrongUse(`There is no verb «${name}». dateline --help lists them.`);
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
