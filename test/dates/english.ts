import type { DateWords } from '../../src/dates/write-date.js';

/** English words for dates, as a language file of the interface gives them. */
export const english: DateWords = {
  about: 'about {date}',
  perhaps: 'perhaps {date}',
  perhapsAbout: 'perhaps about {date}',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  season: '{season} {year}',
  decade: '{year}s',
  century: { one: '{number}st century', two: '{number}nd century', few: '{number}rd century', other: '{number}th century' },
  eras: ['BCE', 'CE'],
  ago: '{duration} ago',
  ahead: 'in {duration}',
  range: '{start} – {end}',
  between: 'between {start} and {end}',
  either: '{start} or {end}',
  both: '{start} and {end}',
  from: 'from {date}',
  until: 'until {date}',
  ongoing: 'ongoing',
  endUnknown: 'end not known',
  beginningUnknown: 'beginning not known',
  orLater: '{date} or later',
  by: 'by {date}',
  notGiven: { day: 'day not given', month: 'month not given', year: 'year not given' },
  noted: '{date}, {note}',
};
