import '../../src/timeline/define.js';
import type { Timeline } from '../../src/timeline/timeline.js';
import { until } from '../rig/browser.js';
import { fixture, loaded } from '../story/fixture.js';
import { holdInEveryLook } from '../story/in-every-look.js';

const story = (attributes: string) => `<dateline-timeline src="/data/indivisible-security.json" ${attributes}></dateline-timeline>`;

/** What finds and filters stands open; `by` is what a reader does there. */
const searched = (attributes: string, by: (timeline: Timeline) => unknown = () => {}) => async () => {
  const timeline = await loaded(fixture<Timeline>(story(attributes)));
  timeline.shadowRoot!.querySelector<HTMLElement>('[part=controls] > summary')!.click();
  await until(() => timeline.shadowRoot!.querySelector('.panel fieldset'), 'the panel');
  await by(timeline);
  await timeline.updateComplete;
  return timeline;
};

/** The whole list, narrowed to what stands in it at once: of what is scrolled away axe knows no ground. */
const openList = async (timeline: Timeline) => {
  const root = timeline.shadowRoot!;
  root.querySelector<HTMLElement>('.more-choices')!.click();
  await until(() => root.querySelector('.whole input[type=search]'), 'the list');
  const search = root.querySelector<HTMLInputElement>('.whole input[type=search]')!;
  search.value = 'bor';
  search.dispatchEvent(new InputEvent('input'));
};
const keyReplies = { text: 'security', importance: 'key' } as const;

const foundStates = (attributes: string) => ({
  [`searched: ${attributes}`]: searched(attributes),
  [`searched, a whole list open: ${attributes}`]: searched(attributes, openList),
  [`filtered: ${attributes}`]: searched(attributes, (timeline) => timeline.filter(keyReplies)),
  [`nothing left: ${attributes}`]: searched(attributes, (timeline) => timeline.filter({ text: 'zzz', importance: 'key' })),
});

describe('a timeline that is searched, for everybody', () => {
  holdInEveryLook({ ...foundStates('layout="vertical"'), ...foundStates('layout="compact"') });
});
