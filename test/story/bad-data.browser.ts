import { expect } from 'chai';
import type { Problem } from '../../src/event-file/problems.js';
import type { DatelineErrorEvent } from '../../src/story/story-events.js';
import type { StoryElement } from '../../src/story/story-element.js';
import { click, press, until } from '../rig/browser.js';
import { add, bridge, buttonIn, elements, isShown, seenIn, src, tags } from './each-element.js';
import { inline, loaded, storyOf } from './fixture.js';
import { addressOf, aWhile, requestsFor, serveInstead, told } from './requests.js';

const fallback = '<p>Two days of a bridge: <a href="/log">the log</a>.</p>';
const notice = 'This could not be loaded.';

const text = (body: string, type = 'application/json') => addressOf(null, { body, type });
const whole = JSON.stringify(bridge());

/** Addresses that give nothing to read, each with what the first problem says where there is one. */
const failures: Record<string, { address: () => string; problem?: Partial<Problem>; reason?: RegExp }> = {
  'not there': { address: () => addressOf(bridge(), { status: 404 }), reason: /404/ },
  'a broken server': { address: () => addressOf(bridge(), { status: 500 }), reason: /500/ },
  'a host that does not answer': { address: () => 'http://127.0.0.1:9/story.json' },
  'no address': { address: () => 'http://[' },
  'a script for an address': { address: () => 'javascript:alert(1)' },
  'cut off': { address: () => text(whole.slice(0, 200)), problem: { code: 'not-json', line: 1 } },
  empty: { address: () => text(''), problem: { code: 'not-json' } },
  'a page in its place': { address: () => text('<!doctype html><p>Sign in', 'text/html'), problem: { code: 'not-json' } },
  'of a later version': { address: () => addressOf(bridge({ version: 2 })), problem: { code: 'version-unknown', version: 2, reads: [1] } },
  'without a title': { address: () => addressOf(bridge({ title: undefined })), problem: { code: 'missing', path: ['title'] } },
  'a list': { address: () => text('[]'), problem: { code: 'wrong-type', path: [] } },
  null: { address: () => text('null'), problem: { code: 'wrong-type', path: [] } },
};

const nextError = (element: StoryElement): Promise<DatelineErrorEvent> =>
  new Promise((resolve) => element.addEventListener('dateline-error', resolve, { once: true }));

/** Adds an element and waits for its failure, as the page hears of it. */
async function failed(tag: (typeof tags)[number], address: string): Promise<[StoryElement, DatelineErrorEvent]> {
  const heard = new Promise<DatelineErrorEvent>((resolve) => document.body.addEventListener('dateline-error', resolve, { once: true }));
  const element = add(tag, src(address), fallback);
  return [element, await heard];
}

describe('a file that cannot be had or read', () => {
  for (const [what, { address, problem, reason }] of Object.entries(failures)) {
    for (const tag of tags) {
      it(`leaves the page’s own words and says so: ${what}, ${tag}`, async () => {
        const [element, error] = await failed(tag, address());
        expect(isShown(element.querySelector('a'))).to.equal(true);
        expect(seenIn(element)).to.equal(`${notice} Try again`);
        expect(error.target === element).to.equal(true);
        expect(error.composed).to.equal(true);
        expect(error.reason).to.match(reason ?? /./);
        if (problem) expect(error.problems[0]).to.deep.include(problem);
        else expect(error.problems).to.deep.equal([]);
        expect(await element.loaded).to.equal(undefined);
        expect(element.file).to.equal(undefined);
      });
    }
  }

  it('tells a script that comes late what was wrong', async () => {
    const [element, error] = await failed('dateline-timeline', addressOf(bridge({ version: 2 })));
    expect(error.problems).to.have.length(1);
    expect(element.problems).to.deep.equal(error.problems);
  });

  for (const tag of tags) {
    it(`can be tried again by a click: ${tag}`, async () => {
      const address = addressOf(bridge(), { status: 503 });
      const [element] = await failed(tag, address);
      const again = nextError(element);
      await click(buttonIn(element, 'Try again'));
      await again;
      expect(seenIn(element)).to.contain(notice);
      serveInstead(address, addressOf(bridge()));
      await click(buttonIn(element, 'Try again'));
      await until(() => seenIn(element).includes(elements[tag].shows));
      expect(seenIn(element)).not.to.contain(notice);
      expect(isShown(element.querySelector('a'))).to.equal(false);
      expect((await element.loaded)?.title).to.equal('The bridge at Lower Harbour');
      expect(requestsFor(address)).to.have.length(3);
    });
  }

  it('can be tried again from the keyboard', async () => {
    const address = addressOf(bridge(), { status: 503 });
    const [element] = await failed('dateline-timeline', address);
    serveInstead(address, addressOf(bridge()));
    element.querySelector('a')!.focus();
    await press('Tab', 'Enter');
    await until(() => seenIn(element).includes('The bridge opens'));
  });

  it('offers no second try where there is no address to try', async () => {
    const element = add('dateline-timeline', '', `<script type="application/json">{"version":</script>${fallback}`);
    expect(await element.loaded).to.equal(undefined);
    expect(seenIn(element)).to.equal(notice);
    expect(isShown(element.querySelector('a'))).to.equal(true);
  });

  it('is asked of the address when what stands in the page is broken', async () => {
    const element = add('dateline-timeline', src(addressOf(bridge())), '<script type="application/json">{"version":</script>');
    expect(await element.loaded).to.equal(undefined);
    await click(buttonIn(element, 'Try again'));
    await until(() => seenIn(element).includes('The bridge opens'));
  });
});

