import { notJson } from './json-fault.js';
import { readEventFile, type Reading } from './reader.js';
import type { Warnings } from './warnings.js';

/** For whoever edits or checks a file: as `readEventFile`, from text. A text that is not JSON is a problem with its line and column. */
export function readEventFileText(json: string, base?: string, warnings?: Warnings): Reading {
  const text = json.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: [notJson(text)], lost: 0 };
  }
  return readEventFile(value, base, warnings);
}
