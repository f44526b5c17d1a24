import { expect } from 'chai';
import { click, emulateMedia, focused, press, until } from '../rig/browser.js';
import { all, eventCalled, isVisible, pressing, saying, textOf, timelineOf } from './timeline-fixture.js';

const sentence = 'The office wrote of the bridge and of the river. ';
const long = `${sentence.repeat(30)}It *ends* here.`;
const words = `${'We heard of the bridge on the river. '.repeat(30)}We stay.`;

const events = [
  { id: 'short', date: '2021-03-01', headline: 'The bridge opens', summary: sentence.trim() },
  { id: 'long', date: '2021-03-04', headline: 'The bridge closes', summary: long, quotes: [{ text: words, language: 'en', speaker: 'vale', source: 'gazette' }] },
];

const folds = (within: Element) => [...within.querySelectorAll<HTMLDetailsElement>('.rest')];
const shownIn = (within: Element) => all(within, '[part~=text], blockquote p').filter(isVisible).map(textOf).join(' ');

describe('a long text', () => {
  it('ends after a sentence, the rest a press away; a short one has nothing to press', async () => {
    const timeline = await timelineOf({ events });
    expect(folds(eventCalled(timeline, 'The bridge opens'))).to.have.length(0);
    const event = eventCalled(timeline, 'The bridge closes');
    expect(folds(event).map((fold) => textOf(fold.querySelector('summary')!))).to.deep.equal(['Read on', 'Read on']);
    expect(shownIn(event)).to.match(/river\. “We heard/).and.not.contain('ends').and.not.contain('We stay.');
  });

  for (const [name, key] of Object.entries(pressing))
    it(`is opened and folded by ${name}, and told to the page`, async () => {
      const timeline = await timelineOf({ events });
      const told: string[] = [];
      timeline.addEventListener('dateline-open', ({ what, id }) => told.push(`${what} ${id}`));
      const event = eventCalled(timeline, 'The bridge closes');
      const summary = folds(event)[0]!.querySelector('summary')!;
      summary.focus();
      await press(key);
      await until(() => shownIn(event).includes('It ends here.'), 'the rest');
      expect(event.querySelector('em')!.textContent).to.equal('ends');
      expect(textOf(summary)).to.equal('Show less');
      expect(focused()).to.equal(summary);
      await until(() => told.length, 'it is told');
      expect(told).to.deep.equal(['text long']);
      await press(key);
      await until(() => !shownIn(event).includes('It ends here.'), 'folded again');
    });

  it('keeps the words of a quotation within one pair of marks', async () => {
    const timeline = await timelineOf({ events });
    const fold = folds(eventCalled(timeline, 'The bridge closes'))[1]!;
    await click(fold.querySelector('summary')!);
    await until(() => fold.open, 'the rest');
    const quotation = textOf(fold.closest('blockquote')!).replace('Show less ', '');
    expect(quotation).to.match(/^“We heard/).and.match(/We stay\.”$/);
    expect(quotation.replaceAll(/[“”]/g, '')).to.equal(words);
  });

  it('is whole on paper', async function () {
    const timeline = await timelineOf({ events });
    if (!(await emulateMedia({ type: 'print' }))) this.skip();
    expect(shownIn(eventCalled(timeline, 'The bridge closes'))).to.contain('It ends here.').and.contain('We stay.');
    expect(all(timeline, '.rest > summary').filter(isVisible)).to.have.length(0);
  });

  it('stays open when the timeline is drawn anew', async () => {
    const timeline = await timelineOf({ events });
    const fold = folds(eventCalled(timeline, 'The bridge closes'))[0]!;
    await click(saying('Read on', [fold.querySelector('summary')!]));
    await until(() => fold.open, 'open');
    timeline.toggleAttribute('without-gaps', true);
    await timeline.updateComplete;
    expect(folds(eventCalled(timeline, 'The bridge closes'))[0]!.open).to.equal(true);
  });
});
