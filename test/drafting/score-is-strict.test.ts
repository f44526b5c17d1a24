import assert from 'node:assert/strict';
import test from 'node:test';
import type { FoundSpeaker } from '../../src/documents/mentions.js';
import { scoreDates } from './score-dates.js';
import { draftAll, type Drafted } from './score-drafts.js';
import { scorePeople } from './score-people.js';
import { scoreQuotations } from './score-quotations.js';
import type { Annotated } from './score-sets.js';

const text = `Harbour closed
3 March 2031

The harbour was closed on 1 March 2031 after a storm had damaged both of its piers, the owners of the boats said in the evening.

“We will open it again before the summer,” said Ada Vale, the head of the harbour office. Ben Orr told reporters: “Nobody asked those who sail.”
`;

const people = [
  { name: 'Ada Vale', id: 'ada-vale', kind: 'person' as const },
  { name: 'Ben Orr', id: 'ben-orr', kind: 'person' as const },
];

const annotated: Annotated = {
  file: 'harbour.txt', text, language: 'en', published: '2031-03-03', people,
  dates: [{ words: '3 March 2031', date: '2031-03-03', inNoise: true }, { words: '1 March 2031', date: '2031-03-01' }],
  quotations: [
    { pieces: ['We will open it again before the summer'], speaker: 'Ada Vale' },
    { pieces: ['Nobody asked those who sail'], speaker: 'Ben Orr' },
  ],
};

const set = await draftAll([annotated]);
const draft = set.drafts[0]!;

const altered = (change: Partial<Drafted>) => ({ ...set, drafts: [{ ...draft, ...change }] });

test('a document that is drafted rightly has no fault', () => {
  const dates = scoreDates([{ ...draft, dates: draft.dates.filter(({ date }) => date.startsWith('2031-03')) }]);
  assert.deepEqual(dates, { wanted: 1, found: 1, right: 1, false: 0, inQuotation: 0, marked: 0 });
  const { quotations, speakers, via } = scoreQuotations(set);
  assert.deepEqual(quotations, { wanted: 2, exact: 2, elsewhere: 0, false: 0 });
  assert.deepEqual(speakers, { right: 2, asked: 0, wrong: 0 });
  assert.deepEqual(via, { wanted: 0, right: 0, wrong: 0 });
  assert.deepEqual(scorePeople(set).people.persons, { wanted: 2, found: 2, false: 0 });
});

test('a date is no date with another value, in another place, or told twice', () => {
  const [right] = draft.dates.filter(({ date }) => date === '2031-03-01');
  const score = (...dates: Drafted['dates']) => {
    const { found, right: value, false: none } = scoreDates([{ ...draft, dates }]);
    return [found, value, none];
  };
  assert.deepEqual(score(right!), [1, 1, 0]);
  assert.deepEqual(score({ ...right!, date: '2030-03-01' }), [1, 0, 0]);
  assert.deepEqual(score({ ...right!, date: '2031-03-01?' }), [1, 0, 0], 'the document has a day of its own');
  assert.deepEqual(score({ ...right!, start: 0, end: 7 }), [0, 0, 1]);
  assert.deepEqual(score({ ...right!, end: right!.start + 1 }, { ...right!, start: right!.end - 1 }), [1, 1, 1]);
});

test('a quotation is not at its place where a word is missing, and none where nobody spoke', () => {
  const [first, second] = draft.quotations;
  const [piece] = first!.pieces;
  const shorter = { ...first!, pieces: [{ start: piece!.start + 3, end: piece!.end }] };
  assert.deepEqual(scoreQuotations(altered({ quotations: [shorter, second!] })).quotations, { wanted: 2, exact: 1, elsewhere: 1, false: 0 });
  const cut = { ...first!, pieces: [{ start: piece!.start, end: piece!.start + 7 }, { start: piece!.start + 8, end: piece!.end }] };
  assert.equal(scoreQuotations(altered({ quotations: [cut] })).quotations.elsewhere, 1);
  const invented = { ...first!, pieces: [{ start: 0, end: 7 }] };
  assert.equal(scoreQuotations(altered({ quotations: [...draft.quotations, invented] })).quotations.false, 1);
});

test('a speaker is wrong where another is named, and asked for where nobody is', () => {
  const [first, second] = draft.quotations;
  const spokenBy = (speaker: FoundSpeaker | undefined) =>
    scoreQuotations(altered({ quotations: [{ ...first!, speaker }, second!] })).speakers;
  assert.deepEqual(spokenBy(second!.speaker), { right: 1, asked: 0, wrong: 1 });
  assert.deepEqual(spokenBy(undefined), { right: 1, asked: 1, wrong: 0 });
  const nameless = { ...first!.speaker!.mention, kind: 'unnamed' as const, name: 'a sailor' };
  assert.deepEqual(spokenBy({ ...first!.speaker!, mention: nameless, words: 'a sailor' }), { right: 1, asked: 1, wrong: 0 });
  assert.deepEqual(spokenBy({ ...first!.speaker!, mention: nameless, words: 'he' }), { right: 1, asked: 0, wrong: 1 });
  const other = { ...first!.speaker!.mention, name: 'Ida Vale', start: 0 };
  assert.deepEqual(spokenBy({ ...first!.speaker!, mention: other }), { right: 1, asked: 0, wrong: 1 }, 'another of that surname');
});

test('two people who were joined are counted as wrong, and whoever is none as false', () => {
  const [one, other] = set.people.filter(({ kind }) => kind === 'person');
  const both = { ...one!, mentions: [...one!.mentions, ...other!.mentions] };
  assert.equal(scorePeople({ ...set, people: [both] }).joins.wrong, 1);
  assert.equal(scorePeople(set).joins.wrong, 0);
  const mention = { ...one!.mentions[0]!.mention, name: 'Harbour Street' };
  const street = { ...one!, mentions: [{ document: 0, mention }] };
  assert.equal(scorePeople({ ...set, people: [...set.people, street] }).people.persons.false, 1);
});

test('one person in two documents is a pair that is joined, or left apart', async () => {
  const two = await draftAll([annotated, annotated]);
  const { wanted, right, apart, wrong } = scorePeople(two).joins;
  assert.deepEqual([wanted, right, apart, wrong], [2, 2, 0, 0]);
  const split = two.people.flatMap((person) => [0, 1].map((document) => ({ ...person, mentions: person.mentions.filter((each) => each.document === document) })));
  assert.deepEqual(scorePeople({ ...two, people: split }).joins, { wanted: 2, right: 0, apart: 2, wrong: 0 });
});
