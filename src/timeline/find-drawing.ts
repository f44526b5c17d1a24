import type { Context } from '../story/context.js';
import { filterEvents, isFiltering } from './filter.js';
import { filterLine, findPanel, type FindView } from './find-template.js';
import type { FindDrawing } from './timeline-template.js';
import type { Plan } from './timeline-plan.js';

/** What a filter makes of a plan, and how many events it leaves; with its panel where a reader has opened it. */
export const findDrawing = (view: FindView, plan: Plan, hasPanel: boolean, context: Context): FindDrawing & { shown: number } => {
  const left = new Set(filterEvents(view.entries, view.filter).map(({ id }) => id));
  const hides = isFiltering(view.filter) ? plan.events.map(({ id }) => id).filter((id) => !left.has(id)) : [];
  return {
    panel: hasPanel ? findPanel(view, context) : undefined,
    line: filterLine(view, left.size, context),
    hides: new Set(hides),
    shown: left.size,
  };
};
