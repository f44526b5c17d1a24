import { expect } from 'chai';
import { focused, press, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, loaded } from '../story/fixture.js';
import { richStory } from './rich-story.js';
import { all, isVisible, pressing, textOf, timelineHtml, timelineOf } from './timeline-fixture.js';

/** What a reader can press, in the order of the page. */
const controlsOf = (timeline: Timeline) => all(timeline, 'a[href], button, summary, input, select, [role=slider]').filter(isVisible);

async function between(attributes: string) {
  const place = fixture(`<div><button>before</button>${timelineHtml(richStory, attributes)}<button>after</button></div>`);
  const timeline = await loaded(place.querySelector('dateline-timeline')!);
  await until(() => all(timeline, '[role=slider]').length, 'the strip hears keys');
  const [first, last] = place.querySelectorAll<HTMLElement>(':scope > button');
  return { timeline, first: first!, last: last! };
}

describe('the keyboard', () => {
  for (const attributes of ['', 'limit="3" group-by="month"', 'layout="compact"']) {
    it(`reaches every control in order, each with a focus that shows, and leaves again: ${attributes || 'as it is'}`, async () => {
      const { timeline, first, last } = await between(attributes);
      const controls = controlsOf(timeline);
      expect(controls.length).to.be.greaterThan(5);
      first.focus();
      for (const control of [...controls, last]) {
        await press('Tab');
        expect(focused(), `after Tab: ${textOf(control)}`).to.equal(control);
        if (control === last) break;
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        expect([outlineStyle, parseFloat(outlineWidth) >= 2], textOf(control)).to.deep.equal(['solid', true]);
      }
      for (const control of [...controls.toReversed(), first]) {
        await press('Shift+Tab');
        expect(focused(), `after Shift+Tab: ${textOf(control)}`).to.equal(control);
      }
    });
  }

  it('stops at no card that does nothing', async () => {
    for (const layout of ['vertical', 'compact']) {
      const timeline = await timelineOf(richStory, `layout="${layout}"`);
      expect(all(timeline, '[tabindex]:not([role=slider]), [contenteditable], [accesskey]')).to.deep.equal([]);
      expect(timeline.hasAttribute('tabindex')).to.equal(false);
    }
  });

  for (const [name, key] of Object.entries(pressing)) {
    it(`folds and unfolds by ${name}`, async () => {
      const timeline = await timelineOf(richStory, 'limit="7"');
      for (const summary of all(timeline, 'summary').filter(isVisible)) {
        const fold = summary.parentElement as HTMLDetailsElement;
        for (const open of [true, false]) {
          summary.focus();
          await press(key);
          await until(() => fold.open === open, `${textOf(summary)}: ${open ? 'open' : 'closed'} by ${name}`);
        }
      }
    });
  }
});
