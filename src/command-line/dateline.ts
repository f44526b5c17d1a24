#!/usr/bin/env node
import { exitCodes, WrongUse } from './exit-codes.js';
import { render } from './render.js';
import { renderUsage } from './render-options.js';

const usage = `Usage: dateline VERB …

  render FILE   HTML from an event file, complete without JavaScript

dateline VERB --help says more. Results go to standard output, problems to standard error.
It ends with 0 if all is well, with 1 if problems were found, with 2 if it was used wrongly.
`;

const verbs: Record<string, { run: (flags: string[]) => Promise<number>; usage: string }> = {
  render: { run: render, usage: renderUsage },
};

/** Runs a verb with its flags and gives the code to end with. */
async function run([name, ...flags]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process[name === undefined ? 'stderr' : 'stdout'].write(usage);
    return name === undefined ? exitCodes.wrongUse : exitCodes.well;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new WrongUse(`There is no verb «${name}». dateline --help lists them.`);
  if (!flags.some((flag) => flag === '--help' || flag === '-h')) return verb.run(flags);
  process.stdout.write(verb.usage);
  return exitCodes.well;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(`dateline: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.problems;
}
