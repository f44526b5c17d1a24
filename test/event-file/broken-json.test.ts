import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from '../../src/event-file/json-fault.js';
import { readEventFileText } from '../../src/event-file/read-text.js';
import { soundFile } from './sound-file.js';

const faultIn = (text: string): [line: number, column: number] => {
  const [problem] = readEventFileText(text).problems;
  assert.equal(problem?.code, 'not-json');
  return problem.code === 'not-json' ? [problem.line, problem.column] : [0, 0];
};

test('what is not JSON is told with its line and column', () => {
  const cases: [string, number, number][] = [
    ['', 1, 1],
    ['  ', 1, 3],
    ['{"a": 1', 1, 8],
    ['{"a": 1,\n  "b": [1, 2,]\n}', 2, 14],
    ['{\n  "a": "x"\n  "b": 1\n}', 3, 3],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['[1 2]', 1, 4],
    ['[1]\n]', 2, 1],
    ['[1}', 1, 3],
    ['{"a": \'x\'}', 1, 7],
    ['{"a": "x\ny"}', 1, 7],
    ['["a\\x"]', 1, 2],
    ['[01]', 1, 2],
    ['[tru]', 1, 2],
    ['[NaN]', 1, 2],
    ['{"a": 1} // end', 1, 10],
    ['\r\n[\r\n"a",\r\n]', 4, 1],
  ];
  for (const [text, line, column] of cases) assert.deepEqual(faultIn(text), [line, column], text);
});

test('a byte order mark is no fault', () => {
  assert.deepEqual(readEventFileText(`\uFEFF${JSON.stringify(soundFile())}`).problems, []);
});

/** Where the engine says that a text stops being JSON, when it does. */
function enginePosition(text: string): number | undefined {
  try {
    JSON.parse(text);
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    return position === undefined ? undefined : Number(position);
  }
  return undefined;
}

test('the place is the engine’s own, or the beginning of the string, number or word that it stopped in', () => {
  const json = JSON.stringify(soundFile());
  let compared = 0;
  const cut = fc.tuple(fc.nat(json.length - 1), fc.nat(3), fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', ' ', 'x', '\\', '1', '\t', '\u0001'));
  fc.assert(fc.property(cut, ([at, length, inserted]) => {
    const text = json.slice(0, at) + inserted + json.slice(at + length);
    const position = enginePosition(text);
    if (position === undefined) return;
    compared += 1;
    const { line, column } = jsonFault(text);
    assert.equal(line, 1);
    const between = text.slice(column - 1, position);
    assert.match(between, /^("[^]*|[^\s{}[\]:,"]*)$/, `${column - 1} is not ${position}: ${between}`);
  }), { numRuns: 5000, includeErrorInReport: true });
  assert.ok(compared > 1000, `only ${compared} compared`);
});
