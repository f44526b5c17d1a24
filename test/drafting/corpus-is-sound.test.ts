import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Place } from '../../src/documents/find-words.js';
import { readDate } from '../../src/dates/edtf-date.js';
import {
  beginningsOf, halves, placeOf, placesOf, readCorpus, rightDates, rightSpeakers, type AnnotatedWords, type CorpusDocument,
} from './corpus.js';

const both = halves.flatMap(readCorpus);

/** Runs a check on every document, and says in which one it failed. */
const inEach = (check: (document: CorpusDocument) => void): void => {
  for (const document of both)
    try {
      check(document);
    } catch (fault) {
      throw new Error(`${document.file}: ${(fault as Error).message}`, { cause: fault });
    }
};

const wordsOf = ({ dates, notDates, notQuotations, quotations }: CorpusDocument): AnnotatedWords[] => [
  ...dates, ...notDates, ...notQuotations,
  ...quotations.flatMap(({ pieces, occurrences }) => pieces.map((words, at) => ({ words, occurrence: occurrences?.[at] }))),
];

const piecePlaces = ({ quotations, text }: CorpusDocument): Place[] =>
  quotations.flatMap((quotation) => placesOf(quotation, text)).filter((place) => place !== undefined);

const within = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;

const overlap = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

test('each half holds twenty documents, five in English and three in each other language', () => {
  for (const half of halves) {
    const documents = readCorpus(half);
    const count = (language: string) => documents.filter((document) => document.language === language).length;
    assert.deepEqual(['en', 'uk', 'ru', 'de', 'fr', 'es'].map(count), [5, 3, 3, 3, 3, 3], half);
    assert.deepEqual(documents.map(({ file }) => file).sort(), readdirSync(new URL(`corpus/${half}`, import.meta.url)).sort(), half);
  }
});

test('each document is as long as a short report', () => {
  inEach(({ text }) => {
    const words = text.split(/\s+/u).filter(Boolean).length;
    assert.ok(words >= 120 && words <= 350, `${words} words`);
  });
});

test('annotated words stand in their document once, or at their occurrence', () => {
  inEach((document) => {
    for (const { words, occurrence } of wordsOf(document)) {
      const count = beginningsOf(words, document.text).length;
      assert.ok(words && words === words.trim(), `«${words}» is empty or has white space around it`);
      if (occurrence === undefined) assert.equal(count, 1, `«${words}» stands there ${count} times`);
      else assert.ok(occurrence < count, `«${words}» stands there ${count} times`);
    }
  });
});

test('dates can be read, the preferred first among the right ones', () => {
  inEach(({ published, dates, events, expected }) => {
    const all = [...dates, ...events].flatMap(rightDates);
    for (const date of [...all, ...expected, ...(published === null ? [] : [published])]) assert.ok(readDate(date), date);
    for (const each of [...dates, ...events]) if (each.dates) assert.equal(each.dates[0], each.date);
  });
});

test('dates come in order, apart from each other, and say whether they stand in a quotation', () => {
  inEach((document) => {
    const places = document.dates.map((date) => placeOf(date, document.text)!);
    places.forEach((place, at) => {
      const next = places[at + 1];
      const { words, inQuotation = false } = document.dates[at]!;
      assert.ok(!next || place.end <= next.start, `«${words}» and what follows it`);
      assert.equal(inQuotation, piecePlaces(document).some((piece) => within(place, piece)), `«${words}» in a quotation`);
    });
  });
});

test('what is no date shares no character with a date', () => {
  inEach(({ dates, notDates, text }) => {
    const places = dates.map((date) => placeOf(date, text)!);
    for (const words of notDates) assert.ok(!places.some((place) => overlap(place, placeOf(words, text)!)), words.words);
  });
});

test('the pieces of quotations are in order and apart from each other', () => {
  inEach((document) => {
    const { quotations, text } = document;
    for (const quotation of quotations) {
      const starts = placesOf(quotation, text).map((place) => place!.start);
      assert.deepEqual(starts, starts.toSorted((one, other) => one - other), quotation.pieces[0]);
    }
    const places = piecePlaces(document).sort((one, other) => one.start - other.start);
    places.forEach((place, at) => assert.ok(at === 0 || places[at - 1]!.end <= place.start, text.slice(place.start, place.end)));
  });
});

/** What may stand right before a quotation's first piece, before a later one, and after any. */
const opens = /[“”„«»‹›‘’'"]\s?$|(?:^|\n)[—–]\s?$/u;
const goesOn = /[—–]\s?$|[,.]\s$/u;
const closes = /^[.,]?\s?[“”„«»‹›‘’'"]|^[,.]?\s?[—–]|^,|^\n|^$/u;

test('every piece begins and ends at a mark, a dash, a comma or a paragraph', () => {
  inEach(({ quotations, text }) => {
    for (const quotation of quotations)
      placesOf(quotation, text).forEach((place, at) => {
        const { start, end } = place!;
        const before = text.slice(Math.max(0, start - 4), start);
        assert.ok(opens.test(before) || (at > 0 && goesOn.test(before)), `before «${quotation.pieces[at]}»`);
        assert.match(text.slice(end, end + 4), closes, `after «${quotation.pieces[at]}»`);
      });
  });
});

test('what is no quotation stands in marks and in no quotation', () => {
  inEach((document) => {
    for (const words of document.notQuotations) {
      const { start, end } = placeOf(words, document.text)!;
      assert.ok(opens.test(document.text.slice(Math.max(0, start - 2), start)), words.words);
      assert.ok(!piecePlaces(document).some((piece) => overlap(piece, { start, end })), words.words);
    }
  });
});

test('speakers and those who pass their words on are among the people', () => {
  inEach(({ people, quotations }) => {
    const names = people.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const quotation of quotations) {
      for (const name of [...rightSpeakers(quotation), ...(quotation.via ? [quotation.via] : [])]) assert.ok(names.includes(name), name);
      if (quotation.speakers) assert.equal(quotation.speakers[0], quotation.speaker);
    }
  });
});

test('what happened, and what is expected, has a date that the story names outside quotations', () => {
  inEach(({ dates, events, expected }) => {
    const told = dates.filter(({ inQuotation, inNoise }) => !inQuotation && !inNoise).flatMap(rightDates);
    for (const event of events) assert.ok(rightDates(event).some((date) => told.includes(date)), `${event.id} ${event.date}`);
    for (const date of expected) assert.ok(told.includes(date), `expected ${date}`);
  });
});

/** What was said of a key first; from now on `value`, if nothing was. */
const remembered = (known: Map<string, string>, key: string, value: string): string =>
  known.get(key) ?? (known.set(key, value), value);

test('an id means the same everywhere, and no document uses it twice', () => {
  const meanings = new Map<string, string>();
  inEach(({ people, events }) => {
    for (const ids of [people, events].map((list) => list.map(({ id }) => id))) assert.equal(new Set(ids).size, ids.length, ids.join());
    for (const { id } of [...people, ...events]) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    for (const { id, kind } of people) assert.equal(remembered(meanings, `person ${id}`, kind), kind, id);
    for (const { id, what } of events) assert.equal(remembered(meanings, `event ${id}`, what), what, id);
  });
});

test('several documents tell the same story, in other languages and scripts', () => {
  for (const half of halves) {
    const languages = new Map<string, Set<string>>();
    for (const { events, language } of readCorpus(half))
      for (const { id } of events) languages.set(id, (languages.get(id) ?? new Set()).add(language));
    assert.ok([...languages.values()].some(({ size }) => size >= 3), half);
  }
});
