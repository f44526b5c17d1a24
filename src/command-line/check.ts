import { exitCodes } from './exit-codes.js';
import { applyFixes } from './apply-fixes.js';
import { checkFile, fixesOf, type Checked, type Measure } from './check-file.js';
import { documentFiles } from './document-files.js';
import { WrongUse } from './fault.js';
import { flag, readFlags, text } from './flags.js';
import { readInput } from './read-input.js';
import { tellChecked } from './tell-checked.js';
import { writeOutput, writeResult } from './write-output.js';

const options = { documents: text, 'allow-drafts': flag, fix: flag, json: flag } as const;

/** What `dateline check` was asked for. */
type CheckRequest = { file: string; documents: string | undefined; allowDrafts: boolean; fix: boolean; json: boolean };

/** Reads the flags of `dateline check`. Throws `WrongUse` where they make no sense. */
const checkRequest = (flags: string[]): CheckRequest => {
  const { values, names } = readFlags(flags, options, 'check');
  const [file, ...others] = names;
  if (!file || others.length) throw new WrongUse('Name one event file, or - for standard input. dateline check --help says more.');
  if (values.fix && file === '-') throw new WrongUse('--fix writes the event file anew: name the file, not standard input.');
  return { file, documents: values.documents, allowDrafts: !!values['allow-drafts'], fix: !!values.fix, json: !!values.json };
};

/** The file with all in it mended that can be, and what is left to tell. */
async function mend(json: string, checked: Checked, measure: Measure, path: string): Promise<{ json: string; checked: Checked; fixed: number }> {
  const fixes = fixesOf(checked.problems);
  if (!fixes.length) return { json, checked, fixed: 0 };
  const mended = applyFixes(json, fixes);
  await writeOutput(mended, path);
  return { json: mended, checked: await checkFile(mended, measure), fixed: fixes.length };
}

/** `dateline check`: holds an event file to its rules and its documents, and tells what keeps it from being published. */
export const check = async (flags: string[]): Promise<number> => {
  const { file, documents, allowDrafts, fix, json: asJson } = checkRequest(flags);
  const json = await readInput(file);
  const measure = { documents: documents === undefined ? undefined : await documentFiles(documents), allowDrafts, now: Date.now() };
  const checked = await checkFile(json, measure);
  const result = fix ? await mend(json, checked, measure, file) : { json, checked, fixed: 0 };
  const { refused, summary } = tellChecked(result.checked, { file, json: result.json, fixed: result.fixed, asJson });
  await writeResult(`${summary}\n`);
  return refused ? exitCodes.problems : exitCodes.well;
};
