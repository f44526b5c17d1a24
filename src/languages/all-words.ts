import { words as ar } from './ar.js';
import { words as bg } from './bg.js';
import { words as cs } from './cs.js';
import { words as da } from './da.js';
import { words as de } from './de.js';
import { words as el } from './el.js';
import { words as en } from './en.js';
import { laterWords } from './en-later.js';
import { mediaWords } from './en-media.js';
import { words as es } from './es.js';
import { words as et } from './et.js';
import { words as fa } from './fa.js';
import { words as fi } from './fi.js';
import { words as fr } from './fr.js';
import { words as ga } from './ga.js';
import { words as he } from './he.js';
import { words as hi } from './hi.js';
import { words as hr } from './hr.js';
import { words as hu } from './hu.js';
import { words as it } from './it.js';
import { words as ja } from './ja.js';
import { words as ko } from './ko.js';
import { words as lt } from './lt.js';
import { words as lv } from './lv.js';
import { words as mt } from './mt.js';
import { words as nb } from './nb.js';
import { words as nl } from './nl.js';
import { words as pl } from './pl.js';
import { words as pt } from './pt.js';
import { words as ro } from './ro.js';
import { words as ru } from './ru.js';
import { words as sk } from './sk.js';
import { words as sl } from './sl.js';
import { words as sv } from './sv.js';
import { words as tr } from './tr.js';
import { words as uk } from './uk.js';
import { words as zhHans } from './zh-Hans.js';
import { words as zhHant } from './zh-Hant.js';
import type { Words } from './words.js';

/** Every language's words at once, by tag: for a server, which cannot wait for them. */
export const allWords: Readonly<Record<string, Words>> = {
  ar, bg, cs, da, de, el, en: { ...en, ...laterWords, ...mediaWords }, es, et, fa, fi, fr, ga, he, hi, hr, hu, it, ja, ko, lt, lv, mt, nb, nl, pl, pt,
  ro, ru, sk, sl, sv, tr, uk, 'zh-Hans': zhHans, 'zh-Hant': zhHant,
};
