import { expect } from 'chai';
import { LitElement, css, html } from 'lit';
import { axeFindings } from '../rig/axe.js';
import { click, deep, emulateMedia, engine, focused, hover, press, setViewport, testFile, type } from '../rig/browser.js';

/** What the rig needs of an element: a property from a field, a shadow root, things to press and to type in. */
class Sample extends LitElement {
  static override styles = css`button:hover { outline-style: dashed; }`;
  static override properties = { pressed: { type: Number } };
  pressed = 0;
  override render() {
    return html`<button @click=${() => (this.pressed += 1)}>${this.pressed}</button><input />`;
  }
}
customElements.define('rig-sample', Sample);

describe('the test rig', () => {
  let sample: Sample;

  beforeEach(async () => {
    sample = document.createElement('rig-sample') as Sample;
    document.body.append(sample);
    await sample.updateComplete;
  });
  afterEach(() => sample.remove());

  it('compiles fields so that a property redraws', async () => {
    sample.pressed = 3;
    await sample.updateComplete;
    expect(deep('rig-sample', 'button').textContent).to.equal('3');
  });

  it('presses real keys, doubled letters and chords among them', async () => {
    deep('rig-sample', 'button').focus();
    await press('Tab');
    expect(focused()?.localName).to.equal('input');
    await type('aabb');
    await press('Shift+x', 'ArrowLeft', 'ArrowLeft', 'Backspace', 'Shift+Tab', 'Enter');
    expect(deep<HTMLInputElement>('rig-sample', 'input').value).to.match(/^aab[xX]$/);
    expect(focused()?.localName).to.equal('button');
    expect(sample.pressed).to.equal(1);
  });

  it('points at an element that is out of sight in a shadow root', async () => {
    sample.style.cssText = 'display: block; margin-block: 3000px';
    await click(deep('rig-sample', 'button'));
    expect(sample.pressed).to.equal(1);
    await hover(deep('rig-sample', 'button'));
    expect(getComputedStyle(deep('rig-sample', 'button')).outlineStyle).to.equal('dashed');
    await hover({ x: 1, y: 1 });
    expect(getComputedStyle(deep('rig-sample', 'button')).outlineStyle).not.to.equal('dashed');
  });

  it('sizes the window, or says that it cannot', async () => {
    const could = await setViewport(700, 500);
    expect(could).to.equal(engine !== 'webkit');
    expect([innerWidth, innerHeight].join() === '700,500').to.equal(could);
  });

  for (const [media, query] of [
    [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
    [{ reducedMotion: true }, '(prefers-reduced-motion: reduce)'],
    [{ forcedColors: true }, '(forced-colors: active)'],
    [{ type: 'print' }, 'print'],
  ] as const) {
    it(`emulates ${query}, or says that it cannot`, async () => {
      expect(matchMedia(query).matches).to.equal(false);
      const could = await emulateMedia(media);
      expect(could).to.equal(engine === 'chromium');
      expect(matchMedia(query).matches).to.equal(could);
    });
  }

  it('finds by axe, in the shadow too, a button that says nothing', async () => {
    deep('rig-sample', 'input').remove();
    expect(await axeFindings(sample)).to.deep.equal([]);
    deep('rig-sample', 'button').textContent = '';
    expect(String(await axeFindings(sample))).to.match(/^button-name: /);
  });

  it('serves a file of the checkout late, cut, broken', async () => {
    const whole = await (await fetch('/package.json')).text();
    const begun = performance.now();
    expect(await (await fetch(testFile('package.json', { delay: 200, length: 9 }))).text()).to.equal(whole.slice(0, 9));
    expect(performance.now() - begun).to.be.at.least(150);
    const broken = await fetch(testFile('any', { status: 503, body: '<p>', type: 'text/html' }));
    expect([broken.status, broken.headers.get('content-type'), await broken.text()]).to.deep.equal([503, 'text/html', '<p>']);
  });
});
