import { expect } from 'chai';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, loaded } from '../story/fixture.js';
import { offTheRail, overflows, overlaps, textsIn } from './laid-out.js';
import { richStory } from './rich-story.js';
import { all, isVisible, textOf, timelineHtml } from './timeline-fixture.js';

const widths = [200, 272, 320, 390, 672, 1000];
const layouts = ['group-by="month" limit="7"', 'group-by="none"', 'layout="compact" group-by="year"'];

/** A timeline in a column, everything in it unfolded. */
async function columnOf(attributes: string, style: string, direction: string): Promise<{ column: HTMLElement; timeline: Timeline }> {
  const column = fixture(`<div dir="${direction}" style="${style}">${timelineHtml(richStory, attributes)}</div>`);
  const timeline = await loaded(column.querySelector('dateline-timeline')!);
  all<HTMLDetailsElement>(timeline, 'details').forEach((fold) => (fold.open = true));
  return { column, timeline };
}

function wellSet(column: HTMLElement, timeline: Timeline, where: string) {
  expect(overflows(timeline), `${where}: wider than the column`).to.deep.equal([]);
  expect(column.scrollWidth, `${where}: the column scrolls`).to.be.at.most(column.clientWidth);
  expect(overlaps(timeline), `${where}: one over the other`).to.deep.equal([]);
}

/** What hides a part of its own words. */
const cutOff = (timeline: Timeline) =>
  all(timeline, '*')
    .filter((one) => isVisible(one) && getComputedStyle(one).overflow !== 'visible')
    .filter((one) => one.scrollHeight > one.clientHeight + 1)
    .map((one) => `${one.localName} ${one.className}`);

describe('a column of any width', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const attributes of layouts) {
      it(`holds everything, nothing over anything else: ${direction}, ${attributes}`, async () => {
        const { column, timeline } = await columnOf(attributes, 'inline-size: 200px', direction);
        for (const width of widths) {
          column.style.inlineSize = `${width}px`;
          wellSet(column, timeline, `${width} px`);
        }
      });

      it(`has no text under 12 pixels and no target under 24: ${direction}, ${attributes}`, async () => {
        const { column, timeline } = await columnOf(attributes, 'inline-size: 200px', direction);
        for (const width of widths) {
          column.style.inlineSize = `${width}px`;
          const small = textsIn(timeline).filter(({ parent }) => parseFloat(getComputedStyle(parent).fontSize) < 12);
          expect(small.map(({ text }) => text.data), `${width} px`).to.deep.equal([]);
          const low = all(timeline, 'button, summary').filter((one) => isVisible(one) && one.getBoundingClientRect().height < 24);
          expect(low.map(textOf), `${width} px`).to.deep.equal([]);
        }
      });
    }

    for (const size of [14, 16, 20]) {
      it(`has every mark on the rail: ${direction}, type of ${size} px`, async () => {
        const { column, timeline } = await columnOf('group-by="none"', `inline-size: 200px; font-size: ${size}px`, direction);
        for (const width of widths) {
          column.style.inlineSize = `${width}px`;
          const measured = offTheRail(timeline);
          expect(measured.filter(({ what }) => what !== 'rail')).to.have.length.above(richStory.events.length);
          const off = measured.filter(({ by }) => !(by <= 1)).map(({ what, by }) => `${what} by ${by.toFixed(1)} px`);
          expect(off, `${width} px`).to.deep.equal([]);
        }
      });
    }

    it(`is 320 pixels with type as large as zoom makes it: ${direction}`, async () => {
      for (const attributes of layouts) {
        for (const size of [24, 32]) {
          const { column, timeline } = await columnOf(attributes, `inline-size: 320px; font-size: ${size}px`, direction);
          wellSet(column, timeline, `${size} px, ${attributes}`);
        }
      }
    });

    it(`loses nothing to a reader’s own spacing of text: ${direction}`, async () => {
      // The four of WCAG 2.2, 1.4.12.
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`);
      for (const attributes of layouts) {
        const { column, timeline } = await columnOf(attributes, 'inline-size: 200px', direction);
        timeline.shadowRoot!.adoptedStyleSheets.push(spacing);
        for (const width of widths) {
          column.style.inlineSize = `${width}px`;
          wellSet(column, timeline, `${width} px, ${attributes}`);
          expect(cutOff(timeline), `${width} px`).to.deep.equal([]);
        }
      }
    });
  }
});
