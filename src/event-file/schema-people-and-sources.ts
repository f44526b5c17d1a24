import * as z from 'zod';
import { objectOf } from './schema-object.js';
import { address, edtf, fileName, language, sha256, text } from './schema-scalars.js';

export const person = objectOf('Person', {
  name: text.meta({ description: 'The name as the story writes it.', examples: ['Ana Sandoval'] }),
  names: z.array(text).optional().meta({ description: 'Other spellings of the name, by which it is found in documents.' }),
  role: text.optional().meta({ description: 'Office or function.', examples: ['Minister of Transport'] }),
  kind: z.enum(['person', 'organization', 'unnamed']).optional().meta({
    description: 'A person (default), an organization, or somebody whom the sources do not name («a senior diplomat»).',
  }),
  image: address.optional().meta({ description: 'Address of a picture of them.' }),
  url: address.optional().meta({ description: 'Address of a page about them.' }),
}, { title: 'Person or organization', description: 'Someone who takes part in the story or speaks in it.' });

export const topic = objectOf('Topic', {
  name: text.meta({ description: 'What the topic is called.', examples: ['Ceasefire talks'] }),
}, { title: 'Topic', description: 'A subject that events can be filtered by.' });

export const document = objectOf('Document', {
  name: fileName.meta({ description: 'Name of the document’s file, without folders.', examples: ['reply.txt'] }),
  sha256: sha256.meta({ description: 'SHA-256 of the file’s raw bytes, 64 lower-case hexadecimal digits.' }),
}, { title: 'Document', description: 'The document itself as a file, which quotations and passages are checked against.' });

export const source = objectOf('Source', {
  publisher: text.optional().meta({ description: 'Who published it.', examples: ['The Harbour Gazette'] }),
  author: text.optional().meta({ description: 'Who wrote it.' }),
  title: text.optional().meta({ description: 'Its headline or title.' }),
  url: address.optional().meta({ description: 'Where it can be read.' }),
  published: edtf.optional().meta({ description: 'When it was published, no more exact than it says itself.' }),
  language: language.optional().meta({ description: 'The language it is written in.' }),
  via: text.optional().meta({ description: 'Through whom the source has it: an agency, another outlet.' }),
  archived: address.optional().meta({ description: 'Address of an archived copy.' }),
  accessed: edtf.optional().meta({ description: 'When it was last looked at.' }),
  access: z.enum(['free', 'registration', 'paywall', 'offline']).optional().meta({
    description: 'Whether readers can open it: free (default), after registration, behind a paywall, or not on the web.',
  }),
  document: document.optional().meta({ description: 'The document as a file, by name and hash.' }),
}, {
  title: 'Source',
  description: 'A document that reports what the story tells. It has at least a publisher, an author, a title or an address.',
  anyOf: ['publisher', 'author', 'title', 'url'].map((field) => ({ required: [field] })),
});
