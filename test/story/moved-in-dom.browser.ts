import { expect } from 'chai';
import type { StoryElement } from '../../src/story/story-element.js';
import { until } from '../rig/browser.js';
import { add, bridge, elements, seenIn, src, tags, type Tag } from './each-element.js';
import { fixture, inline, loaded, storyOf } from './fixture.js';
import { addressOf, aWhile, requestsFor, serveInstead } from './requests.js';

const faults: string[] = [];
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));

beforeEach(() => {
  faults.length = 0;
});
afterEach(() => expect(faults).to.deep.equal([]));

const anotherPlace = (attributes = ''): HTMLElement => fixture(`<div ${attributes}></div>`);

/** Drawn once, and right: as a reader sees it, and without a second copy of anything. */
function expectDrawn(element: StoryElement): void {
  const { shows } = elements[element.localName as Tag];
  expect(seenIn(element).split(shows), 'drawn once').to.have.length(2);
  expect(element.getBoundingClientRect().height).to.be.above(20);
}

const loads = (element: StoryElement): Event[] => {
  const heard: Event[] = [];
  element.addEventListener('dateline-load', (event) => heard.push(event));
  return heard;
};

const makers: Record<string, (tag: Tag) => StoryElement> = {
  'from an address': (tag) => add(tag, src(addressOf(bridge(), { delay: 100 }))),
  'from the page': (tag) => add(tag, '', inline(bridge())),
  'from data': (tag) => Object.assign(add(tag), { data: bridge() }),
};

describe('an element that is moved', () => {
  for (const [from, make] of Object.entries(makers)) {
    for (const tag of tags) {
      it(`is drawn once and right: ${tag} ${from}`, async () => {
        const element = make(tag);
        const heard = loads(element);
        anotherPlace().append(element);
        await loaded(element);
        expectDrawn(element);
        const before = seenIn(element);
        anotherPlace().append(element);
        await aWhile();
        expect(seenIn(element)).to.equal(before);
        expectDrawn(element);
        expect(heard).to.have.length(1);
        expect(requestsFor().length).to.be.at.most(1);
      });
    }
  }

  it('is drawn in the language of its new place', async () => {
    const title = { en: 'The bridge', uk: 'Міст' };
    const element = await loaded(add('dateline-timeline', src(addressOf(bridge({ title })))));
    expect(seenIn(element)).to.contain('The bridge').and.not.contain('Міст');
    anotherPlace('lang="uk"').append(element);
    await until(() => seenIn(element).includes('Міст'));
    expect(requestsFor()).to.have.length(1);
  });

  it('still gets the file that it was waiting for in place of another', async () => {
    const element = await loaded(add('dateline-timeline', src(addressOf(bridge()))));
    element.src = addressOf(storyOf({ title: 'Another bridge' }), { delay: 150 });
    await element.updateComplete;
    anotherPlace().append(element);
    await until(() => seenIn(element).includes('Another bridge'));
  });

  it('still gets the file that it asked for again', async () => {
    const address = addressOf(bridge());
    const element = await loaded(add('dateline-timeline', src(address)));
    serveInstead(address, addressOf(storyOf({ title: 'A newer story' }), { delay: 150 }));
    const reloaded = element.reload();
    anotherPlace().append(element);
    const settled = await Promise.race([reloaded, aWhile(3000)]);
    expect(settled, '`reload()` settles').to.have.property('title', 'A newer story');
    expect(seenIn(element)).to.contain('A newer story');
  });
});

describe('an element that is taken out and put back', () => {
  for (const tag of tags) {
    it(`is drawn once and right: ${tag}`, async () => {
      const element = await loaded(add(tag, src(addressOf(bridge()))));
      const heard = loads(element);
      const before = seenIn(element);
      element.remove();
      await aWhile();
      anotherPlace().append(element);
      await element.updateComplete;
      await aWhile();
      expect(seenIn(element)).to.equal(before);
      expectDrawn(element);
      expect(heard).to.have.length(0);
      expect(requestsFor()).to.have.length(1);
    });
  }

  it('follows what was changed while it was out', async () => {
    const element = await loaded(add('dateline-timeline', src(addressOf(bridge()))));
    element.remove();
    await aWhile(50);
    element.src = addressOf(storyOf({ title: 'Another bridge' }));
    await aWhile(50);
    anotherPlace().append(element);
    await until(() => seenIn(element).includes('Another bridge'));
  });
});

