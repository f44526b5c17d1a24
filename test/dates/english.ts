import type { DateWords } from '../../src/dates/write-date.js';

/** English words for dates, as a language file of the interface gives them. */
export const english: DateWords = {
  doubt: { '~': 'about {date}', '?': 'perhaps {date}', '%': 'perhaps about {date}' },
  seasons: ['spring {year}', 'summer {year}', 'autumn {year}', 'winter {year}'],
  decade: '{year}s',
  century: { one: '{number}st century', two: '{number}nd century', few: '{number}rd century', other: '{number}th century' },
  ago: '{duration} ago',
  ahead: 'in {duration}',
  forms: {
    'a/a': '{start} – {end}',
    'a/..': 'from {start}, ongoing',
    'a/': 'from {start}, end not known',
    '../a': 'until {end}',
    '/a': 'until {end}, beginning not known',
    '[a..a]': 'between {start} and {end}',
    '[a..]': '{start} or later',
    '[..a]': 'by {end}',
  },
  notGiven: { month: 'day not given', year: 'month not given' },
};
