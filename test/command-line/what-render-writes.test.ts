import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderRequest } from '../../src/command-line/render-options.js';
import { folderWith, start, told } from './start.js';
import { smallStoryText } from './small-story.js';

const folder = folderWith({ 'story.json': smallStoryText() });

/** What is written of the story, which has nothing worse in it than a warning. */
const rendered = async (...flags: string[]) => {
  const ended = await start(['render', 'story.json', ...flags], { cwd: folder });
  assert.equal(ended.code, 0, ended.stderr);
  return ended;
};

const headlines = (html: string): string[] =>
  ['The ferry stops', 'A tug tows it in', 'The rudder is repaired', 'An unread rumour', 'The ferry sinks'].filter((headline) => html.includes(headline));

const warning = 'story.json: warning: Event «sunk» is retracted';
const host = (html: string): string => /<dateline-[^>]*>/.exec(html)?.[0] ?? '';

describe('render', { concurrency: true }, () => {
  it('writes the element with its file, and tells what it left out of both', async () => {
    const { stdout, stderr } = await rendered();
    assert.match(stdout, /^<dateline-timeline lang="en" time-zone="Europe\/Lisbon"><template shadowrootmode="open">[^]*<\/dateline-timeline>\n$/);
    assert.doesNotMatch(stdout, /unread/i);
    assert.ok(stderr.startsWith(warning), stderr);
    assert.match(stderr, /\nstory\.json: notice: Left out 1 event and 1 quotation that no person has read yet\. --drafts shows drafts too\.\n$/);
  });

  it('writes drafts on request, and then says nothing of them', async () => {
    const { stdout, stderr } = await rendered('--drafts');
    assert.match(stdout, /An unread rumour[^]*unread words|unread words[^]*An unread rumour/);
    assert.match(host(stdout), / drafts[ >]/);
    assert.doesNotMatch(stderr, /notice/);
  });

  it('writes plain HTML without any element', async () => {
    const { stdout } = await rendered('--to', 'html');
    assert.doesNotMatch(stdout, /<dateline-|<script|<style|<template/);
    assert.deepEqual(headlines(stdout), ['The ferry stops', 'A tug tows it in', 'The rudder is repaired', 'The ferry sinks']);
    assert.match(stdout, /<blockquote[^]*she would not turn/);
    assert.doesNotMatch(stdout, /Withdrawn words|gone for good/);
  });

  it('writes a page, with the assets where they were put, with or without a slash behind', async () => {
    const { stdout } = await rendered('--to', 'page', '--url', 'https://harbour.example/ferry', '--assets', 'https://cdn.example/d', '--styles', 'link');
    assert.match(stdout, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(stdout, /<link rel="canonical" href="https:\/\/harbour\.example\/ferry">/);
    assert.match(stdout, /src="https:\/\/cdn\.example\/d\/dateline\.js"/);
    assert.match(stdout, /href="https:\/\/cdn\.example\/d\/dateline\.css"/);
    assert.equal(renderRequest(['a.json', '--assets', '/d/']).options.assets, '/d/');
  });

  it('writes JSON-LD that can be put into a script as it is, and offers no drafts for it', async () => {
    const { stdout, stderr } = await rendered('--to', 'jsonld', '--lang', 'pt', '--url', 'https://harbour.example/ferry', '--link-prefix', 'day-');
    assert.doesNotMatch(stdout, /</);
    assert.match(stdout, /\\u003cFerry> stops/);
    const { name, itemListElement } = JSON.parse(stdout) as { name: string; itemListElement: { url: string }[] };
    assert.equal(name, 'Como parou a balsa');
    assert.deepEqual(itemListElement.map(({ url }) => url), ['stopped', 'towed', 'repaired'].map((id) => `https://harbour.example/ferry#day-${id}`));
    assert.match(stderr, /notice: Left out 1 event and 1 quotation that no person has read yet\.\n$/);
  });

  it('writes one event, by its id or an old one, with no more of the file than it needs', async () => {
    const [byId, byAlias] = await Promise.all([rendered('--event', 'stopped'), rendered('--event', 'halted', '--json')]);
    assert.match(byId.stdout, /^<dateline-event-card event="stopped" [^]*she would not turn[^]*<\/dateline-event-card>\n$/);
    assert.deepEqual(headlines(byId.stdout), ['The ferry stops']);
    assert.match(byId.stderr, /notice: Left out 1 quotation that no person has read yet\.\n$/);
    assert.deepEqual(headlines(byAlias.stdout), ['The ferry stops']);
    assert.deepEqual(told(byAlias.stderr).map(({ code }) => code), ['retracted-words-kept', 'drafts-left-out']);
  });

  it('writes one quotation, and a retracted event as such', async () => {
    const [quote, event] = await Promise.all([rendered('--quote', 'captain-1'), rendered('--event', 'sunk')]);
    assert.match(quote.stdout, /^<dateline-quote-block quote="captain-1" [^]*she would not turn/);
    assert.doesNotMatch(quote.stderr, /notice/);
    assert.match(event.stdout, /^<dateline-event-card event="sunk" [^]*Retracted/);
  });

  it('writes the window, the language and the zone that were asked for', async () => {
    const { stdout } = await rendered('--to', 'html', '--from', '2031-03-02', '--until', '2031-03', '--lang', 'pt', '--time-zone', 'Asia/Tokyo');
    assert.deepEqual(headlines(stdout), ['A tug tows it in']);
    assert.match(stdout, /Como parou a balsa/);
    const zoned = await rendered('--to', 'html', '--until', '2031-03-02', '--time-zone', 'Asia/Tokyo');
    assert.deepEqual(headlines(zoned.stdout), ['The ferry stops']);
    assert.match(zoned.stdout, /8:30\sAM/);
  });

  it('writes on the element what the script needs to go on', async () => {
    const flags = ['--limit', '1', '--from', '2031', '--until', '2031-03', '--order', 'newest-first', '--heading-level', '3', '--src', 'story.json'];
    const { stdout } = await rendered(...flags, '--link-prefix', 'ferry-', '--layout', 'compact', '--group-by', 'none', '--without-gaps');
    for (const attribute of ['limit="1"', 'from="2031"', 'to="2031-03"', 'order="newest-first"', 'heading-level="3"', 'src="story.json"', 'link-prefix="ferry-"', 'layout="compact"', 'group-by="none"', 'without-gaps'])
      assert.ok(host(stdout).includes(` ${attribute}`), `${attribute} in ${host(stdout)}`);
    assert.match(stdout, /<a id="ferry-towed"/);
    assert.doesNotMatch(stdout, /<a id="ferry-repaired"/);
  });
});
