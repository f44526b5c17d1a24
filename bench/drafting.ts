/**
 * `npm run bench`: what `dateline draft` needs for 1,000 documents of 5 kB: time by the clock, processor time, the most memory that it
 * had. Documents, names and words are invented; half are English, half German. It runs from `dist/`, as a newsroom runs it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const documents = Number(process.env.DOCUMENTS ?? 1000);
const size = 5000;

const given = ['Ada', 'Ben', 'Clara', 'Dario', 'Elif', 'Finn', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Klara', 'Luca', 'Mila', 'Nils', 'Olga', 'Pavel'];
const family = ['Vale', 'Orr', 'Sandoval', 'Brandt', 'Kestrel', 'Lindqvist', 'Moreau', 'Novak', 'Okafor', 'Petrov', 'Quint', 'Rossi', 'Sørensen', 'Tamm', 'Ueda', 'Varga'];
const towns = ['Lisbon', 'Tallinn', 'Ghent', 'Porto', 'Graz', 'Bergen', 'Malmö', 'Turin'];

const pick = <T>(list: readonly T[], at: number): T => list[Math.abs(at) % list.length]!;
const two = (number: number): string => String(number).padStart(2, '0');

type Seed = { who: string; other: string; town: string; day: string; year: number };

const seedOf = (index: number, turn: number): Seed => ({
  who: `${pick(given, index + turn)} ${pick(family, index * 7 + turn)}`,
  other: `${pick(given, index * 3 + turn)} ${pick(family, index * 5 + turn * 3)}`,
  town: pick(towns, index + turn * 5),
  day: two(1 + ((index + turn) % 28)),
  year: 2021 + (index % 9),
});

const english = ({ who, other, town, day, year }: Seed): string =>
  `On ${Number(day)} March ${year}, ferry master ${who} met ${other} in ${town} to speak about the bridge. “We will not close the bridge before the harbour of ${town} has been heard,” ${who} said. The council had asked for a report by the end of the year; nobody in the hall had read it. ${other} wrote to twelve ferrymen on Thursday.\n\n`;
const german = ({ who, other, town, day, year }: Seed): string =>
  `Am ${Number(day)}. März ${year} traf Hafenmeister ${who} in ${town} den Fährmann ${other}, um über die Brücke zu sprechen. „Wir schließen die Brücke nicht, bevor der Hafen von ${town} gehört wurde“, sagte ${who}. Der Rat hatte einen Bericht verlangt; niemand im Saal hatte ihn gelesen.\n\n`;

function textOf(index: number): string {
  const write = index % 2 ? german : english;
  let text = `Harbour Gazette ${index}\n\nThe bridge, report ${index}\n\n${seedOf(index, 0).year}-04-${two(1 + (index % 28))}\n\n`;
  for (let turn = 0; text.length < size; turn += 1) text += write(seedOf(index, turn));
  return text;
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const texts = join(folder, 'documents');
mkdirSync(texts);
for (let index = 0; index < documents; index += 1) writeFileSync(join(texts, `report-${index}.txt`), textOf(index));

/** Written by the program itself as it ends: of a child only its end is known. */
const usage = join(folder, 'usage.json');
const preload = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;

const start = process.hrtime.bigint();
const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, 'dist/command-line/dateline.js', 'draft', texts, '-o', join(folder, 'story.json')], { encoding: 'utf8' });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
if (status !== 0) throw new Error(stderr || stdout);
const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
rmSync(folder, { recursive: true });

const one = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
console.log(`\ndateline draft, ${documents.toLocaleString('en')} documents of ${size.toLocaleString('en')} characters, ${availableParallelism()} cores (the aim: under 60 s and 500 MB):`);
console.log(`${one(seconds)} s by the clock, ${one((userCPUTime + systemCPUTime) / 1e6)} s of processor time, at most ${one(maxRSS / 1024)} MB. ${stdout.split('\n')[0]!.replace(/^.*?: /, '')}`);
