import type { RuleCode } from './problems.js';
import type { Account, Difference, Source, Text, TimelineEvent } from './types.js';

/** A rule within one object. Where it is broken, it costs the object, or only `field` where one is named. */
export type Rule = { code: RuleCode; field?: string; isBroken: (value: never) => boolean };

/** Rules by the name of the object in the format. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;

/** Whether there is a text that is not blank. */
export const says = (text: Text | undefined): boolean =>
  text !== undefined && /\S/.test(typeof text === 'string' ? text : Object.values(text).join(''));

const showsNothing = ({ headline, summary, quotes, media, differences }: TimelineEvent): boolean =>
  !says(headline) && !says(summary) && !quotes?.length && !media?.length
  && !differences?.some(({ accounts }) => accounts.some((account) => account.quotes?.length));

/**
 * The rules within one object of the format, by its name. They are asked once its unsound parts have been left out. The
 * schema and the reader use the same ones.
 */
export const objectRules: Rules = {
  Event: [
    { code: 'nothing-to-show', isBroken: showsNothing },
    {
      code: 'retraction-not-retracted',
     
      field: 'retraction',
      isBroken: ({ retraction, status }: TimelineEvent) => !!retraction && status !== 'retracted',
    },
  ],
  Source: [{
    code: 'source-without-name',
   
    isBroken: ({ publisher, author, title, url }: Source) => !url && ![publisher, author, title].some(says),
  }],
  Account: [{ code: 'account-of-nobody', isBroken: ({ by, source }: Account) => !by && !source }],
  Difference: [{ code: 'too-few-accounts', isBroken: ({ accounts }: Difference) => accounts.length < 2 }],
};
