import { expect } from 'chai';
import { looks, openArticle, partOf } from './article-frame.js';

describe('the sample article on a narrow page', () => {
  for (const [look, query] of Object.entries(looks)) {
    it(`never scrolls sideways: ${look}`, async () => {
      const frame = await openArticle(query, { width: 320 });
      for (const width of [320, 390, 700, 1055, 1056, 1280]) {
        frame.style.width = `${width}px`;
        expect(frame.contentDocument.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });
  }

  it('gives a thumb enough to press', async () => {
    const frame = await openArticle('', { width: 320 });
    for (const select of frame.contentDocument.querySelectorAll('.switches select')) {
      expect(select.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('puts the timeline beside the text only where there is room', async () => {
    const frame = await openArticle('?page=sidebar', { width: 1280 });
    const box = (selector: string) => partOf(frame, selector).getBoundingClientRect();
    expect(box('.story').width).to.equal(17 * 16);
    expect(box('.story').left).to.be.at.least(box('.prose').right);
    expect(box('.story').top).to.be.closeTo(box('.prose').top, 1);
    frame.style.width = '1000px';
    expect(box('.story').top).to.be.at.least(box('.prose').bottom);
    expect(box('.story').width).to.equal(box('.prose').width);
  });
});