describe('what has been drawn', () => {
  const setBack: Record<string, (element: StoryElement, address: string) => unknown> = {
    'a reload that fails': (element, address) => {
      serveInstead(address, addressOf(bridge(), { status: 500 }));
      return element.reload();
    },
    'another address that fails': (element) => (element.src = addressOf(bridge(), { status: 404 })),
    'another file that cannot be read': (element) => (element.src = addressOf(bridge({ version: 2 }))),
    'data that cannot be read': (element) => (element.data = { version: 1, events: [] }),
  };
  for (const [what, change] of Object.entries(setBack)) {
    for (const tag of tags) {
      it(`stays after ${what}: ${tag}`, async () => {
        const address = addressOf(bridge());
        const element = await loaded(add(tag, src(address), fallback));
        const file = element.file;
        const error = nextError(element);
        await change(element, address);
        await error;
        expect(seenIn(element)).to.contain(elements[tag].shows).and.to.contain(notice);
        expect(isShown(element.querySelector('a'))).to.equal(false);
        expect(element.file).to.equal(file);
        expect(await element.loaded).to.equal(file);
      });
    }
  }

  it('stays, and nothing is asked for, when the address is taken away', async () => {
    const element = await loaded(add('dateline-timeline', src(addressOf(bridge()))));
    const before = requestsFor().length;
    element.removeAttribute('src');
    await element.updateComplete;
    await aWhile();
    expect(requestsFor()).to.have.length(before);
    expect(seenIn(element)).to.contain('The bridge opens').and.not.contain(notice);
  });

  it('gives way to a file that can be read, and the notice goes', async () => {
    const element = await loaded(add('dateline-timeline', src(addressOf(bridge()))));
    const error = nextError(element);
    element.src = addressOf(bridge(), { status: 404 });
    await error;
    element.src = addressOf(storyOf({ title: 'Another bridge' }));
    await until(() => seenIn(element).includes('Another bridge'));
    expect(seenIn(element)).not.to.contain(notice);
  });

  for (const [tag, name] of [['dateline-event-card', 'event'], ['dateline-quote-block', 'quote']] as const) {
    it(`does not break the element when its ${name} is taken away and given again`, async () => {
      const element = await loaded(add(tag, src(addressOf(bridge()))));
      const id = elements[tag].attributes.split('"')[1] ?? '';
      element.removeAttribute(name);
      await element.updateComplete;
      expect(seenIn(element)).not.to.contain(elements[tag].shows);
      element.setAttribute(name, id);
      await element.updateComplete;
      expect(seenIn(element)).to.contain(elements[tag].shows);
    });
  }
});

