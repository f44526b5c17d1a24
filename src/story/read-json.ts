import { readEventFile, type Reading } from '../event-file/reader.js';

/**
 * Reads an event file from text: at once where it is JSON, so that a file in the page is drawn with the page. Where it
 * is none, what finds the fault is loaded first.
 */
export const readJson = (json: string, base: string): Reading | Promise<Reading> => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return import('../event-file/json-fault.js').then(({ notJson }) => ({ problems: [notJson(json)], lost: 0 }));
  }
  return readEventFile(value, base);
};
