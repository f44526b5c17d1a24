import { dateFault, readDate } from '../dates/edtf-date.js';
import { isTimeZone } from '../dates/intl-formats.js';
import { scalarChecks } from '../event-file/scalar-checks.js';
import type { PageOptions } from '../server/server.js';
import { WrongUse } from './fault.js';
import { flag, readFlags, text } from './flags.js';

const options = {
  to: text, event: text, quote: text, output: { type: 'string', short: 'o' }, styles: text, assets: text, 'reading-copy': flag,
  base: text, url: text, lang: text, 'time-zone': text, 'heading-level': text, layout: text, order: text, 'group-by': text,
  from: text, until: text, limit: text, 'link-prefix': text, 'without-header': flag, 'without-strip': flag, 'without-controls': flag,
  'without-gaps': flag, people: text, topics: text, importance: text, 'state-param': text, drafts: flag, src: text,
  json: flag,
} as const;

type OptionName = keyof typeof options;
type Values = ReturnType<typeof read>['values'];

const read = (flags: string[]) => readFlags(flags, options, 'render');

type Form = [what: string, isOne: (value: string) => boolean];

const oneOf = (...names: string[]): Form => [names.join(', '), (value) => names.includes(value)];
const date: Form = ['an EDTF date such as 2022-02-10, 2022-02 or 2022', (value) => !!readDate(value)];
const absolute: Form = ['an absolute http or https address', scalarChecks.Address];
const address: Form = ['an http or https address, absolute or relative to the page', scalarChecks.RelativeAddress];

/** What the value of an option can be. */
const forms: Partial<Record<OptionName, Form>> = {
  // Who knows the element gives its attribute «to» a date.
  to: ['element, html, page, jsonld; the last date is --until', oneOf('element', 'html', 'page', 'jsonld')[1]],
  output: ['the name of a file, or - for standard output', (value) => value !== ''],
  styles: oneOf('inline', 'link'),
  layout: oneOf('vertical', 'compact', 'horizontal'),
  importance: oneOf('key'),
  order: oneOf('oldest-first', 'newest-first'),
  'group-by': oneOf('auto', 'none', 'day', 'month', 'year', 'decade', 'century'),
  lang: ['a language tag such as en or pt-BR', scalarChecks.Language],
  'time-zone': ['a time zone by its IANA name, such as Europe/Brussels', isTimeZone],
  'heading-level': ['a number from 1 to 6', (value) => /^[1-6]$/.test(value)],
  limit: ['a number from 1 on', (value) => /^[1-9]\d*$/.test(value)],
  'link-prefix': ['text without spaces and without «#»', (value) => /^[^\s#]*$/.test(value)],
  from: date, until: date, base: absolute, url: absolute, src: address, assets: address,
};

const partOptions: OptionName[] = ['lang', 'time-zone', 'heading-level', 'styles', 'assets', 'base'];
const storyOptions: OptionName[] = [
  'lang', 'time-zone', 'heading-level', 'base', 'layout', 'order', 'group-by', 'from', 'until', 'limit', 'link-prefix',
  'without-header', 'without-strip', 'without-controls', 'without-gaps', 'people', 'topics', 'importance', 'state-param', 'drafts',
];
const elementOptions: OptionName[] = [...storyOptions, 'styles', 'assets', 'reading-copy', 'src'];

/** What changes something in each of the things that can be asked for. */
const meaningful: Record<string, OptionName[]> = {
  '--event': partOptions,
  '--quote': partOptions,
  '--to element': elementOptions,
  '--to html': storyOptions,
  '--to page': [...elementOptions, 'url'],
  '--to jsonld': ['lang', 'url', 'link-prefix'],
};

const askedFor = ({ event, quote, to = 'element' }: Values): string =>
  event !== undefined ? '--event' : quote !== undefined ? '--quote' : `--to ${to}`;

function checkValues(values: Values): void {
  for (const [name, [what, isOne]] of Object.entries(forms)) {
    const value = values[name as OptionName];
    if (typeof value === 'string' && !isOne(value)) throw new WrongUse(`--${name} is «${value}». It can be ${what}.`);
  }
}

/** An option that changed nothing would leave whoever gave it with something else than they asked for. */
function checkMeaning(values: Values): void {
  const { event, quote, to, from, until } = values;
  if (event !== undefined && quote !== undefined) throw new WrongUse('--event and --quote exclude each other: leave one out.');
  if ((event ?? quote) !== undefined && (to ?? 'element') !== 'element')
    throw new WrongUse('--event and --quote give an element: leave --to out.');
  const asked = askedFor(values);
  const known = ['to', 'event', 'quote', 'output', 'json', ...(meaningful[asked] ?? [])];
  const idle = Object.keys(values).find((name) => !known.includes(name));
  if (idle) throw new WrongUse(`--${idle} changes nothing in what ${asked} gives: leave it out.`);
  if (asked === '--to jsonld' && values['link-prefix'] !== undefined && values.url === undefined)
    throw new WrongUse('--link-prefix changes nothing in what --to jsonld gives without --url: leave it out, or give the page’s address.');
  if (dateFault(`${from}/${until}`) === 'ends-before-begin') throw new WrongUse('--until lies before --from: turn the two round.');
}

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

const pageOptions = (values: Values): PageOptions => ({
  lang: values.lang, timeZone: values['time-zone'], headingLevel: numberOf(values['heading-level']),
  layout: values.layout as PageOptions['layout'], order: values.order as PageOptions['order'],
  groupBy: values['group-by'] as PageOptions['groupBy'], from: values.from, to: values.until, limit: numberOf(values.limit),
  linkPrefix: values['link-prefix'], withoutHeader: values['without-header'], withoutGaps: values['without-gaps'],
  withoutStrip: values['without-strip'], withoutControls: values['without-controls'],
  people: values.people, topics: values.topics, importance: values.importance, stateParam: values['state-param'],
  drafts: values.drafts, src: values.src, styles: values.styles as PageOptions['styles'],
  // The names of files are put right behind it.
  assets: values.assets,
  readingCopy: values['reading-copy'], base: values.base, url: values.url,
});

/** What `dateline render` was asked for. */
export type RenderRequest = {
  /** `-` for standard input. */
  file: string;
  to: 'element' | 'html' | 'page' | 'jsonld';
  event: string | undefined;
  quote: string | undefined;
  /** `-` for standard output. */
  output: string;
  json: boolean;
  options: PageOptions;
};

/** Reads the flags of `dateline render`. Throws `WrongUse` where they make no sense. */
export const renderRequest = (flags: string[]): RenderRequest => {
  const { values, names } = read(flags);
  const [file, ...others] = names;
  if (!file || others.length) throw new WrongUse('Name one event file, or - for standard input. dateline render --help says more.');
  checkValues(values);
  checkMeaning(values);
  const { to = 'element', event, quote, output = '-', json = false } = values;
  return { file, to: to as RenderRequest['to'], event, quote, output, json, options: pageOptions(values) };
};
