/**
 * Writes README.md's tables from custom-elements.json, between `<!-- manifest:dateline-timeline -->` and `<!-- /manifest -->`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const code = (text) => `\`${text}\``;
const inCell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A table, or nothing where it would be empty. */
function table(title, heads, rows) {
  if (!rows.length) return [];
  const line = (cells) => `| ${cells.map(inCell).join(' | ')} |`;
  return [`**${title}**`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

const typeOf = ({ type }) => (type ? code(type.text.replace(/ \| undefined$/, '')) : '');
const standard = (value) => (value === undefined || value === 'undefined' ? '' : code(value));

const isProperty = ({ kind, static: isStatic }) => kind === 'field' && !isStatic;

/** What is set in HTML alone, such as `lang`, which every element has. */
const attributesAlone = ({ attributes = [], members }) =>
  attributes
    .filter(({ name }) => !members.some(({ attribute }) => attribute === name))
    .map((attribute) => [code(attribute.name), '', typeOf(attribute), '', attribute.description]);

const attributesOf = (element) =>
  table(
    'Attributes and properties',
    ['attribute', 'property', 'type', 'default', ''],
    [
      ...element.members.filter(isProperty).map((member) => [
        member.attribute ? code(member.attribute) : '',
        code(member.name),
        typeOf(member),
        member.readonly ? 'read-only' : standard(member.default),
        member.description,
      ]),
      ...attributesAlone(element),
    ],
  );

const signature = ({ name, parameters = [] }) => code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`);

const methodsOf = ({ members }) =>
  table(
    'Methods',
    ['method', 'gives', ''],
    members.filter(({ kind }) => kind === 'method').map((method) => [signature(method), typeOf(method.return ?? {}), method.description]),
  );

/** Fields of an event's class, found by the name of its type. */
function fieldsOf({ type }, classes) {
  const fields = classes.find(({ name }) => name === type?.text)?.members.filter(isProperty) ?? [];
  return fields.map(({ name }) => code(name)).join(', ');
}

const eventsOf = ({ events }, classes) =>
  table(
    'Events',
    ['event', 'fields', ''],
    events.map((event) => [code(event.name), fieldsOf(event, classes), event.description]),
  );

const named = (title, head, list = []) =>
  table(title, [head, ''], list.map(({ name, description }) => [name ? code(name) : '(default)', description]));

const tokensOf = ({ cssProperties = [] }) =>
  table(
    'Custom properties',
    ['property', 'default', ''],
    cssProperties.map(({ name, default: value, description }) => [code(name), standard(value), description]),
  );

/** All tables of one element, as Markdown. */
const tablesOf = (element, classes) =>
  [
    ...attributesOf(element),
    ...methodsOf(element),
    ...eventsOf(element, classes),
    ...named('Slots', 'slot', element.slots),
    ...named('Parts', 'part', element.cssParts),
    ...tokensOf(element),
  ].join('\n');

/**
 * A text whose tables are those of the manifest.
 * @param {string} text
 * @param {{ modules: { declarations: { name: string; tagName?: string; members: object[] }[] }[] }} manifest
 * @returns {string}
 */
export function withTables(text, manifest) {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  return text.replace(/(<!-- manifest:([\w-]+) -->\n)[^]*?(<!-- \/manifest -->)/g, (_whole, opening, tagName, closing) => {
    const element = classes.find((declaration) => declaration.tagName === tagName);
    if (!element) throw new Error(`The manifest has no <${tagName}>.`);
    return `${opening}\n${tablesOf(element, classes)}\n${closing}`;
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const at = (file) => join(import.meta.dirname, '..', file);
  const manifest = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
  writeFileSync(at('README.md'), withTables(readFileSync(at('README.md'), 'utf8'), manifest));
}
