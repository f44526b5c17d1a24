import { expect } from 'chai';
import { click, press, until } from '../rig/browser.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { richStory } from './rich-story.js';
import { all, change, eventCalled, isVisible, pressing, textOf, timelineOf } from './timeline-fixture.js';

const lines = (timeline: Timeline) => all(timeline, '[part~=event]').map((event) => event.querySelector<HTMLElement>('summary')!);
const isOpen = (summary: HTMLElement) => (summary.parentElement as HTMLDetailsElement).open;

/** What is said, however it is spaced. */
const wordsOf = (element: HTMLElement) => element.innerText.replaceAll(/\s+/gu, '');

describe('the compact layout', () => {
  it('is one line an event: its date, what it is, its headline', async () => {
    const timeline = await timelineOf(richStory, 'layout="compact" group-by="none"');
    await until(() => timeline.shadowRoot!.textContent?.includes('Expected'), 'every label');
    for (const summary of lines(timeline)) {
      expect([isVisible(summary), isOpen(summary)]).to.deep.equal([true, false]);
      expect(summary.querySelector('[part~=date]')!.textContent?.trim()).not.to.equal('');
      expect(summary.querySelector('[part~=headline]')!.textContent?.trim()).not.to.equal('');
    }
    const said = richStory.events.map(({ headline }) => wordsOf(eventCalled(timeline, headline).querySelector('summary')!));
    expect(said[0]).to.match(/^1March202110:26WET07:26.*Thebridgeopens$/);
    expect(said[2]).to.equal('9March2021AccountsdifferThebridgecloses');
    expect(all(timeline, '[part~=text]').filter(isVisible)).to.deep.equal([]);
  });

  for (const [way, key] of [['click', ''], ...Object.entries(pressing)] as const) {
    it(`opens each line, and closes it, by ${way}`, async () => {
      const timeline = await timelineOf(richStory, 'layout="compact"');
      for (const summary of lines(timeline)) {
        for (const open of [true, false]) {
          if (!key) await click(summary);
          else {
            summary.focus();
            await press(key);
          }
          await until(() => isOpen(summary) === open, `${textOf(summary)}: ${open}`);
        }
      }
    });
  }

  it('leaves nothing out of an open event', async () => {
    const timeline = await timelineOf(richStory, 'without-gaps group-by="none"');
    const headlines = richStory.events.map(({ headline }) => headline);
    await until(() => timeline.shadowRoot!.textContent?.includes('Expected'), 'every label');
    const upright = headlines.map((headline) => wordsOf(eventCalled(timeline, headline)));
    await change(timeline, { layout: 'compact' });
    for (const summary of lines(timeline)) summary.click();
    expect(headlines.map((headline) => wordsOf(eventCalled(timeline, headline)))).to.deep.equal(upright);
  });

  it('calls an event without a headline by what it shows', async () => {
    const events = [
      { id: 'a', date: '2021-03-01', summary: 'A summary alone.' },
      { id: 'b', date: '2021-03-02', quotes: [{ text: 'Words alone.', speaker: 'vale', source: 'gazette' }] },
    ];
    const timeline = await timelineOf({ events }, 'layout="compact"');
    expect(lines(timeline).map(textOf)).to.deep.equal([
      '1 March 2021 A summary alone.', '2 March 2021 Words alone.',
    ]);
  });
});
