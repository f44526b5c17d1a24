import * as z from 'zod';
import { objectOf } from './schema-object.js';
import { citation, difference, draft, quote, review } from './schema-quote.js';
import {
  dateTime, edtf, eventId, eventReference, language, personKey, relativeAddress, srcset, string, text, timeZone, topicKey,
} from './schema-scalars.js';

const pixels = z.number().min(1).max(100_000);

export const track = objectOf('Track', {
  url: relativeAddress.meta({ description: 'Address of the WebVTT file.' }),
  language: language.meta({ description: 'Its language.' }),
  kind: z.enum(['subtitles', 'captions', 'descriptions', 'chapters', 'metadata']).meta({
    description: 'What it holds, as the attribute kind of the HTML element track.',
  }),
  label: text.optional().meta({ description: 'What the player’s menu calls it.' }),
}, { title: 'Text track', description: 'Captions, subtitles or descriptions of a video or a recording.' });

export const media = objectOf('Media', {
  type: z.enum(['image', 'video', 'audio', 'embed']).meta({ description: 'What it is. An embed is another site’s player.' }),
  url: relativeAddress.meta({ description: 'Its address.', examples: ['pictures/bridge.jpg'] }),
  alt: text.optional().meta({
    description: 'For an image: what it shows, for those who cannot see it. Empty where it is mere decoration.',
  }),
  title: text.optional().meta({ description: 'For an embed: what it is.' }),
  caption: text.optional().meta({ description: 'The line below. May carry *emphasis*, **strong** words and links.' }),
  credit: text.optional().meta({ description: 'Who made it.', examples: ['Ines Duarte / Harbour Gazette'] }),
  width: pixels.optional().meta({ description: 'Width in pixels, so that its space is kept while it loads.' }),
  height: pixels.optional().meta({ description: 'Height in pixels.' }),
  srcset: srcset.optional().meta({ description: 'The same picture in other sizes, as in HTML.' }),
  sizes: string.optional().meta({ description: 'How wide it is shown, as in HTML.', examples: ['(max-width: 600px) 100vw, 600px'] }),
  poster: relativeAddress.optional().meta({ description: 'Address of the picture shown before a video or an embed starts.' }),
  thumbnail: relativeAddress.optional().meta({ description: 'Address of a small version.' }),
  link: relativeAddress.optional().meta({ description: 'Where a press on it leads.' }),
  sensitive: text.optional().meta({
    description: 'Why some readers will not want to see it: it stays covered until pressed.',
    guards: true,
  }),
  tracks: z.array(track).optional().meta({ description: 'Captions, subtitles, descriptions.' }),
  transcript: relativeAddress.optional().meta({ description: 'Address of a transcript.' }),
}, { title: 'Picture, video, recording or embed', description: 'Something to see or hear.' });

export const place = objectOf('Place', {
  name: text.meta({ description: 'What the place is called.', examples: ['Lisbon'] }),
  latitude: z.number().min(-90).max(90).optional().meta({ description: 'Degrees north (south is negative).' }),
  longitude: z.number().min(-180).max(180).optional().meta({ description: 'Degrees east (west is negative).' }),
}, { title: 'Place', description: 'A place by its name, and where on Earth it is.' });

export const link = objectOf('Link', {
  url: relativeAddress.meta({ description: 'The address, complete or relative to this file.' }),
  title: text.meta({ description: 'What is read there.' }),
}, { title: 'Link', description: 'Further reading from the publication itself.' });

export const retraction = objectOf('Retraction', {
  date: edtf.meta({ description: 'When it was retracted.' }),
  note: text.meta({ description: 'Why. May carry *emphasis*, **strong** words and links.' }),
}, { title: 'Retraction', description: 'When and why an event was withdrawn.' });

export const event = objectOf('Event', {
  id: eventId.meta({
    description: 'Id of the event: its address in the page is «#» and this id. Never change it; see «aliases».',
    examples: ['bridge-closed'],
  }),
  aliases: z.array(string).optional().meta({ description: 'Former ids and addresses, which still lead here.' }),
  date: edtf.meta({ description: 'When it happened, in EDTF, no more exact than the sources say.' }),
  displayDate: text.optional().meta({ description: 'Words shown in place of the date. The event stands where its date says.' }),
  timeZone: timeZone.optional().meta({ description: 'The time zone where it happened, shown beside the file’s.' }),
  headline: text.optional().meta({
    description: 'What happened, in ten words at most. May be missing where there is a summary, a quotation or a picture.',
    examples: ['Harbour bridge is closed'],
  }),
  summary: text.optional().meta({
    description: 'What happened, in a few sentences. May carry *emphasis*, **strong** words and [links](https://example.org).',
  }),
  importance: z.enum(['key', 'normal']).optional().meta({ description: 'Key events stand out. Default: normal.' }),
  status: z.enum(['reported', 'unconfirmed', 'expected', 'cancelled', 'retracted']).optional().meta({
    description: 'How certain it is: reported (default), unconfirmed, expected, cancelled, or retracted by us.',
  }),
  place: place.optional().meta({ description: 'Where it happened.' }),
  people: z.array(personKey).optional().meta({
    description: 'Who took part, by their keys in «people». Speakers of its quotations count without being named here.',
  }),
  topics: z.array(topicKey).optional().meta({ description: 'Its topics, by their keys in «topics».' }),
  respondsTo: z.array(eventReference).optional().meta({ description: 'Ids of the earlier events that this one answers or follows from.' }),
  citations: z.array(citation).optional().meta({ description: 'Which sources report it.' }),
  quotes: z.array(quote).optional().meta({ description: 'What was said.' }),
  differences: z.array(difference).optional().meta({ description: 'Questions on which the sources differ.' }),
  media: z.array(media).optional().meta({ description: 'Pictures, videos, recordings. The first one leads.' }),
  links: z.array(link).optional().meta({ description: 'The publication’s own further reading.' }),
  published: dateTime.optional().meta({ description: 'When it was added to the story.' }),
  updated: dateTime.optional().meta({ description: 'When its facts were last changed.' }),
  retraction: retraction.optional().meta({ description: 'When and why it was withdrawn; only with the status «retracted».' }),
  draft: draft.optional().meta({ description: 'Present while no person has read it.' }),
  reviewed: review.optional().meta({ description: 'Who has read it and stands behind it.' }),
}, {
  title: 'Event',
  description: 'One thing that happened, was said, or is expected.',
  anyOf: ['headline', 'summary', 'quotes', 'differences', 'media'].map((field) => ({ required: [field] })),
});
