import { expect } from 'chai';
import { engine, testFile } from '../rig/browser.js';
import { inline, storyOf } from '../story/fixture.js';
import { drawnIn, openPage, type PageFrame } from '../story/page-frame.js';

/** What a page says so that nothing moves while the script is on its way: the text below begins below the window. */
const rule = '<style>dateline-timeline:not([hidden]) { display: block; min-block-size: 100vh }</style>';

/** The same for a page that holds the file itself: nothing is kept free once the element is there. */
const ruleUntilDefined = '<style>dateline-timeline:not(:defined) { display: block; min-block-size: 100vh }</style>';

/** The module comes half a second late: the page has been painted without it. */
const late = `<script type="module" src="${testFile('late.js', { delay: 500, body: "import '/src/timeline/define.ts'" })}"></script>`;

/** Writes down, frame by frame, where the text below the timeline stands, and what the browser itself counts as a shift. */
const meter = `<script>
  window.tops = [];
  window.shift = 0;
  const look = () => {
    const below = document.getElementById('below');
    if (below) tops.push(Math.min(innerHeight, below.getBoundingClientRect().top));
    requestAnimationFrame(look);
  };
  look();
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value)))
      .observe({ type: 'layout-shift', buffered: true });
</script>`;

const around = (timeline: string) =>
  `<h1>The bridge</h1><p>What is known so far.</p>${timeline}<p id="below">${'The council met again. '.repeat(40)}</p>`;

type Metered = PageFrame & { contentWindow: { tops: number[]; shift: number } };

const read = async (head: string, timeline: string): Promise<Metered> => {
  const frame = (await openPage({ head: meter + head, body: around(timeline) })) as Metered;
  await drawnIn(frame);
  await settled();
  return frame;
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

/** How far the text below was seen to move, in px within the window, and the browser's own count where it has one. */
const movement = ({ contentWindow: { tops, shift } }: Metered): { seen: number; counted: number } => ({
  seen: Math.round(Math.max(...tops) - Math.min(...tops)),
  counted: Number(shift.toFixed(4)),
});
const still = { seen: 0, counted: 0 };

const story = async (name: string): Promise<object> => (await fetch(`/data/${name}.json`)).json() as Promise<object>;

describe('the page around a timeline stays where it is', () => {
  let held: string;
  before(async () => {
    held = `<dateline-timeline>${inline(await story('indivisible-security'))}</dateline-timeline>`;
  });

  it('is seen to move by these meters where nothing keeps it in place', async () => {
    const { seen, counted } = movement(await read(late, held));
    expect(seen).to.be.above(100);
    if (engine === 'chromium') expect(counted).to.be.above(0.05);
  });

  for (const [name, kept] of Object.entries({ 'in every state': rule, 'until the element is there': ruleUntilDefined }))
    it(`while a late script draws a file that the page holds, with room kept ${name}`, async () => {
      expect(movement(await read(kept + late, held))).to.deep.equal(still);
    });

  it('with no rule at all where painting waits for the script', async function () {
    if (!('blocking' in HTMLScriptElement.prototype)) this.skip();
    const script = '<script type="module" src="/src/timeline/define.ts" blocking="render"></script>';
    expect(movement(await read(script, held)).counted).to.equal(0);
  });

  it('while a late file takes the place of the page’s own words', async () => {
    const src = testFile('data/indivisible-security.json', { delay: 400 });
    const timeline = `<dateline-timeline src="${src}"><p>The story so far.</p></dateline-timeline>`;
    expect(movement(await read(rule + late, timeline))).to.deep.equal(still);
  });

  for (const [name, size] of Object.entries({ 'of a known size': { width: 960, height: 1020 }, 'of no known size': {} }))
    it(`when a picture ${name} comes late`, async () => {
      // An address of its own, or the browser would have the picture of the test before.
      const url = `${testFile('data/apollo-11/saturn-v.svg', { delay: 1500 })}&for=${encodeURIComponent(name)}`;
      const picture = { type: 'image', url, alt: 'The bridge', ...size };
      const events = [{ id: 'seen', date: '2021-03-01', headline: 'The bridge is seen', media: [picture] }];
      const timeline = `<dateline-timeline without-header style="max-inline-size: 20rem">${inline(storyOf({ events }))}</dateline-timeline>`;
      const frame = await read(ruleUntilDefined + late, timeline);
      const image = frame.contentDocument.querySelector('dateline-timeline')!.shadowRoot!.querySelector('img')!;
      const room = () => JSON.stringify(image.getBoundingClientRect());
      expect(image.complete, 'the picture was there too early to tell').to.equal(false);
      const kept = room();
      await image.decode();
      await settled();
      expect(image.naturalWidth).to.be.above(0);
      expect(room()).to.equal(kept);
    });
});
