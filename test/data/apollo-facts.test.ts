import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Text = string | Record<string, string>;
type Passage = { exact: string };
type Citation = { source: string; passage?: Passage };
type Quote = {
  id?: string; text: string; lead?: Text; context?: Text; speaker?: string; source: string; passage?: Passage;
  edited?: true; date?: string;
};
type Account = { by?: string; source?: string; summary?: Text; quotes?: Quote[]; citations?: Citation[] };
type Media = { type: string; url: string; alt?: Text; caption?: Text; credit?: Text; width?: number; height?: number };
type Event = {
  id: string; date: string; timeZone?: string; headline?: Text; summary?: Text; importance?: string;
  place?: { name: Text; latitude?: number; longitude?: number }; people?: string[]; topics?: string[];
  respondsTo?: string[]; citations?: Citation[]; quotes?: Quote[]; differences?: { accounts: Account[] }[];
  media?: Media[];
};
type Story = {
  language: string; title: Text; timeZone?: string; media?: Media[];
  people: Record<string, { name: Text }>; topics: Record<string, unknown>;
  sources: Record<string, { url?: string; access?: string; title?: Text }>;
  eras: { id: string; date: string }[]; events: Event[];
};

const data = new URL('../../data/', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, data), 'utf8');
const story = (path: string): Story => JSON.parse(text(path)) as Story;

const apollo = story('apollo-11.json');
const deepTime = story('deep-time.json');
const stories = { 'apollo-11.json': apollo, 'deep-time.json': deepTime };

const accountsOf = (event: Event): Account[] => (event.differences ?? []).flatMap((difference) => difference.accounts);
const quotesOf = (event: Event): Quote[] =>
  [...(event.quotes ?? []), ...accountsOf(event).flatMap((account) => account.quotes ?? [])];
const citationsOf = (event: Event): Citation[] =>
  [...(event.citations ?? []), ...accountsOf(event).flatMap((account) => account.citations ?? [])];
const textsOf = (value: Text | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);
const words = (value: string): number => value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** When an EDTF date begins, in ms; read here by other means than the library's. Years are enough of deep time. */
function begin(date: string): number {
  const first = date.replace(/^[[{](\.\.)?/, '').split(/,|\/|\.\.(?=\d)/)[0]!.replace(/[?~%\]}]/g, '');
  const year = /^Y?(-?\d[\dX]*)/.exec(first)![1]!.replace(/X/g, '0');
  if (/^\d{4}-\d\d-\d\d/.test(first)) return Date.parse(first);
  const season = /^\d{4}-2([1-4])$/.exec(first)?.[1];
  const month = season ? Number(season) * 3 : Number(/^-?\d{4}-(\d\d)/.exec(first)?.[1] ?? 1);
  const average = 365.2425 * 86_400_000;
  return (Number(year) - 1970) * average + ((month - 1) * average) / 12;
}

/** Where an interval of days or instants ends: the last day wholly included. */
function end(date: string): number {
  const last = date.split('/')[1]!;
  if (last === '..' || last === '') return Infinity;
  return /^\d{4}-\d\d-\d\d$/.test(last) ? Date.parse(last) + 86_400_000 : begin(last);
}