describe('an element that is cloned', () => {
  for (const tag of tags) {
    it(`is drawn beside the first, by one request: ${tag}`, async () => {
      const element = await loaded(add(tag, src(addressOf(bridge()))));
      const clone = element.cloneNode(true) as StoryElement;
      anotherPlace().append(clone);
      await loaded(clone);
      expectDrawn(clone);
      expectDrawn(element);
      expect(requestsFor()).to.have.length(1);
    });
  }

  it('is drawn from the file that stands in the page', async () => {
    const element = await loaded(add('dateline-timeline', '', inline(bridge())));
    const clone = element.cloneNode(true) as StoryElement;
    anotherPlace().append(clone);
    expectDrawn(await loaded(clone));
  });
});

describe('an element that a script makes', () => {
  for (const tag of tags) {
    const dress = (element: StoryElement) => {
      const [name, id] = elements[tag].attributes.split(/="|"/);
      if (name) Object.assign(element, { [name]: id });
    };

    it(`is drawn when it is set up before it is added: ${tag}`, async () => {
      const element = document.createElement(tag);
      dress(element);
      element.src = addressOf(bridge());
      anotherPlace().append(element);
      expectDrawn(await loaded(element));
    });

    it(`is drawn when it is set up after it was added: ${tag}`, async () => {
      const element = document.createElement(tag);
      anotherPlace().append(element);
      await element.updateComplete;
      dress(element);
      element.src = addressOf(bridge());
      await until(() => seenIn(element).includes(elements[tag].shows));
      expectDrawn(element);
    });

    it(`is drawn from a template: ${tag}`, async () => {
      const template = fixture<HTMLTemplateElement>(`<template><${tag} ${elements[tag].attributes}>${inline(bridge())}</${tag}></template>`);
      const place = anotherPlace();
      place.append(document.importNode(template.content, true));
      expectDrawn(await loaded(place.firstElementChild as StoryElement));
    });
  }
});

describe('an element in another’s shadow', () => {
  for (const tag of tags) {
    it(`is drawn, also when it comes there later: ${tag}`, async () => {
      const root = anotherPlace().attachShadow({ mode: 'open' });
      const address = addressOf(bridge());
      root.innerHTML = `<section><${tag} ${elements[tag].attributes} ${src(address)}></${tag}></section>`;
      const inside = root.querySelector<StoryElement>(tag)!;
      expectDrawn(await loaded(inside));
      const outside = await loaded(add(tag, src(address)));
      root.append(outside);
      await aWhile();
      expectDrawn(outside);
      expect(requestsFor(address)).to.have.length(1);
    });
  }
});

describe('an element that is not displayed', () => {
  for (const tag of tags) {
    it(`stands like the others once it is shown, and is seen only then: ${tag}`, async () => {
      const address = addressOf(bridge());
      const open = await loaded(add(tag, src(address)));
      const place = anotherPlace('style="display: none"');
      const hidden = document.createElement(tag);
      const views: Event[] = [];
      hidden.addEventListener('dateline-view', (event) => views.push(event));
      for (const { name, value } of open.attributes) hidden.setAttribute(name, value);
      place.append(hidden);
      await loaded(hidden);
      await aWhile();
      expect(hidden.getClientRects()).to.have.length(0);
      expect(views).to.have.length(0);
      place.style.display = '';
      expectDrawn(hidden);
      expect(hidden.getBoundingClientRect().height).to.be.closeTo(open.getBoundingClientRect().height, 0.1);
      hidden.scrollIntoView();
      await until(() => views.length === 1, 'it is seen');
    });
  }
});
