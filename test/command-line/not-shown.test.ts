import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftsLeftOut } from '../../src/command-line/drafts-left-out.js';
import { renderRequest } from '../../src/command-line/render-options.js';
import { whyNoEvent, whyNoQuote } from '../../src/command-line/why-not-shown.js';
import { readEventFile, type Story } from '../../src/event-file/reader.js';
import { contentOf, folderWith, start } from './start.js';
import { smallStory, smallStoryText } from './small-story.js';

const story = (file: object = smallStory()): Story => readEventFile(file).story!;

describe('an event or a quotation that cannot be shown', { concurrency: true }, () => {
  it('is none, a draft or retracted: nothing is written, and the reason is told', async () => {
    const folder = folderWith({ 'story.json': smallStoryText(), 'old.html': 'old' });
    const cases = [
      ['--event', 'nowhere', 'There is no event «nowhere».'],
      ['--event', 'rumour', 'Event «rumour» is a draft that no person has read yet'],
      ['--quote', 'captain-2', 'Quotation «captain-2» is a draft that no person has read yet'],
      ['--quote', 'sunk-1', 'Quotation «sunk-1» belongs to event «sunk», which is retracted'],
    ] as const;
    await Promise.all(cases.map(async ([flag, id, sentence]) => {
      const { code, stdout, stderr } = await start(['render', 'story.json', flag, id, '-o', 'old.html'], { cwd: folder });
      assert.deepEqual([code, stdout], [1, '']);
      assert.ok(stderr.includes(`\nstory.json: error: ${sentence}`), stderr);
      assert.doesNotMatch(stderr, /notice/, 'what is not written leaves nothing out');
    }));
    assert.equal(contentOf(folder, 'old.html'), 'old');
  });

  it('is a draft outside the dates that were asked for, and no drafts are offered', () => {
    const left = (...flags: string[]) => draftsLeftOut(story(), renderRequest(['story.json', ...flags]));
    assert.match(left()!, /^Left out 1 event and 1 quotation /);
    assert.match(left('--until', '2031-03')!, /^Left out 1 quotation /);
    assert.match(left('--from', '2031-04', '--limit', '1')!, /^Left out 1 event /);
    assert.equal(left('--from', '2031-04-09'), undefined);
    assert.match(left('--event', 'stopped')!, /^Left out 1 quotation /);
  });

  it('is told with the ids that there are, and no draft’s among them', () => {
    assert.equal(whyNoEvent(story(), 'x'), 'There is no event «x». Its events are: stopped, towed, repaired, sunk.');
    assert.equal(whyNoQuote(story(), 'x'), 'There is no quotation «x». Its quotations are: captain-1.');
  });

  it('is told with some ids where there are many, and without where there are none', () => {
    const events = Array.from({ length: 14 }, (_, i) => ({ id: `e${i}`, date: '2031', headline: 'One more' }));
    const many = story({ version: 1, language: 'en', title: 'Many', events });
    assert.match(whyNoEvent(many, 'x'), /: e0, e1, .*, e11 and 2 more\.$/);
    assert.equal(whyNoQuote(many, 'x'), 'There is no quotation «x». It has no quotations that can be shown.');
  });

  it('is a quotation of a drafted event', () => {
    assert.match(whyNoQuote(story(), 'rumour-1'), /^Event «rumour», which has quotation «rumour-1», is a draft/);
  });

  it('has drafts alone in it, or stands in a file that nests too deeply to be written', async () => {
    const { events, ...rest } = smallStory() as { events: { id: string }[] };
    const drafts = [{ id: 'talk', date: '2031-03-02', quotes: [{ text: 'unread words', source: 'gazette', draft: {} }] }];
    const deep = JSON.stringify({ ...rest, events }).replace(/}$/, `,"x-desk":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    const [drafted, ...nested] = await Promise.all([
      start(['render', '-', '--event', 'talk'], { input: JSON.stringify({ ...rest, events: drafts }) }),
      start(['render', '-', '--event', 'stopped'], { input: deep }),
      start(['render', '-'], { input: deep }),
    ]);
    assert.deepEqual([drafted.code, drafted.stdout], [1, '']);
    assert.match(drafted.stderr, /error: Event «talk» has nothing that can be shown\.\n$/);
    for (const { code, stdout, stderr } of nested) {
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /error: x-desk nests more deeply than[^]*(Event «stopped»|It) has nothing that can be shown\.\n$/);
    }
  });
});
