import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { add, bridge, elements, seenIn, src, tags, type Tag } from './each-element.js';
import { loaded, storyOf } from './fixture.js';
import { addressOf, aWhile, requestsFor, serveInstead } from './requests.js';

const five: Tag[] = [...tags, 'dateline-timeline', 'dateline-event-card'];

describe('elements with one address', () => {
  it('make one request together', async () => {
    const address = addressOf(bridge(), { delay: 50 });
    const all = five.map((tag) => add(tag, src(address)));
    for (const element of all) expect(seenIn(await loaded(element))).to.contain(elements[element.localName as Tag].shows);
    expect(requestsFor(address)).to.have.length(1);
    expect(new Set(all.map(({ file }) => file)).size).to.equal(1);
  });

  it('make one request when one of them comes late', async () => {
    const address = addressOf(bridge());
    await loaded(add('dateline-timeline', src(address)));
    await loaded(add('dateline-event-card', src(address)));
    expect(requestsFor(address)).to.have.length(1);
  });

  it('make one request however they write it', async () => {
    const address = addressOf(bridge());
    await loaded(add('dateline-timeline', src(address)));
    await loaded(add('dateline-event-card', src(new URL(address, document.baseURI).href)));
    await loaded(add('dateline-quote-block', src(`./x/..${address}`)));
    expect(requestsFor()).to.have.length(1);
  });

  it('make two when there are two addresses', async () => {
    await loaded(add('dateline-timeline', src(addressOf(bridge()))));
    await loaded(add('dateline-timeline', src(addressOf(bridge()))));
    expect(requestsFor()).to.have.length(2);
  });

  for (const [what, how] of [['cannot be had', { status: 500 }], ['cannot be read', { body: '{' }]] as const) {
    it(`ask again for what ${what}`, async () => {
      const address = addressOf(bridge(), how);
      await loaded(add('dateline-timeline', src(address)));
      serveInstead(address, addressOf(bridge()));
      const other = await loaded(add('dateline-timeline', src(address)));
      expect(seenIn(other)).to.contain('The bridge opens');
      expect(requestsFor(address)).to.have.length(2);
    });
  }

  it('ask anew on reload, and only who reloads is drawn anew', async () => {
    const address = addressOf(bridge());
    const [one, other] = [await loaded(add('dateline-timeline', src(address))), await loaded(add('dateline-timeline', src(address)))];
    serveInstead(address, addressOf(storyOf({ title: 'A newer story' })));
    expect((await one.reload())?.title).to.equal('A newer story');
    expect(seenIn(one)).to.contain('A newer story');
    expect(seenIn(other)).to.contain('The bridge opens').and.not.contain('A newer story');
    expect(requestsFor(address)).to.have.length(2);
  });
});

describe('a request that nobody waits for any longer', () => {
  it('is dropped with the element', async () => {
    const address = addressOf(bridge(), { delay: 1000 });
    const element = add('dateline-timeline', src(address));
    await element.updateComplete;
    element.remove();
    await until(() => requestsFor(address)[0]?.signal?.aborted, 'the request is dropped');
  });

  it('is kept for the other one', async () => {
    const address = addressOf(bridge(), { delay: 200 });
    const [gone, stays] = [add('dateline-timeline', src(address)), add('dateline-timeline', src(address))];
    await stays.updateComplete;
    gone.remove();
    expect(seenIn(await loaded(stays))).to.contain('The bridge opens');
    expect(requestsFor(address).map(({ signal }) => signal?.aborted)).to.deep.equal([false]);
  });

  it('is dropped when the element asks for something else', async () => {
    const address = addressOf(bridge(), { delay: 1000 });
    const element = add('dateline-timeline', src(address));
    await element.updateComplete;
    element.src = addressOf(storyOf());
    await until(() => requestsFor(address)[0]?.signal?.aborted, 'the request is dropped');
    expect(seenIn(await loaded(element))).not.to.contain('could not be loaded');
  });

  it('is not dropped when the element only moves', async () => {
    const address = addressOf(bridge(), { delay: 200 });
    const element = add('dateline-timeline', src(address));
    await element.updateComplete;
    add('dateline-timeline').parentElement!.append(element);
    await aWhile(50);
    expect(seenIn(await loaded(element))).to.contain('The bridge opens');
    expect(requestsFor(address).map(({ signal }) => signal?.aborted)).to.deep.equal([false]);
  });

  it('is made again when the element is put back later', async () => {
    const address = addressOf(bridge(), { delay: 300 });
    const element = add('dateline-timeline', src(address));
    const place = element.parentElement!;
    await element.updateComplete;
    element.remove();
    await until(() => requestsFor(address)[0]?.signal?.aborted, 'the request is dropped');
    place.append(element);
    expect(seenIn(await loaded(element))).to.contain('The bridge opens');
    expect(requestsFor(address)).to.have.length(2);
  });
});
