import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPlainHtml, renderTimeline } from '../../src/server/server.js';

const quotes = (text: string): object[] => [{ text, source: 'gazette' }];
const storyOf = (event: object): object => ({
  version: 1, language: 'fr', title: 'Le port', sources: { gazette: { publisher: 'Gazette' } }, events: [{ id: 'opens', date: '2031-03-01', ...event }],
});

const ways: Record<string, (file: object) => string> = {
  'plain HTML': (file) => renderPlainHtml(file).html,
  'a reading copy': (file) => renderTimeline(file, { readingCopy: true }).html.split('</script>').at(-1)!,
};

for (const [name, html] of Object.entries(ways)) {
  test(`spaces that keep words together stay what they are: ${name}`, () => {
    const text = 'Vraiment\u202f? 40\u00a0000 voitures\u2003par\u3000jour\u2028et\ufeffnuit';
    assert.ok(html(storyOf({ quotes: quotes(text), summary: `${text}\u00a0` })).includes(`<bdi>${text}</bdi>`));
    assert.match(html(storyOf({ summary: `\u00a0${text}\u00a0` })), /<p>\u00a0Vraiment[^<]*nuit\u00a0<\/p>/);
  });

  test(`the lines of a quotation stay lines: ${name}`, () => {
    assert.match(html(storyOf({ quotes: quotes('One, \n  two,\r\nthree,\n\nfour') })), /<bdi>One,<br>two,<br>three,<br><br>four<\/bdi>/);
    assert.match(html(storyOf({ headline: 'One\ntwo' })), /<bdi>One<br>two<\/bdi>/);
  });

  test(`a paragraph has no other lines than the element shows: ${name}`, () => {
    assert.match(html(storyOf({ summary: 'One\n two\tthree' })), /<p>One two three<\/p>/);
    assert.doesNotMatch(html(storyOf({ summary: 'One', respondsTo: [], quotes: quotes('Two  three') })), /<br>/);
  });

  test(`words beside marks stay apart: ${name}`, () => {
    const summary = 'one [two ](https://a.example/)three and **four **five';
    const written = html(storyOf({ summary }));
    assert.ok(written.includes('one <a href="https://a.example/">two </a>three'), written);
    assert.equal(/<p>(one .*?)<\/p>/.exec(written)![1]!.replace(/<[^>]*>/g, ''), 'one two three and **four **five');
  });
}