for (const [name, file] of Object.entries(stories)) {
  describe(name, () => {
    it('gives every event and every quotation an id of its own', () => {
      assert.deepEqual(repeated(file.events.map((event) => event.id)), []);
      assert.deepEqual(repeated(file.events.flatMap(quotesOf).map((quote) => quote.id ?? '')), []);
    });

    it('lists its events oldest first', () => {
      const begins = file.events.map((event) => begin(event.date));
      const unread = file.events.filter((event) => !Number.isFinite(begin(event.date)));
      assert.deepEqual(unread.map((event) => event.date), []);
      assert.deepEqual(begins, begins.toSorted((a, b) => a - b));
    });

    it('has intervals that end after they begin', () => {
      const dates = [...file.events, ...file.eras].map((part) => part.date).filter((date) => date.includes('/'));
      assert.ok(dates.length >= 3);
      for (const date of dates) assert.ok(begin(date) < end(date), date);
    });

    it('names only people, topics, sources and earlier events that it has, and no source in vain', () => {
      const cited = new Set<string>();
      for (const [index, event] of file.events.entries()) {
        const quotes = quotesOf(event);
        const sources = [...citationsOf(event), ...quotes, ...accountsOf(event)].flatMap((part) => part.source ?? []);
        for (const source of sources) assert.ok(file.sources[source], `${event.id}: ${source}`);
        for (const source of sources) cited.add(source);
        for (const topic of event.topics ?? []) assert.ok(file.topics[topic], `${event.id}: ${topic}`);
        const speakers = quotes.flatMap((quote) => quote.speaker ?? []);
        const tellers = accountsOf(event).flatMap((account) => account.by ?? []);
        const people = [...(event.people ?? []), ...speakers, ...tellers];
        for (const person of people) assert.ok(file.people[person], `${event.id}: ${person}`);
        const earlier = file.events.slice(0, index).map((other) => other.id);
        for (const id of event.respondsTo ?? []) assert.ok(earlier.includes(id), `${event.id} responds to ${id}`);
      }
      assert.deepEqual(Object.keys(file.sources).filter((id) => !cited.has(id)), []);
    });

    it('cites a source for every event, and each source has an address or is a book', () => {
      for (const event of file.events) assert.ok(event.citations?.length, event.id);
      for (const [id, source] of Object.entries(file.sources)) {
        assert.ok(source.title, id);
        if (source.access === 'offline') continue;
        const address = new URL(source.url ?? '');
        assert.match(address.protocol, /^https?:$/, id);
      }
    });

    it('keeps to its own words: headlines of ten, summaries of 45, passages of twelve', () => {
      for (const event of file.events) {
        const headlines = textsOf(event.headline);
        assert.ok(headlines.length, event.id);
        for (const headline of headlines) assert.ok(words(headline) >= 2 && words(headline) <= 10, headline);
        for (const summary of textsOf(event.summary)) assert.ok(words(summary) <= 45, summary);
        for (const { passage } of citationsOf(event)) assert.ok(words(passage?.exact ?? '') <= 12, passage?.exact);
      }
    });

    it('quotes briefly, with a speaker, and only what stands in the passage', () => {
      for (const quote of file.events.flatMap(quotesOf)) {
        assert.ok(quote.speaker, quote.text);
        assert.ok(words(quote.text) <= 32, quote.text);
        if (!quote.edited) assert.doesNotMatch(quote.text, /\[/, 'brackets are an editor’s');
        if (quote.passage) assert.equal(quote.text, quote.passage.exact);
      }
    });

    it('has places on Earth and zones that exist', () => {
      for (const event of file.events) {
        const { latitude = 0, longitude = 0, name: place = '' } = event.place ?? {};
        assert.ok(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, event.id);
        const onTheMoon = textsOf(place).some((name) => name.includes('the Moon'));
        assert.ok(!onTheMoon || event.place?.latitude === undefined, event.id);
        const timeZone = event.timeZone ?? file.timeZone;
        assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }), event.id);
      }
    });
  });
}

describe('the times of Apollo 11', () => {
  const at = new Map(apollo.events.map((event) => [event.id, event.date]));
  const launch = begin(at.get('launch')!);

  /** Hours, minutes and seconds since lift-off, as «Apollo by the Numbers» prints them beside the times of day. */
  const elapsed: Record<string, string> = {
    'to-the-moon': '2:50:13', docking: '3:24:03', 'into-lunar-orbit': '75:49:50', undocking: '100:12:00',
    'computer-alarm': '102:38:22', landing: '102:45:40', moonwalk: '109:07:33', 'first-step': '109:24:15',
    'aldrin-follows': '109:43:16', 'leaving-the-moon': '124:22:00', 'docking-again': '128:03:00',
    homeward: '135:23:42', splashdown: '195:18:35',
  };
  for (const [id, time] of Object.entries(elapsed)) {
    it(`${id} is ${time} after lift-off`, () => {
      const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
      assert.equal(begin(at.get(id)!) - launch, ((hours * 60 + minutes) * 60 + seconds) * 1000);
    });
  }

  it('makes the eras follow one another from lift-off to the sea', () => {
    const eras = apollo.eras.map((era) => era.date.split('/'));
    assert.equal(`${eras[0]![0]}/${eras.at(-1)![1]}`, at.get('the-flight'));
    for (const [index, era] of eras.slice(1).entries()) assert.equal(era[0], eras[index]![1]);
  });

  it('has the local clocks right', () => {
    const clock = (id: string) => {
      const event = apollo.events.find((one) => one.id === id)!;
      const parts = { timeZone: event.timeZone!, weekday: 'long', hour: '2-digit', minute: '2-digit' } as const;
      return new Intl.DateTimeFormat('en-GB', parts).format(begin(event.date));
    };
    assert.match(clock('launch'), /^Wednesday.*09:32$/);
    assert.match(clock('first-step'), /^Sunday.*21:56$/);
  });
});

