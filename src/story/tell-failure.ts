import type { Story } from '../event-file/reader.js';

/** What an element was asked to show, as far as the console should say that it could not. */
export type Asked = HTMLElement & { renderRoot: ParentNode; file: Story | undefined; src?: string };

/** Which event or quotation an element names that its file has not, as it stands in HTML; undefined where it has it. */
const missing = ({ renderRoot, file, attributes }: Asked): string | undefined => {
  const named = attributes.getNamedItem('event') ?? attributes.getNamedItem('quote');
  return file && named && !renderRoot.querySelector('article, figure, .waiting') ? `${named.name}="${named.value}"` : undefined;
};

/** Says on the console why an element shows nothing, so that who made the page need not guess. */
export const tellMissing = (element: Asked): void => {
  const name = missing(element);
  if (name) console.warn(`Dateline: <${element.localName} ${name}>: ${element.src ?? 'the file in the page'} has none of that id.`);
};

/** Says on the console why a file was not read. */
export const tellFailure = ({ localName, src }: Asked, reason: string): void =>
  console.warn(`Dateline: <${localName}>: ${src ?? 'the file in the page'} could not be read: ${reason}.`);
