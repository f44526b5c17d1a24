import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../src/documents/read-document.js';
import { readDayLine } from '../../src/documents/day-line.js';
import { assertLinear } from '../rig/assert-linear.js';

type Language = 'en' | 'uk' | 'ru' | 'de' | 'fr' | 'es';

/** A title and two paragraphs in each language, round which a line is put that says when they were published. */
const pieces: Readonly<Record<Language, readonly [title: string, first: string, second: string]>> = {
  en: ['Lower bridge closed for two weeks', 'The harbour office closed the lower bridge on Monday, and nobody will pay for the ferry until it is open again.',
    'The keeper of the bridge said that the work would begin in the morning and that it would be loud.'],
  uk: ['Нижній міст закрито на два тижні', 'Управа порту в понеділок закрила нижній міст, і ніхто не платитиме за пором, поки його знову не відкриють.',
    'Доглядач мосту сказав, що роботи почнуться вранці і що буде гучно.'],
  ru: ['Нижний мост закрыли на две недели', 'Управление порта в понедельник закрыло нижний мост, и никто не будет платить за паром, пока его снова не откроют.',
    'Смотритель моста сказал, что работы начнутся утром и что будет шумно.'],
  de: ['Untere Brücke für zwei Wochen gesperrt', 'Das Hafenamt hat die untere Brücke am Montag gesperrt, und niemand zahlt für die Fähre, bis sie wieder offen ist.',
    'Der Brückenwart sagte, die Arbeiten würden am Morgen beginnen und es werde laut.'],
  fr: ['Le pont inférieur fermé pour deux semaines', 'Le bureau du port a fermé lundi le pont inférieur, et personne ne paiera le bac tant qu’il ne sera pas rouvert.',
    'Le gardien du pont a dit que les travaux commenceraient le matin et qu’il y aurait du bruit.'],
  es: ['El puente inferior, cerrado dos semanas', 'La oficina del puerto cerró el lunes el puente inferior, y nadie pagará el transbordador hasta que vuelva a abrirse.',
    'El guarda del puente dijo que las obras empezarían por la mañana y que habría ruido.'],
};

type Where = 'under' | 'above' | 'last' | 'lead';

const put = (language: Language, where: Where, line: string): string => {
  const [title, first, second] = pieces[language];
  if (where === 'above') return [line, title, first, second].join('\n');
  if (where === 'lead') return `${title}\n\n${line} ${first}\n\n${second}`;
  return (where === 'under' ? [title, line, first, second] : [title, first, second, line]).join('\n');
};

const read = (text: string) => readDocument('a.txt', new TextEncoder().encode(text));

