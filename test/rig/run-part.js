import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

const { isTTY } = process.stdout;

/** What a line of output adds to the totals: the lines of Node's «spec» reporter, or the one line of the browsers' reporter. */
function totalsIn(line) {
  const [, passed, failed, skipped] = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line) ?? [];
  if (passed) return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
  const [, what, number] = /^ℹ (pass|fail|cancelled|skipped|todo) (\d+)$/.exec(line) ?? [];
  if (!what) return undefined;
  const kind = { pass: 'passed', fail: 'failed', cancelled: 'failed', skipped: 'skipped', todo: 'skipped' }[what];
  return { passed: 0, failed: 0, skipped: 0, [kind]: Number(number) };
}

export const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs one part of the tests in a process of its own, shows what it writes, and resolves to its totals. A part that ends badly
 * without having told of a failure is one.
 * @param {string[]} flags what Node is given
 * @param {Record<string, string>} variables what is added to the environment
 */
export async function runPart(flags, variables = {}) {
  const env = { ...process.env, ...(isTTY && { FORCE_COLOR: '1' }), ...variables };
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'], env });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let totals = nothing;
  for await (const line of createInterface({ input: child.stdout })) {
    const plain = stripVTControlCharacters(line);
    const more = totalsIn(plain);
    if (more) totals = sum(totals, more);
    else console.log(isTTY ? line : plain);
  }
  const failed = (await ended) !== 0 && totals.failed === 0 ? 1 : totals.failed;
  return { ...totals, failed };
}
