import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { differsFromPassage } from '../../src/event-file/differs-from-passage.js';

const pieces = (...exact: string[]) => exact.map((words) => ({ exact: words }));

test('white space, marks around the words and the comma or full stop after them are no difference', () => {
  const text = 'The bridge stays “open”, he said';
  for (const exact of [
    'The bridge stays “open”, he said', '“The bridge stays “open”, he said,”', '«The bridge stays “open”, he said».',
    'The bridge\n  stays “open”,\u00a0he said.', '「The bridge stays “open”, he said。」', "'The bridge stays “open”, he said'",
  ]) {
    assert.equal(differsFromPassage({ text, passage: { exact } }), false, exact);
  }
});

test('any other character that is changed, added or taken away is a difference', () => {
  const exact = 'We will not pay for the bridge; ask the council';
  for (const text of [
    'We will pay for the bridge; ask the council', 'We will not pay for the bridge, ask the council', 'we will not pay for the bridge; ask the council',
    'We will not pay for the bridge; ask the council!', 'We will not pay […] the bridge; ask the council', 'We will not pay for the [old] bridge; ask the council',
    'We will not pay for the bridge; ask the council..',
  ]) {
    assert.equal(differsFromPassage({ text, passage: { exact } }), true, text);
  }
});

test('a word left out anywhere is found', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 2, maxLength: 12 });
  fc.assert(fc.property(words, fc.nat(), (list, at) => {
    const left = list.filter((_, i) => i !== at % list.length);
    assert.equal(differsFromPassage({ text: list.join(' '), passage: { exact: list.join('  ') } }), false);
    assert.equal(differsFromPassage({ text: left.join(' '), passage: { exact: list.join(' ') } }), true);
  }));
});

test('pieces are joined by an ellipsis in brackets, in their order', () => {
  const passage = pieces('We will pay,', 'but not now.');
  assert.equal(differsFromPassage({ text: 'We will pay […] but not now', passage }), false);
  assert.equal(differsFromPassage({ text: 'but not now […] We will pay', passage }), true);
  assert.equal(differsFromPassage({ text: 'We will pay but not now', passage }), true);
  assert.equal(differsFromPassage({ text: 'We will pay', passage }), true);
});

test('in an edited quotation what stands in brackets is the editor’s, all else is not', () => {
  const passage = pieces('the mayor told them that it stays open until spring');
  const edited = true as const;
  assert.equal(differsFromPassage({ text: '[T]he mayor told [the crowd] that [the bridge] stays open', passage: pieces('the mayor told them that it stays open'), edited }), false);
  assert.equal(differsFromPassage({ text: 'the mayor told them […] it stays open [in winter] until spring', passage, edited }), false);
  assert.equal(differsFromPassage({ text: 'it stays open […] the mayor told them', passage, edited }), true);
  assert.equal(differsFromPassage({ text: 'the mayor told them […] it stays closed', passage, edited }), true);
});

test('a quotation without a passage differs from nothing', () => {
  assert.equal(differsFromPassage({ text: 'x' }), false);
  assert.equal(differsFromPassage({ text: 'x', passage: [] }), false);
});
