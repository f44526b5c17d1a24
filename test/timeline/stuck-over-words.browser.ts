import { expect } from 'chai';
import { click, setViewport, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, loaded } from '../story/fixture.js';
import { longStory } from './long-story.js';
import { all, timelineHtml } from './timeline-fixture.js';

const header = '<div id="masthead" style="position: sticky; inset-block-start: 0; block-size: 50px; z-index: 9; background: #fff">The paper</div>';

const onPage = async (attributes = ''): Promise<Timeline> => {
  const place = fixture(`<div style="--dateline-sticky-top: 50px">${header}${timelineHtml(longStory(60), `group-by="decade" ${attributes}`)}</div>`);
  const timeline = await loaded(place.querySelector<Timeline>('dateline-timeline')!);
  place.style.paddingBlockEnd = '2000px';
  return timeline;
};

const titles = (timeline: Timeline) => all(timeline, '[part=group-title]');
const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
const topOf = (element: Element) => element.getBoundingClientRect().top;
const strip = (timeline: Timeline) => all(timeline, '[part=strip]')[0]!;

describe('what stays in view', () => {
  afterEach(() => scrollTo(0, 0));

  it('is the strip below the page’s own header, and the group’s heading below both, on the page’s ground', async function () {
    if (!(await setViewport(900, 800))) this.skip();
    const timeline = await onPage();
    all(timeline, '[data-id="e20"]')[0]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => Math.abs(topOf(strip(timeline)) - 50) <= 1, 'the strip sticks');
    const stuck = titles(timeline).filter((title) => topOf(title) < 200 && topOf(title) > 0);
    expect(stuck).to.have.length(1);
    expect(topOf(stuck[0]!)).to.be.at.least(bottomOf(strip(timeline)) - 1);
    for (const element of [strip(timeline), stuck[0]!]) expect(getComputedStyle(element).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('hides nothing of an event that is gone to, nor of a link that has the focus', async function () {
    if (!(await setViewport(900, 800))) this.skip();
    const timeline = await onPage();
    for (const id of ['e20', 'e21', 'e40']) {
      await timeline.goTo(id);
      const event = all(timeline, `[data-id="${id}"]`)[0]!;
      await until(() => topOf(event) < 400, `${id} is in view`);
      const over = titles(timeline).filter((title) => topOf(title) < 200).map(bottomOf);
      expect(topOf(event), id).to.be.at.least(Math.max(bottomOf(strip(timeline)), ...over) - 1);
    }
  });

  it('is only the page’s own where the window is low', async function () {
    if (!(await setViewport(900, 400))) this.skip();
    const timeline = await onPage();
    all(timeline, '[data-id="e20"]')[0]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(topOf(strip(timeline))).to.be.below(0);
    expect(titles(timeline).filter((title) => topOf(title) > 0 && bottomOf(title) < 150)).to.have.length(0);
  });

  it('can still be pressed: the strip leads on from where it sticks', async function () {
    if (!(await setViewport(900, 800))) this.skip();
    const timeline = await onPage();
    all(timeline, '[data-id="e20"]')[0]!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until(() => Math.abs(topOf(strip(timeline)) - 50) <= 1, 'the strip sticks');
    const { left, width, top, height } = strip(timeline).getBoundingClientRect();
    await click({ x: left + width * 0.99, y: top + height / 2 });
    await until(() => timeline.selected === 'e59', `the last, not ${timeline.selected}`);
  });
});
