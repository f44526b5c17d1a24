import { test } from 'node:test';
import assert from 'node:assert/strict';
import { answersOf } from '../../src/event-file/answers-of.js';
import type { TimelineEvent } from '../../src/event-file/types.js';

const event = (id: string, ...respondsTo: string[]): TimelineEvent =>
  ({ id, date: '2022', headline: id, ...(respondsTo.length ? { respondsTo } : {}) });
const answers = (...events: TimelineEvent[]): Record<string, string[]> =>
  Object.fromEntries([...answersOf(events)].filter(([, all]) => all.length).map(([id, all]) => [id, all.map((answer) => answer.id)]));

test('each answered event has its answers, in the order given', () => {
  assert.deepEqual(answers(event('letter'), event('reply', 'letter'), event('talks', 'letter', 'reply')), { letter: ['reply', 'talks'], reply: ['talks'] });
});

test('an answer said twice is one, and an answer to no event is none', () => {
  assert.deepEqual(answers(event('letter'), event('reply', 'letter', 'letter', 'lost')), { letter: ['reply'] });
  assert.deepEqual(answers(event('reply', 'lost')), {});
});

test('an id is the same however its accents are composed', () => {
  const [composed, decomposed] = ['caf\u00e9', 'cafe\u0301'];
  assert.deepEqual(answers(event(decomposed), event('reply', composed, decomposed)), { [decomposed]: ['reply'] });
});

test('ids that are names of Object are ids', () => {
  const found = answersOf([event('__proto__'), event('constructor', '__proto__'), event('toString', 'constructor')]);
  assert.deepEqual(['__proto__', 'constructor', 'toString'].map((id) => found.get(id)?.length), [1, 1, 0]);
  assert.equal(found.get('hasOwnProperty'), undefined);
});

test('in a long story each event is looked at a few times, not once for every other', () => {
  let looks = 0;
  const counted = (index: number): TimelineEvent => ({
    ...event(''),
    get id() { looks++; return `event-${index}`; },
    get respondsTo() { looks++; return ['event-0', `event-${index - 1}`]; },
  });
  const found = answersOf(Array.from({ length: 1000 }, (_, index) => counted(index)));
  assert.equal(found.get('event-0')?.length, 1000);
  assert.ok(looks <= 5000, `${looks} looks`);
});
