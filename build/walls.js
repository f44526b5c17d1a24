/**
 * Which room of src/ may look into which, as rules for ESLint. A room is named with all that it may import: what is not on its list
 * is refused, so that a new room or a new package stands outside until it is let in.
 */

const drawing = ['dates', 'languages', 'event-file', 'story'];
const elements = [...drawing, 'quote-block', 'event-card', 'timeline'];
const pure = { rooms: ['event-file', 'dates'], schema: true, pure: true };

/**
 * `rooms`: rooms looked into; `types`: rooms whose types alone may be named; `packages`: what may come from npm;
 * `schema`: the Zod schema may be looked into; `pure`: neither page nor machine is touched; `machine`: Node may be touched;
 * `tells`: problems of a file are written to the console.
 */
const rooms = {
  dates: { packages: ['date-fns(/(?!locale|format)\\w+)?'], pure: true },
  languages: { types: ['dates'], pure: true },
  'event-file': { rooms: ['dates'], pure: true },
  story: { rooms: drawing, packages: ['lit', '@lit-labs/ssr-client'], tells: true },
  'quote-block': { rooms: drawing, packages: ['lit'] },
  'event-card': { rooms: [...drawing, 'quote-block'], packages: ['lit'] },
  timeline: { rooms: [...drawing, 'quote-block', 'event-card'], packages: ['lit'] },
  article: { rooms: elements, root: true },
  preview: { types: ['timeline'] },
  server: { rooms: [...elements, 'exporters'], packages: ['lit', '@lit-labs/ssr(/lib/[-\\w]+\\.js)?', 'parse5'], pure: true },
  importers: pure,
  exporters: pure,
  documents: { ...pure, packages: ['approx-string-match', '@mozilla/readability', 'linkedom', 'pdfjs-dist/.*', 'mammoth', 'eld.*'] },
  'dates-in-text': { ...pure, rooms: [...pure.rooms, 'documents'], packages: ['chrono-node.*'] },
  'names-in-text': { ...pure, rooms: [...pure.rooms, 'documents'] },
  'speech-in-text': { ...pure, rooms: [...pure.rooms, 'documents'] },
  drafting: { ...pure, rooms: [...pure.rooms, 'documents', 'dates-in-text', 'names-in-text', 'speech-in-text'] },
  'command-line': {
    rooms: [...elements, 'article', 'preview', 'server', 'importers', 'exporters', 'documents', 'dates-in-text', 'names-in-text', 'speech-in-text', 'drafting'],
    packages: ['node:.*', '(?!zod)[\\w@].*'],
    schema: true,
    machine: true,
  },
};

const file = '[^/]+\\.js';
const noSchema = '(?!schema[-.])[^/]+\\.js';
const lit = 'lit(/(?!directives/(unsafe-|style-map)).+)?';

const anyOf = (patterns) => patterns.filter(Boolean).join('|');

/** Specifiers that a room may import from, as the inside of one regular expression. */
function allowed(name, room) {
  const looksInto = room.rooms ?? [];
  const others = looksInto.filter((other) => room.schema || other !== 'event-file');
  return anyOf([
    `\\./${name === 'event-file' ? noSchema : file}`,
    others.length && `\\.\\./(${anyOf(others)})/${file}`,
    looksInto.length > others.length && `\\.\\./event-file/${noSchema}`,
    room.root && `\\.\\./${file}`,
    ...(room.packages ?? []).map((from) => (from === 'lit' ? lit : from)),
  ]);
}

const refuse = (inside) => `^(?!(${inside})$)`;

/** Types cost nothing in the bundle: these rooms may be named by `import type` although nothing may be had of them. */
const typesOf = (name, room) =>
  anyOf([
    ...(room.types ?? []).map((other) => `\\.\\./${other}/${file}`),
    name === 'event-file' && '\\./schema[^/]*\\.js|zod',
  ]);

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'];
const machineGlobals = ['process', 'Buffer'];
const pageGlobals = ['document', 'window', 'navigator', 'location', 'fetch', 'localStorage', 'sessionStorage', 'customElements'];

const unsafeNames = [
  { regex: '^lit$', importNames: ['unsafeCSS'], message: 'No string becomes a style sheet.' },
  { regex: '^lit/static-html', importNames: ['unsafeStatic'], message: 'No string becomes markup.' },
  { regex: '^date-fns$', importNames: ['format', 'formatDate', 'intlFormat'], message: 'Intl writes dates.' },
];

function importRule(name, room, exempt) {
  const message = `${name} may not look in there (see build/walls.js).`;
  const types = typesOf(name, room);
  const inside = allowed(name, room);
  const refusals = [
    { regex: refuse(anyOf([inside, types, exempt])), message },
    types && !exempt && { regex: `^(${types})$`, allowTypeImports: true, message },
  ];
  return ['error', { patterns: [...refusals.filter(Boolean), ...unsafeNames] }];
}

/** Templates and dynamic imports are not seen by the rules for imports and properties. */
function syntaxRule(name, room) {
  const regex = refuse(allowed(name, room)).replaceAll('/', '\\/');
  return [
    'error',
    { selector: `ImportExpression > Literal[value=/${regex}/]`, message: `${name} may not look in there.` },
    !room.machine && { selector: 'ImportExpression[source.type!="Literal"]', message: 'Name what is imported.' },
    { selector: `TemplateElement[value.raw=/\\.(${anyOf(markup)})\\s*=/i]`, message: 'No string becomes markup.' },
    { selector: 'TemplateElement[value.raw=/\\sstyle\\s*=/i]', message: 'A strict page refuses style attributes.' },
  ].filter(Boolean);
}

function globalsRule(room) {
  const names = [
    ...(room.machine ? [] : machineGlobals),
    ...(room.machine || room.tells ? [] : ['console']),
    ...(room.pure ? pageGlobals : []),
  ];
  // A rule without options would take over those of the configuration before it.
  return names.length ? ['error', ...names] : 'off';
}

/** Rules of the wall round one room. */
const rulesOf = (name, room) => ({
  '@typescript-eslint/no-restricted-imports': importRule(name, room),
  'no-restricted-syntax': syntaxRule(name, room),
  'no-restricted-properties': ['error', ...markup.map((property) => ({ property, message: 'No string becomes markup.' }))],
  'no-restricted-globals': globalsRule(room),
});

const wall = (name, room) => ({ name: `wall round ${name}`, files: [`src/${name}/**/*.ts`], rules: rulesOf(name, room) });

/** What a file of src/ may do that stands in no room, or in one that has no list. */
const outside = { files: ['src/**/*.ts'], rules: rulesOf('A room without a list', {}) };

/** src/define.ts and its like only bring elements together. */
const entrance = {
  files: ['src/*.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\./[^/]+/[^/]+\\.js$)' }] }] },
};

/** The schema is the one place of Zod. */
const schema = {
  files: ['src/event-file/schema.ts', 'src/event-file/schema-*.ts'],
  rules: { '@typescript-eslint/no-restricted-imports': importRule('event-file', rooms['event-file'], 'zod|\\./schema[^/]*\\.js') },
};

export const walls = [outside, entrance, ...Object.entries(rooms).map(([name, room]) => wall(name, room)), schema];
