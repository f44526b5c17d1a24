import { expect } from 'chai';
import { engine, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { drawn, openPage, type Page } from './page-in-frame.js';
import { all, headlinesOf, isVisible, timelineHtml } from './timeline-fixture.js';

const events = [
  { id: 'opens', date: '2021-03-01', headline: 'The bridge opens', aliases: ['old address', 'event-9'] },
  { id: 'мост-закрыт', date: '2021-03-09', headline: 'The bridge closes', summary: 'A crack was seen.' },
  { id: 'café', date: '2021-03-12', headline: 'The café opens' },
  { id: 'ends', date: '2021-03-20', headline: 'The bridge is gone' },
];
const before = '<p style="height: 3000px">Words of the page.</p>';
const after = '<p style="height: 3000px">More words.</p>';
const pageWith = (attributes = '') => before + timelineHtml({ events }, attributes) + after;

const marked = (timeline: Timeline) =>
  all(timeline, '[aria-current]').map((one) => one.querySelector('[part~=headline]')!.textContent?.trim());

/** Waits until the page has brought this event, and no other, to the reader. */
async function arrives({ window, document: page }: Page, headline: string): Promise<Timeline> {
  const timeline = () => page.activeElement as Timeline | null;
  const focus = () => timeline()?.shadowRoot?.activeElement;
  await until(() => focus()?.querySelector('[part~=headline]')?.textContent?.trim() === headline, `focus on «${headline}»`);
  await timeline()!.updateComplete;
  expect(marked(timeline()!)).to.deep.equal([headline]);
  const { top } = focus()!.getBoundingClientRect();
  expect(top, 'within the window').to.be.within(0, window.innerHeight / 2);
  return timeline()!;
}

/** Lets a page do whatever it would do. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 250));

const nothingTaken = async (page: Page) => {
  const timelines = await drawn(page);
  await quiet();
  for (const timeline of timelines) expect(marked(timeline)).to.deep.equal([]);
  expect(page.document.activeElement?.localName).not.to.equal('dateline-timeline');
};

describe('a page opened at an event', () => {
  for (const [hash, headline] of [
    ['#opens', 'The bridge opens'],
    ['#old%20address', 'The bridge opens'],
    ['#event-opens', 'The bridge opens'],
    ['#event-9', 'The bridge opens'],
    ['#мост-закрыт', 'The bridge closes'],
    [`#${encodeURIComponent('мост-закрыт')}`, 'The bridge closes'],
    [`#event-${encodeURIComponent('мост-закрыт')}`, 'The bridge closes'],
    [`#${encodeURIComponent('café'.normalize('NFD'))}`, 'The café opens'],
  ] as const) {
    it(`goes there: ${hash}`, async () => {
      await arrives(await openPage(pageWith(), hash), headline);
    });
  }

  it('goes there with the prefix, and not without it', async () => {
    await arrives(await openPage(pageWith('link-prefix="story-"'), '#story-opens'), 'The bridge opens');
    await nothingTaken(await openPage(pageWith('link-prefix="story-"'), '#opens'));
  });

  it('goes there with a prefix in any script', async () => {
    await arrives(await openPage(pageWith('link-prefix="мост:"'), '#мост:opens'), 'The bridge opens');
  });

  it('unfolds the limit that it stands behind', async () => {
    const timeline = await arrives(await openPage(pageWith('limit="1"'), '#ends'), 'The bridge is gone');
    expect(headlinesOf(timeline)).to.have.length(4);
  });

  it('unfolds the line that it is', async () => {
    const page = await openPage(pageWith('layout="compact" limit="1"'), `#${encodeURIComponent('мост-закрыт')}`);
    const timeline = await arrives(page, 'The bridge closes');
    expect(all(timeline, '[part~=text]').filter(isVisible)).to.have.length(1);
  });

  it('follows an address that changes later', async () => {
    const page = await openPage(pageWith());
    await drawn(page);
    page.window.location.hash = '#ends';
    await arrives(page, 'The bridge is gone');
    page.window.location.hash = '#opens';
    await arrives(page, 'The bridge opens');
  });

  it('shows an event that the page filters away, and says so', async () => {
    const people = { people: { vale: { name: 'Ada Vale' } }, events: [{ ...events[0], people: ['vale'] }, ...events.slice(1)] };
    const page = await openPage(before + timelineHtml(people, 'people="vale"') + after, '#ends');
    const timeline = await arrives(page, 'The bridge is gone');
    expect(headlinesOf(timeline)).to.have.length(4);
  });

  it('goes nowhere where the page prevents it', async () => {
    const prevents = `<script>addEventListener('dateline-select', (event) => event.preventDefault())</script>`;
    const page = await openPage(pageWith(), '#opens', prevents);
    await nothingTaken(page);
    expect(page.window.scrollY).to.equal(0);
  });
});

describe('an address that is somebody else’s', () => {
  for (const hash of ['', '#', '#nobody', '#%', '#event-', '#top']) {
    it(`moves nothing: «${hash}»`, async () => {
      const page = await openPage(pageWith(), hash);
      await nothingTaken(page);
      expect(page.window.scrollY).to.equal(0);
      page.window.scrollTo(0, 400);
      page.window.location.hash = '#somebody';
      await nothingTaken(page);
      expect(page.window.scrollY).to.equal(400);
    });
  }

  it('is the page’s own, whose element comes first', async () => {
    for (const [id, hash] of [['opens', '#opens'], ['мост-закрыт', '#мост-закрыт']] as const) {
      const page = await openPage(`${pageWith()}<h2 id="${id}">The page’s own</h2>${after}`, hash);
      await nothingTaken(page);
      // WebKit goes there before the script has run, and does not hold on to it when the timeline above it is drawn.
      if (engine !== 'webkit') expect(page.document.getElementById(id)!.getBoundingClientRect().top).to.be.within(-1, page.window.innerHeight);
    }
  });
});

describe('what a page puts into a timeline', () => {
  const own = '<aside slot="footer" id="opens">Sources of the page.</aside>';
  const timeline = timelineHtml({ events });

  it('is the page’s own, too, and comes before an event of its name', async () => {
    const page = await openPage(before + timeline.replace('</dateline-timeline>', `${own}</dateline-timeline>`) + after, '#opens');
    await nothingTaken(page);
  });
});

describe('two timelines with one event', () => {
  it('let the first in the page answer', async () => {
    const page = await openPage(timelineHtml({ events }) + before + timelineHtml({ events }), '#ends');
    const [first, second] = await drawn(page);
    expect(await arrives(page, 'The bridge is gone')).to.equal(first);
    page.window.location.hash = '#opens';
    await arrives(page, 'The bridge opens');
    await quiet();
    expect(page.document.activeElement).to.equal(first);
    expect(marked(second!)).to.deep.equal([]);
  });

  it('let the second answer where the first does not show it', async () => {
    const page = await openPage(timelineHtml({ events }, 'to="2021-03-10"') + before + timelineHtml({ events }) + after, '#ends');
    const [, second] = await drawn(page);
    expect(await arrives(page, 'The bridge is gone')).to.equal(second);
  });
});