describe('a file of which a part cannot be read', () => {
  const event = (number: number, more: object = {}) => ({ id: `day-${number}`, date: `2021-03-${String(number).padStart(2, '0')}`, headline: `Day ${number}`, ...more });
  const twenty = (seventh: object, more: object = {}) =>
    storyOf({ events: Array.from({ length: 20 }, (_, index) => (index === 6 ? seventh : event(index + 1))), ...more });
  const headlines = (element: StoryElement) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=headline]')].map((part) => part.innerText.trim());
  const show = (story: object, attributes = '') => loaded(add('dateline-timeline', attributes, inline(story)));

  it('shows nineteen events of twenty and tells of one', async () => {
    const element = await show(twenty(event(7, { date: 'lately' })));
    expect(headlines(element)).to.have.length(19).and.not.include('Day 7');
    expect(seenIn(element)).to.contain('One event could not be shown here. The other 19 are here.');
    expect(element.problems).to.have.length(1);
    expect(element.problems[0]).to.deep.include({ code: 'date-unreadable', level: 'error', event: 'day-7', path: ['events', 6, 'date'] });
    await until(() => told.some((words) => words.includes('day-7') && words.includes('lately')), 'a sentence in the console');
  });

  it('gives its problems with the event that tells of the file', async () => {
    const heard = new Promise<HTMLElementEventMap['dateline-load']>((resolve) => document.body.addEventListener('dateline-load', resolve, { once: true }));
    const element = add('dateline-timeline', '', inline(twenty(event(7, { date: 'lately' }))));
    const { file, problems, composed } = await heard;
    expect(file.events).to.have.length(19);
    expect([file, problems, composed]).to.deep.equal([element.file, element.problems, true]);
  });

  it('counts as shown only what is shown', async () => {
    const story = twenty(event(7, { date: 'lately' })) as { events: object[] };
    story.events[8] = event(9, { draft: { by: 'a program' } });
    const element = await show(story);
    expect(headlines(element)).to.have.length(18);
    expect(seenIn(element)).not.to.contain('The other 19 are here');
  });

  it('says nothing of a number of events beside a card or a quotation', async () => {
    const story = bridge() as { events: object[] };
    story.events.push(event(7, { date: 'lately' }));
    for (const tag of ['dateline-event-card', 'dateline-quote-block'] as const) {
      const element = await loaded(add(tag, '', inline(story)));
      expect(seenIn(element), tag).to.contain(elements[tag].shows).and.not.match(/the other|are here/i);
    }
  });

  it('shows the first of two events with one id', async () => {
    const element = await show(twenty(event(7, { id: 'day-3' })));
    expect(headlines(element)).to.have.length(19).and.include('Day 3').and.not.include('Day 7');
    expect(element.problems[0]).to.deep.include({ code: 'duplicate-id', named: 'event', id: 'day-3' });
  });

  for (const [what, media] of Object.entries({
    'an address that runs a script': { type: 'image', url: 'javascript:alert(1)', alt: 'A bridge' },
    'no address': { type: 'image', alt: 'A bridge' },
    'a kind that nobody knows': { type: 'hologram', url: 'bridge.png', alt: 'A bridge' },
    'a word in its place': 'bridge.png',
  })) {
    it(`shows an event without its picture: ${what}`, async () => {
      const element = await show(twenty(event(7, { media: [media], summary: 'A crack was seen.' })));
      expect(headlines(element)).to.have.length(20);
      expect(seenIn(element)).to.contain('A crack was seen.').and.not.contain('could not be shown');
      expect(element.shadowRoot!.querySelectorAll('img, [part~=media]')).to.have.length(0);
      expect(element.problems[0]).to.deep.include({ level: 'error', event: 'day-7' });
    });
  }

  for (const [what, quote] of Object.entries({
    'without words': { source: 'gazette' },
    'without a source': { text: 'It will carry us all' },
    'of a source that is not there': { text: 'It will carry us all', source: 'hearsay' },
  })) {
    it(`shows an event without its quotation: ${what}`, async () => {
      const sound = { text: 'Mind the gap', source: 'gazette' };
      const element = await show(twenty(event(7, { quotes: [quote, sound] })));
      expect(headlines(element)).to.have.length(20);
      expect(element.shadowRoot!.querySelectorAll('blockquote')).to.have.length(1);
      expect(seenIn(element)).to.contain('Mind the gap').and.not.contain('carry us all');
    });
  }

  it('says that none is left when none can be read', async () => {
    const element = await show(storyOf({ events: [event(7, { date: 'lately' })] }));
    expect(seenIn(element)).to.contain('One event could not be shown here.').and.not.contain('The other');
  });
});
