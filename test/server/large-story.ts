const vocabulary = 'ferry harbour bridge council opens closes noon pilot river market ledger storm'.split(' ');

/** So many words that say nothing, others for each `seed`. */
export const someWords = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, index) => vocabulary[(index * 7 + seed * 5) % vocabulary.length]).join(' ');

/** The day so many days after the first of January 1990. */
const dayAfter = (days: number): string => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10);

const eventOf = (index: number): object => ({
  id: `e${index}`,
  date: dayAfter(index),
  headline: `Event ${index} at the harbour`,
  summary: someWords(40, index),
  respondsTo: index ? [`e${index - 1}`] : undefined,
  citations: [{ source: `s${index}`, passage: { exact: someWords(8, index) } }],
  quotes: index % 3 ? undefined : [{ id: `q${index}`, text: someWords(12, index), speaker: 'mayor', source: `s${index}` }],
});

const sourceOf = (index: number): object => ({
  publisher: `Harbour Gazette ${index % 50}`,
  title: `Page ${index}`,
  url: `https://gazette.example/${index}`,
  published: dayAfter(index),
});

const correctionOf = (index: number): object => ({
  date: dayAfter(index * 10 + 1),
  note: someWords(10, index),
  ...(index % 3 ? { event: `e${index * 10}` } : { quote: `q${index * 10}` }),
});

const list = (length: number, make: (index: number) => object): object[] => Array.from({ length }, (_, index) => make(index));

/**
 * An event file of any size: each event with a headline, forty words, a source of its own and an answer to the event before;
 * every third with a quotation, every tenth with a correction. People and publishers are invented.
 */
export const largeStory = (events: number): object => ({
  version: 1,
  language: 'en',
  title: 'The harbour, day by day',
  people: { mayor: { name: 'Rui Tavira', role: 'Mayor' } },
  sources: Object.fromEntries(list(events, sourceOf).map((source, index) => [`s${index}`, source])),
  events: list(events, eventOf),
  corrections: list(Math.floor(events / 10), correctionOf),
});
