import { expect } from 'chai';
import { emulateMedia, focused, press, until } from '../rig/browser.js';
import { isServed } from '../story/fixture.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { drawn, openPage } from './page-in-frame.js';
import { richStory } from './rich-story.js';
import { boxOf, cardsOf, firstOf, leads, months, offsetOf, rowOf } from './row-fixture.js';
import { all, change, headlinesOf, isVisible, textOf, timelineHtml, timelineOf } from './timeline-fixture.js';

const near = (one: number, other: number, within = 1): boolean => Math.abs(one - other) <= within;
const middleOf = (box: DOMRect): number => (box.top + box.bottom) / 2;

/** What a reader’s own spacing of text does: the four of WCAG 2.2, 1.4.12. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`);

/** Cards whose words reach out of them, and a row that would have to be scrolled downwards. */
function outOfCards(timeline: Timeline): string[] {
  const cards = cardsOf(timeline).filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map(textOf);
  return all(timeline, '.scroller').some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1) ? [...cards, 'the row'] : cards;
}

describe('the horizontal layout', () => {
  it('is one row of cards, as high as the highest, whatever they are grouped by', async () => {
    for (const groupBy of ['none', 'month', 'year']) {
      const timeline = await rowOf(700, { attributes: `group-by="${groupBy}"` });
      expect(headlinesOf(timeline)).to.deep.equal(months.map(({ headline }) => headline));
      const boxes = cardsOf(timeline).map((card) => card.getBoundingClientRect());
      expect(boxes.every(({ top, bottom }) => near(top, boxes[0]!.top) && near(bottom, boxes[0]!.bottom)), groupBy).to.equal(true);
      expect(boxes.slice(1).every(({ left }, index) => near(left, boxes[index]!.right)), groupBy).to.equal(true);
      expect(outOfCards(timeline), groupBy).to.deep.equal([]);
    }
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`shows one card and the edge of the next in the narrowest column, and keeps the page as wide as it is: ${dir}`, async () => {
      for (const width of [200, 288, 320]) {
        const timeline = await rowOf(width, { dir });
        const [first, second] = cardsOf(timeline);
        expect(first!.offsetWidth, 'the whole first card').to.be.below(width - 20);
        expect(offsetOf(second!), 'the edge of the next').to.be.within(width / 2, width - 20);
        expect(timeline.scrollWidth).to.be.at.most(timeline.clientWidth);
      }
    });

    it(`has every mark on the line: ${dir}`, async () => {
      for (const size of [14, 16, 20]) {
        const timeline = await rowOf(700, { ...richStory, dir, attributes: `group-by="none" style="font-size: ${size}px"` });
        for (const card of cardsOf(timeline)) {
          const style = getComputedStyle(card);
          const line = card.getBoundingClientRect().top + parseFloat(style.gridTemplateRows) / 2;
          expect(near(middleOf(card.querySelector('[part~=marker]')!.getBoundingClientRect()), line), `${card.part.value}, ${size} px`).to.equal(true);
          const gap = card.querySelector('[part~=gap]');
          if (gap) expect(near(middleOf(gap.getBoundingClientRect()), line, 2), 'gap').to.equal(true);
        }
      }
    });
  }

  it('holds everything in its card, with a reader’s own spacing, large type and everything open', async () => {
    for (const [width, size] of [[200, 16], [320, 16], [320, 24], [320, 32], [700, 16]] as const) {
      const timeline = await rowOf(width, { ...richStory, attributes: `style="font-size: ${size}px"` });
      timeline.shadowRoot!.adoptedStyleSheets.push(spacing);
      all<HTMLDetailsElement>(timeline, 'details').forEach((fold) => (fold.open = true));
      expect(outOfCards(timeline), `${width} px, type of ${size}`).to.deep.equal([]);
    }
  });

  it('writes the time that passed into the line, in the group’s last card too', async () => {
    const timeline = await rowOf(700);
    expect(all(timeline, '[part~=gap]').map(textOf)).to.deep.equal(['28 days', '3 months']);
    await change(timeline, { 'without-gaps': '' });
    expect(all(timeline, '[part~=gap]')).to.deep.equal([]);
  });

  it('keeps the heading of the group in view, and no longer', async () => {
    const timeline = await rowOf(330, { attributes: 'group-by="month"' });
    const box = boxOf(timeline);
    box.scrollLeft = offsetOf(cardsOf(timeline)[1]!);
    await leads(timeline, 'day-2');
    const [first, second] = all(timeline, '[part~=group-title]').map((one) => one.getBoundingClientRect());
    expect(near(first!.left, box.getBoundingClientRect().left)).to.equal(true);
    expect(first!.right).to.be.at.most(second!.left);
  });
});

