/**
 * What a test in a browser can ask of the browser itself. Everything goes through the engine's own input, so that focus, default
 * actions and trusted events are those that a reader would see.
 */
import { executeServerCommand } from '@web/test-runner-commands';

type Place = Element | { x: number; y: number };
type Media = {
  type?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: boolean;
  forcedColors?: boolean;
};

const ask = (command: string, payload: unknown) => executeServerCommand<boolean, unknown>(command, payload);

/** The engine that this test runs in. */
export const engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** Presses keys one after the other: `press('Tab', 'Shift+Tab', 'a', 'ArrowDown', 'Control+End')`. */
export const press = (...chords: string[]) => ask('keys', chords);

/** Types a text, one key a character. */
export const type = (text: string) => ask('keys', [...text]);

/** Scrolls an element to the middle of the window where it is not within it, and gives its centre. */
function pointOf(place: Place) {
  if (!(place instanceof Element)) return place;
  const within = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
  if (!within(place.getBoundingClientRect())) place.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = place.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Clicks on the centre of an element, wherever in the shadow it is, or at a point of the window. */
export const click = (place: Place, button: 'left' | 'middle' | 'right' = 'left') =>
  ask('pointer', { ...pointOf(place), press: button });

/** Moves the pointer over an element or to a point of the window. */
export const hover = (place: Place) => ask('pointer', pointOf(place));

type Point = { x: number; y: number };

/** Presses at a point, draws the mouse or a finger to another and lets go. False where the engine's driver has no finger (WebKitGTK). */
export const drag = (from: Point, to: Point, by: 'mouse' | 'touch' = 'mouse') => ask('drag', { from, to, by });

/** Turns the wheel over an element; `deltaY` in pixels, down is positive. False where the engine's driver cannot (WebKitGTK). */
export const wheel = (place: Place, deltaY: number) => ask('wheel', { ...pointOf(place), deltaY });

/** A node of what a screen reader is told. */
export type Told = { role: string; name?: string; value?: string | number; valuetext?: string; level?: number; checked?: boolean; pressed?: boolean;
  expanded?: boolean; disabled?: boolean; children?: Told[] };

/** What a screen reader is told of an element of the page; false where the engine does not say (Firefox, WebKitGTK). */
export const accessibility = (selector: string) => executeServerCommand<Told | false, string>('accessibility', selector);

/** The text of the page printed on A4; false where the engine's driver cannot print (Firefox, WebKitGTK). */
export const printed = () => executeServerCommand<string | false, undefined>('printed');

/**
 * Sets the inner size of the window; it is 800 × 600 again in the next file. False where the engine cannot (WebKitGTK, whose
 * window would lose the focus): an element in a frame helps there.
 */
export const setViewport = (width: number, height: number) => ask('viewport', { width, height });

const featuresOf = ({ colorScheme, reducedMotion, forcedColors }: Media) => [
  ...(colorScheme ? [{ name: 'prefers-color-scheme', value: colorScheme }] : []),
  ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
  ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
];

let emulating = false;

/**
 * Emulates media until the end of the test. False where the engine cannot (Firefox, WebKitGTK): the test then says so by
 * `this.skip()`.
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  emulating = true;
  return ask('media', { type: media.type ?? '', features: featuresOf(media) });
}

afterEach(async () => {
  if (emulating) await ask('media', { type: '', features: [] });
  emulating = false;
});

/**
 * The first element that a chain of selectors leads to, each looked for in the shadow root (or else the content) of the one
 * before: `deep('dateline-timeline', '[part~=event] a')`. Throws where there is none.
 */
export function deep<T extends Element = HTMLElement>(...selectors: string[]): T {
  let scope: ParentNode = document;
  for (const selector of selectors) {
    const root: ParentNode = scope instanceof Element ? (scope.shadowRoot ?? scope) : scope;
    const found = root.querySelector(selector);
    if (!found) throw new Error(`Nothing matches «${selector}» of ${selectors.join(' › ')}`);
    scope = found;
  }
  return scope as unknown as T;
}

/** The element that has the focus, through all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/**
 * Address of a file of the checkout, served badly: with a status, a delay in milliseconds, another content type, only its first
 * `length` bytes, or another body altogether.
 */
export function testFile(path: string, how: { status?: number; delay?: number; type?: string; length?: number; body?: string } = {}) {
  const query = new URLSearchParams(Object.entries(how).map(([name, value]) => [name, String(value)]));
  return `/test-file/${path}?${query}`;
}

/** Waits until something holds, looking once a frame; fails with `what` after ten seconds. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Did not come about: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}
