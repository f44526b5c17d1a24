/** A file without a fault that uses every field of the format. All people, publishers and words in it are invented. */
export const soundFile = (): Record<string, unknown> => ({
  $schema: '../data/event-file.schema.json',
  version: 1,
  id: 'harbour-bridge',
  language: 'en',
  kicker: 'The bridge',
  title: { en: 'How the harbour bridge came to close', pt: 'Como fechou a ponte do porto' },
  summary: 'Two *weeks* in a harbour town.',
  byline: 'Compiled by Ines Duarte',
  timeZone: 'Europe/Lisbon',
  published: '2031-03-01T09:00:00Z',
  updated: '2031-03-20T10:30:00+01:00',
  licence: 'CC BY 4.0',
  media: [{ type: 'image', url: 'pictures/bridge.svg', alt: 'The bridge at dusk', width: 900, height: 600 }],
  people: {
    mayor: { name: 'Rui Tavira', names: ['R. Tavira'], role: { en: 'Mayor' }, kind: 'person', url: 'https://town.example/mayor' },
    council: { name: 'Harbour Council', kind: 'organization', image: 'https://town.example/council.png' },
    ['__proto__']: { name: 'Pia Rotto', kind: 'unnamed' },
  },
  sources: {
    gazette: {
      publisher: 'Harbour Gazette', author: 'Ana Sandoval', title: 'Bridge closes', url: 'https://gazette.example/bridge',
      published: '2031-03-02', language: 'en', via: 'Coast Agency', archived: 'https://archive.example/1', accessed: '2031-03',
      access: 'paywall', document: { name: 'bridge.txt', sha256: 'a'.repeat(64) },
    },
    radio: { title: 'Morning news' },
  },
  topics: { traffic: { name: 'Traffic' }, money: { name: { en: 'Money' } } },
  eras: [{ id: 'works', date: '2030/2031-03', title: 'The works' }],
  events: [
    {
      id: 'closed', aliases: ['old id #1'], date: '2031-03-01', headline: 'Harbour bridge is closed', importance: 'key',
      status: 'reported', place: { name: 'Harbour', latitude: 38.7, longitude: -9.1 }, people: ['mayor', '__proto__'],
      topics: ['traffic'], published: '2031-03-01T09:00:00Z', updated: '2031-03-02T09:00:00Z', timeZone: 'Atlantic/Azores',
      citations: [{ source: 'gazette', passage: { exact: 'was closed at noon', prefix: 'The bridge ', suffix: ', police' }, via: 'police', note: 'See [map](https://gazette.example/map)' }],
      media: [
        { type: 'image', url: 'https://gazette.example/a.jpg', alt: '', caption: 'Closed', credit: 'Ines Duarte', srcset: 'a.jpg 400w, b.jpg 800w', sizes: '100vw', thumbnail: 't.jpg', link: 'more.html', sensitive: 'Shows an accident' },
        { type: 'video', url: 'v.mp4', poster: 'p.jpg', transcript: 'v.txt', tracks: [{ url: 'v.vtt', language: 'en', kind: 'captions', label: 'English' }] },
      ],
      links: [{ url: 'story.html', title: 'The whole story' }],
      reviewed: { by: 'Ana Sandoval', at: '2031-03-02T12:00:00Z' },
    },
    {
      id: 'answer', date: '2031-03-03/2031-03-04', displayDate: 'early March', respondsTo: ['closed'], topics: ['money'],
      quotes: [{
        id: 'mayor-1', lead: 'He said that', text: 'we will pay […] for [the] repair', language: 'en', speaker: 'mayor',
        role: 'then deputy mayor', context: 'on the radio', date: '2031-03-03', source: 'gazette', via: 'radio', edited: true,
        passage: [{ exact: 'we will pay' }, { exact: 'for repair' }], original: 'pt', translator: 'Ana Sandoval',
        roundTrip: true,
        versions: [{ language: 'pt', text: 'vamos pagar', source: 'radio', passage: { exact: '«vamos pagar»,' }, translator: 'source' }],
        reviewed: { by: 'Ines Duarte', at: '2031-03-04T08:00:00Z' },
      }],
    },
    {
      id: 'count', date: '2031-03-05?', summary: 'How many cars stood there is disputed.',
      differences: [{
        about: 'How many cars?',
        accounts: [
          { by: 'council', date: '2031-03-05', summary: 'Forty.', citations: [{ source: 'radio' }] },
          { source: 'gazette', quotes: [{ id: 'gazette-1', text: 'sixty cars', source: 'gazette', draft: { by: 'reader', confidence: 0.5, questions: ['Cars or lorries?'] } }] },
        ],
      }],
      draft: { by: 'reader', confidence: 1, questions: [] },
    },
    { id: 'gone', date: '2031-03-06', headline: 'Bridge falls', status: 'retracted', retraction: { date: '2031-03-07', note: 'It did not.' }, 'x-desk': { colour: 'red' } },
  ],
  corrections: [{ id: 'c1', date: '2031-03-08', kind: 'clarification', note: 'The count was of cars.', event: 'count', quote: 'mayor-1' }],
});
