/** So many invented events, from 1960 on, over sixty years: people, topics, sources and words come and go. */
export const longStory = (count: number): object => {
  const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
  const people = ['ada', 'ben', 'cleo', 'dov', 'eli', 'fay', 'gil', 'hana', 'ivo', 'june'];
  const works = ['bridge', 'lock', 'ferry', 'tower', 'café'];
  return {
    timeZone: 'UTC',
    people: Object.fromEntries(people.map((id, index) => [id, { name: `${id[0]!.toUpperCase()}${id.slice(1)} Lund ${index}` }])),
    topics: { river: { name: 'The river' }, town: { name: 'The town' } },
    sources: { gazette: { publisher: 'Harbour Gazette', url: 'https://gazette.example/a' }, post: { publisher: 'Lower Post', url: 'https://post.example/b' } },
    events: Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      date: new Date(Date.UTC(1960, 0, 1 + Math.floor((index * 21_900) / count))).toISOString().slice(0, 10),
      headline: `Works ${index} at the ${pick(works, index)}`,
      summary: index === 277 ? 'The zéphyr lamp is lit.' : `What was done in the year ${index} of the works, and who paid.`,
      importance: index % 40 ? 'normal' : 'key',
      people: index === 300 ? ['june'] : [pick(people, index % 9)],
      topics: [pick(['river', 'town'], index)],
      citations: [{ source: pick(['gazette', 'post'], index) }],
    })),
  };
};
