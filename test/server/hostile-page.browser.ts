import { expect } from 'chai';
import { storyOf } from '../story/fixture.js';
import { richStory } from '../timeline/rich-story.js';
import { boxesIn, cardHtml, differences, quoteHtml, timelineHtml } from './served.js';
import { alive, openServed, script, type ServedPage } from './served-page.js';

const file = storyOf({
  ...richStory,
  events: [...richStory.events, { id: 'said', date: '2021-05', quotes: [{ ...richStory.events[1]!.quotes![0]!, id: 'words' }] }],
});
const options = { lang: 'en-GB', timeZone: 'UTC' };
const elements: Record<string, string> = {
  'dateline-timeline': timelineHtml(file, options),
  'dateline-event-card': cardHtml(file, 'closes', options),
  'dateline-quote-block': quoteHtml(file, 'words', options),
};

const page = (css: string, body: string, how: Partial<Parameters<typeof openServed>[0]>): Promise<ServedPage> =>
  openServed({ head: `<style>${css}</style>`, body: `${body}${script}`, ...how });

const plain = 'body { margin: 0 }';

/** Pages that are set against everything in them, and a page on which the elements look the same. */
const hostile: Record<string, { css: string; like?: string; around?: string; htmlAttributes?: string }> = {
  'undoes every style': { css: '* { all: unset !important }' },
  'leaks its type setting': {
    css: `${plain} * { letter-spacing: .3em !important; word-spacing: 1em !important; line-height: 3 !important; text-transform: uppercase !important;
      text-align: center !important; text-indent: 2em !important; white-space: nowrap !important; font-style: italic !important; font-weight: 900 !important }`,
  },
  'leaks it by inheritance': { css: `${plain} html { letter-spacing: .3em; line-height: 3; text-transform: uppercase; text-align: right; white-space: pre; text-indent: -9em }` },
  'makes everything flex': { css: `${plain} * { display: flex !important } head, script, style, template, [slot] { display: none !important }`, like: `${plain} body { inline-size: 17rem }` },
  'makes everything a grid': { css: `${plain} body, dateline-timeline, dateline-event-card, dateline-quote-block { display: grid !important }` },
  'floats everything': { css: `${plain} * { float: inline-start !important }`, like: `${plain} body { inline-size: 17rem }` },
  'boxes everything': { css: `${plain} * { box-sizing: content-box !important; border: 0 !important; outline: 0 !important }` },
  'makes buttons of its links': {
    css: `${plain} a { display: block !important; margin: 20px !important; padding: 20px !important; min-height: 48px !important; border: 4px solid } a::before { content: 'Read more' }`,
  },
  'turns and scales': { css: `${plain} body { transform: scale(1); writing-mode: horizontal-tb }` },
  'runs right to left': { css: plain, htmlAttributes: 'dir="rtl" lang="en-GB"', like: plain },
};

/** No word stands outside the element, whatever the page does. */
const overflowing = (element: Element): string[] => {
  const { left, right } = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('.root *:not(slot)')]
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.right > right + 1.5 || box.left < left - 1.5);
    })
    .map((one) => one.outerHTML.slice(0, 80));
};

describe('a page that fights back', () => {
  for (const [name, html] of Object.entries(elements))
    for (const [what, { css, like = plain, htmlAttributes = 'lang="en-GB"' }] of Object.entries(hostile))
      it(`${what}: the picture of <${name}> holds, without script and with it`, async () => {
        const dir = htmlAttributes.includes('rtl');
        const sheet = `<style>${like}</style>`;
        const reference = await openServed({ head: sheet, body: html, script: 'off', htmlAttributes: dir ? htmlAttributes : 'lang="en-GB"' });
        const expected = boxesIn(reference.document.querySelector(name)!);
        for (const how of [{ script: 'off' }, {}] as const) {
          const fought = await page(css, html, { ...how, htmlAttributes });
          if (!('script' in how)) await alive(fought);
          const element = fought.document.querySelector(name)!;
          expect(element.getBoundingClientRect().height).to.be.above(50);
          expect(overflowing(element)).to.deep.equal([]);
          expect(differences(boxesIn(element), expected)).to.deep.equal([]);
        }
      });

  it('hides an element that says so, and shows it again, whatever its styles', async () => {
    const { document: fought } = await page('* { all: unset !important }', elements['dateline-event-card']!, {});
    const card = fought.querySelector<HTMLElement>('dateline-event-card')!;
    card.hidden = true;
    expect(card.getClientRects()).to.have.length(0);
    card.hidden = false;
    expect(card.getClientRects()).not.to.have.length(0);
  });

  it('may hide an element by a style of its own', async () => {
    const { document: fought } = await page('dateline-timeline { display: none }', elements['dateline-timeline']!, { script: 'off' });
    expect(fought.querySelector('dateline-timeline')!.getClientRects()).to.have.length(0);
  });

  it('is dark without saying so: the ink is the page’s, also of links and of what is muted', async () => {
    const fought = await page('html { background: #14161a; color: rgb(230, 228, 223) }', elements['dateline-timeline']!, {});
    await alive(fought);
    const { shadowRoot } = fought.document.querySelector('dateline-timeline')!;
    const ink = (element: Element): string => fought.window.getComputedStyle(element).color;
    for (const link of shadowRoot!.querySelectorAll('.card a')) expect(ink(link)).to.equal(ink(link.parentElement!));
    expect(ink(shadowRoot!.querySelector('[part=title]')!)).to.equal('rgb(230, 228, 223)');
    const [light] = ink(shadowRoot!.querySelector('.muted')!).match(/[\d.]+/g)!.map(Number);
    expect(light! > 100 || light! > 0.4, 'what is muted is light, too').to.equal(true);
  });
});