/** Lines of newspapers, agencies, broadcasters, ministries, towns, police, blogs and aggregators: all of 3 March 2031. */
const stated: Readonly<Record<Where, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  under: {
    en: [
      'Published: 3 March 2031, 14:20', 'Published on March 3, 2031 at 2:20 p.m. EST', 'PUBLISHED 3 MARCH 2031', 'Published Mon 3 Mar 2031 14.20 GMT',
      'First published on Mon 3 Mar 2031 14.20 GMT', 'Published: 3 March 2031 | Last updated: 4 March 2031', 'Updated 4 March 2031, first published 3 March 2031',
      'Last updated: 4 March 2031 – Published: 3 March 2031', 'Posted on March 3, 2031 by Ada Vale', 'Posted by Ada Vale on March 3, 2031', 'Posted March 3rd, 2031 in News',
      'Posted: Mar 3, 2031 / 02:20 PM EST', 'By Ada Vale | March 3, 2031', 'By Ada Vale, Harbour Gazette | March 3, 2031, 2:20 PM', 'By Ada Vale March 3, 2031',
      'By ADA VALE and BEN ORR, March 3, 2031', 'Ada Vale · 3 Mar 2031 · 5 min read', 'Ada Vale — March 3, 2031', 'Mar 3, 2031 • 4 min read', 'Monday, March 3, 2031',
      'Mon, 3 Mar 2031 14:20:00 GMT', 'Monday 3rd March 2031 14:20', 'MONDAY, MARCH 3, 2031', '3 March 2031 | Lower Harbour', 'Lower Harbour, 3 March 2031', 'Lower Harbour | March 3, 2031',
      '(3 March 2031)', '[3 March 2031, 14:20]', '* 3 March 2031 *', '**Published:** 3 March 2031', '14:20, 3 March 2031', '14:20 GMT, 3 March 2031', '2:20 PM · Mar 3, 2031',
      'March 3, 2031 2:20 PM ET', 'March 3, 2031 / 2:20 PM EST / Harbour News', 'Harbour News | March 3, 2031 | 12 comments', 'Date: March 3, 2031', 'Release date: 3 March 2031',
      'Date of issue: 3 March 2031', 'Issued: 3 March 2031', 'For immediate release | 3 March 2031', 'FOR IMMEDIATE RELEASE: March 3, 2031', 'Press release No 12/2031 of 3 March 2031',
      'Press release | 3 March 2031 | Lower Harbour', 'News release - 3 March 2031', 'Statement, 3 March 2031', 'Created: 3 March 2031', '03-Mar-2031 14:20', '2031-03-03 14:20',
      '2031.03.03 14:20', '2031/03/03', 'Published\n3 March 2031', 'Published\n3 March 2031\nUpdated\n4 March 2031', 'Ada Vale\nMarch 3, 2031', 'Ada Vale, harbour correspondent, 3 March 2031',
      'Vol. 12, No. 3 | March 3, 2031', 'Harbour Gazette, Monday 3 March 2031, page 4', 'From the print edition of 3 March 2031', 'NEWS | 3 MARCH 2031', 'Published 14:20, 3 March 2031, by Ada Vale',
      'Story by Ada Vale • 3 March 2031', '3 March 2031, 14:20 UTC+2', '3 March 2031 – 14:20 (local time)', 'This article was first published on 3 March 2031.',
      'Ada Vale | Published 3 March 2031 | 5 min read', '3 March 2031 — Updated 4 March 2031', 'By Ada Vale in Lower Harbour, 3 March 2031', 'Written by Ada Vale on 3 March 2031',
      'Filed: 3 March 2031 at 14:20', 'Sunday Gazette, 3 March 2031', 'Ada Vale, Lower Harbour, 3 March 2031', 'Ada Vale, Lower Harbour\n3 March 2031', '3rd March, 2031',
      'Posted: 3 March 2031 | Author: Ada Vale', 'Posted in News by Ada Vale on March 3, 2031', 'News | Mon 3 Mar 2031 | 14:20', 'Release time: 14:20, 3 March 2031',
      'Ref: 12/2031 — 3 March 2031', 'Reference: HO/12/2031  Date: 3 March 2031', 'By Ada Vale\nHarbour News\nUpdated 4 March 2031\nPublished 3 March 2031',
      'By Ada Vale, Harbour News staff writer\nMarch 3, 2031 at 2:20 p.m. EST', 'Harbour Police Department - Media Release - 3 March 2031', 'Date of publication 3 March 2031',
      'Monday 3 March 2031 14.20 GMT Last modified on Tuesday 4 March 2031 10.00 GMT', 'Published 3 Mar, 2031 14:20 | Updated 4 Mar, 2031 10:00', '3 March 2031, 2:20pm',
      'Ada Vale Monday 3 March 2031 14.20 GMT', 'Published: 14:20 BST 3 March 2031', 'PUBLISHED: 14:20, 3 March 2031 | UPDATED: 15:00, 3 March 2031',
      'Mar. 3, 2031, 2:20 p.m. ET / Updated Mar. 4, 2031, 8:00 a.m. ET', 'Text: Ada Vale, 3 March 2031', 'Harbour News/3 March 2031',
      'Ministry of Rivers | Press office | 3 March 2031', 'Press Office, 3 March 2031', 'Lower Harbour, Monday, 3 March 2031', 'Posted on 3 March 2031 by harbourwatch',
      'Posted by harbourwatch on 3 March 2031', '3 March 2031 / in News / by Ada Vale', 'March 3, 2031 · by Ada Vale · in Harbour, Ferries · Leave a comment',
      'Filed under: Harbour | March 3, 2031', 'Media release\nLower Harbour Police\nMonday, 3 March 2031 at 2.20 pm', 'Time of publication: 3 March 2031, 14:20',
      'City of Lower Harbour · 3 March 2031', 'Published 14 hours ago, 3 March 2031', 'Published by the Harbour Office, 3 March 2031',
    ],
    uk: [
      '3 березня 2031, 14:20', 'Опубліковано 3 березня 2031', 'Опубліковано: 03.03.2031 о 14:20', 'Дата публікації: 3 березня 2031 року', 'понеділок, 3 березня 2031 року', 'Понеділок, 3 березня, 2031, 14:20',
      '14:20 03.03.2031', '14:20, 3 березня 2031', '03.03.2031 | 14:20', '3 бер. 2031', '3 березня 2031 р.', 'Ада Вейл, 3 березня 2031, 14:20', 'Ада Вейл — понеділок, 3 березня 2031, 14:20',
      'Річінформ | 03.03.2031, 14:20', 'Новини | 3 березня 2031', 'Додано: 3 березня 2031', 'Оприлюднено 3 березня 2031 року', 'Опубліковано: 3 березня 2031 | Оновлено: 4 березня 2031',
      'Прес-реліз № 12 від 3 березня 2031 року', '3 березня 2031 14:20 • 1 хв читання', 'м. Суличі, 3 березня 2031 року', 'Суличі, 3 березня 2031', 'Опубліковано\n3 березня 2031', 'Автор: Ада Вейл, 3 березня 2031',
      '3 БЕРЕЗНЯ 2031, 14:20', 'Розміщено 3 березня 2031, 14:20', 'Пн, 3 березня 2031', '03.03.31, 14:20', 'Створено: 03.03.2031 14:20', '3 березня 2031 о 14:20 за київським часом',
      'Пресслужба поліції | 3 березня 2031', 'Дата: 3 березня 2031 р.', 'Ада Вейл, «Річінформ», 3 березня 2031', 'Опублікував: Ада Вейл 3 березня 2031',
      'Текст: Ада Вейл. 3 березня 2031', '3 березня 2031, понеділок, 14:20', '3 березня, 2031', 'Понеділок, 3 березня 2031, 14:20 — Річінформ',
      'Опубліковано в понеділок, 3 березня 2031 року', 'Суспільство 03.03.2031 14:20', 'Автор: Ада Вейл\n03.03.2031, 14:20', 'Опубліковано о 14:20, 3 березня 2031',
      'Новина від 3 березня 2031', 'Матеріал від 03.03.2031', '3 березня 2031 року № 12', 'Переглядів: 340 | 03.03.2031', 'Поліція Суличів, 3 березня 2031 14:20',
      'Публікація: 3 березня 2031', 'Річінформ — 3 березня 2031 року',
    ],
    ru: [
      '3 марта 2031, 14:20', 'Дата публикации: 3 марта 2031', 'Опубликовано: 03.03.2031 14:20', 'Опубликовано 3 марта 2031 года в 14:20', 'понедельник, 3 марта 2031 г.', '14:20 03.03.2031', '14:20, 3 марта 2031',
      '03.03.2031 в 14:20', '3 мар 2031, 14:20 мск', '3 марта 2031 | Речинформ', '03 марта 2031 года, 14:20', 'Ада Вейл, 3 марта 2031', 'Пресс-релиз № 12 от 3 марта 2031 года', 'Размещено: 3 марта 2031',
      'Добавлено 3 марта 2031', 'Обновлено 4 марта 2031, опубликовано 3 марта 2031', 'Сулин, 3 марта 2031 года', 'Автор: Ада Вейл | 3 марта 2031', 'Дата: 03.03.2031', 'Опубликовано:\n03.03.2031',
      'Время публикации: 14:20, 3 марта 2031', '3 марта 2031 14:20 (МСК)', 'Общество · 3 марта 2031 · 2 мин. чтения', 'Номер от 3 марта 2031 года',
      'Понедельник, 3 марта 2031 года', '3 марта 2031 года в 14:20 МСК', 'Общество, 14:20, 03.03.2031', '«Речинформ», 3 марта 2031', 'Новости от 03.03.2031',
      'Дата выхода: 3 марта 2031', '14:20 / 3 марта 2031', 'Пресс-служба управления порта, 3 марта 2031', 'Опубликовал: Ада Вейл, 03.03.2031',
      'Публикация от 3 марта 2031 года', '03.03.2031 г. 14:20', 'Москва. 3 марта 2031',
    ],
    de: [
      'Veröffentlicht am 3. März 2031', 'Veröffentlicht: 03.03.2031, 14:20 Uhr', 'Erstellt: 03.03.2031, 14.20 Uhr | Stand: 04.03.2031', 'Berlin, den 3. März 2031', 'Lissabon, 3. März 2031', 'Montag, 3. März 2031',
      'Montag, den 03.03.2031', 'Mo., 3. März 2031', '3. März 2031 um 14:20 Uhr', '03.03.2031 | 14:20 Uhr', '03.03.2031 – 14:20', '3.März 2031', 'Von Ada Vale, 03.03.2031', 'Von Ada Vale | Montag, 3. März 2031',
      'Ada Vale, 3. März 2031, 14:20 Uhr', 'Pressemitteilung vom 3. März 2031', 'Pressemitteilung Nr. 12/2031 vom 03.03.2031', 'Pressemitteilung 12/2031 | 3. März 2031', 'Aus der Ausgabe vom 3. März 2031', 'vom 3. März 2031',
      'Datum: 03.03.2031', 'Erschienen am 03.03.2031', 'Online seit 3. März 2031', 'Aktualisiert am 4. März 2031, veröffentlicht am 3. März 2031', 'Veröffentlicht von Ada Vale am 3. März 2031', 'Lesezeit: 3 Min. | 03.03.2031',
      'Lower Harbour (hfn) | 03.03.2031', 'Hafenblatt, 03.03.2031, Seite 4', 'Stand: 04.03.2031\nVeröffentlicht: 03.03.2031', '03.03.31, 14:20 Uhr', '3. Maerz 2031', 'Dieser Artikel erschien am 3. März 2031.',
      'Von Ada Vale, Lissabon\n03.03.2031', 'Hafenblatt vom 3. März 2031', 'Stadt Lissabon – Pressestelle – 3. März 2031', '03.03.2031, 14:20 Uhr | aktualisiert 15:00 Uhr',
      'Mo 03.03.2031', 'Ressort Politik, 3. März 2031', 'Autor: Ada Vale Datum: 03.03.2031', 'Polizeipräsidium Lissabon, 03.03.2031 – 14:20', 'Artikel vom 3. März 2031',
      'Beitrag vom 03.03.2031', 'Meldung vom 3. März 2031, 14:20 Uhr', 'Montag, 3. März 2031, 14:20 Uhr', 'Lissabon, am 3. März 2031', '3.3.2031, 14.20 Uhr',
      'Presseaussendung vom 3. März 2031', 'Amtsblatt Nr. 12 vom 3. März 2031', 'Eingestellt von Ada Vale am 3. März 2031', 'Polizeimeldung vom 03.03.2031',
      'Hafenblatt | Lokales | 03.03.2031, 14:20',
    ],
    fr: [
      'Publié le 3 mars 2031 à 10h20', 'Publié le 03/03/2031 à 10:20, mis à jour le 04/03/2031 à 08:00', 'Publié lundi 3 mars 2031 à 10 h 20', 'Par Ada Vale, le 3 mars 2031 à 10h20', 'Par Ada Vale - Publié le 3 mars 2031',
      'Paris, le 3 mars 2031', 'Lundi 3 mars 2031', 'Le lundi 3 mars 2031', 'Le 03/03/2031 à 10:20 | Mis à jour le 04/03/2031 à 11:00', 'Le 3/03/2031 à 10:20 | Mis à jour à 11:00', '3 mars 2031 - 10h20', 'Posté le 3 mars 2031',
      'Mis en ligne le 3 mars 2031', 'Communiqué de presse du 3 mars 2031', 'Communiqué de presse n° 12 - 3 mars 2031', 'Ada Vale | 3 mars 2031 | Temps de lecture : 3 min', 'Date de publication : 3 mars 2031', 'Article publié le 3 mars 2031',
      'Mis à jour le 4 mars 2031 à 08:00 - Publié le 3 mars 2031 à 10:20', 'Édition du 3 mars 2031', 'Créé le 3 mars 2031', 'Rédigé par Ada Vale le 3 mars 2031', 'Cet article a été publié le 3 mars 2031.',
      'Par Ada Vale (avec HNA)\nPublié le 3 mars 2031', 'Publié le : 03/03/2031 - 10:20', 'Publié le 03 mars 2031 à 10h20, modifié le 03 mars 2031 à 11h00',
      'Le 03 mars 2031, à 10h20', 'HNA, publié le lundi 3 mars 2031', 'Article rédigé par Ada Vale\nPublié le 03/03/2031 10:20', 'Par Ada Vale le 03.03.2031 à 10h20',
      '3 mars 2031, 10h20, mis à jour à 11h00', 'Lisbonne, lundi 3 mars 2031', 'Publié aujourd’hui à 10h20, le 3 mars 2031', 'Mairie de Lisbonne – 3 mars 2031',
      'Paru le 3 mars 2031 dans Le Port', 'Posté par Ada Vale le 3 mars 2031', 'Publié par Ada Vale le 3 mars 2031', '03/03/2031 à 10:20, Ada Vale avec HNA',
      'Lisbonne, 03/03/2031 (HNA)',
    ],
    es: [
      'Publicado: 3 de marzo de 2031', 'Publicado el 3 de marzo de 2031 a las 10:20', 'Publicado el 03/03/2031 a las 10:20 h', '3 de marzo de 2031 - 10:20', '3 MAR 2031 - 10:20 CET', '03/03/2031 10:20h', 'Lunes, 3 de marzo de 2031',
      'Madrid, 3 de marzo de 2031', 'Madrid, a 3 de marzo de 2031', 'Ada Vale | 3 de marzo de 2031', 'Por Ada Vale, 3 de marzo de 2031', 'Por Ada Vale - 03/03/2031', 'Ada Vale\nMadrid - 3 mar 2031 - 10:20 CET', 'Fecha: 3 de marzo de 2031',
      'Fecha de publicación: 03/03/2031', 'Nota de prensa | 3 de marzo de 2031', 'Comunicado de prensa, 3 de marzo de 2031', '3 marzo, 2031', '3 marzo 2031', 'Creado: 03.03.2031 | 10:20', 'Actualizado el 4 de marzo de 2031. Publicado el 3 de marzo de 2031',
      'Publicado 3 mar. 2031', 'Tiempo de lectura: 3 min | 3 de marzo de 2031', 'Edición del 3 de marzo de 2031',
      'Lisboa 3 MAR 2031 - 10:20 CET', '03 mar 2031 . Actualizado a las 11:00 h.', 'Lunes 3 de marzo de 2031, 10:20', 'Publicada el 3 de marzo de 2031',
      'Por: Ada Vale | 3 marzo 2031', 'Redacción, 3 de marzo de 2031', 'Lisboa, 3/03/2031', 'Publicado 03/03/2031 10:20 · Actualizado 03/03/2031 11:00', '3 de marzo, 2031',
      'lun. 3 mar. 2031', '3 de marzo de 2031 a las 10:20 hrs.', 'Actualizado: 03/03/2031 11:00h Publicado: 03/03/2031 10:20h', 'EFE / Lisboa / 3 MAR 2031',
      'Lisboa (España), 3 de marzo de 2031', 'Publicado por Ada Vale el 3 de marzo de 2031', 'Fecha de publicación: lunes 3 de marzo de 2031', '3 de marzo de 2031 · Ada Vale',
      'Comunicado nº 12 · 3 de marzo de 2031',
    ],
  },
  above: {
    en: ['Press release\n3 March 2031', 'Harbour Office\n3 March 2031', '3 March 2031', 'Lower Harbour, 3 March 2031', 'NEWS\nMonday, March 3, 2031', 'HARBOUR GAZETTE — Monday, March 3, 2031', 'No. 12/2031\n3 March 2031'],
    uk: ['03.03.2031 14:20 Річінформ', '3 березня 2031 року', '14:20 | 03.03.2031 | Новини'],
    ru: ['3 марта 2031 года, понедельник', 'Речинформ, 3 марта 2031', '03.03.2031, 14:20 | Общество'],
    de: ['Presseinformation\nLissabon, 3. März 2031', '03.03.2031 – 14:20', 'Pressemitteilung\nNr. 12 vom 3. März 2031'],
    fr: ['COMMUNIQUÉ DE PRESSE\nLisbonne, le 3 mars 2031', 'Lundi 3 mars 2031 - 10:20'],
    es: ['NOTA DE PRENSA\n3/03/2031', '3 de marzo de 2031 | Sociedad'],
  },
  lead: {
    en: [
      'LOWER HARBOUR, March 3, 2031 (Agency) —', 'Lower Harbour, 3 March 2031 —', 'LOWER HARBOUR, 3 March 2031 (HNA) -', 'LOWER HARBOUR, Vale, March 3, 2031 /HarbourWire/ --', '(Lower Harbour) 3 March 2031 –', 'March 3, 2031 – Lower Harbour –',
      'LOWER HARBOUR (March 3, 2031) —', 'Lower Harbour — 3 March 2031 —', '(HARBOUR NEWS) March 3, 2031 —', '3 March 2031, Lower Harbour –', 'Monday, 3 March 2031, Lower Harbour:', 'LOWER HARBOUR - March 3, 2031 - (HNA) -', '3 March 2031 (HNA) –',
    ],
    uk: ['СУЛИЧІ, 3 березня 2031 року. /Річінформ/.', 'Суличі. 3 березня 2031 року. РІЧІНФОРМ.', '3 березня 2031 року, Суличі –', 'Суличі, 3 березня 2031 (Річінформ) –'],
    ru: ['СУЛИН, 3 марта 2031. /РЕЧИНФОРМ/.', 'Сулин. 3 марта 2031 года. РЕЧИНФОРМ —', '3 марта 2031, РЕЧИНФОРМ —', 'СУЛИН, 3 марта 2031 — РЕЧИНФОРМ.'],
    de: ['Lissabon (hfn) - 03.03.2031 -', 'Lissabon, 3. März 2031 –', 'Lissabon (hfn), 3. März 2031.', '(hfn) 03.03.2031 –', 'Lissabon, 03.03.2031 (hfn) –', 'Lissabon/Porto, 3. März 2031 (hfn/av) -'],
    fr: ['LISBONNE, 3 mars 2031 (HNA) -', 'Lisbonne, le 3 mars 2031 –', 'Lisbonne (HNA) - 3 mars 2031 -'],
    es: ['LISBOA, 3 Mar. 2031 (AGENCIA HNA) -', 'Lisboa, 3 de marzo de 2031.–', 'Lisboa, 3 mar 2031 (HNA).-', 'Lisboa, 3 de marzo de 2031 (HNA).'],
  },
  last: {
    en: ['3 March 2031', 'Lower Harbour, 3 March 2031', '(HNA, 3 March 2031)', 'Published: 3 March 2031', 'Ada Vale, 3 March 2031', 'Published by Harbour News on 3 March 2031', 'This story was published on 3 March 2031', 'Date posted: 3 March 2031'],
    uk: ['3 березня 2031 року', 'Опубліковано: 3 березня 2031', 'м. Суличі, 3 березня 2031 року'],
    ru: ['3 марта 2031 года', 'Опубликовано 03.03.2031', 'Речинформ, 3 марта 2031'],
    de: ['Lissabon, den 3. März 2031', 'Erschienen am 3. März 2031', '(hfn, 03.03.2031)', 'Veröffentlicht am 03.03.2031 um 14:20 Uhr'],
    fr: ['Fait à Lisbonne, le 3 mars 2031', 'Publié le 3 mars 2031', 'Lisbonne, le 3 mars 2031'],
    es: ['Lisboa, 3 de marzo de 2031', 'En Lisboa, a 3 de marzo de 2031', 'Publicado el 3/03/2031'],
  },
};

