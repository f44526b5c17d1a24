import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { inline } from '../story/fixture.js';
import { drawnIn, openPage, type PageFrame } from '../story/page-frame.js';

type Record = { listeners: string[]; said: string[]; failed: string[]; refused: string[]; globals: string[]; head: string };
type Recorded = PageFrame & { contentWindow: Record };

/** Runs before any module: writes down what is done to the page from here on. */
const recorder = `<script>
  Object.assign(window, { listeners: [], said: [], failed: [], refused: [], globals: [], head: '' });
  addEventListener('error', ({ message }) => failed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI));
  const { addEventListener: add } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    if ([undefined, window, document, document.documentElement, document.body].includes(this)) listeners.push(type);
    return add.call(this, type, ...more);
  };
  for (const level of ['debug', 'error', 'info', 'log', 'warn']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('DOMContentLoaded', () => (head = document.head.innerHTML + document.documentElement.cloneNode().outerHTML));
  listeners.length = 0;
  globals.push(...Object.getOwnPropertyNames(window));
</script>`;

/** Nothing from elsewhere, no styles but the page's own and those that are made by script, nothing evaluated. */
const policy = `<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src ${location.origin}; connect-src ${location.origin}; img-src ${location.origin} data:">`;

const rooms = ['timeline', 'event-card', 'quote-block'];
const scripts = (query = '') => rooms.map((room) => `<script type="module" src="/src/${room}/define.ts${query}"></script>`).join('');

async function open(script: string): Promise<Recorded> {
  const story = (await (await fetch('/data/indivisible-security.json')).json()) as object;
  const body = `<p>Before.</p><dateline-timeline>${inline(story)}</dateline-timeline>
    <dateline-timeline src="/data/apollo-11.json"></dateline-timeline>
    <dateline-event-card src="/data/indivisible-security.json" event="letter"></dateline-event-card>
    <dateline-quote-block src="/data/indivisible-security.json" quote="borrell-reply"></dateline-quote-block><p>After.</p>`;
  const frame = (await openPage({ head: recorder + policy + script, body })) as Recorded;
  for (const room of rooms) await drawnIn(frame, `dateline-${room}`);
  await drawnIn(frame, 'dateline-timeline[src]');
  return frame;
}

/** Lit tells that it is not the production build; the bundle of pages has the other one. */
const isOfTheBuild = (words: string): boolean => words.startsWith('Lit is in dev mode.');

describe('a page that the elements stand in', () => {
  let frame: Recorded;
  beforeEach(async () => {
    frame = await open(scripts());
  });

  it('keeps its head, its root and its style sheets', () => {
    const { contentDocument: document, contentWindow } = frame;
    expect(document.head.innerHTML + (document.documentElement.cloneNode() as Element).outerHTML).to.equal(contentWindow.head);
    expect(document.adoptedStyleSheets).to.have.length(0);
    expect([...document.body.children].map(({ localName }) => localName)).to.deep.equal([
      'p', 'dateline-timeline', 'dateline-timeline', 'dateline-event-card', 'dateline-quote-block', 'p',
    ]);
  });

  it('keeps its keys, its wheel and its touches to itself', async () => {
    const timeline = frame.contentDocument.querySelector('dateline-timeline')!;
    await timeline.goTo('letter');
    const ours = ['hashchange', 'dateline-load', 'readystatechange'];
    // What listens to the page's address comes behind the first drawing.
    await until(() => frame.contentWindow.listeners.includes('hashchange'), 'heard the page');
    expect(frame.contentWindow.listeners.filter((type) => !ours.includes(type))).to.deep.equal([]);
  });

  it('hears nothing on its console about a sound file', () => {
    const { said, failed } = frame.contentWindow;
    expect([...said.filter((words) => !isOfTheBuild(words)), ...failed]).to.deep.equal([]);
  });

  it('gets no global names but those by which copies of Lit know each other', () => {
    const { globals } = frame.contentWindow;
    const added = Object.getOwnPropertyNames(frame.contentWindow).filter((name) => !globals.includes(name));
    expect(added).to.include('litElementVersions');
    expect(added.filter((name) => !/^(lit|reactiveElement)/.test(name))).to.deep.equal([]);
  });

  it('is asked for nothing from another host, and its strict policy is kept', () => {
    const { refused, performance } = frame.contentWindow;
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.some((address) => address.includes('apollo-11.json'))).to.equal(true);
    expect(asked.filter((address) => new URL(address).origin !== location.origin)).to.deep.equal([]);
    expect(refused).to.deep.equal([]);
  });

  it('keeps no trace of the reader', () => {
    const { contentWindow, contentDocument } = frame;
    expect([contentWindow.sessionStorage.length, contentDocument.cookie]).to.deep.equal([0, '']);
    expect(Object.keys(contentWindow.localStorage).filter((key) => /dateline|indivisible|apollo/.test(key))).to.deep.equal([]);
  });
});

describe('a page that loads the elements twice', () => {
  it('hears no error, and they work', async () => {
    const frame = await open(scripts() + scripts('?again'));
    const loaded = () => frame.contentWindow.performance.getEntriesByType('resource').map(({ name }) => name);
    // Entries are written a moment after what they tell of.
    await until(() => loaded().some((name) => name.endsWith('?again')), 'loaded a second time');
    expect(frame.contentWindow.failed).to.deep.equal([]);
    expect(await frame.contentDocument.querySelector('dateline-timeline')!.goTo('letter')).to.equal(true);
  });
});
