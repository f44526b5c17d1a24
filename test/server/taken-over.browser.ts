import { expect } from 'chai';
import '../../src/define.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import type { StoryElement } from '../../src/story/story-element.js';
import type { TimelineOptions } from '../../src/server/options.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { told } from '../story/requests.js';
import { richStory } from '../timeline/rich-story.js';
import { attributesOf } from '../../src/server/options.js';
import { cardHtml, expectSame, nodesIn, parsed, quoteHtml, shownIn, takenOver, timelineHtml } from './served.js';

type File = { events: { id: string; quotes?: { id?: string }[] }[] };
/** A file of ours as it would stand in a page beside it. */
const fileOf = async (name: string): Promise<File> => {
  const text = await (await fetch(`/data/${name}.json`)).text();
  return JSON.parse(text.replaceAll('"url": "apollo-11/', '"url": "/data/apollo-11/')) as File;
};


/** The same element as the browser draws it by itself. */
const drawnHere = (file: unknown, options: TimelineOptions): Promise<Timeline> =>
  loaded(fixture<Timeline>(`<dateline-timeline${attributesOf({ timeZone: 'UTC', ...options })}>${inline(file as object)}</dateline-timeline>`));

const ways: Record<string, TimelineOptions> = {
  'as it comes': { lang: 'en-GB' },
  compact: { lang: 'en', layout: 'compact' },
  'newest first, by day, without gaps': { lang: 'en-GB', order: 'newest-first', groupBy: 'day', withoutGaps: true },
  'a few of them, without a header': { lang: 'en-GB', limit: 3, withoutHeader: true, headingLevel: 4, linkPrefix: 'story-' },
  'in Ukrainian, in the zone of Kyiv': { lang: 'uk', timeZone: 'Europe/Kyiv' },
  'in Arabic': { lang: 'ar-EG' },
  'a window of dates': { lang: 'en-GB', from: '2021-03', to: '2021-03-05' },
};

