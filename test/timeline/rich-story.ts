/** A story with something of everything that an event can hold; its people and publishers are invented. */
const long = 'The harbour office wrote at length of the bridge, of the river below it and of those who cross it.';

const quote = {
  text: 'The bridge stays open for as long as it stands.', language: 'en', speaker: 'vale', source: 'gazette',
  context: 'at the town hall',
  passage: { exact: 'The bridge stays open for as long as it stands.' },
  versions: [{ language: 'fr', text: 'Le pont reste ouvert tant qu’il tient.', translator: 'editor' }],
};

const differences = [
  {
    about: 'How many people stood on it?',
    accounts: [
      { source: 'gazette', summary: 'Forty, among them six children.' },
      { by: 'vale', source: 'courier', summary: 'Nobody.', quotes: [{ text: 'It was empty.', speaker: 'vale', source: 'courier' }] },
      { source: 'logbook', citations: [{ source: 'logbook', passage: { exact: 'no count was made' } }], summary: 'It says nothing.' },
    ],
  },
];

export const richStory = {
  timeZone: 'Europe/Lisbon',
  summary: long,
  byline: 'Compiled by the harbour desk',
  updated: '2021-07-01T10:15:00Z',
  sources: {
    gazette: {
      publisher: 'Harbour Gazette', title: 'The bridge at Lower Harbour and its cracks', language: 'en',
      url: 'https://gazette.example/bridge/and/its/cracks',
    },
    courier: {
      publisher: 'Coast Courier', author: 'Inês Prado', title: 'Ponte', url: 'https://courier.example/ponte', language: 'pt',
      published: '2021-03-10',
    },
    logbook: { publisher: 'Harbour office', title: 'Log of the bridge', published: '2021' },
  },
  events: [
    {
      id: 'opens', date: '2021-03-01T10:26:00Z', timeZone: 'America/Argentina/Buenos_Aires', headline: 'The bridge opens',
      summary: long, importance: 'key', place: { name: 'Lower Harbour' },
      citations: [{ source: 'gazette', passage: { exact: 'opened on Monday' } }, { source: 'courier' }],
    },
    { id: 'repairs', date: '2021-03-02/2021-03-04', headline: 'Repairs go on', summary: long, quotes: [quote] },
    { id: 'closes', date: '2021-03-09', headline: 'The bridge closes', summary: long, respondsTo: ['opens'], differences },
    {
      id: 'heard', date: '2021-03-XX', headline: 'A crack is heard of', summary: long, status: 'unconfirmed',
      citations: [{ source: 'logbook', passage: { exact: 'a crack, it is said' } }],
    },
    {
      id: 'falls', date: '2021-04-01', headline: 'The bridge falls', status: 'retracted',
      retraction: { date: '2021-04-02', note: 'It never fell.' },
    },
    {
      id: 'fair', date: '2021-04-03', headline: 'The fair on the bridge', summary: long, status: 'cancelled',
      links: [{ url: '/fair', title: 'The fair, a history' }],
    },
    {
      id: 'reopens', date: '2021-06-30', headline: 'The Superintendentschaftsverwaltung reopens the bridge', summary: long,
      respondsTo: ['closes'],
    },
    { id: 'replaced', date: '2999-03', headline: 'The bridge is replaced', summary: long, status: 'expected' },
  ],
  corrections: [{ date: '2021-05-01', note: 'It opened on a Monday.', event: 'opens' }],
};
