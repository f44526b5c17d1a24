import { parseArgs } from 'node:util';
import { readDate } from '../dates/edtf-date.js';
import { isTimeZone } from '../dates/intl-formats.js';
import { scalarChecks } from '../event-file/scalar-checks.js';
import type { PageOptions } from '../server/server.js';
import { WrongUse } from './exit-codes.js';

export const renderUsage = `Usage: dateline render FILE|- [options]

HTML from an event file, complete without JavaScript and alive with it.

  --to element        <dateline-timeline> for an article (as it is without this option)
  --to html           plain HTML without any element, for newsletters, feeds and paper
  --to page           a page of its own, with its description for search engines
  --to jsonld         that description alone (schema.org)
  --event ID          one event, as <dateline-event-card>; --quote ID one quotation, as <dateline-quote-block>
  -o, --output FILE   write there, not to standard output

  --styles link       styles from dateline.css, for pages whose policy refuses <style>; inline without this option
  --assets ADDRESS    where the files of dist/cdn/ were copied to (/dateline/)
  --reading-copy      the story a second time as plain HTML that nobody sees, for reader modes, feeds and archives
  --base ADDRESS      absolute address that relative addresses in the file stand against
  --url ADDRESS       the page's own address, for --to page and jsonld

  --lang TAG  --time-zone NAME  --heading-level 1…6  --layout vertical|compact  --order oldest-first|newest-first
  --group-by auto|none|day|month|year|decade|century  --from DATE  --until DATE  --limit NUMBER  --link-prefix TEXT
  --without-header  --without-gaps  --drafts  --src ADDRESS
                      as the attributes of <dateline-timeline>; --until is its attribute «to»

  --json              problems as JSON, one a line
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const options = {
  to: text, event: text, quote: text, output: { type: 'string', short: 'o' }, styles: text, assets: text, 'reading-copy': flag,
  base: text, url: text, lang: text, 'time-zone': text, 'heading-level': text, layout: text, order: text, 'group-by': text,
  from: text, until: text, limit: text, 'link-prefix': text, 'without-header': flag, 'without-gaps': flag, drafts: flag, src: text,
  json: flag,
} as const;

type Values = ReturnType<typeof parse>['values'];

function parse(flags: string[]) {
  try {
    return parseArgs({ args: flags, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(`${(error as Error).message}. dateline render --help says how it is used.`);
  }
}

/** What an option may be: in words, and how it is told. */
const forms: Record<string, [what: string, isOne: (value: string) => boolean]> = {
  to: oneOf('element', 'html', 'page', 'jsonld'),
  styles: oneOf('inline', 'link'),
  layout: oneOf('vertical', 'compact'),
  order: oneOf('oldest-first', 'newest-first'),
  'group-by': oneOf('auto', 'none', 'day', 'month', 'year', 'decade', 'century'),
  lang: ['a language tag such as en or pt-BR', scalarChecks.Language],
  'time-zone': ['a time zone by its IANA name, such as Europe/Brussels', isTimeZone],
  'heading-level': ['a number from 1 to 6', (value) => /^[1-6]$/.test(value)],
  limit: ['a number from 1 on', (value) => /^[1-9]\d*$/.test(value)],
  from: ['an EDTF date', (value) => !!readDate(value)],
  until: ['an EDTF date', (value) => !!readDate(value)],
  base: ['an absolute http or https address', scalarChecks.Address],
  url: ['an absolute http or https address', scalarChecks.Address],
};

function oneOf(...names: string[]): [string, (value: string) => boolean] {
  return [names.join(', '), (value) => names.includes(value)];
}

function check(values: Values): void {
  for (const [name, [what, isOne]] of Object.entries(forms)) {
    const value = values[name as keyof Values];
    if (typeof value === 'string' && !isOne(value)) throw new WrongUse(`--${name} is «${value}». It can be ${what}.`);
  }
  if (values.event !== undefined && values.quote !== undefined) throw new WrongUse('--event and --quote exclude each other.');
  if ((values.event ?? values.quote) !== undefined && (values.to ?? 'element') !== 'element')
    throw new WrongUse('--event and --quote give an element: leave --to out.');
}

const numberOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

const pageOptions = (values: Values): PageOptions => ({
  lang: values.lang, timeZone: values['time-zone'], headingLevel: numberOf(values['heading-level']),
  layout: values.layout as PageOptions['layout'], order: values.order as PageOptions['order'],
  groupBy: values['group-by'] as PageOptions['groupBy'], from: values.from, to: values.until, limit: numberOf(values.limit),
  linkPrefix: values['link-prefix'], withoutHeader: values['without-header'], withoutGaps: values['without-gaps'],
  drafts: values.drafts, src: values.src, styles: values.styles as PageOptions['styles'], assets: values.assets,
  readingCopy: values['reading-copy'], base: values.base, url: values.url,
});

/** What `dateline render` was asked for. */
export type RenderRequest = {
  file: string;
  to: 'element' | 'html' | 'page' | 'jsonld';
  event: string | undefined;
  quote: string | undefined;
  output: string | undefined;
  json: boolean;
  options: PageOptions;
};

/** Reads the flags of `dateline render`. Throws `WrongUse` where they make no sense. */
export const renderRequest = (flags: string[]): RenderRequest => {
  const { values, positionals } = parse(flags);
  const [file, ...others] = positionals;
  if (file === undefined || others.length) throw new WrongUse('Name one event file, or - for standard input. dateline render --help says more.');
  check(values);
  const { to = 'element', event, quote, output, json = false } = values;
  return { file, to: to as RenderRequest['to'], event, quote, output, json, options: pageOptions(values) };
};
