import { expect } from 'chai';
import { click, press, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { all, eventCalled, isVisible, saying, textOf, timelineOf } from './timeline-fixture.js';

const linkOf = (timeline: Timeline, headline: string) => eventCalled(timeline, headline).querySelector<HTMLAnchorElement>('[data-copies]')!;
const addressOf = (id: string) => `${location.href.split('#')[0]!}#${id}`;
const lineIn = (timeline: Timeline) => all(timeline, '.copied').filter(isVisible);

/** Puts something of the test's own in place of a member of `navigator`, until the test ends. */
const standIns: string[] = [];
const standIn = (name: string, value: unknown) => {
  Object.defineProperty(navigator, name, { value, configurable: true });
  standIns.push(name);
};

describe('the link of an event', () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
    standIn('clipboard', { writeText: async (text: string) => void copied.push(text) });
    standIn('share', undefined);
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(() => {
    for (const name of standIns.splice(0)) Reflect.deleteProperty(navigator, name);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('says by its name what it does, and with which event', async () => {
    const timeline = await timelineOf();
    expect(all(timeline, '[data-copies]').map((link) => link.getAttribute('aria-label'))).to.deep.equal(
      ['Copy link: The bridge opens', 'Copy link: The bridge closes']);
    const { width, height } = linkOf(timeline, 'The bridge opens').getBoundingClientRect();
    expect([width >= 24, height >= 24]).to.deep.equal([true, true]);
  });

  for (const way of ['pointer', 'key'])
    it(`is copied by ${way}, which is said, and goes there`, async () => {
      const timeline = await timelineOf();
      const link = linkOf(timeline, 'The bridge closes');
      if (way === 'pointer') await click(link);
      else {
        link.focus();
        await press('Enter');
      }
      await until(() => lineIn(timeline).length, 'it is said');
      expect(copied).to.deep.equal([addressOf('closes')]);
      expect(lineIn(timeline).map((line) => [line.getAttribute('role'), textOf(line)])).to.deep.equal([['status', 'Link copied']]);
      expect(location.hash).to.equal('#closes');
      await until(() => timeline.selected === 'closes', 'it is gone to');
    });

  it('stands there to be copied by hand where the browser refuses', async () => {
    standIn('clipboard', { writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError')) });
    const timeline = await timelineOf();
    await click(linkOf(timeline, 'The bridge opens'));
    await until(() => lineIn(timeline).length, 'it is said');
    expect(textOf(lineIn(timeline)[0]!)).to.equal(`The link: ${addressOf('opens')}`);
  });

  it('stands there as well on a page that has no clipboard', async () => {
    standIn('clipboard', undefined);
    const timeline = await timelineOf();
    await click(linkOf(timeline, 'The bridge opens'));
    await until(() => lineIn(timeline).length, 'it is said');
    expect(textOf(lineIn(timeline)[0]!)).to.equal(`The link: ${addressOf('opens')}`);
  });

  it('can be shared where the browser can; who thinks better of it breaks nothing', async () => {
    const shared: unknown[] = [];
    standIn('share', (what: unknown) => {
      shared.push(what);
      return Promise.reject(new DOMException('No.', 'AbortError'));
    });
    const timeline = await timelineOf();
    await click(linkOf(timeline, 'The bridge opens'));
    await until(() => lineIn(timeline).length, 'it is said');
    await click(saying('Share', all(timeline, '.copied button')));
    await until(() => shared.length, 'it is shared');
    expect(shared).to.deep.equal([{ url: addressOf('opens') }]);
  });

  it('is left to the browser where a key is held', async () => {
    const timeline = await timelineOf();
    linkOf(timeline, 'The bridge opens').addEventListener('click', (event) => event.preventDefault());
    linkOf(timeline, 'The bridge opens').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(copied).to.deep.equal([]);
  });

  it('has the prefix of its timeline', async () => {
    const timeline = await timelineOf({}, 'link-prefix="story-"');
    expect(linkOf(timeline, 'The bridge opens').getAttribute('href')).to.equal('#story-opens');
  });
});
