import { html, type TemplateResult } from 'lit';

const templates: ((part: string, content: unknown) => TemplateResult)[] = [
  (part, content) => html`<h1 part=${part}>${content}</h1>`,
  (part, content) => html`<h2 part=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part}>${content}</h6>`,
];

/** A heading of a level, held between 1 and 6. One template a level: a tag name cannot be an expression. */
export const heading = (level: number, part: string, content: unknown): TemplateResult =>
  templates[Math.min(Math.max(Math.trunc(level) || 2, 1), 6) - 1]!(part, content);
