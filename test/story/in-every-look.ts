import { expect } from 'chai';
import { findingsIn } from '../rig/axe.js';
import { emulateMedia, engine, until } from '../rig/browser.js';
import { fixture, loaded } from './fixture.js';
import type { StoryElement } from '../../src/story/story-element.js';

declare const axe: typeof import('axe-core');

type Look = { lang: string; dir: string; background: string; color: string; scheme: string };

const light: Look = { lang: 'en', dir: 'ltr', background: '#fff', color: '#16181d', scheme: 'normal' };
const dark: Look = { ...light, background: '#14161a', color: '#e6e4df', scheme: 'dark' };

/** Pages that the elements may stand in. */
const looks: Record<string, Look> = {
  light,
  dark,
  'dark without color-scheme': { ...dark, scheme: 'normal' },
  Ukrainian: { ...light, lang: 'uk' },
  'right to left': { ...light, lang: 'ar', dir: 'rtl' },
  'dark and right to left': { ...dark, lang: 'ar', dir: 'rtl' },
};

function dress({ lang, dir, background, color, scheme }: Look): void {
  Object.assign(document.documentElement, { lang, dir });
  Object.assign(document.documentElement.style, { background, color, colorScheme: scheme });
}

afterEach(() => {
  dress({ lang: 'en', dir: 'ltr', background: '', color: '', scheme: '' });
});

/** One state of an element: its HTML, or what draws it. */
export type State = string | (() => StoryElement | Promise<StoryElement>);

/** What is still on its way is not waited for. */
const isWaiting = (element: StoryElement): boolean => element.matches('[src*="delay="]');

const draw = async (state: State): Promise<StoryElement> => {
  if (typeof state !== 'string') return state();
  const element = fixture<StoryElement>(state);
  if (isWaiting(element)) await element.updateComplete;
  else await loaded(element);
  return element;
};

/** Level by level down: where a heading is more than one deeper than the one before it. */
const jumpsIn = (element: StoryElement): string[] => {
  const levels = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
  return levels.flatMap((level, index) => (level > (levels[index - 1] ?? element.headingLevel) + 1 ? [`h${level} as ${index + 1}.`] : []));
};

/** A whole timeline may be at fault: a few of the places will do. */
const short = (finding: string): string => `${finding.slice(0, 600)}${finding.length > 600 ? ' …' : ''}`;

/** The strip is a picture for the eye alone, whole ink on a wash; axe cannot judge what lies over what in it. */
const onStrip = /,(text|\.\w+ > text)\b/;

/** A heading that runs both ways is several boxes to Firefox, whose seams axe takes for something that lies over it. */
const isSeam = (finding: string): boolean => engine === 'firefox' && document.dir === 'rtl' && /> h\d: .*partially obscured/.test(finding);

const expectNothing = async (element: StoryElement, look: string): Promise<void> => {
  // Another language of the page is heard of in a microtask; what is judged must not be drawn anew meanwhile.
  await new Promise((resolve) => setTimeout(resolve));
  await until(() => !element.isWaiting, 'the words of the language');
  await element.updateComplete;
  expect(element.getBoundingClientRect().height, `${look}: nothing to judge`).to.be.above(10);
  // Of what has gone below the strip and a heading that stay in view nobody sees the ground.
  scrollTo(0, 0);
  const results = await axe.run(element, { resultTypes: ['violations', 'incomplete'] });
  expect(findingsIn(results).map(short), look).to.deep.equal([]);
  const [passes, incomplete] = [results.passes, results.incomplete].map((rules) => rules.filter(({ id }) => id === 'color-contrast'));
  // Letters that are joined it takes for the sign of an icon font, which has no contrast to judge.
  const isJudged = !/^[\s\p{Script=Arabic}\p{M}\p{P}]*$/u.test(element.shadowRoot?.textContent ?? '');
  if (isJudged) expect(passes!.flatMap(({ nodes }) => nodes), `${look}: contrast was judged nowhere`).not.to.be.empty;
  // What axe cannot judge it does not find: no text may stand where its ground is unknown.
  const unjudged = incomplete!.flatMap(({ nodes }) => nodes.map(({ target, any }) => `${String(target)}: ${any[0]?.message}`));
  expect(unjudged.filter((one) => !onStrip.test(one) && !isSeam(one)).slice(0, 3), `${look}: contrast`).to.deep.equal([]);
};

/** Holds each state, on each page and in forced colours, to what axe knows and to an outline without a jump. */
export function holdInEveryLook(states: Record<string, State>): void {
  for (const [name, state] of Object.entries(states)) {
    it(`is found faultless: ${name}`, async () => {
      const element = await draw(state);
      expect(jumpsIn(element)).to.deep.equal([]);
      for (const [look, page] of Object.entries(looks)) {
        dress(page);
        await expectNothing(element, look);
      }
    }).timeout(60_000);

    it(`is found faultless in forced colours: ${name}`, async function () {
      if (!(await emulateMedia({ forcedColors: true }))) this.skip();
      await expectNothing(await draw(state), 'forced colours');
    });
  }
}

/** The page's own ink is sound, with little to spare: what is muted must not fall below what can be read. */
export function holdOnGreyInk(state: State): void {
  it('mutes nothing below what can be read on a page whose ink is grey', async () => {
    const element = await draw(state);
    dress({ ...light, color: '#666' });
    await until(() => element.style.getPropertyValue('--_muted') === 'currentColor', 'the whole ink');
    await expectNothing(element, 'grey ink');
  });
}
