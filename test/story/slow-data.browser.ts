import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { add, bridge, elements, isShown, seenIn, src, tags } from './each-element.js';
import { loaded, storyOf } from './fixture.js';
import { addressOf, aWhile } from './requests.js';

const fallback = '<p>Two days of a bridge: <a href="/log">the log</a>.</p>';

describe('a file that is slow to come', () => {
  for (const tag of tags) {
    const { shows } = elements[tag];

    it(`leaves the page’s own words until there is something better: ${tag}`, async () => {
      const element = add(tag, src(addressOf(bridge(), { delay: 300 })), fallback);
      await element.updateComplete;
      await aWhile(100);
      expect(isShown(element.querySelector('a'))).to.equal(true);
      expect(seenIn(element)).to.equal('');
      await loaded(element);
      expect(seenIn(element)).to.contain(shows);
      expect(isShown(element.querySelector('a'))).to.equal(false);
    });

    it(`is said to be coming where the page has no words of its own: ${tag}`, async () => {
      const element = add(tag, src(addressOf(bridge(), { delay: 300 })));
      await element.updateComplete;
      expect(seenIn(element)).to.match(/^Loading/);
      expect(element.getBoundingClientRect().height).to.be.above(40);
      await loaded(element);
      expect(seenIn(element)).to.contain(shows).and.not.contain('Loading');
    });

    it(`takes no white space, comment, script or slotted part for words: ${tag}`, async () => {
      const parts = '\n  <!-- later --><script type="text/plain">x</script><template>x</template><style></style><i slot="footer">x</i>\n';
      const element = add(tag, src(addressOf(bridge(), { delay: 300 })), parts);
      await element.updateComplete;
      expect(seenIn(element)).to.match(/^Loading/);
    });

    it(`takes bare text for words: ${tag}`, async () => {
      const element = add(tag, src(addressOf(bridge(), { delay: 300 })), ' Two days of a bridge. ');
      await element.updateComplete;
      expect(seenIn(element)).to.equal('');
      expect(element.innerText).to.contain('Two days of a bridge.');
    });

    it(`shows it when the page hands it over late: ${tag}`, async () => {
      const element = add(tag, '', fallback);
      await aWhile();
      expect(isShown(element.querySelector('a'))).to.equal(true);
      expect(seenIn(element)).to.equal('');
      element.data = bridge();
      await until(() => seenIn(element).includes(shows));
      expect(isShown(element.querySelector('a'))).to.equal(false);
    });
  }

  it('promises nothing where none has been asked for', async () => {
    const element = add('dateline-timeline');
    await element.updateComplete;
    await aWhile();
    expect(seenIn(element)).to.equal('');
  });

  it('is there for the eyes before the page is told', async () => {
    const element = add('dateline-timeline', src(addressOf(bridge(), { delay: 50 })), fallback);
    const seen = new Promise<string>((resolve) => element.addEventListener('dateline-load', () => resolve(seenIn(element))));
    expect(await seen).to.contain('The bridge opens');
  });

  it('does not take the place of one that was asked for later and came sooner', async () => {
    const slow = addressOf(storyOf({ title: 'The slow one' }), { delay: 400 });
    // The other one waits for the slow file, too: its request is not dropped.
    const [element, other] = [add('dateline-timeline', src(slow)), add('dateline-timeline', src(slow))];
    await element.updateComplete;
    element.src = addressOf(storyOf({ title: 'The quick one' }));
    await until(() => seenIn(element).includes('The quick one'));
    await until(() => seenIn(other).includes('The slow one'));
    await aWhile(50);
    expect(seenIn(element)).to.contain('The quick one').and.not.contain('The slow one').and.not.contain('loaded');
  });

  it('does not take the place of data that was set meanwhile', async () => {
    const element = add('dateline-timeline', src(addressOf(storyOf({ title: 'The slow one' }), { delay: 300 })));
    await element.updateComplete;
    element.data = storyOf({ title: 'The one at hand' });
    await until(() => seenIn(element).includes('The one at hand'));
    await aWhile(500);
    expect(seenIn(element)).to.contain('The one at hand').and.not.contain('The slow one').and.not.contain('loaded');
  });
});
