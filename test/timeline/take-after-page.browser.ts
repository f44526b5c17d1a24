import '../../src/timeline/define.js';
import '../../src/event-card/define.js';
import '../../src/quote-block/define.js';
import { expect } from 'chai';
import { until } from '../rig/browser.js';
import type { StoryElement } from '../../src/story/story-element.js';
import { fixture, loaded } from '../story/fixture.js';

const src = 'src="/data/indivisible-security.json"';
const elements: Record<string, string> = {
  timeline: `<dateline-timeline ${src}></dateline-timeline>`,
  'compact timeline': `<dateline-timeline ${src} layout="compact"></dateline-timeline>`,
  'event card': `<dateline-event-card ${src} event="letter"></dateline-event-card>`,
  'quote block': `<dateline-quote-block ${src} quote="borrell-reply"></dateline-quote-block>`,
};

const drawIn = async (style: string, html: string): Promise<StoryElement> => {
  const place = fixture(`<div style="${style}">${html}</div>`);
  const element = await loaded(place.firstElementChild as StoryElement);
  const strip = element.shadowRoot!.querySelector('[part=strip]');
  await until(() => !strip || strip.querySelector('.seen'), 'what is in view is marked');
  return element;
};

const insideOf = (element: StoryElement): Element[] => [...element.shadowRoot!.querySelectorAll('*:not(style)')];

/** The given properties of everything in an element; the element itself is the page's. */
const lookOf = (element: StoryElement, names: string[]): string[] =>
  insideOf(element).map((one) => {
    const style = getComputedStyle(one);
    return `${one.localName}.${one.getAttribute('part') ?? ''}: ${names.map((name) => style.getPropertyValue(name)).join(' ')}`;
  });

const pages = {
  'a serif page': 'font: 19px/1.6 Georgia, serif; color: rgb(20, 30, 40); background: rgb(255, 255, 250)',
  'a tabloid': 'font: 15px/1.4 Arial, sans-serif; color: rgb(0, 0, 0)',
  'a dark page without color-scheme': 'font: 17px Georgia; color: rgb(230, 228, 223); background: rgb(20, 22, 26)',
};

/** What a page may have set around the element that is no business of the words inside. */
const leaks: Record<string, string> = {
  'letter-spacing': '0.3em',
  'word-spacing': '1em',
  'text-transform': 'uppercase',
  'text-align': 'center',
  'text-indent': '3em',
  'line-height': '3',
  'font-style': 'italic',
  'font-weight': '700',
  'white-space': 'pre',
};

describe('type and ink', () => {
  for (const [name, html] of Object.entries(elements))
    for (const [page, style] of Object.entries(pages))
      it(`are those of ${page}: ${name}`, async () => {
        const element = await drawIn(style, html);
        const around = getComputedStyle(element.parentElement!);
        const own = getComputedStyle(element);
        for (const same of ['fontFamily', 'fontSize', 'color'] as const) expect(own[same], same).to.equal(around[same]);
        const families = new Set(insideOf(element).map((one) => getComputedStyle(one).fontFamily));
        expect([...families]).to.deep.equal([around.fontFamily]);
        // A link in its own blue would be unreadable on a dark page that does not say that it is dark.
        const links = element.shadowRoot!.querySelectorAll('a');
        expect(links).not.to.have.length(0);
        for (const link of links) expect(getComputedStyle(link).color).to.equal(getComputedStyle(link.parentElement!).color);
      });

  for (const [name, html] of Object.entries(elements))
    for (const [leak, value] of Object.entries(leaks))
      it(`keep out the page’s ${leak}: ${name}`, async () => {
        const alone = await drawIn('', html);
        const plain = lookOf(alone, [leak]);
        // What is in view is marked on the strip: the two stand at the same place, one after the other.
        alone.parentElement!.remove();
        const within = await drawIn(`${leak}: ${value}`, html);
        expect(getComputedStyle(within.parentElement!).getPropertyValue(leak)).not.to.equal(getComputedStyle(document.body).getPropertyValue(leak));
        expect(lookOf(within, [leak])).to.deep.equal(plain);
      });
});

describe('hidden', () => {
  for (const [name, html] of Object.entries(elements))
    it(`hides the ${name}, and showing it again shows it`, async () => {
      const element = await drawIn('', html);
      element.hidden = true;
      expect(element.getClientRects()).to.have.length(0);
      element.hidden = false;
      expect(element.getBoundingClientRect().height).to.be.above(50);
    });
});

/** Boxes that take their width from their content, or that give little of it. */
const boxes: Record<string, string> = {
  'a block': '<div>@</div>',
  'a row of flex': '<div style="display: flex"><p style="flex: none; inline-size: 5rem">Aside</p>@</div>',
  'a column of flex, not stretched': '<div style="display: flex; flex-direction: column; align-items: start">@</div>',
  'a grid': '<div style="display: grid; grid-template-columns: 5rem 1fr"><p>Aside</p>@</div>',
  'a grid of automatic columns, not stretched': '<div style="display: grid; grid-auto-flow: column; justify-content: start">@</div>',
  'a float': '<div style="float: inline-end">@</div>',
  'an inline block': '<div style="display: inline-block">@</div>',
  'a placed box': '<div style="position: relative; block-size: 1rem"><div style="position: absolute">@</div></div>',
  'a cell of a table': '<table><tr><td>Aside</td><td>@</td></tr></table>',
  'a sidebar of 17rem': '<div style="inline-size: 17rem">@</div>',
};

const overflowing = (element: StoryElement): string[] => {
  const { left, right } = element.getBoundingClientRect();
  return insideOf(element)
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((one) => one.outerHTML.slice(0, 80));
};

describe('room for the words', () => {
  for (const [name, html] of Object.entries(elements))
    for (const [box, around] of Object.entries(boxes))
      it(`is found in ${box}: ${name}`, async () => {
        const place = fixture(around.replace('@', html));
        const element = await loaded(place.querySelector<StoryElement>('[src]')!);
        expect(element.getBoundingClientRect().width).to.be.within(160, innerWidth);
        expect(overflowing(element)).to.deep.equal([]);
      });
});
