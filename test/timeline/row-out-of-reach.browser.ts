import { expect } from 'chai';
import { click, emulateMedia, focused, hover, press, until } from '../rig/browser.js';
import { fixture } from '../story/fixture.js';
import { boxOf, cardsOf, isOn, leads, offsetOf, rest, rowOf, stepsOf } from './row-fixture.js';
import { all, change, pressing, textOf } from './timeline-fixture.js';

describe('a row that is wider than its column', () => {
  for (const [dir, onwards, backwards] of [['ltr', 'ArrowRight', 'ArrowLeft'], ['rtl', 'ArrowLeft', 'ArrowRight']] as const) {
    it(`is scrolled by the browser’s own keys once it has the focus, a card a key: ${dir}`, async () => {
      const timeline = await rowOf(500, { dir });
      const box = boxOf(timeline);
      stepsOf(timeline)[1]!.focus();
      await press('Tab');
      expect(focused()).to.equal(box);
      expect([getComputedStyle(box).outlineStyle, box.role, box.ariaLabel]).to.deep.equal(['solid', 'group', 'The bridge at Lower Harbour']);
      const ids = cardsOf(timeline).map((card) => card.dataset['id']!);
      for (const [key, index] of [[onwards, 1], [onwards, 2], [backwards, 1], [backwards, 0]] as const) {
        await press(key);
        await leads(timeline, ids[index]!);
        await rest();
      }
    });

    it(`shows the whole of a card whose link is come to by Tab: ${dir}`, async () => {
      const timeline = await rowOf(500, { dir });
      const links = cardsOf(timeline).flatMap((card) => all(card, 'a[href]'));
      boxOf(timeline).focus();
      for (const [key, way] of [['Tab', links], ['Shift+Tab', links.toReversed().slice(1)]] as const)
        for (const link of way) {
          await press(key);
          await rest();
          expect(focused()).to.equal(link);
          const card = link.closest('li')!;
          const end = offsetOf(card) + card.offsetWidth;
          expect([offsetOf(card) >= -2, end <= boxOf(timeline).clientWidth + 2], `${key}: ${textOf(card)}`).to.deep.equal([true, true]);
        }
    });

    for (const way of ['click', ...Object.values(pressing)]) {
      it(`goes on and back card by card, to its ends: ${dir}, ${way === ' ' ? 'Space' : way}`, async () => {
        const timeline = await rowOf(300, { dir });
        const [back, on] = stepsOf(timeline) as [HTMLElement, HTMLElement];
        const go = (button: HTMLElement) => (way === 'click' ? click(button) : (button.focus(), press(way)));
        expect([isOn(back), isOn(on)]).to.deep.equal([false, true]);
        const ids = cardsOf(timeline).map((card) => card.dataset['id']!);
        for (const id of ids.slice(1, -1)) {
          await go(on);
          await leads(timeline, id);
          await rest();
        }
        await go(on);
        await until(() => !isOn(on), 'the end of the row');
        const last = cardsOf(timeline).at(-1)!;
        expect(offsetOf(last) + last.offsetWidth, 'the whole last card').to.be.at.most(boxOf(timeline).clientWidth + 1);
        await rest();
        const end = boxOf(timeline).scrollLeft;
        await go(on);
        await rest();
        expect(boxOf(timeline).scrollLeft).to.equal(end);
        if (way !== 'click') expect(focused(), 'the focus is not lost at the end').to.equal(on);
        for (let steps = ids.length; steps > 0 && isOn(back); steps -= 1) {
          await go(back);
          await rest();
        }
        await leads(timeline, ids[0]!);
        await until(() => !isOn(back) && isOn(on), 'the beginning of the row');
      });
    }
  }

  it('goes on by two cards where a reader presses twice', async () => {
    const timeline = await rowOf(300);
    stepsOf(timeline)[1]!.focus();
    await press('Enter', 'Enter');
    await leads(timeline, 'day-3');
  });

  it('is where it should be at once for who wants no motion', async function () {
    const timeline = await rowOf(300);
    if (!(await emulateMedia({ reducedMotion: true }))) this.skip();
    stepsOf(timeline)[1]!.click();
    expect(Math.abs(offsetOf(cardsOf(timeline)[1]!))).to.be.at.most(2);
  });

  it('is mirrored right to left: on is to the left, and the arrows point out of the row', async () => {
    for (const [dir, sign] of [['ltr', 1], ['rtl', -1]] as const) {
      const [back, on] = stepsOf(await rowOf(300, { dir }));
      const [left, right] = [back!.getBoundingClientRect(), on!.getBoundingClientRect()];
      expect(Math.sign(right.left - left.left), dir).to.equal(sign);
      // A corner of two borders, which points upwards and to the end before it is turned.
      const turned = [back!, on!].map((button) => getComputedStyle(button, '::before').rotate);
      expect(turned, dir).to.deep.equal(sign > 0 ? ['-135deg', '45deg'] : ['135deg', '-45deg']);
    }
  });

  it('has neither a tab stop nor anything to press where there is room for all of it', async () => {
    const timeline = await rowOf(1000, { attributes: 'from="2021-07"' });
    expect(cardsOf(timeline)).to.have.length(1);
    expect(stepsOf(timeline).map(isOn)).to.deep.equal([false, false]);
    expect(boxOf(timeline).tabIndex).to.equal(-1);
  });

  it('follows what is filtered and how wide the column is', async () => {
    const timeline = await rowOf(700);
    await change(timeline, { importance: 'key' });
    await until(() => !stepsOf(timeline).some(isOn), 'one card, nowhere to go');
    expect(cardsOf(timeline).map((card) => card.dataset['id'])).to.deep.equal(['day-7']);
    await change(timeline, { importance: undefined });
    await until(() => stepsOf(timeline).some(isOn), 'somewhere to go');
    timeline.parentElement!.style.inlineSize = '4000px';
    await until(() => !stepsOf(timeline).some(isOn), 'room for all');
  });

  it('says what its buttons do, in the page’s language', async () => {
    const timeline = await rowOf(300);
    expect(stepsOf(timeline).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Previous event', 'Next event']);
    timeline.lang = 'de';
    await until(() => stepsOf(timeline)[1]?.ariaLabel?.startsWith('Nächste'), 'German');
  });

  it('goes on by a row behind «Show all» too', async () => {
    const timeline = await rowOf(300, { attributes: 'limit="3"' });
    timeline.shadowRoot!.querySelector<HTMLDetailsElement>('.more')!.open = true;
    const [, , , on] = stepsOf(timeline);
    await until(() => isOn(on!), 'the second row is known');
    await click(on!);
    await until(() => Math.abs(offsetOf(cardsOf(timeline)[4]!)) <= 2, 'the second card of the second row');
    expect(boxOf(timeline).scrollLeft).to.equal(0);
  });
});

describe('the page around a row', () => {
  it('is left its keys, and moves nothing of the row', async () => {
    const timeline = await rowOf(300);
    const input = fixture<HTMLInputElement>('<input value="The page’s own">');
    input.focus();
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', 'PageDown']) await press(key);
    await rest();
    expect(boxOf(timeline).scrollLeft).to.equal(0);
    expect(focused()).to.equal(input);
  });

  it('opens what finds and filters, beside whose line the buttons stand', async () => {
    for (const width of [300, 700]) {
      const timeline = await rowOf(width);
      const controls = timeline.shadowRoot!.querySelector<HTMLDetailsElement>('[part=controls]')!;
      const line = controls.querySelector('summary')!.getBoundingClientRect();
      const buttons = stepsOf(timeline)[0]!.getBoundingClientRect();
      expect([buttons.top < line.bottom, buttons.left >= line.right], 'beside it').to.deep.equal([true, true]);
      await click(controls.querySelector('summary')!);
      await until(() => controls.open && controls.querySelector('input'), 'open');
      expect(stepsOf(timeline)[0]!.getBoundingClientRect().top).to.be.at.least(controls.getBoundingClientRect().bottom - 1);
    }
  });

  it('is heard of nowhere', async () => {
    const heard: string[] = [];
    const add = Reflect.get(EventTarget.prototype, 'addEventListener');
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...more: unknown[]) {
      if ([window, document, document.documentElement, document.body].includes(this as never)) heard.push(type);
      return Reflect.apply(add, this, [type, ...more]) as void;
    };
    try {
      const timeline = await rowOf(300);
      await click(stepsOf(timeline)[1]!);
      await leads(timeline, 'day-2');
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
    expect(heard.filter((type) => /^(key|wheel|touch|pointer|mouse|scroll|resize|click)/.test(type))).to.deep.equal([]);
  });

  it('is not scrolled by what goes on in the row', async () => {
    const timeline = await rowOf(300);
    fixture('<div style="block-size: 3000px; inline-size: 3000px"></div>');
    await hover(cardsOf(timeline)[0]!);
    const [x, y] = [scrollX, scrollY];
    stepsOf(timeline)[1]!.focus({ preventScroll: true });
    await press('Enter');
    await leads(timeline, 'day-2');
    expect([scrollX, scrollY]).to.deep.equal([x, y]);
    expect(textOf(cardsOf(timeline)[1]!)).to.contain('Day 2');
  });
});
