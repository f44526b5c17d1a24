import { css, html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Account, Difference } from '../event-file/types.js';
import { quoteBlock } from '../quote-block/quote-block-template.js';
import type { Context } from '../story/context.js';
import { listed } from '../story/listed.js';
import { say } from '../story/spoken.js';
import { writtenDate } from '../story/written-date.js';
import { sourceLink, sourceName } from '../story/source-link.js';
import { directionIn, name, prose } from '../story/written-text.js';
import { citedSources } from './citations.js';

/** Whose account it is: the one who says it, and who tells it where that is somebody else. */
const teller = ({ by, source }: Account, context: Context): unknown => {
  const person = context.story.people.get(by ?? '');
  const told = context.story.sources.get(source ?? '');
  const teller = told && sourceName(told, context);
  return person ? listed([name(person.name, context), teller && say('inSource', context, { source: teller })], context) : teller;
};

const accountSources = ({ citations, source, quotes }: Account, context: Context): unknown => {
  if (citations?.length) return citedSources(citations, context);
  return source === undefined || quotes?.length ? nothing : sourceLink(source, undefined, context);
};

const account = (told: Account, eventDate: string, context: Context): TemplateResult => {
  const date = told.date === eventDate ? undefined : writtenDate(told.date, context.dates);
  return html`<li part="account">
    <p class="small"><b>${teller(told, context)}</b></p>
    ${date ? html`<p class="small muted">${date}</p>` : nothing}
    ${prose(told.summary, context, 'text')}
    ${told.quotes?.map((quote) => quoteBlock(quote, context, { withoutSpeaker: quote.speaker === told.by, isWhole: true }))}
    <div class="refs">${accountSources(told, context)}</div>
  </li>`;
};

/** A question on which sources differ, with the accounts side by side in the order of the file, none larger. */
export const difference = ({ about, accounts }: Difference, eventDate: string, context: Context): TemplateResult =>
  html`<section part="difference" dir=${ifDefined(directionIn(about, context))}>
    <p><b>${name(about, context)}</b></p>
    <ul role="list">
      ${accounts.map((told) => account(told, eventDate, context))}
    </ul>
  </section>`;

/** Accounts side by side where there is room. */
export const differenceStyles = css`
  [part='difference'] {
    margin-block: 1em;
    padding-block: 0.7em 0.3em;
    border-block: 1px solid var(--_edge);
  }
  [part='difference'] + [part='difference'] {
    margin-block-start: -1em;
    border-block-start: 0;
  }
  [part='difference'] ul {
    display: grid;
    gap: 1em 1.3em;
    margin-block-start: 0.5em;
    font-size: max(0.94em, 14px);
  }
  [part='account'] figure {
    margin-block: 0.3em;
    padding: 0;
    border: 0;
  }
  [part='account'] :is(blockquote, .lead) {
    font-size: 1em;
  }
  @container (min-width: 34rem) {
    [part='difference'] ul {
      grid-template-columns: repeat(auto-fit, minmax(8.4em, 1fr));
    }
    [part='difference'] ul:has(figure) {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
    [part='difference'] ul:has(> :nth-child(4):last-child) {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
