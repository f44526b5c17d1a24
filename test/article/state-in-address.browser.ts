import { expect } from 'chai';
import { choose, openArticle, partOf } from './article-frame.js';

const colours = (frame: HTMLIFrameElement) => getComputedStyle(frame.contentDocument!.documentElement).colorScheme;

describe('the sample article’s address', () => {
  it('is enough to reach a look', async () => {
    const frame = await openArticle('?page=tabloid&scheme=dark');
    expect(colours(frame)).to.equal('dark');
    expect(getComputedStyle(partOf(frame, 'h1')).fontFamily).to.contain('Helvetica');
    expect(partOf<HTMLSelectElement>(frame, '[name=page]').value).to.equal('tabloid');
    expect(partOf<HTMLSelectElement>(frame, '[name=scheme]').value).to.equal('dark');
  });

  it('brings the light serif page where it says nothing, or nothing on offer', async () => {
    for (const query of ['', '?page=billboard&scheme=', '?page=constructor']) {
      const frame = await openArticle(query);
      expect(colours(frame), query).to.equal('light');
      expect(frame.contentDocument.documentElement.dataset.page, query).to.equal('serif');
      expect(partOf<HTMLSelectElement>(frame, '[name=page]').value, query).to.equal('serif');
    }
  });

  it('follows the switches, and keeps what is not theirs', async () => {
    const frame = await openArticle('?edition=late&page=tabloid#timeline');
    const { length } = frame.contentWindow.history;
    choose(frame, 'page', 'sidebar');
    choose(frame, 'scheme', 'system');
    expect(frame.contentWindow.location.search).to.equal('?edition=late&page=sidebar&scheme=system');
    expect(colours(frame)).to.equal('light dark');
    choose(frame, 'page', 'serif');
    choose(frame, 'scheme', 'light');
    expect(frame.contentWindow.location.search).to.equal('?edition=late');
    expect(frame.contentWindow.location.hash).to.equal('#timeline');
    expect(frame.contentWindow.history.length).to.equal(length);
  });

  it('turns the whole page round, words and title too, and back again', async () => {
    const frame = await openArticle('?page=rtl');
    const root = frame.contentDocument.documentElement;
    expect([root.lang, root.dir]).to.deep.equal(['ar-EG', 'rtl']);
    expect(partOf(frame, 'h1').innerText).to.match(/^\p{Script=Arabic}/u);
    expect(frame.contentDocument.title).to.match(/^\p{Script=Arabic}/u);
    choose(frame, 'page', 'serif');
    expect([root.lang, root.dir]).to.deep.equal(['en-GB', 'ltr']);
    expect(partOf(frame, 'h1').innerText).to.match(/^One/);
    expect(frame.contentDocument.title).to.match(/^One letter, /);
  });
});
