import { expect } from 'chai';
import { until } from '../rig/browser.js';
import { storyOf } from '../story/fixture.js';
import { richStory } from '../timeline/rich-story.js';
import { cardHtml, quoteHtml, shownIn, timelineHtml } from './served.js';
import { alive, openServed, plainStyle, script, type ServedPage } from './served-page.js';

/** Writes down what the page says on its console, and the nodes that the parser made. */
const witness = `<script>
  window.said = [];
  for (const way of ['log', 'warn', 'error']) console[way] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
</script>`;
const remember = '<script>window.first = [...document.querySelectorAll("dateline-timeline")].map(({ shadowRoot }) => shadowRoot?.querySelector("[part=title]"))</script>';

const saidIn = ({ window }: ServedPage): string[] =>
  (window as unknown as { said: string[] }).said.filter((words) => !words.startsWith('Lit is in dev mode'));

const file = storyOf(richStory);
const served = timelineHtml(file, { lang: 'en-GB', timeZone: 'UTC' });
const words = 'The bridge at Lower Harbour';

let expected = '';
const open = (body: string | string[], head = ''): Promise<ServedPage> => openServed({ head: plainStyle + witness + head, body, wait: 150 });

/** Each timeline of the page as a script that came last finds and leaves it, and nothing on the console. */
async function expectAlive(page: ServedPage, ways = { kept: true }): Promise<void> {
  await alive(page);
  const timelines = [...page.document.querySelectorAll('dateline-timeline')];
  expect(timelines).not.to.have.length(0);
  const { first } = page.window as unknown as { first?: Element[] };
  for (const [index, timeline] of timelines.entries()) {
    expect(shownIn(timeline) === expected, `timeline ${index} is as it should be`).to.equal(true);
    if (ways.kept && first) expect(timeline.shadowRoot!.querySelector('[part=title]') === first[index], 'is what the parser made').to.equal(true);
  }
  expect(saidIn(page)).to.deep.equal([]);
}

const half = (html: string, at: string): [string, string] => {
  const index = html.indexOf(at) + at.length;
  return [html.slice(0, index), html.slice(index)];
};

describe('the order in which script and HTML come', () => {
  before(async () => {
    const page = await open(served + script);
    await alive(page);
    expected = shownIn(page.document.querySelector('dateline-timeline')!);
    expect(expected).to.contain(words);
  });

  it('is no matter: the script first, in the head', async () => {
    await expectAlive(await open(`${served}${remember}`, script));
  });
  it('is no matter: the script last', async () => {
    await expectAlive(await open(`${served}${remember}${script}`));
  });
  for (const how of ['async', 'defer', 'blocking="render"'])
    it(`is no matter: the script in the head, ${how}`, async () => {
      await expectAlive(await open(`${served}${remember}`, script.replace('<script', `<script ${how}`)));
    });
  it('is no matter: the script late, by another script', async () => {
    const later = `<script>setTimeout(() => { const s = document.createElement('script'); s.type = 'module'; s.src = '/src/define.ts'; document.head.append(s); }, 300)</script>`;
    await expectAlive(await open(`${served}${remember}${later}`));
  });

  for (const [where, at] of [
    ['within its root', '<h3'],
    ['within a marker of its root', '<!--lit-pa'],
    ['between its root and its file', '</template>'],
    ['within its file', '"events":['],
    ['before its end', '<a id="opens"'],
  ] as const)
    it(`is no matter: the HTML in two pieces, parted ${where}, the script before it`, async () => {
      const [start, end] = half(served, at);
      expect(end.length, where).to.be.above(20);
      const early = '<script type="module" src="/src/define.ts" async></script>';
      await expectAlive(await open([start, `${end}${remember}`], early));
    });

  it('is no matter for the second element of a page, and for cards and quotations among them', async () => {
    const others = cardHtml(file, 'closes') + quoteHtml(storyOf({ events: [{ id: 'a', date: '2021', quotes: [{ id: 'q', text: 'It holds', source: 'gazette' }] }] }), 'q');
    const page = await open(`${others}${served}<p>Between them.</p>${served}${others}${remember}${script}`);
    await expectAlive(page);
    expect(page.document.querySelectorAll('dateline-event-card, dateline-quote-block')).to.have.length(4);
  });
});