describe('an element that a server drew', () => {
  beforeEach(() => (told.length = 0));

  /** The same nodes, the same to look at as the browser's own drawing, and not a word on the console. */
  async function expectTakenOver(html: string, own: StoryElement): Promise<void> {
    const { element, enter } = parsed(html);
    const before = nodesIn(element);
    expect(before).to.have.length.above(5);
    const shown = shownIn(element);
    await loaded(enter());
    const anew = nodesIn(element).filter((node, index) => node !== before[index]).map(({ outerHTML }) => outerHTML.slice(0, 80));
    expect(anew.slice(0, 3), 'nodes were made anew').to.deep.equal([]);
    expectSame(element, own);
    expect(shown.length, 'was empty before').to.be.above(100);
    expect(told).to.deep.equal([]);
  }

  const stories: Record<string, () => Promise<unknown>> = {
    'a rich one': () => Promise.resolve(storyOf(richStory)),
    'the real one': () => fileOf('indivisible-security'),
    'Apollo 11': () => fileOf('apollo-11'),
    'deep time': () => fileOf('deep-time'),
  };
  for (const [name, story] of Object.entries(stories))
    for (const [way, options] of Object.entries(ways))
      it(`is taken over as it stands: ${name}, ${way}`, async () => {
        const file = await story();
        await expectTakenOver(timelineHtml(file, { timeZone: 'UTC', ...options }), await drawnHere(file, options));
      });

  it('is taken over as it stands: every card and quotation of the real story', async () => {
    const file = await fileOf('indivisible-security');
    for (const { id, quotes = [] } of file.events) {
      const attributes = attributesOf({ event: id, lang: 'en-GB', timeZone: 'UTC' });
      const own = await loaded(fixture<StoryElement>(`<dateline-event-card${attributes}>${inline(file)}</dateline-event-card>`));
      await expectTakenOver(cardHtml(file, id, { lang: 'en-GB' }), own);
      for (const quote of quotes) {
        if (!quote.id) continue;
        const marks = attributesOf({ quote: quote.id, lang: 'en-GB', timeZone: 'UTC' });
        const block = await loaded(fixture<StoryElement>(`<dateline-quote-block${marks}>${inline(file)}</dateline-quote-block>`));
        await expectTakenOver(quoteHtml(file, quote.id, { lang: 'en-GB' }), block);
      }
    }
  });

  for (const [lang, month, stays] of [['en-US', 'March 1', true], ['de', 'März', false], ['ar', 'مارس', false]] as const)
    it(`says in the end what the browser would: made in ${lang} and another zone`, async () => {
      const file = storyOf(richStory);
      const html = timelineHtml(file, { lang, timeZone: 'Asia/Tokyo' });
      expect(html).to.contain(month);
      const changed = html.replace(/lang="[-\w]+" time-zone="Asia\/Tokyo"/, 'lang="en-GB" time-zone="UTC"');
      const { element, enter } = parsed(changed);
      const before = nodesIn(element);
      await loaded(enter());
      expectSame(element, await drawnHere(file, { lang: 'en-GB' }));
      // Where our words are of another language than the page they are marked: a drawing of another shape.
      expect(nodesIn(element)[10] === before[10], 'the nodes of the server').to.equal(stays);
    });

  it('says in the end what the browser would: made by another ICU, and edited by hand', async () => {
    const file = storyOf(richStory);
    const html = timelineHtml(file, { lang: 'en-GB', timeZone: 'UTC' })
      .replaceAll('March', 'Mar.').replaceAll(/(\d\d:\d\d) UTC/g, '$1\u202fGMT+0').replaceAll('Harbour Gazette', 'The Gazette')
      .replaceAll('href="https://gazette.example/bridge', 'href="https://elsewhere.example/');
    const [shadow = '', light = ''] = html.split('</template>');
    const own = timelineHtml(file, { lang: 'en-GB', timeZone: 'UTC' }).split('</template>')[1];
    expect(light, 'the file itself was edited').not.to.equal(own);
    const { element, enter } = parsed(`${shadow}</template>${own}`);
    const before = nodesIn(element);
    await loaded(enter());
    expectSame(element, await drawnHere(file, { lang: 'en-GB' }));
    expect(nodesIn(element).every((node, index) => node === before[index])).to.equal(true);
  });

  it('is drawn anew where it is of another shape, and says so once', async () => {
    const other = timelineHtml(storyOf({ events: [{ id: 'one', date: '2021', headline: 'Another story' }] }), { lang: 'en-GB' });
    const own = timelineHtml(storyOf(richStory), { lang: 'en-GB', timeZone: 'UTC' });
    const html = `${other.split('</template>')[0]}</template>${own.split('</template>')[1]}`;
    const element = await takenOver<Timeline>(html);
    expectSame(element, await drawnHere(storyOf(richStory), { lang: 'en-GB' }));
    expect(getComputedStyle(element).display).to.equal('block');
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('drawn anew');
    // It lives on: another order is another drawing.
    element.order = 'newest-first';
    await element.updateComplete;
    expectSame(element, await drawnHere(storyOf(richStory), { lang: 'en-GB', order: 'newest-first' }));
  });

  it('lives: what is changed afterwards is drawn', async () => {
    const file = storyOf(richStory);
    const element = await takenOver<Timeline>(timelineHtml(file, { lang: 'en-GB', timeZone: 'UTC' }));
    for (const options of [{ layout: 'compact' }, { order: 'newest-first', layout: 'compact' }, { order: 'newest-first' }, { limit: 2 }] as TimelineOptions[]) {
      Object.assign(element, { layout: 'vertical', order: 'oldest-first', limit: undefined, ...options });
      await element.updateComplete;
      expectSame(element, await drawnHere(file, { lang: 'en-GB', ...options }));
    }
  });

  it('keeps what the reader opened before the script came', async () => {
    const { element, enter } = parsed<Timeline>(timelineHtml(storyOf(richStory), { lang: 'en-GB', layout: 'compact' }));
    const fold = element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details[data-opens=event]')[1]!;
    fold.open = true;
    await loaded(enter());
    expect(fold.open).to.equal(true);
    element.withoutGaps = true;
    await element.updateComplete;
    expect(fold.isConnected && fold.open).to.equal(true);
  });

  it('stays as it is where its file was taken out of the page', async () => {
    const html = timelineHtml(storyOf(richStory), { lang: 'en-GB' }).replace(/<script.*<\/script>/s, '');
    const { element, enter } = parsed<Timeline>(html);
    const before = shownIn(element);
    enter();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(shownIn(element)).to.equal(before);
    element.data = storyOf();
    await loaded(element);
    expectSame(element, await loaded(fixture<Timeline>(`<dateline-timeline lang="en-GB" time-zone="UTC">${inline(storyOf())}</dateline-timeline>`)));
  });

  it('takes data that was set before the script came', async () => {
    const { element, enter } = parsed<Timeline>(timelineHtml(storyOf(richStory), { lang: 'en-GB', timeZone: 'UTC' }));
    element.data = storyOf();
    await loaded(enter());
    const own = fixture<Timeline>('<dateline-timeline lang="en-GB" time-zone="UTC"></dateline-timeline>');
    own.data = storyOf();
    expectSame(element, await loaded(own));
  });
});
