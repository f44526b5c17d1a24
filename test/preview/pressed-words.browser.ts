import { expect } from 'chai';
import type { ShownWords } from '../../src/preview/preview-data.js';
import { pressedAt, wordsPressed } from '../../src/preview/pressed-words.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { click } from '../rig/browser.js';
import { all, eventCalled, timelineOf } from '../timeline/timeline-fixture.js';

const long = `${'We heard of the bridge on the river. '.repeat(30)}We stay.`;
const quote = (text: string, source: string, more = {}) => ({ text, source, language: 'en', ...more });

const events = [
  {
    id: 'said', date: '2021-03-01', headline: 'The master speaks',
    quotes: [quote('It stays\nopen.', 'gazette', { versions: [{ language: 'fr', text: 'Il reste ouvert.', source: 'gazette', translator: 'source' }, { language: 'de', text: 'Sie bleibt offen.', translator: 'editor' }] }), quote(long, 'logbook')],
    citations: [{ source: 'logbook', passage: { exact: 'a crack was seen' } }, { source: 'gazette', passage: { exact: 'it was opened' } }],
  },
  {
    id: 'told', date: '2021-03-02', headline: 'Accounts differ',
    differences: [{ about: 'Who saw it', accounts: [{ by: 'vale', quotes: [quote('I saw it.', 'gazette')] }, { by: 'orr', quotes: [quote('I saw it first.', 'logbook')] }] }],
  },
];

const shown = (event: string, kind: ShownWords['kind'], text: string, source: string): ShownWords =>
  ({ event, kind, text, source, document: { number: 0, name: `${source}.txt` }, standing: 'exact', byPassage: false, places: [] });

const words = [
  shown('said', 'quotation', 'It stays open.', 'gazette'), shown('said', 'version', 'Il reste ouvert.', 'gazette'), shown('said', 'quotation', long, 'logbook'),
  shown('said', 'citation', 'a crack was seen', 'logbook'), shown('said', 'citation', 'it was opened', 'gazette'),
  { ...shown('said', 'version', 'Sie bleibt offen.', ''), document: undefined, of: 0, standing: 'unheld' as const },
  shown('told', 'quotation', 'I saw it.', 'gazette'), shown('told', 'quotation', 'I saw it first.', 'logbook'),
];

/** Presses on an element of the story, and gives the words that were meant. */
async function pressOn(timeline: Timeline, place: Element): Promise<string | undefined> {
  const presses: MouseEvent[] = [];
  const meant: (string | undefined)[] = [];
  timeline.addEventListener('click', (press) => {
    const pressed = pressedAt(press);
    meant.push(pressed && wordsPressed(pressed, words)?.text);
    presses.push(press);
    press.preventDefault();
  }, { once: true });
  await click(place);
  expect(presses).to.have.length(1);
  return meant[0];
}

const inEvent = (timeline: Timeline, headline: string, selector: string) => all(eventCalled(timeline, headline), selector);

describe('what is pressed in a story', () => {
  it('is a quotation by its words, however they are set or folded', async () => {
    const timeline = await timelineOf({ events });
    const [first, second] = inEvent(timeline, 'The master speaks', 'figure > blockquote');
    expect(await pressOn(timeline, first!)).to.equal('It stays open.');
    expect(await pressOn(timeline, second!.querySelector('bdi')!)).to.equal(long);
    const speaker = inEvent(timeline, 'The master speaks', 'figcaption > p')[0]!;
    expect(await pressOn(timeline, speaker.nextElementSibling!)).to.equal('It stays open.');
  });

  it('is one among accounts', async () => {
    const timeline = await timelineOf({ events });
    const quotations = inEvent(timeline, 'Accounts differ', 'blockquote');
    expect([await pressOn(timeline, quotations[0]!), await pressOn(timeline, quotations[1]!)]).to.deep.equal(['I saw it.', 'I saw it first.']);
  });

  it('is another version of it; of one that an editor made, what the document has', async () => {
    const timeline = await timelineOf({ events });
    const [french, german] = inEvent(timeline, 'The master speaks', '.version > summary');
    expect([await pressOn(timeline, french!), await pressOn(timeline, german!)]).to.deep.equal(['Il reste ouvert.', 'It stays open.']);
  });

  it('is a source, by its link or by the passage folded under its name', async () => {
    const timeline = await timelineOf({ events });
    expect(await pressOn(timeline, inEvent(timeline, 'The master speaks', 'details.cite > summary')[0]!)).to.equal('a crack was seen');
    expect(await pressOn(timeline, inEvent(timeline, 'The master speaks', '.cite a[data-source]')[0]!)).to.equal('it was opened');
  });

  it('is nothing of a document where it is a headline, or what reads on', async () => {
    const timeline = await timelineOf({ events });
    expect(await pressOn(timeline, inEvent(timeline, 'The master speaks', '[part~=headline]')[0]!)).to.equal(undefined);
    expect(await pressOn(timeline, inEvent(timeline, 'The master speaks', '.rest > summary')[0]!)).to.equal(undefined);
  });
});
