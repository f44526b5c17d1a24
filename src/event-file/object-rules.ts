import type { Level, RuleCode } from './problems.js';
import { differsFromPassage } from './differs-from-passage.js';
import type { Account, Difference, Media, Quote, QuoteVersion, Source, Text, TimelineEvent } from './types.js';

/** A broken rule. An error costs the object, or only `field` where one is named; a warning costs nothing. */
export type Finding = { code: RuleCode; level: Level; field?: string };

type Rule = (value: never) => Finding | undefined | false;

const error = (code: RuleCode, field?: string): Finding => ({ code, level: 'error', field });
const warning = (code: RuleCode): Finding => ({ code, level: 'warning' });

/** Whether there is a text that is not blank. */
function says(text: Text | undefined): boolean {
  return text !== undefined && /\S/.test(typeof text === 'string' ? text : Object.values(text).join(''));
}

const hasQuotation = ({ quotes, differences }: TimelineEvent): boolean =>
  !!quotes?.length || !!differences?.some(({ accounts }) => accounts.some((account) => account.quotes?.length));

const showsSomething = (event: TimelineEvent): boolean =>
  says(event.headline) || says(event.summary) || hasQuotation(event) || !!event.media?.length;

const wordsHold = (quote: Quote | QuoteVersion): Finding | false =>
  differsFromPassage(quote) && warning('text-differs-from-passage');

/**
 * The rules within one object of the format, by its name. They are asked once its unsound parts have been left out. The
 * schema and the reader use the same ones.
 */
export const objectRules: Readonly<Record<string, readonly Rule[]>> = {
  Event: [
    (event: TimelineEvent) => !showsSomething(event) && error('nothing-to-show'),
    (event: TimelineEvent) =>
      !!event.retraction && event.status !== 'retracted' && error('retraction-not-retracted', 'retraction'),
  ],
  Source: [
    ({ publisher, author, title, url }: Source) =>
      !url && ![publisher, author, title].some(says) && error('source-without-name'),
  ],
  Account: [({ by, source }: Account) => !by && !source && error('account-of-nobody')],
  Difference: [({ accounts }: Difference) => accounts.length < 2 && error('too-few-accounts')],
  Media: [({ type, alt }: Media) => type === 'image' && alt === undefined && warning('image-without-alt')],
  Quote: [wordsHold],
  QuoteVersion: [wordsHold],
};
