import * as z from 'zod';
import { limits, nestsDeeperThan } from './limits.js';
import { event, media } from './schema-event.js';
import { objectOf, recordOf } from './schema-object.js';
import { person, source, topic } from './schema-people-and-sources.js';
import { referenceFaults } from './reference-faults.js';
import {
  dateTime, edtf, eventReference, id, interval, language, quoteReference, string, text, timeZone,
} from './schema-scalars.js';

export const era = objectOf('Era', {
  id: id.optional().meta({ description: 'A stable name.' }),
  date: interval.meta({ description: 'From when to when.', examples: ['1939-09/1945-09'] }),
  title: text.optional().meta({ description: 'What the time is called.', examples: ['Second presidency'] }),
}, { title: 'Era', description: 'A stretch of time behind the events: a war, a presidency.' });

export const correction = objectOf('Correction', {
  id: id.optional().meta({ description: 'A stable name.' }),
  date: edtf.meta({ description: 'When it was made.' }),
  kind: z.enum(['correction', 'clarification', 'update']).optional().meta({ description: 'Default: correction.' }),
  note: text.meta({ description: 'What was wrong and what is right. May carry *emphasis*, **strong** words and links.' }),
  event: eventReference.optional().meta({ description: 'Id of the event it concerns.' }),
  quote: quoteReference.optional().meta({ description: 'Id of the quotation it concerns.' }),
}, { title: 'Correction', description: 'A correction, a clarification or an update, told to readers.' });

/** The shape of one story. Types, JSON Schema and the reader's description are made from it. */
export const eventFileShape = objectOf('EventFile', {
  $schema: string.optional().meta({ description: 'Address of this JSON Schema, so that an editor completes and explains.' }),
  version: z.literal(1).meta({ description: 'Version of the format.' }),
  id: id.optional().meta({ description: 'A stable name of the story.', examples: ['harbour-bridge'] }),
  language: language.meta({ description: 'The language of all text that names no other.' }),
  kicker: text.optional().meta({ description: 'The small line above the title. Default: the word for «Timeline».' }),
  title: text.meta({ description: 'What the story is called.', examples: ['How the harbour bridge came to close'] }),
  summary: text.optional().meta({ description: 'A paragraph below the title. May carry *emphasis*, **strong** words and links.' }),
  byline: text.optional().meta({ description: 'Who made it.', examples: ['Compiled by Ana Sandoval'] }),
  timeZone: timeZone.optional().meta({
    description: 'The time zone that times are shown in and days begin in. Default: UTC.',
    examples: ['Europe/Lisbon'],
  }),
  published: dateTime.optional().meta({ description: 'When the story was first published.' }),
  updated: dateTime.optional().meta({ description: 'When it was last updated.' }),
  licence: text.optional().meta({ description: 'On what terms it may be used.', examples: ['CC BY 4.0'] }),
  media: z.array(media).optional().meta({ description: 'The story’s own picture.' }),
  people: recordOf(id, person).optional().meta({ description: 'People and organizations, each under a key of your choice.' }),
  sources: recordOf(id, source).optional().meta({ description: 'Sources, each under a key of your choice.' }),
  topics: recordOf(id, topic).optional().meta({ description: 'Topics, each under a key of your choice.' }),
  eras: z.array(era).optional().meta({ description: 'Stretches of time behind the events.' }),
  events: z.array(event).max(limits.events).meta({
    description: 'The events. Their order counts only between events of the same date.',
  }),
  corrections: z.array(correction).optional().meta({ description: 'What was corrected, shown newest first at the end.' }),
}, {
  title: 'Event file',
  description: 'A story’s events and the words people said, with the document behind each of them.',
});

/**
 * The definition of the event file: its shape, the rules within its parts, and those between them. Parsing gives back the
 * very value that was put in, with every field that it has.
 */
export const eventFile = z.custom<z.infer<typeof eventFileShape>>().superRefine((value, context) => {
  if (nestsDeeperThan(limits.nesting, value)) context.addIssue({ code: 'custom', message: 'too-deep' });
  const { success, error } = eventFileShape.safeParse(value);
  for (const { message, path } of error?.issues ?? []) context.addIssue({ code: 'custom', message, path });
  for (const { code, path } of success ? referenceFaults(value) : []) {
    context.addIssue({ code: 'custom', message: code, path: [...path] });
  }
});
