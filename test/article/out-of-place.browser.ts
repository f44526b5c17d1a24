import { expect } from 'chai';
import { choose, looks, openDrawnArticle, partOf } from './article-frame.js';

type Frame = Awaited<ReturnType<typeof openDrawnArticle>>;

const elements = ['dateline-timeline', 'dateline-event-card', 'dateline-quote-block'];

const styleOf = (frame: Frame, part: Element) => frame.contentWindow.getComputedStyle(part);

function headlineOf(frame: Frame): Element {
  const headline = partOf(frame, 'dateline-timeline').shadowRoot?.querySelector('[part~=event] [part~=headline]');
  if (!headline) throw new Error('The timeline has no headline');
  return headline;
}

describe('elements on the sample article', () => {
  for (const [look, query] of Object.entries(looks)) {
    it(`take type, ink and direction from the page: ${look}`, async () => {
      const frame = await openDrawnArticle(query);
      const page = styleOf(frame, frame.contentDocument.body);
      const headline = styleOf(frame, headlineOf(frame));
      expect(headline.fontFamily).to.equal(page.fontFamily);
      expect(headline.color).to.equal(page.color);
      for (const name of elements) expect(styleOf(frame, partOf(frame, name)).direction, name).to.equal(page.direction);
    });
  }

  it('follow the page when it changes under them', async () => {
    const frame = await openDrawnArticle('');
    const before = styleOf(frame, headlineOf(frame)).color;
    choose(frame, 'scheme', 'dark');
    choose(frame, 'page', 'tabloid');
    expect(styleOf(frame, headlineOf(frame)).color).not.to.equal(before);
    expect(styleOf(frame, headlineOf(frame)).fontFamily).to.contain('Helvetica');
  });

  it('stand in place of the fallback, not beside it', async () => {
    const frame = await openDrawnArticle('');
    for (const name of elements) expect(partOf(frame, `${name} a`).getClientRects(), name).to.have.length(0);
  });

  it('bring nothing from another host', async () => {
    const frame = await openDrawnArticle('');
    const addresses = frame.contentWindow.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(addresses.filter(({ pathname }) => pathname === '/data/indivisible-security.json')).to.have.length(1);
    expect(addresses.filter(({ protocol, origin }) => protocol !== 'data:' && origin !== location.origin)).to.deep.equal([]);
  });
});
