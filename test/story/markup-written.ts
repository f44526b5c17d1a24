type Writing = { by: string; into: string; markup: string };

const writings: Writing[] = [];

/** Everything that turns a string into elements, by the object that has it. */
const ways: [object, string][] = [
  [Element.prototype, 'innerHTML'],
  [Element.prototype, 'outerHTML'],
  [Element.prototype, 'insertAdjacentHTML'],
  [Element.prototype, 'setHTMLUnsafe'],
  [ShadowRoot.prototype, 'innerHTML'],
  [ShadowRoot.prototype, 'setHTMLUnsafe'],
  [Document.prototype, 'write'],
  [Document.prototype, 'writeln'],
  [DOMParser.prototype, 'parseFromString'],
  [Range.prototype, 'createContextualFragment'],
];

/** The tests themselves write into a `div`, which is none of Dateline's. */
const isOurs = (target: unknown): boolean => target instanceof HTMLDivElement && !(target.getRootNode() instanceof ShadowRoot);

function note(by: string, target: unknown, words: unknown[]): void {
  if (!isOurs(target)) writings.push({ by, into: target instanceof Element ? target.localName : String(target), markup: words.join(' ') });
}

for (const [holder, name] of ways) {
  const way = Object.getOwnPropertyDescriptor(holder, name);
  if (!way) continue;
  const { set, value } = way;
  const hook = set
    ? { set(this: unknown, markup: unknown) { note(name, this, [markup]); set.call(this, markup); } }
    : { value(this: unknown, ...words: unknown[]) { note(name, this, words); return value.apply(this, words); } };
  Object.defineProperty(holder, name, { ...way, ...hook });
}

/** Every string that was made into elements since this module was loaded: how, into what, and which. */
export const markupWritten = (): readonly Writing[] => writings;
