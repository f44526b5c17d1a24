import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Who may look into which, said a second time and another way: a mistake in the walls is no mistake here. */
const mayLookInto: Record<string, string> = {
  dates: '',
  languages: '',
  'event-file': 'dates',
  story: 'dates languages event-file',
  'quote-block': 'dates languages event-file story',
  'event-card': 'dates languages event-file story quote-block',
  timeline: 'dates languages event-file story quote-block event-card',
  article: 'dates languages event-file story quote-block event-card timeline',
  preview: '',
  server: 'dates languages event-file story quote-block event-card timeline exporters',
  importers: 'dates event-file',
  exporters: 'dates event-file',
  documents: 'dates event-file',
  'dates-in-text': 'dates event-file documents',
  'names-in-text': 'dates event-file documents',
  'speech-in-text': 'dates event-file documents',
  drafting: 'dates event-file documents dates-in-text names-in-text speech-in-text',
  'command-line':
    'dates languages event-file story quote-block event-card timeline article preview server importers exporters documents dates-in-text names-in-text speech-in-text drafting',
};

const mayHave: Record<string, string> = {
  'date-fns': 'dates command-line',
  'date-fns/addDays': 'dates command-line',
  'date-fns/locale': 'command-line',
  lit: 'story quote-block event-card timeline server command-line',
  'lit/directives/repeat.js': 'story quote-block event-card timeline server command-line',
  'lit/directives/unsafe-html.js': 'command-line',
  '@lit-labs/ssr': 'server command-line',
  '@lit-labs/ssr/lib/render-value.js': 'server command-line',
  parse5: 'server command-line',
  '@lit-labs/ssr-client': 'story command-line',
  'chrono-node': 'dates-in-text command-line',
  linkedom: 'documents command-line',
  'pdfjs-dist/legacy/build/pdf.mjs': 'documents command-line',
  zod: '',
  'zod/mini': '',
  'node:fs': 'command-line',
};

const rooms = Object.keys(mayLookInto);
let linter: ESLint;

before(() => {
  linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
});

/** Which rules refuse a text that stood in a file. */
async function refusals(filePath: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath });
  assert.ok(result, `${filePath} is not linted at all`);
  assert.deepEqual(result.messages.filter((message) => message.fatal), []);
  return result.messages.map((message) => message.ruleId ?? '');
}

const imports = '@typescript-eslint/no-restricted-imports';

const isRefused = async (room: string, specifier: string): Promise<boolean> => {
  const ways = [`import { a } from '${specifier}'; a();`, `export { a } from '${specifier}';`, `import '${specifier}';`];
  const found = await Promise.all(ways.map((code) => refusals(`src/${room}/probe.ts`, code)));
  const refused = found.map((rules) => rules.includes(imports));
  const later = await refusals(`src/${room}/probe.ts`, `void import('${specifier}');`);
  refused.push(later.includes('no-restricted-syntax'));
  assert.equal(new Set(refused).size, 1, `${room} → ${specifier}: refused in one way of importing and not in another`);
  return refused[0]!;
};

describe('the walls between the rooms', () => {
  for (const [room, open] of Object.entries(mayLookInto)) {
    it(`${room} looks into ${open || 'nothing'}, and nowhere else`, async () => {
      for (const other of rooms.filter((name) => name !== room)) {
        assert.equal(await isRefused(room, `../${other}/probe.js`), !open.split(' ').includes(other), `${room} → ${other}`);
      }
      assert.equal(await isRefused(room, './neighbour.js'), false);
      assert.equal(await isRefused(room, './deeper/file.js'), true);
      assert.equal(await isRefused(room, '../../stories/probe.js'), true);
    });
  }

  for (const [name, open] of Object.entries(mayHave)) {
    it(`${name} is had by ${open || 'no room'} alone`, async () => {
      for (const room of rooms) assert.equal(await isRefused(room, name), !open.split(' ').includes(room), `${room} → ${name}`);
    });
  }

  it('lets Zod into the schema alone', async () => {
    const code = `import * as z from 'zod'; z.config();`;
    assert.ok(!(await refusals('src/event-file/schema.ts', code)).includes(imports));
    assert.ok(!(await refusals('src/event-file/schema-quotes.ts', code)).includes(imports));
    assert.ok((await refusals('src/event-file/schematic.ts', code)).includes(imports));
    assert.ok((await refusals('src/event-file/reader.ts', code)).includes(imports));
  });

  it('gives the schema to the command line and its pure rooms, and only as a type to its own room', async () => {
    for (const room of rooms) {
      const open = ['importers', 'exporters', 'documents', 'dates-in-text', 'names-in-text', 'speech-in-text', 'drafting', 'command-line'].includes(room);
      if (room !== 'event-file') assert.equal(await isRefused(room, '../event-file/schema.js'), !open, room);
    }
    assert.ok((await refusals('src/event-file/reader.ts', `import { a } from './schema.js'; a();`)).includes(imports));
    for (const from of ['./schema.js', './schema-quote.js', 'zod']) {
      const type = `import type { A } from '${from}'; export type B = A;`;
      assert.ok(!(await refusals('src/event-file/types.ts', type)).includes(imports), from);
    }
  });

  it('gives the languages the types of the dates and nothing else of them', async () => {
    const type = `import type { DateWords } from '../dates/write-date.js'; export type B = DateWords;`;
    assert.ok(!(await refusals('src/languages/words.ts', type)).includes(imports));
    assert.ok((await refusals('src/languages/words.ts', `import { en } from '../dates/write-date.js'; export const b = en;`)).includes(imports));
  });

  it('gives the preview’s page the types of the elements, which come to it in the bundle', async () => {
    const type = `import type { Timeline } from '../timeline/timeline.js'; export type B = Timeline;`;
    assert.ok(!(await refusals('src/preview/probe.ts', type)).includes(imports));
    assert.ok((await refusals('src/preview/probe.ts', `import { Timeline } from '../timeline/timeline.js'; new Timeline();`)).includes(imports));
  });

  it('stands round a room that nobody has listed', async () => {
    assert.equal(await isRefused('attic', '../dates/probe.js'), true);
    assert.equal(await isRefused('attic', 'lit'), true);
  });
});

