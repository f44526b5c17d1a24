import { testFile } from '../rig/browser.js';

type Request = { address: string; signal: AbortSignal | null | undefined };

const requests: Request[] = [];
const substitutes = new Map<string, string>();
const resolve = (src: string): string => new URL(src, document.baseURI).href;
const ask = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const address = resolve(input instanceof Request ? input.url : String(input));
  requests.push({ address, signal: init?.signal });
  return ask(substitutes.get(address) ?? input, init);
};

beforeEach(() => {
  requests.length = 0;
  substitutes.clear();
});

/** What this test has asked of the network so far, in order: of one address, or of all. */
export const requestsFor = (src?: string): Request[] =>
  requests.filter(({ address }) => src === undefined || address === resolve(src));

/** From now on, who asks for one address gets what is at the other. */
export function serveInstead(src: string, other: string): void {
  substitutes.set(resolve(src), resolve(other));
}

let number = 0;

/** An address of its own for a file, served as badly as asked. */
export const addressOf = (file: unknown, how: Parameters<typeof testFile>[1] = {}): string =>
  testFile(`story-${(number += 1)}-${performance.timeOrigin}.json`, how.status ? how : { body: JSON.stringify(file), ...how });

/** What Dateline has told the console in this test file; it is kept here instead of in the output of the tests. */
export const told: string[] = [];
const { warn } = console;
console.warn = (...words: unknown[]) => {
  if (String(words[0]).startsWith('Dateline:')) told.push(words.join(' '));
  else warn(...words);
};

/** Time enough for whatever would happen by itself, where a test shows that nothing does. */
export const aWhile = (milliseconds = 150): Promise<void> => new Promise((then) => setTimeout(then, milliseconds));
