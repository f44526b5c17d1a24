import { expect } from 'chai';
import { click, testFile, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { all, isVisible, saying, timelineOf } from './timeline-fixture.js';

type Told = Event & Record<string, unknown>;
const types = ['load', 'error', 'select', 'source', 'view', 'open'].map((name) => `dateline-${name}`);

let told: Told[] = [];
const hear = (event: Event) => void told.push(event as Told);
const heard = (name: string) => told.filter(({ type }) => type === `dateline-${name}`);

/** Waits until one such event was heard, and a moment longer for a second. */
async function once(name: string): Promise<Told> {
  await until(() => heard(name).length, `dateline-${name}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(heard(name)).to.have.length(1);
  return heard(name)[0]!;
}

/** A timeline in a shadow root of the page's own. */
function shadowed(content: string): Timeline {
  const host = fixture('<div></div>');
  host.attachShadow({ mode: 'open' }).innerHTML = content;
  return host.shadowRoot!.querySelector<Timeline>('dateline-timeline')!;
}

const stay = (event: Event) => event.preventDefault();

describe('what a timeline tells the page', () => {
  beforeEach(() => {
    told = [];
    types.forEach((type) => document.addEventListener(type, hear));
  });
  afterEach(() => types.forEach((type) => document.removeEventListener(type, hear)));

  it('goes up through shadow roots, each in its own class of event', async () => {
    const events = [{ id: 'a', date: '2021-03-01', headline: 'A', citations: [{ source: 'gazette' }] }];
    const file = inline(storyOf({ events }));
    const timeline = await loaded(shadowed(`<dateline-timeline layout="compact">${file}</dateline-timeline>`));
    await timeline.goTo('a');
    document.addEventListener('click', stay, { capture: true, once: true });
    await click(saying('Harbour Gazette', all(timeline, 'a')));
    for (const name of ['load', 'select', 'source', 'view', 'open']) {
      const event = await once(name);
      expect([event.bubbles, event.composed, event.cancelable], name).to.deep.equal([true, true, name === 'select']);
      expect(event.constructor, name).not.to.equal(Event);
      expect(event, name).not.to.be.instanceOf(CustomEvent);
    }
  });

  it('is what was read, and what was left out of it', async () => {
    const bad = { id: 'bad', date: 'one day', headline: 'Undated' };
    const file = storyOf({ events: [{ id: 'a', date: '2021-03-01', headline: 'A' }, bad] });
    const timeline = await loaded(shadowed(`<dateline-timeline>${inline(file)}</dateline-timeline>`));
    const { file: story, problems } = await once('load');
    expect(story).to.equal(timeline.file);
    expect(problems).to.equal(timeline.problems);
    expect(problems).to.have.length.at.least(1);
    expect(heard('error')).to.deep.equal([]);
  });

  it('is told after the drawing', async () => {
    let drawn = 0;
    document.addEventListener('dateline-load', () => (drawn = all(timeline, '[part~=event]').length), { once: true });
    const timeline = fixture<Timeline>(`<dateline-timeline>${inline(storyOf())}</dateline-timeline>`);
    await loaded(timeline);
    expect(drawn).to.equal(2);
  });

  for (const [what, content, problems] of [
    ['an address without a file', `<dateline-timeline src="${testFile('none.json')}"></dateline-timeline>`, 0],
    ['a file that is no story', '<dateline-timeline><script type="application/json">{"version": 1}</script></dateline-timeline>', 1],
    ['a file that is cut', '<dateline-timeline><script type="application/json">{"version": 1,</script></dateline-timeline>', 1],
  ] as const) {
    it(`is that there was nothing to read: ${what}`, async () => {
      await loaded(shadowed(content));
      const { reason, problems: found, bubbles, composed } = await once('error');
      expect(reason).to.be.a('string').with.length.above(0);
      expect(found).to.have.length.at.least(problems);
      expect([bubbles, composed, heard('load').length]).to.deep.equal([true, true, 0]);
    });
  }

  it('is which event comes into focus', async () => {
    const timeline = await timelineOf();
    await timeline.goTo('event-closes');
    expect((await once('select')).id).to.equal('closes');
  });

  it('is the source that a reader follows, and the address', async () => {
    const passage = { exact: 'The bridge is open' };
    const timeline = await timelineOf({
      events: [{ id: 'a', date: '2021-03-01', headline: 'A', citations: [{ source: 'gazette', passage }] }],
    });
    const link = saying('Harbour Gazette', all(timeline, '[part~=event] a'));
    document.addEventListener('click', stay, { capture: true, once: true });
    await click(link);
    const { source, address, target } = await once('source');
    expect([source, address, target]).to.deep.equal(['gazette', (link as HTMLAnchorElement).href, timeline]);
    expect(address).to.equal('https://gazette.example/bridge#:~:text=The%20bridge%20is%20open');
  });

  it('is that it was seen, once, and not before', async () => {
    const place = fixture('<div style="padding-block: 3000px"><dateline-timeline></dateline-timeline></div>');
    scrollTo(0, 0);
    const timeline = place.querySelector<Timeline>('dateline-timeline')!;
    timeline.data = storyOf();
    await loaded(timeline);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard('view')).to.deep.equal([]);
    timeline.scrollIntoView();
    expect((await once('view')).target).to.equal(timeline);
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    timeline.scrollIntoView();
    place.append(timeline);
    timeline.scrollIntoView();
    await once('view');
  });

  it('is what a reader unfolds, and of which event', async () => {
    const cited = { source: 'logbook', passage: { exact: 'no count was made' } };
    const events = ['a', 'b', 'c'].map((id, index) => ({
      id, date: `2021-03-0${index + 1}`, headline: `Event ${id}`, citations: [cited],
    }));
    const timeline = await timelineOf({ events }, 'layout="compact" limit="2"');
    const press = (text: string) => click(saying(text, all(timeline, 'summary').filter(isVisible)));
    await click(all(timeline, 'summary')[0]!);
    await until(() => heard('open').length === 1, 'an event open');
    await press('Harbour office');
    await until(() => heard('open').length === 2, 'a passage open');
    await press('Show all 3');
    await until(() => heard('open').length === 3, 'the limit open');
    await press('All 2 sources');
    await until(() => heard('open').length === 4, 'the sources open');
    expect(heard('open').map(({ what, id }) => `${String(what)} ${String(id)}`)).to.deep.equal([
      'event a', 'passage a', 'limit ', 'sources ',
    ]);
    await click(all(timeline, 'summary')[0]!);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard('open')).to.have.length(4);
  });
});
