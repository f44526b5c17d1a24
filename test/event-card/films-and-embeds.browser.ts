import { expect } from 'chai';
import { axeFindings } from '../rig/axe.js';
import { click, engine, focused, press, testFile, until } from '../rig/browser.js';
import type { EventCard } from '../../src/event-card/event-card.js';
import '../../src/event-card/define.js';
import { isShown, seenIn } from '../story/each-element.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { aWhile } from '../story/requests.js';

/** An address that nobody has asked for before. */
let number = 0;
const own = (name: string): string => testFile(`${(number += 1)}-${performance.timeOrigin}-${name}`, { body: '' });

const html = (media: object[], attributes = '', lang = 'en') =>
  `<dateline-event-card event="opens" lang="${lang}" ${attributes}>${inline(storyOf({ events: [{ id: 'opens', date: '2021-03-01', headline: 'The bridge opens', media }] }))}</dateline-event-card>`;
const card = async (media: object[], attributes = '', lang = 'en'): Promise<EventCard> => {
  const element = await loaded(fixture<EventCard>(html(media, attributes, lang)));
  await until(() => element.shadowRoot!.querySelector('[part=media]'), 'the media drawn');
  return element;
};
const find = <T extends HTMLElement = HTMLElement>(element: Element, selector: string): T => element.shadowRoot!.querySelector<T>(selector)!;
const askedFor = (part: string) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).map(({ name }) => name);
const outside = () => performance.getEntriesByType('resource').map(({ name }) => new URL(name).host).filter((host) => host !== location.host);

