import { html, nothing, type TemplateResult } from 'lit';

type Template = (part: string, content: unknown, dir: string | typeof nothing) => TemplateResult;

const templates: Template[] = [
  (part, content, dir) => html`<h1 part=${part} dir=${dir}>${content}</h1>`,
  (part, content, dir) => html`<h2 part=${part} dir=${dir}>${content}</h2>`,
  (part, content, dir) => html`<h3 part=${part} dir=${dir}>${content}</h3>`,
  (part, content, dir) => html`<h4 part=${part} dir=${dir}>${content}</h4>`,
  (part, content, dir) => html`<h5 part=${part} dir=${dir}>${content}</h5>`,
  (part, content, dir) => html`<h6 part=${part} dir=${dir}>${content}</h6>`,
];

/** A heading of a level, 1 or more, never beyond 6; `dir` where it runs against the page. One template a level: a tag name cannot be an expression. */
export const heading = (level: number, part: string, content: unknown, dir?: string): TemplateResult =>
  templates[Math.min(level, 6) - 1]!(part, content, dir ?? nothing);

/** The level of an element's highest heading: 2 where it was not given or is none. */
export const levelOf = (level: number): number => (level >= 1 ? Math.trunc(level) : 2);