describe('the pictures of Apollo 11', () => {
  const pictures = [...(apollo.media ?? []), ...apollo.events.flatMap((event) => event.media ?? [])];
  const attribute = (tag: string, name: string): number => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);

  it('has one key event without a picture and one event with two', () => {
    const count = (event: Event): number => event.media?.length ?? 0;
    assert.equal(apollo.events.filter((event) => event.importance === 'key' && count(event) === 0).length, 1);
    assert.equal(apollo.events.filter((event) => count(event) === 2).length, 1);
    assert.equal(new Set(pictures.map((picture) => picture.url)).size, 5);
  });

  for (const picture of pictures) {
    describe(picture.url, () => {
      const drawing = existsSync(new URL(picture.url, data)) ? text(picture.url) : '';
      const root = /<svg[^>]*>/.exec(drawing)?.[0] ?? '';
      const [, , across = NaN, down = NaN] = (/viewBox="([^"]*)"/.exec(root)?.[1] ?? '').split(' ').map(Number);

      it('is described, credited and as large as the story says', () => {
        for (const said of [picture.alt, picture.caption, picture.credit]) assert.ok(textsOf(said).join('').length > 9);
        assert.equal(attribute(root, 'width'), picture.width);
        assert.equal(attribute(root, 'height'), picture.height);
        assert.equal(picture.width! / picture.height!, across / down);
      });

      it('is a drawing and nothing else: no script, no style, nothing from elsewhere', () => {
        assert.doesNotMatch(drawing, /<(script|style|image|use|foreignObject|a|iframe|animate|set)\b/i);
        assert.doesNotMatch(drawing, /<!(?!--)|<\?|\son\w+=|href|url\(|data:|currentColor/i);
        assert.deepEqual(drawing.match(/https?:[^"\s]*/g), ['http://www.w3.org/2000/svg']);
      });

      it('stands on a ground of its own that fills it', () => {
        const ground = /<rect[^>]*>/.exec(drawing)?.[0] ?? '';
        assert.deepEqual([attribute(ground, 'width'), attribute(ground, 'height')], [across, down]);
        assert.match(ground, /fill="#[0-9a-f]{6}"/);
      });

      it('can be read in a column of 320 px: letters of at least 12, none outside the frame', () => {
        const sizes: number[] = [];
        const open: number[] = [];
        for (const [tag] of drawing.matchAll(/<[^!?][^>]*>/g)) {
          if (tag.startsWith('</')) open.pop();
          else {
            const size = attribute(tag, 'font-size') || (open.at(-1) ?? NaN);
            if (tag.startsWith('<text')) {
              sizes.push(size);
              const [x, y] = [attribute(tag, 'x'), attribute(tag, 'y')];
              assert.ok(x >= 0 && x <= across && y >= size && y <= down, tag);
            }
            if (!tag.endsWith('/>')) open.push(size);
          }
        }
        assert.ok(sizes.length > 2);
        assert.ok(Math.min(...sizes) * (320 / across) >= 12, `smallest ${Math.min(...sizes)} of ${across}`);
      });
    });
  }
});

describe('deep-time.json', () => {
  it('has every kind of date that a display must survive', () => {
    const dates = deepTime.events.map((event) => event.date);
    const kinds = {
      'deep time': /^Y-\d{5,}$/, 'before our era': /^-\d{4}/, century: /^\d\dXX$/, decade: /^\d{3}X$/,
      season: /-2[1-4]$/, uncertain: /\?$/, about: /~$/, 'by then': /^\[\.\./, 'once between': /^\[\d.*\.\.\d/,
      'all of': /^\{/,
      ongoing: /\/\.\.$/, instant: /Z$/,
    };
    for (const [kind, shape] of Object.entries(kinds)) assert.ok(dates.some((date) => shape.test(date)), kind);
    assert.ok(dates.length >= 12 && dates.length <= 16);
  });

  it('says its title in three languages, and every map has the file’s own', () => {
    assert.deepEqual(Object.keys(deepTime.title), ['en', 'uk', 'ar']);
    const headlines = deepTime.events.map((event) => event.headline ?? '');
    for (const headline of headlines) if (typeof headline !== 'string') assert.ok(headline[deepTime.language]);
    assert.ok(headlines.filter((headline) => typeof headline !== 'string').length >= 5);
  });
});
