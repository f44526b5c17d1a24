import { expect } from 'chai';
import { openArticle, partOf } from './article-frame.js';

describe('the sample article without script', () => {
  it('is a light page in one language with a link where each element would stand', async () => {
    const frame = await openArticle('?page=rtl&scheme=dark', { script: false });
    expect(getComputedStyle(frame.contentDocument.documentElement).colorScheme).to.equal('light');
    expect(partOf(frame, 'h1').innerText).to.match(/^One/);
    expect(partOf(frame, 'main').innerText).not.to.match(/\p{Script=Arabic}/u);
    for (const name of ['dateline-timeline', 'dateline-event-card', 'dateline-quote-block']) {
      expect(getComputedStyle(partOf(frame, name)).display, name).to.equal('block');
      expect(partOf(frame, `${name} a[href]`).getClientRects().length, name).to.be.at.least(1);
    }
  });

  it('offers no switch that would do nothing', async function () {
    const frame = await openArticle('', { script: false });
    if (!frame.contentWindow.matchMedia('(scripting: none)').matches) this.skip();
    expect(partOf(frame, '.switches').getClientRects()).to.have.length(0);
  });
});
