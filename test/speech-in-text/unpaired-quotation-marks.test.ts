import assert from 'node:assert/strict';
import test from 'node:test';
import { pairMarks } from '../../src/speech-in-text/pair-marks.js';
import { paragraphsOf } from '../../src/documents/paragraphs.js';

const inMarks = (text: string): string[] =>
  pairMarks(text, paragraphsOf(text)).map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(' | '));

const cases: [name: string, text: string, expected: string[]][] = [
  ['German marks', '„Geh“, sagte Vale, „und bleib.“', ['Geh', 'und bleib.']],
  ['guillemets inwards', '»Geh ›jetzt‹«, sagte sie.', ['Geh ›jetzt‹']],
  ['guillemets with spaces', '« Allez », dit-elle', ['Allez']],
  ['corner brackets, nested', '『A「B」C』', ['A「B」C']],
  ['a plural’s apostrophe', '‘The ministers’ talks failed,’ he said.', ['The ministers’ talks failed,']],
  ['years and letters left out', "the '90s and rock 'n' roll 'good' ones", ['good']],
  ['feet and inches', 'She is 5\'6" tall and 20" wide', []],
  ['inches within a quotation', '"It is 6" wide and old," he said', ['It is 6" wide and old,']],
  ['a year at the end', 'He said: "We won in 2010" and left "it"', ['We won in 2010', 'it']],
  ['reopened at each paragraph', '“One.\n\n“Two.\n\n“Three,” she said.', ['One. | Two. | Three,']],
  ['reopened by the closing guillemet', '« Un.\n\n» Deux », dit-il.', ['Un. | Deux']],
  ['never closed', '“lost start. Then “yes” came', ['yes']],
  ['never opened', 'lost end.” Then “yes” came', ['yes']],
  ['not carried into the next paragraph', '“lost start.\n\nThen “yes” came', ['yes']],
  ['mixed by machines', '“A" and "B” and „C"', ['A', 'B', 'C']],
  ['an emoji before it', '😀 “A”', ['A']],
];

for (const [name, text, expected] of cases) test(`marks are paired: ${name}`, () => assert.deepEqual(inMarks(text), expected));
