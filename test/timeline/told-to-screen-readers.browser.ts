import { expect } from 'chai';
import { accessibility, click, until, type Told } from '../rig/browser.js';
import { all, eventCalled, textOf, timelineOf } from './timeline-fixture.js';

/** An exchange of two events, with a quotation whose own words are in another language; its people are invented. */
const story = {
  topics: { river: { name: 'The river' }, town: { name: 'The town' } },
  events: [
    {
      id: 'closes', date: '2021-03-09', headline: 'The bridge closes', summary: 'A crack was seen.', importance: 'key', topics: ['river'],
      place: { name: 'Lower Harbour' }, citations: [{ source: 'gazette' }],
    },
    {
      id: 'answer', date: '2021-03-11', headline: 'The ferryman answers', respondsTo: ['closes'], topics: ['town'], status: 'unconfirmed',
      quotes: [{
        id: 'stays', text: 'Міст стоїть.', language: 'uk', speaker: 'orr', source: 'gazette', lead: 'He said:',
        versions: [{ language: 'en', text: 'The bridge stands.', translator: 'editor' }],
      }],
    },
    { id: 'repairs', date: '2021-03-12/2021-03-14', headline: 'Repairs go on', topics: ['river'] },
    { id: 'expected', date: '2031-04', headline: 'The bridge opens again', status: 'expected', topics: ['river'] },
    { id: 'gone', date: '2021-03-20', headline: 'The bridge falls', status: 'retracted', retraction: { date: '2021-03-21', note: 'It never fell.' } },
  ],
};

const states = ({ level, value, valuetext, checked, pressed, expanded, disabled }: Told): string[] => [
  level ? `level ${level}` : '', value === undefined ? '' : `value «${value}»`, valuetext ? `says «${valuetext}»` : '',
  checked === undefined ? '' : checked ? 'checked' : 'not checked', pressed === undefined ? '' : pressed ? 'pressed' : 'not pressed',
  expanded === undefined ? '' : expanded ? 'open' : 'folded', disabled ? 'off' : '',
].filter(Boolean);

/** What a thing is called is not told again below it. */
const below = ({ name, children = [] }: Told): Told[] => children.filter((child) => child.role !== 'StaticText' || (child.name !== name && child.name?.trim()));

/** One line for each thing that is told, as deep as it stands. */
const told = (node: Told, depth = 0): string[] => {
  const named = node.name && `«${node.name.replaceAll(/\s+/g, ' ').trim()}»`;
  const line = [node.role === 'StaticText' ? 'text' : node.role, named, ...states(node)].filter(Boolean).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...(node.role === 'link' ? [] : below(node).flatMap((child) => told(child, depth + 1)))];
};

const treeOf = async (): Promise<string[] | undefined> => {
  const tree = await accessibility('dateline-timeline');
  return tree ? told(tree) : undefined;
};

/** The lines from one up to another, of which only these two are known by a part of them. */
const between = (lines: readonly string[], first: string, last: string): string[] => {
  const from = lines.findIndex((line) => line.includes(first));
  const count = lines.slice(from).findIndex((line) => line.includes(last));
  expect([from >= 0, count > 0], `${first} … ${last} in ${lines.join('\n')}`).to.deep.equal([true, true]);
  return lines.slice(from, from + count).map((line) => line.slice(2));
};

/** A snapshot as it is written here, without the indentation of the code. */
const linesOf = (text: string): string[] => {
  const lines = text.split('\n').slice(1, -1);
  return lines.map((line) => line.slice(/^ */.exec(lines[0]!)![0].length));
};