const film = (more: object = {}) => ({ type: 'video', url: own('fall.mp4'), title: 'The fall', caption: 'The middle *span*.', credit: 'Harbour office', ...more });
const youTube = { type: 'embed', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=90', title: 'The bridge, filmed' };
const elsewhere = { type: 'embed', url: 'https://video.example/watch/7', title: 'The council sits' };

describe('a film or a recording', () => {
  it('stands in the browser’s own player, with its captions, its transcript, its caption and its credit', async () => {
    const media = film({ width: 640, height: 480, transcript: '/fall.html', tracks: [{ url: '/fall.vtt', language: 'uk', kind: 'captions', label: 'Ukrainian' }, { url: '/told.vtt', language: 'en', kind: 'descriptions' }] });
    const element = await card([media]);
    const video = find<HTMLVideoElement>(element, 'video');
    expect([video.controls, video.autoplay, video.preload, video.hasAttribute('playsinline'), video.getAttribute('src')]).to.deep.equal([true, false, 'none', true, media.url]);
    expect(video.getAttribute('aria-label')).to.equal('The fall');
    const tracks = [...video.querySelectorAll('track')].map(({ kind, srclang, label }) => [kind, srclang, label]);
    expect(tracks).to.deep.equal([['captions', 'uk', 'Ukrainian'], ['descriptions', 'en', '']]);
    expect(find<HTMLAnchorElement>(element, 'a[href="/fall.html"]').ariaLabel).to.equal('Transcript: The fall');
    expect(seenIn(element)).to.match(/Transcript The middle span\. Harbour office/);
  });

  it('keeps its room: by its size, else 16 to 9', async () => {
    for (const [size, ratio] of [[{ width: 640, height: 480 }, 640 / 480], [{}, 16 / 9], [{ width: 640 }, 16 / 9]] as const) {
      const { width, height } = find(await card([film(size)], 'style="inline-size: 400px"'), 'video').getBoundingClientRect();
      expect(width / height).to.be.closeTo(ratio, 0.02);
    }
  });

  it('loads nothing of itself before it is played', async () => {
    const [sound, film1] = [own('talk.mp3'), film()];
    const element = await card([film1, { type: 'audio', url: sound, alt: 'Ada Vale speaks', tracks: [{ url: own('talk.vtt'), language: 'en', kind: 'captions' }] }]);
    expect(find(element, 'audio').getAttribute('aria-label')).to.equal('Ada Vale speaks');
    expect(find<HTMLAudioElement>(element, 'audio').preload).to.equal('none');
    await aWhile(400);
    for (const name of ['fall.mp4', 'talk.mp3', 'talk.vtt']) expect(askedFor(name)).to.deep.equal([]);
  });

  it('is called by its kind and its place where nobody named it', async () => {
    const element = await card([{ type: 'audio', url: 'https://radio.example/a.mp3' }]);
    expect(find(element, 'audio').getAttribute('aria-label')).to.equal('Audio: radio.example');
  });
});

describe('what is sensitive', () => {
  const kinds: Record<string, (poster: string) => object> = {
    image: (poster) => ({ type: 'image', url: poster, alt: 'Wreckage' }),
    video: (poster) => film({ poster }),
    audio: () => ({ type: 'audio', url: own('talk.mp3') }),
    embed: (poster) => ({ ...elsewhere, poster }),
  };
  for (const [kind, make] of Object.entries(kinds))
    it(`is covered and not asked for before it is uncovered, by keys alone: ${kind}`, async () => {
      const mine = `own=${(number += 1)}-${performance.timeOrigin}`;
      const poster = `${testFile('data/apollo-11/phases.svg')}&${mine}`;
      const asked = () => askedFor(mine);
      const element = await card([{ ...make(poster), sensitive: 'someone falls' }]);
      const [fold, shown] = [find<HTMLDetailsElement>(element, 'details[data-opens=media]'), find(element, 'img, video, audio')];
      expect(find(element, 'summary').innerText.trim()).to.equal(kind === 'image' ? 'Show the picture: someone falls' : 'Show all the same: someone falls');
      await aWhile(400);
      expect(asked()).to.deep.equal([]);
      expect(shown.checkVisibility()).to.equal(false);
      expect(await axeFindings(element)).to.deep.equal([]);
      find(element, 'summary').focus();
      await press('Enter');
      await until(() => fold.open && isShown(shown), 'uncovered');
      if (kind !== 'audio') await until(() => asked().length || (shown as HTMLVideoElement).poster, 'the picture');
      expect(await axeFindings(element)).to.deep.equal([]);
    });
});

describe('an embed', () => {
  it('asks nothing of another host before it is pressed, and says where it leads', async () => {
    const element = await card([youTube, elsewhere, { type: 'embed', url: 'https://vimeo.com/76979871', poster: 'https://i.vimeocdn.com/video/1.jpg' }, { ...elsewhere, poster: 'https://cdn.video.example/a.jpg' }]);
    const said = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('a[data-embeds]')].map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    await until(() => said()[0]?.includes('Play'), 'what a press does');
    expect(said()).to.deep.equal([
      'The bridge, filmed Play here (loads from youtube-nocookie.com)', 'The council sits Open at video.example', 'Play here (loads from player.vimeo.com)', 'The council sits Open at video.example',
    ]);
    await aWhile(300);
    expect(element.shadowRoot!.querySelectorAll('iframe, img')).to.have.length(0);
    expect(outside()).to.deep.equal([]);
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('shows a poster of the page’s own', async () => {
    const element = await card([{ ...youTube, poster: '/data/apollo-11/phases.svg' }]);
    expect(find(element, 'img').getAttribute('src')).to.equal('/data/apollo-11/phases.svg');
    expect(find<HTMLImageElement>(element, 'img').alt).to.equal('');
  });

  for (const [how, act] of Object.entries({
    'by keys': async (link: HTMLElement) => {
      link.focus();
      await press('Enter');
    },
    'by a press on its poster': async (link: HTMLElement) => {
      await click(link.parentElement!.querySelector('.stage')!);
    },
  }))
    it(`plays where it stands, with the focus, ${how}`, async () => {
      const element = await card([youTube], 'style="inline-size: 400px"');
      const link = find(element, 'a[data-embeds]');
      await until(() => link.innerText.includes('Play'), 'what a press does');
      const before = find(element, '.stage').getBoundingClientRect();
      // The player itself is no part of this: the frame is taken away as soon as it is there.
      const frame = new Promise<HTMLIFrameElement>((found) => {
        new MutationObserver((_, observer) => {
          const player = find<HTMLIFrameElement>(element, 'iframe');
          if (!player) return;
          observer.disconnect();
          player.getBoundingClientRect();
          const box = player.getBoundingClientRect();
          Object.assign(player.dataset, { width: box.width, height: box.height });
          found(player);
        }).observe(element.shadowRoot!, { subtree: true, childList: true });
      });
      await act(link);
      const player = await frame;
      expect(player.src).to.equal('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&start=90');
      expect(player.title).to.equal('The bridge, filmed');
      expect(player.allow).to.contain('autoplay').and.to.contain('fullscreen');
      expect([player.allowFullscreen, player.referrerPolicy]).to.deep.equal([true, 'strict-origin-when-cross-origin']);
      await until(() => focused() === player, 'the focus');
      expect(Number(player.dataset['width']) / Number(player.dataset['height'])).to.be.closeTo(16 / 9, 0.02);
      expect(find(element, '.stage').getBoundingClientRect().height).to.be.closeTo(before.height, 1);
      player.src = 'about:blank';
      player.remove();
      expect(find(element, 'a[data-embeds]').innerText).to.contain('Open at youtube.com');
      expect(element.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
    });

  it('stays a link for who opens it elsewhere', async () => {
    const element = await card([youTube]);
    const link = find<HTMLAnchorElement>(element, 'a[data-embeds]');
    await until(() => link.innerText.includes('Play'), 'what a press does');
    let followed = 0;
    // Nothing is really opened: the page stops what the element has let through.
    element.addEventListener('click', (event) => {
      if (!event.defaultPrevented) followed += 1;
      event.preventDefault();
    });
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) link.dispatchEvent(new MouseEvent('click', { [key]: true, bubbles: true, composed: true, cancelable: true }));
    expect(followed).to.equal(4);
    expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.length(0);
    expect(link.href).to.equal(youTube.url);
  });

  it('keeps its room by its own size, and its order right to left', async () => {
    const element = await card([{ ...youTube, width: 400, height: 300 }], 'dir="rtl" style="inline-size: 400px"', 'ar');
    const { width, height, right } = find(element, '.stage').getBoundingClientRect();
    expect(width / height).to.be.closeTo(4 / 3, 0.02);
    const link = find(element, 'a[data-embeds]');
    expect(link.getBoundingClientRect().right).to.be.closeTo(right, 1);
    await until(() => link.innerText.includes('youtube-nocookie.com'), 'what a press does');
    expect(await axeFindings(element)).to.deep.equal([]);
  });

  it('is reached by Tab in its order', async function () {
    // Safari's engine leaves links out of the order of Tab unless its reader asks for them.
    if (engine === 'webkit') this.skip();
    const element = await card([elsewhere, youTube]);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await press('Tab');
    expect((focused() as HTMLAnchorElement).href).to.equal(elsewhere.url);
    await press('Tab');
    expect((focused() as HTMLAnchorElement).href).to.equal(youTube.url);
  });
});
