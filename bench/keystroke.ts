/**
 * `npm run bench`, second part: what one key in the search costs a reader of 400 events, beside drawing their list once. Main
 * thread's processor time in Chromium, of the built elements, by its own count of tasks (script, style, layout, paint); the median of several.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { chromiumFlags, findProgram } from '../test/rig/engines.js';
import { longStory } from '../test/timeline/long-story.js';

const events = 400;
const keys = 'river bridge lock ada';
const folder = join(import.meta.dirname, '../dist/cdn');
const types: Record<string, string> = { '.js': 'text/javascript', '': 'text/html' };

const server = createServer(({ url = '/' }, response) => {
  response.setHeader('content-type', types[extname(url)] ?? 'application/octet-stream');
  if (url === '/') response.end('<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><body></body>');
  else response.end(readFileSync(join(folder, url)));
});

const median = (values: number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1]!;

/** Milliseconds of the main thread that something takes, until its frame is drawn. */
async function cost(page: Page, session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const taken = async (): Promise<number> =>
    1000 * (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
  const before = await taken();
  await work();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))));
  return (await taken()) - before;
}

/** Draws the story in a timeline of its own; the one before is gone by then. */
const draw = (page: Page, story: object): Promise<unknown> =>
  page.evaluate(async (data) => {
    document.querySelector('dateline-timeline')?.remove();
    const timeline = Object.assign(document.createElement('dateline-timeline'), { data });
    document.body.append(timeline);
    await (timeline as unknown as { loaded: Promise<unknown> }).loaded;
  }, story);

/** Opens what finds and filters, and puts the caret into the search. */
const openSearch = async (page: Page): Promise<void> => {
  await page.click('dateline-timeline >>> [part=controls] > summary');
  await (await page.waitForSelector('dateline-timeline >>> .words input'))!.click();
};

await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const { port } = server.address() as { port: number };
const browser = await puppeteer.launch({ executablePath: findProgram('chromium'), args: chromiumFlags });
try {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.addScriptTag({ url: '/dateline.js', type: 'module' });
  await page.evaluate(() => customElements.whenDefined('dateline-timeline'));
  const story = { version: 1, language: 'en', title: 'The works', ...longStory(events) };
  await draw(page, story);
  const drawings: number[] = [];
  for (let time = 0; time < 9; time += 1) drawings.push(await cost(page, session, () => draw(page, story)));
  await openSearch(page);
  const strokes: number[] = [];
  for (const key of keys.slice(0, 20)) strokes.push(await cost(page, session, () => page.keyboard.press(key as 'a')));
  const [drawing, stroke] = [median(drawings), median(strokes)];
  console.log(`\n${events} events in Chromium, CPU ms of the main thread: drawn once ${drawing.toFixed(1)} (median of ${drawings.length}), a key in the search ${stroke.toFixed(1)} (median of ${strokes.length}, most ${Math.max(...strokes).toFixed(1)}): ${(stroke / drawing).toFixed(2)} of a drawing.`);
} finally {
  await browser.close();
  server.close();
}
