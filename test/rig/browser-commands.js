/**
 * Commands that a test in a browser gives to the browser itself: real keys, a real pointer, the window, the media. One set for
 * Puppeteer (Chromium, Firefox) and for classic WebDriver (WebKitGTK). The functions that tests call are in `browser.ts`.
 */

import { textOfPdf } from './text-of-pdf.js';

/** Keys that have no character, as WebDriver numbers them. */
const driverKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const keysOf = (chord) => (chord.length > 1 ? chord.split('+') : [chord]);

/** The way of a pointer, in a few steps. */
const between = (from, to) =>
  Array.from({ length: 8 }, (_, step) => ({ x: from.x + ((to.x - from.x) * (step + 1)) / 8, y: from.y + ((to.y - from.y) * (step + 1)) / 8 }));

/** A finger put down, drawn along and lifted. */
async function touched(page, from, to) {
  await page.touchscreen.touchStart(from.x, from.y);
  for (const { x, y } of between(from, to)) await page.touchscreen.touchMove(x, y);
  await page.touchscreen.touchEnd();
  return true;
}

/** What Puppeteer does. Each command answers whether the engine could do it. */
const byPuppeteer = {
  async keys(page, chords) {
    for (const keys of chords.map(keysOf)) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    }
    return true;
  },
  async pointer(page, { x, y, press }) {
    await page.mouse.move(x, y);
    if (press) await page.mouse.click(x, y, { button: press });
    return true;
  },
  async drag(page, { from, to, by }) {
    if (by === 'touch') return touched(page, from, to);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const { x, y } of between(from, to)) await page.mouse.move(x, y);
    await page.mouse.up();
    return true;
  },
  async wheel(page, { x, y, deltaY }) {
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY });
    return true;
  },
  async accessibility(page, selector) {
    return (await protocolOf(page)) ? accessibilityTree(page, selector) : false;
  },
  async printed(page) {
    return (await protocolOf(page)) ? textOfPdf(await page.pdf({ format: 'A4' })) : false;
  },
  async viewport(page, { width, height }) {
    await page.setViewport({ width, height });
    return true;
  },
  async media(page, { type, features }) {
    const session = await protocolOf(page);
    await session?.send('Emulation.setEmulatedMedia', { media: type, features });
    return Boolean(session);
  },
};

const protocols = new WeakMap();

/**
 * Chromium's protocol below Puppeteer, which refuses features that it does not know, such as forced colours. One session a page:
 * what a session emulates ends with it. Firefox has none.
 */
async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession().catch(() => undefined));
  return protocols.get(page);
}

/** The part of Chromium's accessibility tree below an element of the page: what a screen reader is told. */
async function accessibilityTree(page, selector) {
  const root = await page.$(selector);
  return page.accessibility.snapshot({ root, interestingOnly: true });
}

const buttons = { left: 0, middle: 1, right: 2 };

/** What classic WebDriver does. */
const byWebDriver = {
  async keys(driver, chords) {
    // One call a chord: sent together, WebKit drops the second of two equal keys.
    for (const chord of chords) {
      const values = keysOf(chord).map((key) => driverKeys[key] ?? key);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    }
    return true;
  },
  async pointer(driver, { x, y, press }) {
    const actions = [{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }];
    if (press) actions.push({ type: 'pointerDown', button: buttons[press] }, { type: 'pointerUp', button: buttons[press] });
    await driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    return true;
  },
  async drag(driver, { from, to, by }) {
    const move = ({ x, y }) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
    const actions = [move(from), { type: 'pointerDown', button: 0 }, ...between(from, to).map(move), { type: 'pointerUp', button: 0 }];
    // WebKitGTK's driver has no finger.
    if (by === 'touch') return false;
    await driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    return true;
  },
  /** The wheel of WebKitGTK's driver turns, and scrolls nothing. */
  async wheel() {
    return false;
  },
  async accessibility() {
    return false;
  },
  async printed() {
    return false;
  },
  /** WebKitGTK's window, resized without a window manager, loses the focus for good: tests use a frame there. */
  async viewport() {
    return false;
  },
  async media(_driver, { type, features }) {
    return !type && features.length === 0;
  },
};

/** The plugin of web-test-runner.config.js. */
export const browserCommands = () => ({
  name: 'browser-commands',
  executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const isDriver = browser.type === 'webdriver';
    const run = (isDriver ? byWebDriver : byPuppeteer)[command];
    return run?.(isDriver ? browser.driver : browser.getPage(id), payload);
  },
});
