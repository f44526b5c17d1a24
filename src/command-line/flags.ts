import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUse } from './fault.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Value<Option> = Option extends { multiple: true } ? string[] : Option extends { type: 'string' } ? string : boolean;
type Values<Known extends Options> = { [Name in keyof Known]?: Value<Known[Name]> };
type OptionToken = { name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined };

/** The types of options: with a value, with one each time that it is given, and without. */
export const text = { type: 'string' } as const;
export const texts = { type: 'string', multiple: true } as const;
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

/** Of an option that is there twice one would change nothing, and nobody could say which was meant. */
function checkRepeated(tokens: readonly OptionToken[], options: Options): void {
  const names = tokens.filter(({ name }) => !options[name]?.multiple).map(({ name }) => name);
  const again = names.find((name, index) => names.indexOf(name) < index);
  if (again !== undefined) throw new WrongUse(`--${again} is there twice: leave one of them out.`);
}

/**
 * Reads the flags of a verb: its options, and what stands beside them. Throws `WrongUse` for what it does not know. Node would
 * refuse the same, in sentences for programmers.
 */
export function readFlags<const Known extends Options>(flags: string[], options: Known, verb: string) {
  const read = parseArgs({ args: flags, options, allowPositionals: true, strict: false, tokens: true });
  const given = read.tokens.filter((token) => token.kind === 'option');
  for (const token of given) checkOption(token, options, verb);
  checkRepeated(given, options);
  return { values: read.values as Values<Known>, names: read.positionals };
}
