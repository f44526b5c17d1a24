import assert from 'node:assert/strict';
import test from 'node:test';
import { quotationsIn } from './marked-names.js';

const vales: readonly (readonly [pieces: number, text: string])[] = [
  [2, '„Der Kai ist weg, sagte {Ada Vale}, und er kommt nicht wieder.“'],
  [2, '„Der Kai, betonte {Ada Vale}, ist für immer weg.“'],
  [2, '„Der Kai ist weg, so {Ada Vale}, und zwar für immer.“'],
  [1, '„Der Kai ist für immer weg, erklärte {Ada Vale}.“'],
  [2, '„Der Kai ist weg – sagte {Ada Vale} – und er kommt nicht wieder.“'],
  [1, '„Der Kai ist weg, sagte mir mein Vater immer“, erklärte {Ada Vale}.'],
  [1, '„Wie ich schon sagte, ist der Kai weg“, erklärte {Ada Vale}.'],
  [1, '„Der Kai ist weg, so viel ist sicher“, erklärte {Ada Vale}.'],
  [2, '»Der Kai ist weg, meint {Ada Vale}, und das ist gut.«'],
  [2, '„Der Kai ist weg, klagte die Wirtin {Ada Vale}, und niemand hilft.“'],
  [1, '„Der Kai ist weg, sagte ich damals“, erinnerte sich {Ada Vale}.'],
];

for (const [pieces, text] of vales)
  test(`within the marks: ${text}`, () => assert.deepEqual(quotationsIn(text, 'de').map((found) => [found.pieces.length, found.speaker?.mention.name]), [[pieces, 'Ada Vale']]));
