import '../../src/quote-block/define.js';
import type { QuoteBlock } from '../../src/quote-block/quote-block.js';
import { deep, testFile } from '../rig/browser.js';
import { fixture, loaded } from '../story/fixture.js';
import { holdInEveryLook, holdOnGreyInk } from '../story/in-every-look.js';

const quote = (file: string, id: string) => `<dateline-quote-block src="${file}" quote="${id}"></dateline-quote-block>`;
const letters = '/data/indivisible-security.json';

/** A plain quotation has no file to wait for. */
const plain = (html: string) => async () => {
  const block = fixture<QuoteBlock>(html);
  await block.updateComplete;
  return block;
};

describe('a quotation for everybody', () => {
  holdInEveryLook({
    'with versions in other languages': quote(letters, 'borrell-reply'),
    'in its other language': async () => {
      const block = await loaded(fixture<QuoteBlock>(quote(letters, 'borrell-reply')));
      deep('dateline-quote-block', '.version summary').click();
      return block;
    },
    'plain, with everything': plain(`<dateline-quote-block speaker="Ada Vale" speaker-role="Harbour master"
      cite="https://gazette.example/bridge" date="2021-03-09">The bridge stays <em>closed</em>.</dateline-quote-block>`),
    'plain, the words alone': plain('<dateline-quote-block>The bridge stays closed.</dateline-quote-block>'),
    loading: quote(testFile('data/none.json', { delay: 30_000 }), 'any'),
    failed: quote(testFile('data/none.json', { status: 500 }), 'any'),
  });
  holdOnGreyInk(quote(letters, 'borrell-reply'));
});
