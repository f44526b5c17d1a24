import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { soundFile } from '../event-file/sound-file.js';
import { add, elements, seenIn, src, tags, bridge } from './each-element.js';
import { inline, loaded, storyOf } from './fixture.js';
import { addressOf, aWhile, requestsFor } from './requests.js';

const byData = () => bridge({ title: 'From data' });
const byInline = () => inline(bridge({ title: 'From the page' }));
const bySrc = () => addressOf(bridge({ title: 'From afar' }));

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('where a file comes from', () => {
  for (const tag of tags) {
    it(`is data before all: ${tag}`, async () => {
      const element = document.createElement(tag);
      const place = add('dateline-timeline').parentElement!;
      for (const [, name, value] of elements[tag].attributes.matchAll(/(\w+)="(\w+)"/g)) element.setAttribute(name!, value!);
      element.innerHTML = byInline();
      element.src = bySrc();
      element.data = byData();
      place.append(element);
      await loaded(element);
      await aWhile();
      expect(element.file?.title).to.equal('From data');
      expect(seenIn(element)).to.contain(elements[tag].shows);
      expect(requestsFor()).to.have.length(0);
    });

    it(`is the page before an address, which is asked only on demand: ${tag}`, async () => {
      const address = bySrc();
      const element = await loaded(add(tag, src(address), byInline()));
      await aWhile();
      expect(element.file?.title).to.equal('From the page');
      expect(requestsFor()).to.have.length(0);
      expect((await element.reload())?.title).to.equal('From afar');
      expect(element.file?.title).to.equal('From afar');
      expect(requestsFor(address)).to.have.length(1);
    });
  }

  it('is the page when something else about the element changes, too', async () => {
    const element = await loaded(add('dateline-timeline', src(bySrc()), byInline()));
    element.lang = 'uk';
    element.headingLevel = 3;
    await element.updateComplete;
    await aWhile();
    expect(element.file?.title).to.equal('From the page');
    expect(requestsFor()).to.have.length(0);
  });

  it('is data that is set later', async () => {
    const element = await loaded(add('dateline-timeline', src(bySrc())));
    element.data = byData();
    await until(() => seenIn(element).includes('From data'));
    expect(seenIn(element)).not.to.contain('From afar');
    element.data = bridge({ title: 'From newer data' });
    await until(() => seenIn(element).includes('From newer data'));
  });

  it('is another address that is set later', async () => {
    const element = await loaded(add('dateline-timeline', src(bySrc())));
    const other = addressOf(storyOf({ title: 'From farther' }));
    element.src = other;
    await until(() => seenIn(element).includes('From farther'));
    expect(requestsFor(other)).to.have.length(1);
  });

  it('is the address again when data is taken away', async () => {
    const element = await loaded(add('dateline-timeline', src(bySrc())));
    element.data = byData();
    await until(() => seenIn(element).includes('From data'));
    element.data = undefined;
    await until(() => seenIn(element).includes('From afar'));
  });

  it('is what `loaded` waits for once it has been set', async () => {
    const element = await loaded(add('dateline-timeline', src(bySrc())));
    element.data = byData();
    expect((await element.loaded)?.title).to.equal('From data');
    element.src = addressOf(storyOf({ title: 'From farther' }));
    element.data = undefined;
    expect((await element.loaded)?.title).to.equal('From farther');
  });
});

describe('data that the page handed over', () => {
  for (const tag of tags) {
    it(`is never written to: ${tag}`, async () => {
      const element = add(tag, 'drafts');
      element.data = frozen(bridge());
      await loaded(element);
      expect(seenIn(element)).to.contain(elements[tag].shows);
    });
  }

  it('is never written to, whatever it holds', async () => {
    const file = soundFile();
    const before = JSON.stringify(file);
    const element = add('dateline-timeline', 'drafts limit="2"');
    element.data = frozen(file);
    await loaded(element);
    expect(element.shadowRoot!.querySelectorAll('[part~=event]')).to.have.length(4);
    expect(JSON.stringify(file)).to.equal(before);
  });

  it('is never copied', async () => {
    const file = bridge({ title: { en: 'A bridge' } }) as Record<'title' | 'people' | 'sources', never> & { events: object[] };
    const element = add('dateline-timeline');
    element.data = file;
    const story = (await loaded(element)).file!;
    expect(element.data).to.equal(file);
    expect(story.title).to.equal(file.title);
    story.events.forEach((event, index) => expect(event).to.equal(file.events[index]));
    expect(story.people.get('vale')).to.equal(file.people['vale']);
    expect(story.sources.get('gazette')).to.equal(file.sources['gazette']);
  });

  it('is not written to where a part of it is left out', async () => {
    const file = bridge() as { events: object[] };
    file.events.push({ id: 'lost', date: 'lately', headline: 'Lost' });
    const element = add('dateline-timeline');
    element.data = frozen(file);
    const story = (await loaded(element)).file!;
    expect(story.events).to.have.length(2);
    expect(story.events[0]).to.equal(file.events[0]);
    expect(file.events).to.have.length(3);
  });
});
