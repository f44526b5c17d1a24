/** A story with drafts and a retraction. All people, publishers and words in it are invented. */
export const smallStory = (): Record<string, unknown> => ({
  version: 1,
  language: 'en',
  title: { en: 'How the ferry stopped', pt: 'Como parou a balsa' },
  timeZone: 'Europe/Lisbon',
  people: { captain: { name: 'Nuno Sequeira', role: 'Captain' } },
  sources: { gazette: { publisher: 'Harbour Gazette', title: '<Ferry> stops' } },
  events: [
    {
      id: 'stopped', aliases: ['halted'], date: '2031-03-01T23:30:00Z', headline: 'The ferry stops', people: ['captain'],
      quotes: [
        { id: 'captain-1', text: 'she would not turn', source: 'gazette', speaker: 'captain' },
        { id: 'captain-2', text: 'unread words', source: 'gazette', speaker: 'captain', draft: {} },
      ],
    },
    { id: 'towed', date: '2031-03-04', headline: 'A tug tows it in' },
    { id: 'repaired', date: '2031-04-02', headline: 'The rudder is repaired' },
    {
      id: 'rumour', date: '2031-04-05', headline: 'An unread rumour', draft: {},
      quotes: [{ id: 'rumour-1', text: 'they say so', source: 'gazette', draft: {} }],
    },
    {
      id: 'sunk', date: '2031-04-09', headline: 'The ferry sinks', status: 'retracted', summary: 'Withdrawn words.',
      quotes: [{ id: 'sunk-1', text: 'gone for good', source: 'gazette' }],
    },
  ],
});

/** The same as text. */
export const smallStoryText = (): string => JSON.stringify(smallStory(), null, 2);

/** What a story without anything to tell is. */
export const soundText = (): string => JSON.stringify({
  version: 1,
  language: 'en',
  title: 'The bridge',
  events: [{ id: 'closed', date: '2031-03-01', headline: 'The bridge is closed' }],
});
