import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUse } from './fault.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Known extends Options> = { [Name in keyof Known]?: Known[Name]['type'] extends 'string' ? string : boolean };
type OptionToken = { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined };

/** The types of options: with a value, and without. */
export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;

function checkOption({ name, rawName, value, inlineValue }: OptionToken, options: Options, verb: string): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new WrongUse(`There is no option ${rawName}. dateline ${verb} --help lists them.`);
  if (option.type === 'boolean' && value !== undefined) throw new WrongUse(`${rawName} takes no value: leave «=${value}» out.`);
  if (option.type === 'boolean') return;
  if (value === undefined) throw new WrongUse(`${rawName} needs a value. dateline ${verb} --help says which.`);
  // A year BCE begins with a dash too; an option does with a letter behind it.
  if (!inlineValue && /^--?[a-z]/i.test(value))
    throw new WrongUse(`${rawName} needs a value. If «${value}» is it, write --${name}=${value}.`);
}

/**
 * Reads the flags of a verb: its options, and what stands beside them. Throws `WrongUse` for what it does not know. Node would
 * refuse the same, in sentences for programmers.
 */
export function readFlags<const Known extends Options>(flags: string[], options: Known, verb: string) {
  const read = parseArgs({ args: flags, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of read.tokens) if (token.kind === 'option') checkOption(token, options, verb);
  return { values: read.values as Values<Known>, names: read.positionals };
}
