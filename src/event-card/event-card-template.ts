import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addressFor } from '../event-file/address.js';
import { quotesOf } from '../event-file/quotes-of.js';
import type { TimelineEvent } from '../event-file/types.js';
import { quoteBlock } from '../quote-block/quote-block-template.js';
import type { Context } from '../story/context.js';
import { heading } from '../story/heading.js';
import { joined } from '../story/listed.js';
import { row } from '../story/row.js';
import { say, speechDirection } from '../story/spoken.js';
import { writtenDate } from '../story/written-date.js';
import { directionIn, name, prose } from '../story/written-text.js';
import { citations } from './citations.js';
import { correctionLine, correctionsOf } from '../story/correction-line.js';
import { eventTitle } from './event-title.js';
import { isOverdue } from './event-states.js';
import { picture } from './picture.js';

const status = (event: TimelineEvent, context: Context): unknown => {
  const { status: known = 'reported', retraction } = event;
  if (known === 'reported') return undefined;
  const date = known === 'retracted' && writtenDate(retraction?.date, context.dates);
  if (date) return say('retractedOn', context, { date });
  return say(isOverdue(event, context) ? 'wasExpected' : known, context);
};

/** The word above the headline: what a reader must know before reading on. */
const label = (event: TimelineEvent, context: Context): unknown => {
  const labels = joined(
    [
      event.draft && say('draft', context),
      status(event, context),
      !!event.differences?.length && event.status !== 'retracted' && say('accountsDiffer', context),
    ],
    ' · ',
  );
  return labels.length ? html`<span part="kicker" dir=${ifDefined(speechDirection(context))}>${labels}</span>` : nothing;
};

/** The label and the headline; a retracted event's headline is struck through. Also the line of a folded event. */
export const eventHeadline = (event: TimelineEvent, context: Context): unknown => {
  if (event.headline === undefined) return label(event, context);
  const written = name(event.headline, context);
  const headline = event.status === 'retracted' ? html`<s>${written}</s>` : written;
  return [label(event, context), heading(context.headingLevel, 'headline', headline, directionIn(event.headline, context))];
};

const eventLink = (event: TimelineEvent, context: Context): TemplateResult => {
  const address = context.eventAddress(event.id);
  const label = html`<bdi>${eventTitle(event, context)}</bdi>`;
  return address ? html`<a href=${address} data-event=${event.id}>${label}</a> ` : html`<span>${label}</span> `;
};

/** What the event answers and what answered it: the same link seen from both ends. */
const answers = (event: TimelineEvent, context: Context): unknown => {
  const { words, eventById } = context;
  const answered = (event.respondsTo ?? []).map((id) => eventById.get(id)).filter((found) => found !== undefined);
  const link = (other: TimelineEvent): TemplateResult => eventLink(other, context);
  return [
    row('links', words.answers, answered.map(link), context),
    row('links', words.answeredBy, (context.answers.get(event.id) ?? []).map(link), context),
  ];
};

const ownLinks = (event: TimelineEvent, context: Context): unknown => {
  const links = (event.links ?? []).map(({ url, title }) => {
    const address = addressFor(url, context.base);
    return html`<a href=${ifDefined(address)}>${name(title, context)}</a> `;
  });
  return row('links', context.words.links, links, context);
};

/** What the program that drafted the event was unsure of, for the editor who reads it over. */
const draftQuestions = ({ draft }: TimelineEvent, context: Context): unknown =>
  draft?.questions?.length
    ? html`<ul class="questions small">
        ${draft.questions.map((question) => html`<li>${name(question, context)}</li>`)}
      </ul>`
    : nothing;

const corrections = (event: TimelineEvent, context: Context): unknown =>
  correctionsOf(event.id, quotesOf(event).map(({ id }) => id), context).map((one) => correctionLine(one, context));

/** Everything below the headline. A retracted event keeps its note and loses its words. */
export const eventBody = (event: TimelineEvent, context: Context): unknown => {
  if (event.status === 'retracted')
    return [prose(event.retraction?.note, context, 'text'), corrections(event, context)];
  return [
    context.folding?.summary(event.summary, context) ?? prose(event.summary, context, 'text'),
    draftQuestions(event, context),
    event.media?.map((media) => picture(media, context)),
    event.quotes?.map((quote) => quoteBlock(quote, context)),
    event.differences?.map((one) => context.difference?.(one, event.date, context)),
    answers(event, context),
    ownLinks(event, context),
    citations(event.citations, context),
    corrections(event, context),
  ];
};

/** An event without its date: label, headline, and everything below. */
export const eventCard = (event: TimelineEvent, context: Context): TemplateResult =>
  html`<div class="card">${eventHeadline(event, context)}${eventBody(event, context)}</div>`;
