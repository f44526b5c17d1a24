/**
 * Plugin of the manifest analyser: leaves out of custom-elements.json what is nobody's business outside (private and internal
 * members, inner state, functions and constants, events that the analyser guessed a name for), and names the files as they are published.
 */
export function publicManifest() {
  const states = new Set();
  const eventFields = new Map();
  return {
    name: 'public-manifest',
    analyzePhase({ ts, node }) {
      if (ts.isPropertyDeclaration(node)) for (const name of statesIn(ts, node)) states.add(keyOf(node.parent.name.text, name));
      if (ts.isConstructorDeclaration(node)) eventFields.set(node.parent.name?.text, fieldsOfConstructor(ts, node));
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.map((module) => publicModule(module, states, eventFields)).filter(isWorthNaming).toSorted(byPath);
      nameAsPublished(manifest);
    },
  };
}

const keyOf = (className, member) => `${className}.${member}`;

/** Names that `static properties = { … }` declares with `state: true`. */
function statesIn(ts, { name, initializer }) {
  if (name.getText() !== 'properties' || !initializer || !ts.isObjectLiteralExpression(initializer)) return [];
  const isState = ({ initializer: options }) => /\bstate: true\b/.test(options?.getText() ?? '');
  return initializer.properties.filter(isState).map((property) => property.name.getText());
}

/** Elements, what they inherit from, and the classes of their events. */
const isOfElements = ({ kind, superclass }) => kind === 'class' && superclass;

function publicModule(module, states, eventFields) {
  const declarations = module.declarations.filter(isOfElements).map((declaration) =>
    declaration.superclass.name === 'Event' ? eventClass(declaration, eventFields) : publicClass(declaration, states),
  );
  const names = new Set(declarations.map(({ name }) => name));
  const exports = module.exports.filter(({ kind, declaration }) => kind === 'custom-element-definition' || names.has(declaration?.name));
  return { ...module, declarations, exports };
}

const isWorthNaming = ({ declarations, exports }) => declarations.length || exports.length;

const byPath = ({ path: one }, { path: other }) => (one < other ? -1 : 1);

function publicClass(declaration, states) {
  const isPublic = ({ name, privacy, inheritedFrom }) =>
    !privacy?.startsWith('pr') && !name.startsWith('#') && !states.has(keyOf(inheritedFrom?.name ?? declaration.name, name));
  const { members = [], events = [], attributes = [] } = declaration;
  return {
    ...declaration,
    members: members.filter(isPublic),
    attributes: attributes.filter(({ fieldName, name, inheritedFrom }) => isPublic({ name: fieldName ?? name, inheritedFrom })),
    // The analyser takes the first argument of an event's constructor for its name; the names in the comments are meant.
    events: events.filter(({ name }) => name?.startsWith('dateline-')),
  };
}

/** Fields that a class declares in its constructor's parameters; the analyser does not see them. */
const fieldsOfConstructor = (ts, node) =>
  node.parameters
    .filter((parameter) => ts.isParameterPropertyDeclaration(parameter, node))
    .map(({ name, type }) => ({ kind: 'field', name: name.getText(), type: { text: type?.getText() ?? 'unknown' }, readonly: true }));

const eventClass = (declaration, eventFields) => ({
  ...declaration,
  superclass: { name: 'Event', package: 'global:' },
  members: [...(declaration.members ?? []), ...(eventFields.get(declaration.name) ?? [])],
});

/** `src/a/b.ts`, as the analyser names files, is published as `dist/a/b.js`. */
function nameAsPublished(value) {
  if (!value || typeof value !== 'object') return;
  for (const key of ['path', 'module']) {
    if (typeof value[key] === 'string') value[key] = value[key].replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
  }
  Object.values(value).forEach(nameAsPublished);
}
