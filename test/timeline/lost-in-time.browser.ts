import { expect } from 'chai';
import { click, drag, focused, press, until } from '../rig/browser.js';
import { axeFindings } from '../rig/axe.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { longStory } from './long-story.js';
import { all, timelineOf } from './timeline-fixture.js';

const strip = (timeline: Timeline): HTMLElement => all(timeline, '[role=slider]')[0]!;

const alive = async (attributes = '', count = 40): Promise<Timeline> => {
  const timeline = await timelineOf(longStory(count), attributes);
  await until(() => strip(timeline), 'the strip hears keys');
  scrollTo(0, 0);
  await until(() => strip(timeline).ariaValueNow === '1', 'the beginning is in view');
  return timeline;
};

const said = (timeline: Timeline): string => strip(timeline).getAttribute('aria-valuetext') ?? '';
const isInView = (timeline: Timeline, id: string): boolean => {
  const { top, bottom } = all(timeline, `[data-id="${id}"]`)[0]!.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

describe('the strip', () => {
  it('is one slider with a name, and says date, headline and place', async () => {
    const timeline = await alive();
    expect(strip(timeline).getAttribute('aria-label')).to.equal('Events in time');
    expect([strip(timeline).ariaValueMin, strip(timeline).ariaValueMax, strip(timeline).ariaValueNow]).to.deep.equal(['1', '40', '1']);
    expect(said(timeline)).to.equal('1 January 1960, Works 0 at the bridge, 1 of 40');
    expect(strip(timeline).getBoundingClientRect().height).to.be.at.least(44);
    expect(await axeFindings(timeline)).to.deep.equal([]);
  });

  it('steps by keys, brings the event into view, and keeps the focus', async () => {
    const timeline = await alive('group-by="decade"');
    strip(timeline).focus();
    for (const [key, wanted] of [['ArrowRight', 2], ['ArrowUp', 3], ['ArrowLeft', 2], ['ArrowDown', 1], ['End', 40], ['ArrowRight', 40], ['Home', 1], ['PageDown', 1]] as const) {
      await press(key);
      await until(() => strip(timeline).ariaValueNow === String(wanted), `${key} leads to ${wanted}, not ${strip(timeline).ariaValueNow}`);
      expect(focused() === strip(timeline), `${key} keeps the focus`).to.equal(true);
    }
    await press('PageUp');
    await until(() => timeline.selected === 'e7', `the first of the next decade, not ${timeline.selected}`);
    await until(() => isInView(timeline, 'e7'), 'it is in view');
    expect(all(timeline, '[aria-current]').map(({ dataset }) => dataset['id'])).to.deep.equal(['e7']);
    await press('Enter');
    await until(() => focused() === all(timeline, '[data-id="e7"]')[0], 'Enter goes to the event itself');
  });

  it('turns round right to left', async () => {
    const timeline = await alive('dir="rtl" lang="ar"');
    strip(timeline).focus();
    await press('ArrowLeft');
    await until(() => strip(timeline).ariaValueNow === '2', 'left goes on in time');
    const first = all(timeline, '.tick')[0]! as unknown as SVGElement;
    const { left, width } = strip(timeline).getBoundingClientRect();
    expect(first.getBoundingClientRect().left).to.be.above(left + width / 2);
  });

  it('goes where it is pressed', async () => {
    const timeline = await alive();
    strip(timeline).scrollIntoView({ block: 'center' });
    const { left, top, width, height } = strip(timeline).getBoundingClientRect();
    await click({ x: left + width * 0.976, y: top + height / 2 });
    await until(() => timeline.selected === 'e39', `the last one, not ${timeline.selected}`);
    await until(() => isInView(timeline, 'e39'), 'it is in view');
  });

  for (const by of ['mouse', 'touch'] as const)
    it(`follows what is drawn along it, and goes once, where it is let go: ${by}`, async function () {
      const timeline = await alive();
      const went: string[] = [];
      timeline.addEventListener('dateline-select', ({ id }) => went.push(id));
      strip(timeline).scrollIntoView({ block: 'center' });
      const { left, top, width, height } = strip(timeline).getBoundingClientRect();
      const at = (share: number) => ({ x: left + width * share, y: top + height / 2 });
      if (!(await drag(at(0.1), at(0.976), by))) this.skip();
      await until(() => timeline.selected === 'e39', `the last one, not ${timeline.selected}`);
      expect(went).to.deep.equal(['e39']);
      await until(() => isInView(timeline, 'e39'), 'it is in view');
    });

  it('asks the page before it goes anywhere', async () => {
    const timeline = await alive();
    timeline.addEventListener('dateline-select', (event) => event.preventDefault());
    strip(timeline).focus();
    await press('End');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(timeline.selected).to.equal(undefined);
  });

  it('joins ticks that would touch, and shows every event once', async () => {
    const timeline = await alive('', 400);
    await until(() => all(timeline, '.tick.many').length, 'some are joined');
    const numbers = all(timeline, '.tick').map((tick) => Number(tick.textContent.trim()) || 1);
    expect(numbers.reduce((sum, number) => sum + number, 0)).to.equal(400);
    const boxes = all(timeline, '.tick line').map((line) => line.getBoundingClientRect().left);
    for (const [index, left] of boxes.entries()) if (index) expect(left - boxes[index - 1]!).to.be.above(3);
  });

  it('leaves keys with a modifier to the browser, and is left out where nobody wants it', async () => {
    const timeline = await alive();
    strip(timeline).focus();
    await press('Shift+ArrowRight');
    expect(strip(timeline).ariaValueNow).to.equal('1');
    const without = await timelineOf(longStory(5), 'without-strip');
    expect(all(without, '[part=strip]')).to.have.length(0);
  });
});
