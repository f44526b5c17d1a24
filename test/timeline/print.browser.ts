import { expect } from 'chai';
import { emulateMedia, printed, until } from '../rig/browser.js';
import { quotesOf } from '../../src/event-file/quotes-of.js';
import { readEventFile } from '../../src/event-file/reader.js';
import { chooseText } from '../../src/event-file/text.js';
import { wordingsOf } from '../../src/story/quote-version.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, loaded } from '../story/fixture.js';
import { richStory } from './rich-story.js';
import { all, isVisible, textOf, timelineOf } from './timeline-fixture.js';

/** Every element in which words stand, and that takes room on the page. */
const shown = (timeline: Timeline, selector: string) =>
  all(timeline, selector).filter((one) => isVisible(one) && one.getBoundingClientRect().height > 0);

const words = (timeline: Timeline) => shown(timeline, '[part~=timeline], section').map(textOf).join(' ');

/** Lines end where the paper does, and a mark of a hyphen is the paper's: letters and signs alone are compared. */
const closed = (text: string): string => text.replaceAll(/[\s\u00ad\u200b\u2060]/g, '');

describe('the timeline on paper', () => {
  for (const attributes of ['limit="2"', 'layout="compact" limit="2"', 'group-by="month" limit="1" order="newest-first"']) {
    it(`has everything that is folded on screen: ${attributes}`, async function () {
      const timeline = await timelineOf(richStory, attributes);
      expect(shown(timeline, '[part~=headline]').length).to.be.lessThan(richStory.events.length);
      if (!(await emulateMedia({ type: 'print' }))) this.skip();
      expect(shown(timeline, '[part~=headline]')).to.have.length(richStory.events.length);
      const texts = '[part~=event] [part~=text]';
      expect(shown(timeline, texts)).to.have.length(all(timeline, texts).length);
      const words = shown(timeline, 'p').map(textOf).join(' ');
      for (const said of ['“no count was made”', '“a crack, it is said”', 'The bridge stays open', 'Forty', 'It never fell.']) {
        expect(words, said).to.contain(said);
      }
    });
  }

  it('writes the addresses of sources out, each once, under its number', async function () {
    const timeline = await timelineOf(richStory, 'limit="2"');
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    const items = shown(timeline, '[part~=footer] ol > li');
    expect(items.map((item) => /https:[^\s,]+/.exec(textOf(item))?.[0])).to.deep.equal([
      'https://gazette.example/bridge/and/its/cracks', 'https://courier.example/ponte', undefined,
    ]);
    const cited = shown(timeline, '[part~=event] a[href^="https://gazette"]');
    expect(cited.length).to.be.at.least(2);
    for (const link of cited) expect(getComputedStyle(link, '::after').content).to.match(/1/);
    const courier = shown(timeline, '[part~=event] a[href^="https://courier"]');
    for (const link of courier) expect(getComputedStyle(link, '::after').content).to.contain('2');
  });

  for (const attributes of ['', 'layout="compact" limit="3"', 'layout="horizontal"'])
    it(`holds every event, quotation and source address of the real story, as a file: ${attributes || 'as it is'}`, async function () {
      this.timeout(60_000);
      const src = '/data/indivisible-security.json';
      await loaded(fixture<Timeline>(`<dateline-timeline lang="en-GB" src="${src}" ${attributes}></dateline-timeline>`));
      const printing = await printed();
      if (printing === false) this.skip();
      const story = readEventFile(await (await fetch(src)).json()).story!;
      const paper = closed(printing);
      for (const { headline } of story.events) expect(paper).to.contain(closed(chooseText(headline!, 'en', story.language).text));
      const quotes = story.events.flatMap(quotesOf);
      expect(quotes.length).to.be.above(10);
      for (const quote of quotes) for (const { text } of wordingsOf(quote, story)) expect(paper).to.contain(closed(text));
      const addresses = [...story.sources.values()].flatMap(({ url }) => (url ? [url] : []));
      expect(addresses).not.to.be.empty;
      for (const address of addresses) expect(paper).to.contain(closed(address));
    });

  it('has every event, whatever is filtered for on screen, and nothing of the filter', async function () {
    for (const attributes of ['', 'layout="compact"', 'layout="horizontal"', 'group-by="month" limit="2"']) {
      const timeline = await timelineOf(richStory, attributes);
      await timeline.filter({ text: 'reopens' });
      expect(shown(timeline, '[part~=headline]')).to.have.length(1);
      if (!(await emulateMedia({ type: 'print' }))) this.skip();
      expect(shown(timeline, '[part~=headline]'), attributes).to.have.length(richStory.events.length);
      expect(shown(timeline, '[part=filter], [part=controls]')).to.have.length(0);
      await emulateMedia({ type: 'screen' });
    }
  });

  it('has nothing to press', async function () {
    const timeline = await timelineOf(richStory, 'layout="compact" limit="2"');
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(shown(timeline, 'button').map(textOf)).to.deep.equal([]);
    expect(words(timeline)).not.to.match(/Show all|Show fewer/);
    for (const summary of shown(timeline, 'summary')) expect(getComputedStyle(summary, '::after').content).to.equal('none');
  });

  it('is as it was, back on screen', async function () {
    const timeline = await timelineOf(richStory, 'limit="2"');
    await until(() => all(timeline, '[role=slider]').length, 'the strip has the width of the page');
    const before = words(timeline);
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(words(timeline)).not.to.equal(before);
    await emulateMedia({ type: 'screen' });
    expect(words(timeline)).to.equal(before);
  });
});
