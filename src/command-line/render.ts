import { readEventFileText } from '../event-file/read-text.js';
import type { Story } from '../event-file/reader.js';
import { warnings } from '../event-file/warnings.js';
import { jsonLd } from '../exporters/json-ld.js';
import { renderEventCard, renderPage, renderPlainHtml, renderQuoteBlock, renderTimeline } from '../server/server.js';
import { draftsLeftOut } from './drafts-left-out.js';
import { exitCodes } from './exit-codes.js';
import { Fault, WrongUse } from './fault.js';
import { readInput } from './read-input.js';
import { renderRequest, type RenderRequest } from './render-options.js';
import { tell, tellProblems } from './tell.js';
import { whyNoEvent, whyNoQuote } from './why-not-shown.js';
import { isSameFile, writeOutput } from './write-output.js';

/** Without `<` it can be put into a script of a page as it is. */
const jsonLdText = (story: Story, options: RenderRequest['options']): string =>
  JSON.stringify(jsonLd(story, options), null, 2).replaceAll('<', '\\u003c');

/** What was asked for, as text; empty where the file has nothing of it. */
const outcome = (value: unknown, story: Story, { to, event, quote, options }: RenderRequest): string => {
  if (event !== undefined) return renderEventCard(value, event, options).html;
  if (quote !== undefined) return renderQuoteBlock(value, quote, options).html;
  if (to === 'page') return renderPage(value, options).html;
  if (to === 'html') return renderPlainHtml(value, options).html;
  if (to === 'element') return renderTimeline(value, options).html;
  return jsonLdText(story, options);
};

const whyNothing = (story: Story, { event, quote }: RenderRequest): string =>
  event !== undefined ? whyNoEvent(story, event) : quote !== undefined ? whyNoQuote(story, quote) : 'It has nothing that can be shown.';

const tellDrafts = (story: Story, request: RenderRequest): void => {
  const sentence = draftsLeftOut(story, request);
  if (sentence) tell({ file: request.file, code: 'drafts-left-out', level: 'notice', sentence }, request.json);
};

/** `dateline render`: HTML from an event file. What is wrong in the file is told, and costs no more than it must. */
export const render = async (flags: string[]): Promise<number> => {
  const request = renderRequest(flags);
  const { file, output } = request;
  if (output !== '-' && await isSameFile(file, output))
    throw new WrongUse('--output is the event file itself, which would be lost. Write to another file.');
  const json = await readInput(file);
  const { story, problems } = readEventFileText(json, undefined, warnings);
  tellProblems(problems, file, request.json);
  if (!story) return exitCodes.problems;
  const written = outcome(JSON.parse(json), story, request);
  if (!written) throw new Fault('not-shown', whyNothing(story, request), file);
  tellDrafts(story, request);
  await writeOutput(written.endsWith('\n') ? written : `${written}\n`, output);
  return problems.some(({ level }) => level === 'error') ? exitCodes.problems : exitCodes.well;
};
