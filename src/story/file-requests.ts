import type { Reading } from '../event-file/reader.js';
import { readJson } from './read-json.js';

/** What a request for an event file came to: what was read, or the reason that there was nothing to read. */
export type Answer = Reading | { failure: string };

type Request = { answer: Promise<Answer>; abort: AbortController; users: Set<object> };

/** One request a page for each address, whichever element asks first; failures are not kept. */
const requests = new Map<string, Request>();

const ask = async (address: string, signal: AbortSignal): Promise<Answer> => {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return { failure: `HTTP ${response.status}` };
    return await readJson(await response.text(), address);
  } catch (error) {
    return { failure: String(error) };
  }
};

const start = (address: string): Request => {
  const abort = new AbortController();
  const request: Request = { answer: ask(address, abort.signal), abort, users: new Set() };
  requests.set(address, request);
  void request.answer.then((answer) => {
    if (!('story' in answer && answer.story) && requests.get(address) === request) requests.delete(address);
  });
  return request;
};

/**
 * The event file at an absolute address, for one user (an element). Users of one address share one request.
 * `fresh` asks again past what is known, as `reload()` does.
 */
export const requestFile = (address: string, user: object, fresh = false): Promise<Answer> => {
  const request = (fresh ? undefined : requests.get(address)) ?? start(address);
  request.users.add(user);
  return request.answer;
};

/**
 * Says that a user no longer needs an address. Judged one task later, because an element that is moved is
 * disconnected and connected again at once; the request is dropped with its last user. `dropped` tells the user.
 */
export const releaseFile = (address: string, user: object, stillNeeded: () => boolean, dropped: () => void): void => {
  setTimeout(() => {
    if (stillNeeded()) return;
    dropped();
    const request = requests.get(address);
    request?.users.delete(user);
    if (!request || request.users.size) return;
    request.abort.abort();
    requests.delete(address);
  });
};
