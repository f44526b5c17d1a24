import { expect } from 'chai';
import { looks, openDrawnArticle, partOf } from './article-frame.js';

declare global {
  interface Window {
    axe?: typeof import('axe-core');
  }
}

/** axe runs within the frame: from outside it would not see the page's own colours and landmarks. */
async function findingsIn(frame: Awaited<ReturnType<typeof openDrawnArticle>>): Promise<string[]> {
  const script = frame.contentDocument.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    frame.contentDocument.head.append(script);
  });
  const results = await frame.contentWindow.axe?.run(frame.contentDocument);
  if (!results) throw new Error('axe did not load');
  return results.violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe('the sample article for everybody', () => {
  for (const [look, query] of Object.entries(looks)) {
    it(`has nothing that axe finds: ${look}`, async () => {
      const frame = await openDrawnArticle(query);
      expect(await findingsIn(frame)).to.deep.equal([]);
    });
  }

  it('shows where the focus is on the switches and on links', async () => {
    const frame = await openDrawnArticle();
    for (const selector of ['.switches select', '.byline a']) {
      const part = partOf(frame, selector);
      part.focus({ focusVisible: true });
      expect(frame.contentWindow.getComputedStyle(part).outlineStyle, selector).to.equal('solid');
    }
  });
});
