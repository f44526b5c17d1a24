import type { DateLanguage } from './date-language.js';

/** How English says dates. */
export const en: DateLanguage = {
  months: [
    'january|jan\\b\\.?', 'february|feb\\b\\.?', 'march|mar\\b\\.?', 'april|apr\\b\\.?', 'may', 'june|jun\\b\\.?', 'july|jul\\b\\.?',
    'august|aug\\b\\.?', 'september|sept?\\b\\.?', 'october|oct\\b\\.?', 'november|nov\\b\\.?', 'december|dec\\b\\.?',
  ],
  weekdays: [
    'monday|mon\\b\\.?', 'tuesday|tues?\\b\\.?', 'wednesday|wed\\b\\.?', 'thursday|thur?s?\\b\\.?', 'friday|fri\\b\\.?',
    'saturday|sat\\b\\.?', 'sunday|sun\\b\\.?',
  ],
  small: /^(?:january|february|april|july|september|october|november|december|\w+day)$/i,
  ordinal: 'st|nd|rd|th',
  toMonth: 'of|day of',
  toYear: 'of|in',
  yearWord: 'AD|CE',
  monthFirst: true,
  last: 'last|previous|the previous|past|the past|the preceding',
  this: 'this|the current|the present',
  next: 'next|the coming|this coming|the following',
  the: 'the',
  same: '(?:in )?(?:that|the) same|that',
  units: {
    day: 'days?', week: 'weeks?', weekend: 'weekends?', month: 'months?', quarter: 'quarters?', year: 'years?', decade: 'decades?',
  },
  numbers: {
    'an?': 1, one: 1, two: 2, 'a couple of': 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12,
  },
  agoAfter: 'ago',
  earlier: 'earlier|previously|prior|before(?= ?(?:[.,;:!?)–—]|$))',
  later: 'later|afterwards|after(?= ?(?:[.,;:!?)–—]|$))',
  days: [
    ['the day before yesterday', -2], ['the day after tomorrow', 2], ['yesterday|last night', -1],
    ['(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening)', 0], ['tomorrow', 1],
  ],
  daysFromMention: [
    ['the (?:day before|previous day|day earlier)', -1], ['the (?:day after|following day|next day|day later)', 1],
    ['(?:that|the) same day|that day', 0],
  ],
  weekend: 'the weekend',
  early: 'early(?: in)?|(?:the )?(?:very )?(?:beginning|start|opening) of',
  mid: 'mid|(?:the )?middle of',
  late: 'late(?: in)?|(?:the )?(?:very )?end of',
  firstHalf: '(?:the )?first half of',
  secondHalf: '(?:the )?second half of',
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'],
  quarter: 'quarter',
  halfYear: 'half-year',
  decade: "(?:the )?(?<decade>1[5-9]\\d0|20\\d0|['’]?[2-9]0)['’]?s",
  decadeNames: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  decadeAround: ['(?<!(?:his|her|their|my|your) )(?:the )?', ''],
  feasts: [
    ['christmas day|(?<=(?:on|at|by|before|after|since|until|till) )christmas(?= ?(?:[.,;:!?)’”]| and| in| of|$))', 12, 25],
    ['christmas eve', 12, 24],
    ["new year['’]s day", 1, 1], ["new year['’]s eve", 12, 31],
  ],
  century: '(?:the )?(?<century>\\d{1,2})(?:st|nd|rd|th)(?: |-)century',
  yearAfter: 'in|since|during|year|until|till|circa|mid|late|early|spring|summer|autumn|winter|back to|ending|of the year|throughout',
  yearPerhapsAfter: 'of|from|by|to|before|after|between|and|through|for|around|the|its|their|his|her|through to|to the',
  monthAfter:
    'in|of|since|until|till|by|from|through|before|after|during|this|last|next|and|to|between|late|early|mid|earlier|for|back in|the',
  monthNameAfter: 'in|since|until|till|during|this|last|next|late|early|mid|through|from|back in|earlier',
  notAfter: 'black|good|bloody|super|ash|palm|easter|cyber|maundy|fat|whit|every|each|most',
  notBefore: 'times|express|telegraph|mirror|mail|herald|post|mass|roast|prayers|league|school',
  to: 'to|until|till|through|thru',
  and: 'and|or|&',
  between: 'between',
  at: 'at|by|around|about|on|from',
  future: 'will|shall|plans? to|scheduled|due|set to|upcoming|going to|is to|are to|would|tentatively',
  maybeFuture: 'takes? effect|by|until|before|ahead of|expected|expects?|may|could|hopes? to|must|can',
  clause: 'said|says|saying|told|announced|that|who|which|when|because|after|as|if|reported|tweeted|wrote|stated|added|was|were|had|' +
    'after|held',
  notRelative:
    /^(?:a few|several|some|many|a couple|for|in|within|during|over|past|the last|the past|now)\b|^(?:last|next|past|this) \w+ \w+$|\b(?:after|before)$/i,
};
