import assert from 'node:assert/strict';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { watchSaved } from '../../src/command-line/preview-watch.js';
import type { CheckedNews, NewsName, StoryNews } from '../../src/preview/preview-data.js';
import { bridgeFolder, bridgeStory, gazette, previewOf } from './preview-rig.js';

type News = { name: NewsName; news: StoryNews & CheckedNews };

/** What a page hears, one after the other. */
async function* newsFrom(port: number): AsyncGenerator<News> {
  const ended = new AbortController();
  after(() => ended.abort());
  const { body } = await fetch(`http://127.0.0.1:${port}/~dateline/news`, { signal: ended.signal });
  let text = '';
  try {
    for await (const piece of body!.pipeThrough(new TextDecoderStream())) {
      text += piece;
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
        text = text.slice(end + 2);
        if (name) yield { name: name as NewsName, news: JSON.parse(data!) };
      }
    }
  } catch (error) {
    if (!ended.signal.aborted) throw error;
  }
}

/** A preview that is watched, and what its page hears next. */
async function followed(story?: string) {
  const folder = bridgeFolder(story);
  const served = await previewOf(folder);
  const file = join(folder, 'story.json');
  after(await watchSaved(file, () => void served.followed.look()));
  const news = newsFrom(served.port);
  const next = async (name: NewsName): Promise<News['news']> => {
    const { value } = await news.next();
    assert.ok(value, 'nothing more is told');
    assert.equal(value.name, name);
    return value.news;
  };
  return { folder, file, served, next };
}

const titleOf = ({ story }: StoryNews): string => (story as { title: string }).title;
const renamed = (title: string): string => bridgeStory().replace('"The bridge"', JSON.stringify(title));

describe('a preview follows its file', { concurrency: true }, () => {
  it('tells the story, then what was found, to a page that comes late', async () => {
    const { next } = await followed();
    const story = await next('story');
    assert.deepEqual([titleOf(story), story.language, story.direction], ['The bridge', 'en', 'ltr']);
    const { isKept, refused, isHeld, words } = await next('checked');
    assert.deepEqual([isKept, refused, isHeld], [false, 0, true]);
    const [{ document, places, standing } = assert.fail()] = words;
    assert.deepEqual([document, standing], [{ number: 0, name: 'gazette.txt' }, 'typography']);
    assert.deepEqual(places.map(({ start, end }) => gazette.slice(start, end)), ['We can’t pay for the bridge — not this\nyear.']);
  });

  it('tells a saved file anew, whether it was written or another was put in its place', async () => {
    const { folder, file, next } = await followed();
    await next('story');
    await next('checked');
    writeFileSync(file, renamed('The written bridge'));
    assert.equal(titleOf(await next('story')), 'The written bridge');
    await next('checked');
    writeFileSync(join(folder, 'story.json.new'), renamed('The replaced bridge'));
    renameSync(join(folder, 'story.json.new'), file);
    assert.equal(titleOf(await next('story')), 'The replaced bridge');
    await next('checked');
    writeFileSync(file, renamed('The bridge written after it was replaced'));
    assert.equal(titleOf(await next('story')), 'The bridge written after it was replaced');
  });

  it('keeps the last sound story while the file is broken, and says where it is', async () => {
    const { file, served, next } = await followed();
    await next('story');
    await next('checked');
    writeFileSync(file, '{\n  "version": 1,\n  "title": "The bridge,\n}');
    const broken = await next('checked');
    assert.equal(broken.isKept, true);
    assert.deepEqual(broken.found.map(({ problems }) => problems.map(({ line, column, subject }) => [line, column, subject])), [[[3, 12, 'The file']]]);
    const late = newsFrom(served.port);
    assert.equal(titleOf((await late.next()).value!.news), 'The bridge');
    writeFileSync(file, renamed('The mended bridge'));
    assert.equal(titleOf(await next('story')), 'The mended bridge');
    assert.equal((await next('checked')).isKept, false);
  });

  it('says that the file is gone, and goes on when it is back', async () => {
    const { file, next } = await followed();
    await next('story');
    await next('checked');
    rmSync(file);
    const gone = await next('checked');
    assert.deepEqual([gone.isKept, gone.savedAt], [true, undefined]);
    assert.match(gone.found[0]?.problems[0]?.sentence ?? '', /^There is no such file/);
    writeFileSync(file, renamed('The bridge is back'));
    assert.equal(titleOf(await next('story')), 'The bridge is back');
  });

  it('begins with a file that is broken', async () => {
    const { file, next } = await followed('{');
    assert.equal((await next('checked')).isKept, true);
    writeFileSync(file, renamed('The first bridge'));
    assert.equal(titleOf(await next('story')), 'The first bridge');
  });
});

describe('what a preview found', { concurrency: true }, () => {
  const foundIn = async (story: string) => {
    const { next } = await followed(story);
    await next('story');
    return next('checked');
  };

  it('stands at the event that it concerns, with the words, the line and the place in the document', async () => {
    const story = bridgeStory({ text: 'We can’t pay for the bridge this year.' });
    const { refused, found, words } = await foundIn(story);
    assert.equal(refused, 1);
    assert.deepEqual(found.map(({ title, event }) => [title, event]), [['Nobody pays', 'unpaid']]);
    const [problem] = found[0]!.problems;
    assert.deepEqual([problem?.subject, problem?.line, problem?.words], ['Quotation «We can’t pay for the bridge this year.»', story.slice(0, story.indexOf('bridge this')).split('\n').length, 0]);
    assert.match(problem?.sentence ?? '', /^does not stand in gazette\.txt word for word/);
    assert.equal(words[0]?.standing, 'near');
    assert.match(gazette.slice(words[0]?.places[0]?.start, words[0]?.places[0]?.end), /^We can’t pay for the bridge — not this\nyear/);
  });

  it('counts drafts by themselves, and leads each to its passage', async () => {
    const citations = [{ source: 'gazette', passage: { exact: 'She left at 10:26' } }];
    const { refused, drafts, found, words } = await foundIn(bridgeStory({ more: { draft: {}, citations, quotes: [] } }));
    assert.deepEqual([refused, drafts], [0, 1]);
    const [draft] = found[0]!.problems;
    assert.deepEqual([draft?.level, draft?.subject, draft?.words], ['draft', 'The event', 0]);
    assert.deepEqual([words[0]?.kind, words[0]?.text, words[0]?.standing], ['citation', 'She left at 10:26', 'exact']);
  });

  it('says of an event that is left out what it is called, and leads nowhere', async () => {
    const { found } = await foundIn(bridgeStory({ more: { date: 'some day' } }));
    assert.deepEqual(found.map(({ title, event }) => [title, event]), [['Nobody pays', undefined]]);
    assert.match(found[0]?.problems[0]?.sentence ?? '', /is «some day», which is no date/);
  });
});