describe('what no file of the browser does', () => {
  const forbidden: [what: string, code: string, rule: string][] = [
    ['sets innerHTML', `export const f = (e: Element) => { const g = e; g.innerHTML = 'a'; };`, 'no-restricted-properties'],
    ['sets outerHTML', `export const f = (e: Element) => { const g = e; g['outerHTML'] = 'a'; };`, 'no-restricted-properties'],
    ['inserts markup', `export const f = (e: Element) => e.insertAdjacentHTML('afterend', 'a');`, 'no-restricted-properties'],
    ['binds innerHTML', 'export const f = (a: string) => html`<p .innerHTML=${a}></p>`;', 'no-restricted-syntax'],
    ['writes a style attribute', 'export const f = () => html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
    ['has unsafeHTML', `import { unsafeHTML } from 'lit/directives/unsafe-html.js'; unsafeHTML('a');`, imports],
    ['has unsafeCSS', `import { unsafeCSS } from 'lit'; unsafeCSS('a');`, imports],
    ['has unsafeStatic', `import { unsafeStatic } from 'lit/static-html.js'; unsafeStatic('a');`, imports],
    ['reads the process', `export const f = () => process.env;`, 'no-restricted-globals'],
    ['imports what it does not name', `export const f = (a: string) => import(a);`, 'no-restricted-syntax'],
  ];
  for (const [what, code, rule] of forbidden) {
    it(what, async () => {
      for (const room of ['story', 'quote-block', 'event-card', 'timeline']) {
        assert.ok((await refusals(`src/${room}/probe.ts`, code)).includes(rule), room);
      }
    });
  }

  it('writes to the console, but where the problems of a file are told', async () => {
    for (const room of rooms) {
      const refused = (await refusals(`src/${room}/probe.ts`, `console.warn('a');`)).includes('no-restricted-globals');
      assert.equal(refused, !['story', 'command-line'].includes(room), room);
    }
  });

  it('touches neither page nor console in the pure rooms', async () => {
    for (const room of ['dates', 'languages', 'event-file', 'server', 'importers', 'exporters', 'documents', 'dates-in-text', 'names-in-text', 'speech-in-text', 'drafting']) {
      for (const code of ['document.title;', `void fetch('a');`, `console.log('a');`]) {
        assert.ok((await refusals(`src/${room}/probe.ts`, code)).includes('no-restricted-globals'), `${room}: ${code}`);
      }
    }
  });
});

describe('the measures of a file', () => {
  it('refuses 301 lines', async () => {
    assert.ok((await refusals('src/dates/probe.ts', 'export {};\n'.repeat(301))).includes('max-lines'));
  });
  it('refuses a function of 41 lines', async () => {
    const body = 'a();\n'.repeat(38);
    assert.ok(!(await refusals('src/dates/probe.ts', `export function f() {\n${body}}`)).includes('max-lines-per-function'));
    assert.ok((await refusals('src/dates/probe.ts', `export function f() {\n${body}\n}`)).includes('max-lines-per-function'));
  });
  it('does not let a comment switch a rule off', async () => {
    // The comment is what is tried: a file that holds it is refused all the same.
    const code = `// eslint-disable-next-line eqeqeq\nexport const f = (a: number) => a == 1;`;
    assert.ok((await refusals('src/dates/probe.ts', code)).includes('eqeqeq'));
  });
});
