import { expect } from 'chai';
import { focused, press } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { fixture, inline, loaded, storyOf } from '../story/fixture.js';
import { all, change, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const events = [
  { id: 'opens', date: '2021-03-01', headline: 'The bridge opens', aliases: ['former'], citations: [{ source: 'gazette' }] },
  { id: 'sways', date: '2021-03-04', headline: 'The bridge sways', citations: [{ source: 'gazette' }] },
  { id: 'closes', date: '2021-03-09', headline: 'The bridge closes', citations: [{ source: 'gazette' }] },
];

const marked = (timeline: Timeline) => all(timeline, '[aria-current]').map((one) => textOf(one.querySelector('[part~=headline]')!));

describe('going to an event by script', () => {
  it('answers whether it went', async () => {
    const timeline = await timelineOf({ events }, 'from="2021-03-02"');
    for (const id of ['closes', 'event-closes']) expect(await timeline.goTo(id), id).to.equal(true);
    for (const id of ['nobody', '', 'opens', 'former']) expect(await timeline.goTo(id), id).to.equal(false);
    expect(marked(timeline)).to.deep.equal(['The bridge closes']);
  });

  it('marks from the first drawing on what the page selects, moving neither the page nor the focus', async () => {
    const timeline = await timelineOf({ events }, 'selected="sways"');
    expect(marked(timeline)).to.deep.equal(['The bridge sways']);
    expect([scrollY, focused() === document.body]).to.deep.equal([0, true]);
    await change(timeline, { selected: 'closes' });
    expect(marked(timeline)).to.deep.equal(['The bridge closes']);
    expect(await timeline.previous()).to.equal(true);
    expect(marked(timeline)).to.deep.equal(['The bridge sways']);
    await change(timeline, { selected: 'nobody' });
    expect(marked(timeline)).to.deep.equal([]);
  });

  it('answers no before there is a story', async () => {
    const timeline = fixture<Timeline>('<dateline-timeline></dateline-timeline>');
    expect([await timeline.goTo('opens'), await timeline.next(), await timeline.previous()]).to.deep.equal([false, false, false]);
  });

  it('takes an alias, and leaves the address alone', async () => {
    const timeline = await timelineOf({ events });
    const { href } = location;
    expect(await timeline.goTo('former')).to.equal(true);
    expect(marked(timeline)).to.deep.equal(['The bridge opens']);
    expect(location.href).to.equal(href);
  });

  it('brings the focus, and leaves no tab stop behind', async () => {
    const timeline = await timelineOf({ events });
    await timeline.goTo('sways');
    const event = eventCalled(timeline, 'The bridge sways');
    expect(focused()).to.equal(event);
    expect(event.tabIndex).to.equal(-1);
    await press('Tab');
    expect(focused()).to.equal(event.querySelector('a'));
    await press('Shift+Tab');
    expect(focused()?.closest('[part~=event]')).to.equal(eventCalled(timeline, 'The bridge opens'));
    expect(event.hasAttribute('tabindex')).to.equal(false);
  });

  it('shows where the focus is', async () => {
    const timeline = await timelineOf({ events });
    await timeline.goTo('sways');
    const { outlineStyle, outlineWidth } = getComputedStyle(eventCalled(timeline, 'The bridge sways'));
    expect([outlineStyle, parseFloat(outlineWidth) >= 1]).to.deep.equal(['solid', true]);
  });

  for (const order of ['oldest-first', 'newest-first']) {
    it(`steps in the order shown, to its ends and no further: ${order}`, async () => {
      const timeline = await timelineOf({ events }, `order="${order}"`);
      const shown = all(timeline, '[part~=headline]').map(textOf);
      for (const headline of shown) {
        expect(await timeline.next()).to.equal(true);
        expect(marked(timeline)).to.deep.equal([headline]);
      }
      expect(await timeline.next()).to.equal(false);
      expect(marked(timeline)).to.deep.equal([shown[2]]);
      expect([await timeline.previous(), marked(timeline)]).to.deep.equal([true, [shown[1]]]);
      expect([await timeline.previous(), marked(timeline)]).to.deep.equal([true, [shown[0]]]);
      expect([await timeline.previous(), marked(timeline)]).to.deep.equal([false, [shown[0]]]);
    });
  }

  it('steps backwards from the end, and on from the same event when the order turns', async () => {
    const timeline = await timelineOf({ events });
    await timeline.previous();
    expect(marked(timeline)).to.deep.equal(['The bridge closes']);
    await change(timeline, { order: 'newest-first' });
    expect([await timeline.previous(), await timeline.next(), marked(timeline)]).to.deep.equal([false, true, ['The bridge sways']]);
  });

  it('asks first, by an event that can be prevented', async () => {
    const timeline = await timelineOf({ events });
    await timeline.goTo('opens');
    const asked: string[] = [];
    timeline.addEventListener('dateline-select', (event) => {
      asked.push(event.id);
      event.preventDefault();
    });
    expect([await timeline.goTo('closes'), await timeline.next(), await timeline.goTo('nobody')]).to.deep.equal([false, false, false]);
    expect(asked).to.deep.equal(['closes', 'sways']);
    expect(marked(timeline)).to.deep.equal(['The bridge opens']);
    expect(focused()).to.equal(eventCalled(timeline, 'The bridge opens'));
  });

  it('works in a shadow root and after a new file', async () => {
    const host = fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = `<dateline-timeline>${inline(storyOf({ events }))}</dateline-timeline>`;
    const timeline = await loaded(host.shadowRoot!.firstElementChild as Timeline);
    expect(await timeline.goTo('closes')).to.equal(true);
    expect(focused()).to.equal(eventCalled(timeline, 'The bridge closes'));
    timeline.data = storyOf({ events: events.slice(0, 2) });
    await timeline.updateComplete;
    expect([await timeline.goTo('closes'), await timeline.next(), marked(timeline)]).to.deep.equal([false, true, ['The bridge opens']]);
  });
});
