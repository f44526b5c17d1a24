import * as z from 'zod';
import { objectRules } from './object-rules.js';

type Described = { description: string; title: string } & Record<string, unknown>;

/**
 * An object of the format: its fields, the rules that hold within it, and a name under `$defs`.
 * Fields that the format does not know are kept. The type leaves them out all the same, so that a misspelt name in our own
 * code is an error.
 */
export function objectOf<Shape extends z.ZodRawShape>(id: string, shape: Shape, meta: Described): z.ZodObject<Shape> {
  const object = z.looseObject(shape) as unknown as z.ZodObject<Shape>;
  return object.superRefine((value, context) => {
    for (const { code, field, isBroken } of objectRules[id] ?? []) {
      if (isBroken(value as never)) context.addIssue({ code: 'custom', message: code, path: field ? [field] : [] });
    }
  }).meta({ id, ...meta });
}

/**
 * A record whose every own key counts, `__proto__` as well: `z.record` passes over that one unseen, so it is looked at
 * before. Keys are compared after NFC, and of two equal ones the second is at fault.
 */
export function recordOf<Key extends z.ZodString, Entry extends z.ZodType>(key: Key, entry: Entry) {
  return z.preprocess((value, context) => {
    if (typeof value !== 'object' || value === null) return value;
    const keys = Object.keys(value);
    if (new Set(keys.map((name) => name.normalize())).size < keys.length) {
      context.addIssue({ code: 'custom', message: 'duplicate-id' });
    }
    if (Object.hasOwn(value, '__proto__')) {
      const hidden = Object.getOwnPropertyDescriptor(value, '__proto__')?.value as unknown;
      if (!key.safeParse('__proto__').success || !entry.safeParse(hidden).success) {
        context.addIssue({ code: 'custom', message: 'wrong-type', path: ['__proto__'] });
      }
    }
    return value;
  }, z.record(key, entry));
}
