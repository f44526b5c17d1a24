import { all, isVisible } from './timeline-fixture.js';

/** Every visible text within an element, with the element that it stands in and the boxes of its lines. */
export function textsIn(within: Element): { text: Text; parent: Element; lines: DOMRect[] }[] {
  const found = [];
  const root = within.shadowRoot ?? within;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || !isVisible(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    found.push({ text, parent, lines: [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) });
  }
  return found;
}

/** What stands out of the column of an element on either side, by a pixel or more. */
export function overflows(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const isOut = (box: DOMRect) => box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  const boxes = all(element, '*').filter(isVisible).filter((one) => isOut(one.getBoundingClientRect()));
  const texts = textsIn(element).filter(({ lines }) => lines.some(isOut));
  return [
    ...(element.scrollWidth > element.clientWidth ? [`scrolls: ${element.scrollWidth} in ${element.clientWidth}`] : []),
    ...boxes.map((one) => `${one.localName} ${one.part.value || one.className}`),
    ...texts.map(({ text }) => `«${text.data.trim()}»`),
  ];
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;

/** Texts of an event's date, place and elapsed time that lie over its other words. */
export function overlaps(element: HTMLElement): string[] {
  return all(element, '[part~=event]').flatMap((event) => {
    const texts = textsIn(event);
    const isBeside = ({ parent }: (typeof texts)[0]) => parent.closest('[part~=date], [part~=gap]') !== null;
    const [beside, words] = [texts.filter(isBeside), texts.filter((text) => !isBeside(text))];
    return beside.flatMap((one) =>
      words
        .filter((other) => one.lines.some((line) => other.lines.some((box) => overlap(line, box))))
        .map((other) => `«${one.text.data.trim()}» over «${other.text.data.trim()}»`),
    );
  });
}

/** Where a line that a style draws before an element lies: its middle, in pixels of the window. */
function middleOfLine(element: HTMLElement): number | undefined {
  const style = getComputedStyle(element, '::before');
  if (style.content === 'none') return undefined;
  const box = element.getBoundingClientRect();
  const width = parseFloat(style.borderInlineStartWidth);
  return style.direction === 'rtl'
    ? box.right - parseFloat(style.right) - width / 2
    : box.left + parseFloat(style.left) + width / 2;
}

/** How far marks, and the dots of elapsed time, stand from the rail, in pixels. */
export function offTheRail(timeline: HTMLElement): { what: string; by: number }[] {
  const rails = all(timeline, '[part~=event]').map(middleOfLine).filter((middle) => middle !== undefined);
  const rail = rails[0]!;
  const marks = all(timeline, '[part~=event] > [part~=marker]').map((mark) => {
    const { left, right } = mark.getBoundingClientRect();
    return { what: `mark of ${mark.parentElement!.part.value}`, by: Math.abs((left + right) / 2 - rail) };
  });
  const dots = all(timeline, '[part~=gap]').map((gap) => ({ what: 'gap', by: Math.abs(middleOfLine(gap)! - rail) }));
  return [...rails.map((middle) => ({ what: 'rail', by: Math.abs(middle - rail) })), ...marks, ...dots];
}