describe('an event that somebody goes to in a row', () => {
  it('comes first and is marked; the row alone is moved sideways', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const timeline = await rowOf(700, { dir });
      const { scrollX } = window;
      await timeline.goTo('day-4');
      await leads(timeline, 'day-4');
      const card = cardsOf(timeline)[3]!;
      expect([card.ariaCurrent, focused()]).to.deep.equal(['true', card]);
      expect(getComputedStyle(card).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      expect(window.scrollX).to.equal(scrollX);
      for (const [way, id] of [['next', 'day-5'], ['previous', 'day-4'], ['previous', 'day-3']] as const) {
        await timeline[way]();
        await leads(timeline, id);
      }
    }
  });

  it('is in view at the end of the row, where it cannot come first', async () => {
    const timeline = await rowOf(700);
    await timeline.goTo('day-8');
    const last = cardsOf(timeline).at(-1)!;
    await until(() => offsetOf(last) + last.offsetWidth <= boxOf(timeline).clientWidth + 1, 'the last card');
  });

  it('is where the page’s address leads', async () => {
    const fill = '<p style="height: 2000px">Words of the page.</p>';
    const page = await openPage(fill + timelineHtml({ events: months }, 'layout="horizontal" group-by="month"') + fill, '#day-5');
    const [timeline] = await drawn(page);
    await until(() => cardsOf(timeline!).length && firstOf(timeline!) === 'day-5', 'day-5');
    await until(() => timeline!.shadowRoot!.activeElement === cardsOf(timeline!)[4], 'the focus');
    const { top } = cardsOf(timeline!)[4]!.getBoundingClientRect();
    const heading = cardsOf(timeline!)[4]!.closest('section')!.querySelector('[part~=group-title]')!.getBoundingClientRect();
    expect(top).to.be.within(0, page.window.innerHeight / 2);
    expect(heading.top, 'its group’s heading').to.be.at.least(-1);
  });

  it('follows the strip, which keeps the focus and its place', async () => {
    const timeline = await rowOf(700);
    await until(() => all(timeline, '[role=slider]').length, 'the strip');
    const strip = all(timeline, '[role=slider]')[0]!;
    timeline.scrollIntoView();
    strip.focus();
    const { top } = strip.getBoundingClientRect();
    await press('ArrowRight', 'ArrowRight');
    await leads(timeline, 'day-3');
    expect(focused()).to.equal(strip);
    expect(strip.getBoundingClientRect().top).to.equal(top);
  });
});

describe('a row on paper', () => {
  for (const attributes of ['', 'limit="2" group-by="month"', 'order="newest-first" group-by="none"'])
    it(`has every event, one below the other, nothing cut off: ${attributes || 'as it is'}`, async function () {
      const timeline = await timelineOf(richStory, `layout="horizontal" ${attributes}`);
      await until(() => all(timeline, '.scroller').length, 'the row');
      if (!(await emulateMedia({ type: 'print' }))) this.skip();
      const cards = cardsOf(timeline).map((card) => card.getBoundingClientRect());
      expect(cards).to.have.length(richStory.events.length);
      const { left, right } = timeline.getBoundingClientRect();
      for (const [index, card] of cards.entries()) {
        expect([card.left >= left - 1, card.right <= right + 1, card.height > 20], String(index)).to.deep.equal([true, true, true]);
        if (index) expect(card.top).to.be.at.least(cards[index - 1]!.bottom - 1);
      }
      for (const box of all(timeline, '.scroller')) expect(getComputedStyle(box).overflowX).to.equal('visible');
      expect(all(timeline, '.steps').filter(isVisible)).to.deep.equal([]);
    });
});

describe('a name of a layout that every object knows', () => {
  it('is the vertical one', async () => {
    for (const name of ['constructor', 'toString', '__proto__', 'sideways']) {
      const timeline = await timelineOf({ events: months }, `layout="${isServed ? 'vertical' : name}"`);
      if (isServed) await change(timeline, { layout: name });
      expect(all(timeline, '.rail > li'), name).to.have.length(months.length);
    }
  });
});