for (const [where, inLanguages] of Object.entries(stated))
  for (const [language, lines] of Object.entries(inLanguages))
    test(`${where === 'lead' ? 'before the first words' : where} in ${language}, a line that states the day is read as the document’s own`, async (t) => {
      for (const line of lines)
        await t.test(line.replaceAll('\n', ' | '), async () => {
          const text = put(language as Language, where as Where, line);
          const { published } = await read(text);
          assert.equal(published?.value, '2031-03-03');
          assert.match(text.slice(published.place!.start, published.place!.end), /^\P{Cc}{6,22}$/u);
        });
    });

const flat = (where: Where): [Language, string][] =>
  Object.entries(stated[where]).flatMap(([language, lines]) => lines.map((line): [Language, string] => [language as Language, line]));

test('such a line says nothing of the story: it is noise, and no title', async () => {
  for (const [language, line] of [...flat('under'), ...flat('last')]) {
    if (line.includes('\n')) continue;
    const text = put(language, 'under', line);
    const { noise, title } = await read(text);
    const start = text.indexOf(line);
    assert.ok(noise.some((one) => one.start <= start && one.end >= start + line.length), `${line} is left in the story`);
    assert.equal(title?.value, pieces[language][0], line);
  }
});

test('a title below the line is still the title', async () => {
  for (const [language, line] of flat('above')) {
    const { title } = await read(put(language, 'above', line));
    assert.ok(line.split('\n').length > 1 || title?.value === pieces[language][0], `${line}: ${title?.value}`);
  }
});

test('the time that it takes grows with the line', () => {
  for (const part of ['3 March ', 'By A', 'Ada ', '(', '1 de ', '- ', 'Published ', '12:', 'Ada, ', '3 March 2031 | '])
    assertLinear((size) => () => readDayLine(part.repeat(size), 'en'), 400);
});
