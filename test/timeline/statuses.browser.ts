import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { all, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

const label = (event: HTMLElement) => [...event.querySelectorAll<HTMLElement>('[part~=kicker]')].map(textOf).join(' | ');

const events = [
  { id: 'plain', date: '2021-03-01', headline: 'The bridge opens' },
  { id: 'heard', date: '2021-03-02', headline: 'A crack is heard of', status: 'unconfirmed' },
  { id: 'off', date: '2021-03-03', headline: 'The fair is held', status: 'cancelled' },
  { id: 'due', date: '2021-03-04', headline: 'The report is due', status: 'expected' },
  { id: 'soon', date: '2999-03-04', headline: 'The bridge is replaced', status: 'expected' },
  { id: 'open', date: '2021-03-05/..', headline: 'The repair goes on', status: 'expected' },
  { id: 'key', date: '2021-03-06', headline: 'The bridge closes', importance: 'key' },
];

describe('what an event is', () => {
  for (const layout of ['vertical', 'compact']) {
    it(`is said in words: ${layout}`, async () => {
      const timeline = await timelineOf({ events }, `layout="${layout}"`);
      await until(() => timeline.shadowRoot!.textContent?.includes('Was expected'), 'the clock was looked at');
      const labels = events.map(({ headline }) => label(eventCalled(timeline, headline)));
      expect(labels).to.deep.equal(['', 'Unconfirmed', 'Cancelled', 'Was expected', 'Expected', 'Expected', '']);
    });
  }

  it('is a second name of its part, for a theme', async () => {
    const timeline = await timelineOf({ events });
    const names = events.map(({ headline }) => eventCalled(timeline, headline).part.value);
    expect(names).to.deep.equal([
      'event', 'event event-unconfirmed', 'event event-cancelled', 'event event-expected', 'event event-expected',
      'event event-span event-expected', 'event event-key',
    ]);
  });

  it('gives each a mark that a screen reader leaves out', async () => {
    const timeline = await timelineOf({ events });
    const marks = all(timeline, '[part~=event] > [part~=marker]');
    expect(marks).to.have.length(events.length);
    expect(new Set(marks.map((mark) => mark.getAttribute('aria-hidden')))).to.deep.equal(new Set(['true']));
  });
});
