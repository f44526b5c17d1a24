import { drawnEvents, type Drawn } from './keep-place.js';
import { makeButton } from './make.js';
import type { CheckedNews, FoundIn, ShownProblem } from './preview-data.js';

const levels: readonly ShownProblem['level'][] = ['error', 'warning', 'draft', 'notice'];

const worstOf = ({ problems }: FoundIn): ShownProblem['level'] =>
  levels.find((level) => problems.some((problem) => problem.level === level)) ?? 'notice';

const counted = (number: number): string => `${number} ${number === 1 ? 'thing' : 'things'} to look at`;

/** Marks beside the events of a story: how much there is to mend in each. They follow the events, whatever moves these. */
export class EventMarks {
  #marks = new Map<string, HTMLElement>();

  constructor(readonly story: Drawn, readonly around: HTMLElement, readonly press: (event: string) => void) {
    new ResizeObserver(() => this.place()).observe(story);
  }

  /** Shows the marks of what was found. */
  show({ found }: CheckedNews): void {
    this.#marks = new Map();
    for (const one of found) if (one.event !== undefined && one.problems.length) this.#marks.set(one.event, this.#mark(one, one.event));
    this.around.replaceChildren(...this.#marks.values());
    this.place();
  }

  /** Puts each mark beside its event; an event that is not drawn has none. */
  place(): void {
    const { top: above } = this.around.getBoundingClientRect();
    const events = new Map(drawnEvents(this.story).map((event) => [event.id, event]));
    for (const [id, mark] of this.#marks) {
      const event = events.get(id);
      mark.hidden = !event?.height;
      if (event) mark.style.setProperty('inset-block-start', `${event.top - above}px`);
    }
  }

  #mark(found: FoundIn, event: string): HTMLElement {
    const { length } = found.problems;
    const label = `${counted(length)}: ${found.title ?? event}`;
    const attributes = { class: 'mark', 'data-level': worstOf(found), 'aria-label': label, title: counted(length) };
    return makeButton(String(length), attributes, () => this.press(event));
  }
}
