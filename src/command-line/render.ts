import { readEventFileText } from '../event-file/read-text.js';
import type { Reading } from '../event-file/reader.js';
import { warnings } from '../event-file/warnings.js';
import { withoutDrafts } from '../event-file/without-drafts.js';
import { jsonLd } from '../exporters/json-ld.js';
import { renderEventCard, renderPage, renderPlainHtml, renderQuoteBlock, renderTimeline } from '../server/server.js';
import { exitCodes } from './exit-codes.js';
import { readInput } from './read-input.js';
import { renderRequest, type RenderRequest } from './render-options.js';
import { tellProblems } from './tell.js';
import { writeOutput } from './write-output.js';

/** What was asked for, as text; empty where the file has nothing of it. */
const outcome = (value: unknown, { story }: Reading, { to, event, quote, options }: RenderRequest): string => {
  if (event !== undefined) return renderEventCard(value, event, options).html;
  if (quote !== undefined) return renderQuoteBlock(value, quote, options).html;
  if (to === 'page') return renderPage(value, options).html;
  if (to === 'html') return renderPlainHtml(value, options).html;
  if (to === 'element') return renderTimeline(value, options).html;
  return story ? JSON.stringify(jsonLd(options.drafts ? story : withoutDrafts(story), options), null, 2) : '';
};

const missing = ({ event, quote }: RenderRequest): string =>
  event !== undefined ? `has no event «${event}»` : quote !== undefined ? `has no quotation «${quote}» that is shown` : 'has nothing to show';

const tellDrafts = ({ story }: Reading, { file, options }: RenderRequest): void => {
  const drafts = story?.events.filter(({ draft }) => draft).length ?? 0;
  if (drafts && !options.drafts) console.error(`${file}: left out ${drafts} events that no person has read yet (--drafts shows them).`);
};

/** `dateline render`: HTML from an event file. What is wrong in the file is told, and costs no more than it must. */
export const render = async (flags: string[]): Promise<number> => {
  const request = renderRequest(flags);
  const json = await readInput(request.file);
  const reading = readEventFileText(json, undefined, warnings);
  tellProblems(reading.problems, request.file, request.json);
  if (!reading.story) return exitCodes.problems;
  tellDrafts(reading, request);
  const written = outcome(JSON.parse(json.replace(/^\uFEFF/, '')), reading, request);
  if (!written) throw new Error(`${request.file} ${missing(request)}.`);
  await writeOutput(written.endsWith('\n') ? written : `${written}\n`, request.output);
  return reading.problems.some(({ level }) => level === 'error') ? exitCodes.problems : exitCodes.well;
};
