import { expect } from 'chai';
import { click, focused, press, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture } from '../story/fixture.js';
import { all, eventCalled, saying, textOf, timelineOf } from './timeline-fixture.js';

const long = 'The office wrote of the bridge and of the river below it. '.repeat(40);
const events = [
  { id: 'opens', date: '2021-03-01', headline: 'The bridge opens', summary: long },
  { id: 'sways', date: '2021-03-04', headline: 'The bridge sways', summary: long, respondsTo: ['opens'] },
  { id: 'closes', date: '2021-03-09', headline: 'The bridge closes', summary: long, respondsTo: ['opens', 'sways'] },
];

const linkIn = (timeline: Timeline, headline: string, to: string) =>
  saying(to, [...eventCalled(timeline, headline).querySelectorAll<HTMLAnchorElement>('[part~=links] a')]);

const marked = (timeline: Timeline) => all(timeline, '[aria-current]').map((one) => textOf(one.querySelector('[part~=headline]')!));

async function reaches(timeline: Timeline, headline: string, hash: string) {
  const event = eventCalled(timeline, headline);
  await until(() => focused() === event && location.hash === hash, `focus on «${headline}» at ${hash}`);
  await timeline.updateComplete;
  expect(marked(timeline)).to.deep.equal([headline]);
  const top = () => event.getBoundingClientRect().top;
  await until(() => top() >= 0 && top() < innerHeight / 2, `«${headline}» in view`);
}

describe('what answers what', () => {
  beforeEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    // The page goes on below: its last event, too, can be scrolled to the top.
    fixture('<div style="position: absolute; inset-block-start: 5000px">The page’s end.</div>');
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is a link both ways', async () => {
    const timeline = await timelineOf({ events });
    const [opens, sways, closes] = events.map(({ id, headline }) => [headline, `#${id}`]);
    const links = events.map(({ headline }) =>
      [...eventCalled(timeline, headline).querySelectorAll<HTMLElement>('[part~=links]')].map((line) => [
        textOf(line.firstElementChild as HTMLElement),
        [...line.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')]),
      ]),
    );
    expect(links).to.deep.equal([
      [['Answered by', [sways, closes]]],
      [['Answers', [opens]], ['Answered by', [closes]]],
      [['Answers', [opens, sways]]],
    ]);
  });

  it('leads to the event: address, view, focus and mark; and Back to the one before', async () => {
    const timeline = await timelineOf({ events });
    await click(linkIn(timeline, 'The bridge closes', 'The bridge opens'));
    await reaches(timeline, 'The bridge opens', '#opens');
    await click(linkIn(timeline, 'The bridge opens', 'The bridge closes'));
    await reaches(timeline, 'The bridge closes', '#closes');
    history.back();
    await reaches(timeline, 'The bridge opens', '#opens');
    history.forward();
    await reaches(timeline, 'The bridge closes', '#closes');
  });

  it('is marked no longer, back where no event was named', async () => {
    const timeline = await timelineOf({ events });
    await click(linkIn(timeline, 'The bridge closes', 'The bridge opens'));
    await reaches(timeline, 'The bridge opens', '#opens');
    history.back();
    await until(() => !location.hash && !marked(timeline).length, 'no event is marked');
    expect(timeline.selected).to.equal(undefined);
    history.forward();
    await until(() => marked(timeline).length, 'it is marked again');
    await reaches(timeline, 'The bridge opens', '#opens');
  });

  it('leads there by key', async () => {
    const timeline = await timelineOf({ events });
    linkIn(timeline, 'The bridge sways', 'The bridge opens').focus();
    await press('Enter');
    await reaches(timeline, 'The bridge opens', '#opens');
  });

  it('leads there again when the link is pressed a second time', async () => {
    const timeline = await timelineOf({ events });
    for (const time of ['first', 'second', 'third']) {
      await click(linkIn(timeline, 'The bridge closes', 'The bridge opens'));
      await reaches(timeline, 'The bridge opens', '#opens').catch((error: Error) => expect.fail(`${time}: ${error.message}`));
    }
  });

  it('is a name without a link where the event is outside the window', async () => {
    const timeline = await timelineOf({ events }, 'from="2021-03-03"');
    expect(textOf(eventCalled(timeline, 'The bridge closes').querySelector('[part~=links]')!)).to.contain('The bridge opens');
    expect(all(timeline, 'a[href="#opens"]')).to.deep.equal([]);
  });
});