describe('what a screen reader is told', () => {
  it('of the list', async function () {
    await timelineOf(story);
    const lines = await treeOf();
    if (!lines) this.skip();
    expect(lines).to.deep.equal(linesOf(`
      region «The bridge at Lower Harbour»
        text «Timeline»
        heading «The bridge at Lower Harbour» level 2
        text «4 events»
        text «,»
        text «9 March 2021 – April 2031»
        text «2 sources»
        slider «Events in time» value «1»
        DisclosureTriangle «Find, filter, sort» folded
        text «9 March 2021»
        text «Lower Harbour»
        heading «The bridge closes» level 3
        text «A crack was seen.»
        text «Answered by»
        link «The ferryman answers»
        text «Source»
        link «Harbour Gazette»
        link «Copy link: The bridge closes»
        text «11 March 2021»
        text «Unconfirmed»
        heading «The ferryman answers» level 3
        text «He said:»
        text «“»
        text «The bridge stands.»
        text «”»
        text «Ben Orr»
        text «,»
        text «Ferryman»
        text «Translated from»
        text «Ukrainian»
        text «by the editors»
        text «,»
        text «in»
        link «Harbour Gazette»
        DisclosureTriangle «Українська (original)» folded
        text «Answers»
        link «The bridge closes»
        link «Copy link: The ferryman answers»
        text «12 – 14 March 2021»
        heading «Repairs go on» level 3
        link «Copy link: Repairs go on»
        text «20 March 2021»
        text «Retracted,»
        text «21 March 2021»
        heading «The bridge falls» level 3
        text «It never fell.»
        link «Copy link: The bridge falls»
        text «10 years»
        text «April 2031»
        text «Expected»
        heading «The bridge opens again» level 3
        link «Copy link: The bridge opens again»
        DisclosureTriangle «All 2 sources» folded
    `));
  });

  it('of the strip', async () => {
    const timeline = await timelineOf(story);
    const strip = all(timeline, '[role=slider]')[0]!;
    const parts = ['aria-label', 'aria-valuemin', 'aria-valuemax', 'aria-valuenow', 'aria-valuetext', 'tabindex'];
    expect(parts.map((name) => `${name}: ${strip.getAttribute(name)}`)).to.deep.equal([
      'aria-label: Events in time', 'aria-valuemin: 1', 'aria-valuemax: 4', 'aria-valuenow: 1',
      'aria-valuetext: 9 March 2021, The bridge closes, 1 of 4', 'tabindex: 0',
    ]);
    expect(strip.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('of a filter', async function () {
    const timeline = await timelineOf(story);
    await click(all(timeline, '[part=controls] > summary')[0]!);
    await until(() => all(timeline, '.panel input').length, 'the panel');
    await timeline.filter({ topics: ['river'] });
    await until(() => all(timeline, '[part=filter] [role=status]').some(textOf), 'it is said');
    const lines = await treeOf();
    if (!lines) this.skip();
    expect(between(lines, 'Find, filter', 'March')).to.deep.equal(linesOf(`
      DisclosureTriangle «Find, filter, sort» open
      search
        text «Find words»
        searchbox «Find words»
        text «Topics»
        button «The river 3» pressed
        button «The town 1» not pressed
        button «Key events 1» not pressed
        text «Order»
        button «Oldest first» pressed
        button «Newest first» not pressed
        text «Group by»
        button «What suits» pressed
        button «No groups» not pressed
        button «Day» not pressed
        button «Month» not pressed
        button «Year» not pressed
        button «Decade» not pressed
      text «3»
      text «of»
      text «4»
      text «shown»
      button «Remove filter: The river»
      button «Clear all»
      status
        text «3 of 4 shown»
    `));
  });

  it('of a quotation in two languages', async function () {
    const timeline = await timelineOf(story);
    const version = eventCalled(timeline, 'The ferryman answers').querySelector<HTMLDetailsElement>('.version')!;
    await click(version.querySelector('summary')!);
    await until(() => version.open, 'its own words');
    const lines = await treeOf();
    if (!lines) this.skip();
    expect(between(lines, 'He said', '«Answers»')).to.deep.equal(linesOf(`
      text «He said:»
      text «“»
      text «The bridge stands.»
      text «”»
      text «Ben Orr»
      text «,»
      text «Ferryman»
      text «Translated from»
      text «Ukrainian»
      text «by the editors»
      text «,»
      text «in»
      link «Harbour Gazette»
      DisclosureTriangle «Українська (original)» open
      text ««»
      text «Міст стоїть.»
      text «»»
      text «From»
      link «Harbour Gazette»
    `));
    const words = [...version.closest('figure')!.querySelectorAll<HTMLElement>('blockquote p')];
    expect(words.map((one) => [one.closest('[lang]')?.getAttribute('lang') ?? 'as around', textOf(one)])).to.deep.equal(
      [['as around', '“The bridge stands.”'], ['uk', '«Міст стоїть.»']]);
  });
});
