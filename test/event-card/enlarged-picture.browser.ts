import { expect } from 'chai';
import { axeFindings } from '../rig/axe.js';
import { click, emulateMedia, engine, focused, press, until } from '../rig/browser.js';
import type { EventCard } from '../../src/event-card/event-card.js';
import '../../src/event-card/define.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';

const picture = { type: 'image', url: '/data/apollo-11/phases.svg', alt: 'A sketch of the bridge', caption: 'The *bridge*.', credit: 'Ines Duarte', width: 900, height: 600 };
const card = async (media: object[], lang = 'en', attributes = ''): Promise<EventCard> => {
  const element = await loaded(fixture<EventCard>(`<dateline-event-card event="opens" lang="${lang}" ${attributes}>${inline(storyOf({ events: [{ id: 'opens', date: '2021-03-01', headline: 'The bridge opens', media }] }))}</dateline-event-card>`));
  await until(() => element.shadowRoot!.querySelector('[part=media]'), 'the media drawn');
  return element;
};
const linkIn = (element: Element) => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part=media] a')!;
const dialogIn = (element: Element) => element.shadowRoot!.querySelector('dialog');

const enlarged = async (element: Element): Promise<HTMLDialogElement> => {
  linkIn(element).focus();
  await press('Enter');
  await until(() => dialogIn(element)?.open, 'the picture, large');
  return dialogIn(element)!;
};

afterEach(() => {
  Object.assign(document.documentElement.style, { colorScheme: '', background: '', color: '' });
});

describe('a picture is shown large', () => {
  it('in a window of its own, with its alternative, its caption and its credit', async () => {
    const dialog = await enlarged(await card([{ ...picture, srcset: '/data/apollo-11/phases.svg 900w, /data/apollo-11/saturn-v.svg 1800w', sizes: '300px' }]));
    const large = dialog.querySelector('img')!;
    expect([large.alt, large.sizes, large.srcset.includes('1800w'), large.hasAttribute('loading')]).to.deep.equal(['A sketch of the bridge', '100vw', true, false]);
    expect(dialog.innerText.replace(/\s+/g, ' ').trim()).to.equal('Close The bridge. Ines Duarte');
    expect(dialog.matches(':modal')).to.equal(true);
    await until(() => large.complete && large.naturalWidth, 'the picture');
    const { width, height } = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    const box = large.getBoundingClientRect();
    expect(box.width).to.be.closeTo(innerWidth, 1);
    expect(dialog.querySelector('figcaption')!.getBoundingClientRect().bottom).to.be.at.most(innerHeight + 2);
  });

  for (const [how, end] of Object.entries({
    Escape: () => press('Escape'),
    'the button, by keys': async () => {
      expect(focused()?.textContent?.trim()).to.equal('Close');
      await press('Enter');
    },
    'the button, by the pointer': (dialog: HTMLDialogElement) => click(dialog.querySelector('button')!),
    'a press beside it': () => click({ x: 6, y: 6 }),
  }))
    it(`until it is closed by ${how}; the focus goes back, and nothing stays behind`, async () => {
      const element = await card([picture]);
      await end(await enlarged(element));
      await until(() => !dialogIn(element), 'the picture closed');
      await until(() => focused() === linkIn(element), 'the focus on the link');
      expect(element.isConnected).to.equal(true);
    });

  it('and not closed by a press on it or on its caption', async () => {
    const element = await card([picture]);
    const dialog = await enlarged(element);
    const large = dialog.querySelector('img')!;
    await until(() => large.complete && large.naturalWidth, 'the picture');
    await click(large);
    await click(dialog.querySelector('figcaption')!);
    expect(dialog.open).to.equal(true);
  });

  it('by the pointer as well, and once where it is pressed twice', async () => {
    const element = await card([picture]);
    const link = linkIn(element);
    link.click();
    link.click();
    await until(() => dialogIn(element)?.open, 'the picture, large');
    expect(element.shadowRoot!.querySelectorAll('dialog')).to.have.length(1);
    await press('Escape');
    await until(() => !dialogIn(element), 'the picture closed');
    await click(linkIn(element));
    await until(() => dialogIn(element)?.open, 'the picture, large, again');
  });

  it('to everybody: light, dark, right to left, without a style of its own in the markup', async () => {
    for (const [lang, attributes, background, color, ground] of [['en', '', '#fff', '#16181d', 'light'], ['ar', 'dir="rtl"', '#14161a', '#e6e4df', 'dark']] as const) {
      Object.assign(document.documentElement.style, { background, color });
      const element = await card([picture], lang, attributes);
      const dialog = await enlarged(element);
      await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
      expect(await axeFindings(element)).to.deep.equal([]);
      expect(getComputedStyle(dialog).colorScheme).to.equal(ground);
      const { left, right } = dialog.querySelector('button')!.getBoundingClientRect();
      expect(lang === 'ar' ? left < 60 : right > innerWidth - 60, 'the button at the end of the line').to.equal(true);
      expect(element.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
      await press('Escape');
      await until(() => !dialogIn(element), 'the picture closed');
    }
  });

  it('without moving for who asks for that', async function () {
    if (!(await emulateMedia({ reducedMotion: true }))) this.skip();
    expect((await enlarged(await card([picture]))).getAnimations()).to.deep.equal([]);
  });

  it('and goes with its element', async () => {
    const element = await card([picture]);
    await enlarged(element);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(dialogIn(element)).to.equal(null);
  });
});

describe('a picture’s link', () => {
  it('leads to the picture itself, and is said to enlarge it', async () => {
    const link = linkIn(await card([picture]));
    expect([link.getAttribute('href'), link.ariaLabel]).to.deep.equal(['/data/apollo-11/phases.svg', 'Enlarge the picture: A sketch of the bridge']);
    expect(linkIn(await card([{ ...picture, alt: '' }])).ariaLabel).to.equal('Enlarge the picture');
  });

  it('leads elsewhere where the file says so, and has a name even if the picture has no words', async () => {
    const linked = { ...picture, link: 'https://www.gazette.example/more' };
    for (const [more, label] of [[{}, 'A sketch of the bridge'], [{ alt: '' }, 'The bridge.'], [{ alt: '', caption: undefined }, 'Ines Duarte'], [{ alt: '', caption: undefined, credit: undefined }, 'gazette.example']] as const) {
      const element = await card([{ ...linked, ...more }]);
      expect([linkIn(element).href, linkIn(element).ariaLabel]).to.deep.equal([linked.link, label]);
      expect(linkIn(element).hasAttribute('data-enlarges')).to.equal(false);
      expect(await axeFindings(element)).to.deep.equal([]);
    }
  });

  it('is followed by a press that asks for another window', async () => {
    const element = await card([picture]);
    let followed = 0;
    // Nothing is really opened: the page stops what the element has let through.
    element.addEventListener('click', (event) => {
      if (!event.defaultPrevented) followed += 1;
      event.preventDefault();
    });
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) linkIn(element).dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, composed: true, cancelable: true }));
    expect([followed, dialogIn(element), engine]).to.deep.equal([4, null, engine]);
  });
});
