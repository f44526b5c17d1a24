import { expect } from 'chai';
import { click, drag, engine, focused, press, type, until, wheel } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, loaded } from '../story/fixture.js';
import { drawn, openPage } from './page-in-frame.js';
import { richStory } from './rich-story.js';
import { all, timelineHtml } from './timeline-fixture.js';

const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'End', 'Home', 'Escape', 'a', 'j', 'k'];

/** Keys of which somebody took the effect. */
const taken: string[] = [];
const listen = (event: KeyboardEvent) => event.defaultPrevented && taken.push(event.key);

/** Waits until the page has stood still for a while. */
async function atRest(): Promise<void> {
  for (let from = NaN; from !== scrollY; await new Promise((resolve) => setTimeout(resolve, 300))) from = scrollY;
}

async function longPage(): Promise<{ timeline: Timeline; place: HTMLElement }> {
  const place = fixture(`<div><input value="before">${timelineHtml(richStory)}<div style="height: 4000px"></div></div>`);
  const timeline = await loaded(place.querySelector('dateline-timeline')!);
  timeline.insertAdjacentHTML('beforeend', '<input slot="header" value="within">');
  return { timeline, place };
}

describe('keys that are the page’s', () => {
  beforeEach(() => {
    taken.length = 0;
    addEventListener('keydown', listen);
    addEventListener('keyup', listen);
  });
  afterEach(() => {
    removeEventListener('keydown', listen);
    removeEventListener('keyup', listen);
    scrollTo(0, 0);
  });

  it('are left to it, pressed inside and outside', async () => {
    const { timeline, place } = await longPage();
    for (const element of [all(timeline, 'a[href]')[0]!, all(timeline, 'summary')[0]!, place.querySelector('input')!]) {
      element.focus();
      for (const key of keys) await press(key);
      expect(taken, element.localName).to.deep.equal([]);
      expect(focused(), element.localName).to.equal(element);
    }
  });

  for (const where of ['inside', 'outside']) {
    it(`scroll the page, pressed ${where}`, async () => {
      const { timeline, place } = await longPage();
      if (where === 'inside') all(timeline, 'a[href]')[0]!.focus({ preventScroll: true });
      else await click(place.lastElementChild!);
      scrollTo(0, 0);
      // A key in the same frame would have its scrolling ended by this one.
      await atRest();
      let from = scrollY;
      for (const [key, isDown] of [['PageDown', true], ['ArrowDown', true], ['PageUp', false], ['End', true], ['Home', false]] as const) {
        await press(key);
        await until(() => (isDown ? scrollY > from : scrollY < from), `${key} scrolls`);
        await atRest();
        from = scrollY;
      }
    });
  }

  it('move the caret of the page’s fields, in a slot too', async () => {
    const { place } = await longPage();
    for (const input of place.querySelectorAll('input')) {
      input.focus();
      input.setSelectionRange(6, 6);
      await press('ArrowLeft', 'ArrowLeft');
      await type('xy');
      await press('Home');
      await type('z');
      await press('End');
      await type('!');
      expect(input.value).to.match(/^z(befoxyre|withxyin)!$/);
    }
  });

  it('are the page’s over the strip too: a wheel and a finger that go up and down scroll it, and go to no event', async function () {
    const { timeline } = await longPage();
    const strip = all(timeline, '[role=slider]')[0]!;
    scrollTo(0, 0);
    if (!(await wheel(strip, 240))) this.skip();
    await until(() => scrollY > 0, 'the wheel scrolls the page');
    await atRest();
    expect(timeline.selected).to.equal(undefined);
    scrollTo(0, 0);
    const { left, top, width, height } = strip.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    if (!(await drag(at, { x: at.x, y: at.y - 120 }, 'touch'))) this.skip();
    await atRest();
    // Firefox’s driver tells its finger to the page alone, and scrolls nothing by it.
    if (engine === 'chromium') expect([timeline.selected, scrollY > 0]).to.deep.equal([undefined, true]);
  });

  it('are the page’s below it: what is drawn along there moves nothing', async () => {
    const { timeline, place } = await longPage();
    place.lastElementChild!.scrollIntoView({ block: 'start', behavior: 'instant' });
    await drag({ x: 50, y: 60 }, { x: 300, y: 60 });
    await drag({ x: 50, y: 300 }, { x: 50, y: 100 }, 'touch');
    await atRest();
    expect(timeline.selected).to.equal(undefined);
  });

  it('are listened to nowhere outside the timeline', async () => {
    const spy = `<script>
      window.listened = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        if (!(this instanceof Element) || this === document.documentElement || this === document.body) window.listened.push(type);
        return add.call(this, type, ...rest);
      };
    </script>`;
    const page = await openPage(timelineHtml(richStory), '#reopens', spy);
    const [timeline] = await drawn(page);
    await until(() => all(timeline!, '[aria-current]').length, 'the event that the address names');
    await timeline!.next();
    await until(() => all(timeline!, '[role=slider]').length, 'the strip');
    await timeline!.filter({ text: 'bridge' });
    await until(() => all(timeline!, '.panel').length, 'what finds and filters');
    const { listened } = page.window as unknown as { listened: string[] };
    expect(listened).to.include('hashchange');
    expect(listened.filter((one) => /^(key|wheel|touch|pointer|mouse)/.test(one))).to.deep.equal([]);
  });
});
