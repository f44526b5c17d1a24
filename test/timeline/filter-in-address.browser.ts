import { expect } from 'chai';
import { click, press, type, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { longStory } from './long-story.js';
import { drawn, openPage, type Page } from './page-in-frame.js';
import { all, isVisible, saying, textOf, timelineHtml } from './timeline-fixture.js';

const open = async (attributes = 'state-param="story"'): Promise<{ page: Page; timeline: Timeline }> => {
  const page = await openPage(timelineHtml(longStory(12), attributes), '#top');
  const [timeline] = await drawn(page);
  return { page, timeline: timeline! };
};

/** Presses on something in a page that stands in a frame. */
const pressIn = async ({ frame }: Page, element: HTMLElement): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  const [outer, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
  await click({ x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 });
};

const left = (timeline: Timeline): number => all(timeline, 'li[data-id]').filter(isVisible).length;
const kept = ({ window }: Page, name = 'story') => new URLSearchParams(window.location.search).get(name);

const openPanel = async (page: Page, timeline: Timeline): Promise<void> => {
  await until(() => all(timeline, '[part=controls] > summary').length, 'the line of controls');
  await pressIn(page, all(timeline, '[part=controls] > summary')[0]!);
  await until(() => all(timeline, '.panel').some((panel) => textOf(panel)), 'the panel');
};

describe('a filter in the page’s address', () => {
  it('is kept there in what it is called, takes no step for Back, and leaves the rest of the address alone', async () => {
    const { page, timeline } = await open();
    const steps = page.window.history.length;
    const before = kept(page, 'body');
    await openPanel(page, timeline);
    await pressIn(page, saying('Ada', all(timeline, '.chip')));
    await until(() => kept(page) === 'people=ada', 'it is kept');
    await pressIn(page, all(timeline, '.words input')[0]!);
    await type('bridge');
    await until(() => kept(page) === 'people=ada&text=bridge', `both are kept, not ${kept(page)}`);
    expect(page.window.history.length).to.equal(steps);
    expect([kept(page, 'body'), page.window.location.hash]).to.deep.equal([before, '#top']);
    await pressIn(page, saying('Clear all', all(timeline, '[part=filter] button')));
    await until(() => kept(page) === null, 'it is gone with the filter');
  });

  it('is begun with when the page is opened again, before attributes', async () => {
    const { page, timeline } = await open('state-param="story" people="ben"');
    await timeline.filter({ topics: ['river'], importance: 'key' });
    expect(kept(page)).to.equal('topics=river&importance=key');
    const count = left(timeline);
    const again = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    page.window.location.reload();
    await again;
    const [after] = await drawn({ frame: page.frame, window: page.frame.contentWindow, document: page.frame.contentDocument });
    await until(() => all(after!, '[part=filter]').length, 'the filter');
    expect(left(after!)).to.equal(count);
    expect(textOf(all(after!, '[part=filter]')[0]!)).to.match(/The river × Key events ×/);
  });

  it('follows Back where the page has steps of its own', async () => {
    const { page, timeline } = await open();
    await timeline.filter({ people: ['ada'] });
    const filtered = left(timeline);
    const address = new URL(page.window.location.href);
    address.searchParams.delete('story');
    page.window.history.pushState(null, '', address);
    page.window.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => left(timeline) === 12, 'all are there');
    page.window.history.back();
    await until(() => left(timeline) === filtered, 'filtered again');
  });

  it('is not written where nobody asked for it, and what stands in the address is read with care', async () => {
    const { page, timeline } = await open('');
    await timeline.filter({ people: ['ada'] });
    expect(kept(page)).to.equal(null);
    const { page: other, timeline: second } = await open('state-param="body"');
    expect(left(second), 'an address that says something else').to.equal(12);
    expect(other.document.querySelectorAll('dateline-timeline')).to.have.length(1);
    await press('Escape');
  });
});