describe('an element that a server drew, in the hands of a page', () => {
  it('is moved before the script comes, and after', async () => {
    const page = await open(`${served}${remember}<div id="elsewhere"></div><script>document.getElementById('elsewhere').append(document.querySelector('dateline-timeline'))</script>${script}`);
    await expectAlive(page);
    page.document.body.prepend(page.document.querySelector('dateline-timeline')!);
    await expectAlive(page);
  });

  it('is taken out and put back, at once and later', async () => {
    const page = await open(`${served}${remember}${script}`);
    await alive(page);
    const timeline = page.document.querySelector('dateline-timeline')!;
    timeline.remove();
    page.document.body.append(timeline);
    await expectAlive(page);
    timeline.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    page.document.body.append(timeline);
    await expectAlive(page);
  });

  it('is copied: the copy, which has no root, draws itself', async () => {
    const page = await open(`${served}${remember}${script}`);
    await alive(page);
    page.document.body.append(page.document.querySelector('dateline-timeline')!.cloneNode(true));
    await alive(page);
    await until(() => shownIn(page.document.querySelectorAll('dateline-timeline')[1]!) === expected, 'the copy as the first');
    expect(saidIn(page)).to.deep.equal([]);
  });

  it('is made by a script of the page', async () => {
    const making = `<script type="module">
      import '/src/define.ts';
      const timeline = document.createElement('dateline-timeline');
      timeline.lang = 'en-GB'; timeline.timeZone = 'UTC'; timeline.data = ${JSON.stringify(file)};
      document.body.append(timeline);
    </script>`;
    const page = await open(`${served}${remember}${making}`);
    await until(() => page.document.querySelectorAll('dateline-timeline').length === 2, 'a second timeline');
    await expectAlive(page, { kept: false });
  });

  it('stands in a shadow root of the page’s own, declared as well', async () => {
    const page = await open(`<div id="host"><template shadowrootmode="open"><main>${served}</main></template></div>${script}`);
    const inside = () => page.document.getElementById('host')!.shadowRoot!.querySelector('dateline-timeline')! as HTMLElement & { loaded: Promise<unknown> };
    const title = inside().shadowRoot!.querySelector('[part=title]');
    await until(() => inside().loaded, 'registered');
    await inside().loaded;
    expect(shownIn(inside()) === expected).to.equal(true);
    expect(inside().shadowRoot!.querySelector('[part=title]') === title).to.equal(true);
    expect(saidIn(page)).to.deep.equal([]);
  });

  it('is out of sight at first, and shown later', async () => {
    const page = await open(`<div id="tab" style="display: none">${served}</div>${remember}${script}`);
    await expectAlive(page);
    page.document.getElementById('tab')!.style.display = '';
    await expectAlive(page);
    expect(page.document.querySelector('dateline-timeline')!.getBoundingClientRect().height).to.be.above(500);
  });

  it('stands in a sandboxed frame, where scripts run and nothing else is allowed', async () => {
    const report = `<script type="module">
      import '/src/define.ts';
      await document.querySelector('dateline-timeline').loaded;
      parent.postMessage({ said, title: document.querySelector('dateline-timeline').shadowRoot.querySelector('[part=title]').textContent }, '*');
    </script>`;
    const page = await open(`<p>The page around.</p>`);
    const frame = page.document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    const answer = new Promise<{ said: string[]; title: string }>((resolve) => page.window.addEventListener('message', ({ data }) => resolve(data as never)));
    frame.srcdoc = `<!doctype html><html lang="en-GB"><head><base href="${location.origin}/">${witness}</head><body>${served}${report}</body></html>`;
    page.document.body.append(frame);
    const { said, title } = await answer;
    expect(title).to.contain(words);
    expect(said.filter((line) => !line.startsWith('Lit is in dev mode'))).to.deep.equal([]);
  });
});
