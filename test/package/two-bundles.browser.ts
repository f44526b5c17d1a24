import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { version } from '../../src/story/version.js';
import { inline, storyOf } from '../story/fixture.js';
import { alive, openServed, type ServedPage } from '../server/served-page.js';

/** What the page's console was told, and what went wrong. */
const witness = `<script>
  window.said = [];
  for (const way of ['log', 'warn', 'error']) console[way] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => said.push(message));
</script>`;
const saidIn = ({ window }: ServedPage): string[] => (window as unknown as { said: string[] }).said;

const bundle = (address: string): string => `<script type="module" src="${address}"></script>`;
const ours = '/dist/cdn/dateline.js';

type Server = { renderTimeline: (file: unknown, options: object) => { html: string } };
let elements = '';

/** The server's bundle: its templates are those of the bundle for pages, and no others. */
before(async () => {
  const address = '/dist/server.js';
  const { renderTimeline } = (await import(address)) as Server;
  const { html } = renderTimeline(storyOf(), { lang: 'en-GB' });
  elements = `${html}<dateline-timeline>${inline(storyOf())}</dateline-timeline>`;
});

/** Every module that a page asked for, by its name. */
const askedBy = ({ window }: ServedPage): string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').at(-1)!).filter((name) => name.endsWith('.js'));

const isWhole = ({ document: page }: ServedPage): void => {
  for (const { shadowRoot } of page.querySelectorAll('dateline-timeline')) expect(shadowRoot!.querySelectorAll('[part~=event]')).to.have.length(2);
};

describe('the bundle', () => {
  it('takes over what a server drew with the same templates, says nothing, and is asked for once', async () => {
    const page = await openServed({ head: witness + bundle(ours), body: elements });
    await alive(page);
    isWhole(page);
    expect(askedBy(page).filter((name) => name === 'dateline.js')).to.have.length(1);
    expect(askedBy(page).filter((name) => name.startsWith('take-over'))).to.have.length(1);
    expect(saidIn(page)).to.deep.equal([]);
  });

  it('is no matter twice on a page, at two addresses; what comes later does not load it again', async () => {
    const page = await openServed({ head: witness, body: elements + bundle(`${ours}?v=2`) + bundle(ours) });
    await alive(page);
    isWhole(page);
    page.window.location.hash = '#closes';
    await until(() => page.document.querySelector('dateline-timeline')!.shadowRoot!.querySelector('[aria-current]'), 'the event in focus');
    expect(askedBy(page).filter((name) => name === 'dateline.js')).to.have.length(2);
    expect(saidIn(page)).to.deep.equal([]);
  });

  it('gives way to another version that came first, and says so once', async () => {
    const code = await (await fetch(ours)).text();
    const newer = code.replaceAll(`"${version}"`, '"9.9.9"').replace(/Symbol\.for\("dateline \w+"\)/g, 'Symbol.for("dateline newer")');
    expect(newer).to.contain('"9.9.9"');
    const headers = { 'content-type': 'text/javascript' };
    await fetch('/kept-page/newer.js', { method: 'POST', body: JSON.stringify({ pieces: [newer], headers, wait: 0 }) });
    const page = await openServed({ head: witness, body: elements + bundle(ours) + bundle('/kept-page/newer.js') });
    await alive(page);
    isWhole(page);
    await until(() => saidIn(page).length, 'a word about it');
    expect(saidIn(page)).to.deep.equal([`Dateline 9.9.9 gives way to ${version}.`]);
  });
});
