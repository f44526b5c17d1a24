import '../../src/event-card/define.js';
import { testFile } from '../rig/browser.js';
import { holdInEveryLook, holdOnGreyInk } from '../story/in-every-look.js';

const card = (file: string, event: string, attributes = '', content = '') =>
  `<dateline-event-card src="${file}" event="${event}" ${attributes}>${content}</dateline-event-card>`;
const letters = '/data/indivisible-security.json';

describe('an event card for everybody', () => {
  holdInEveryLook({
    'an event with accounts that differ': card(letters, 'letter'),
    'an event with quotations': card(letters, 'eu-replies', 'heading-level="4"'),
    'an event that is expected': card(letters, 'russia-publishes-answer'),
    'an event with a picture': card('/data/apollo-11.json', 'launch'),
    'an event that the file has not': card(letters, 'none', '', '<p>The story.</p>'),
    loading: card(testFile('data/none.json', { delay: 30_000 }), 'letter'),
    failed: card(testFile('data/none.json', { status: 500 }), 'letter'),
  });
  holdOnGreyInk(card(letters, 'letter'));
});
