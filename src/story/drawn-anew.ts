import { html, type TemplateResult } from 'lit';

/**
 * What was drawn, as one of two templates that differ in nothing but their identity: where `turn` is another than before,
 * everything is drawn anew, and what a reader unfolded never passes on to what comes to stand in its place. A first
 * drawing, a server's too, has the turn `false`. Where a template ends with a value, Lit writes `<?>`, which is no HTML: hence the spaces.
 */
export const drawnAnew = (drawn: unknown, turn = false): TemplateResult => (turn ? html` ${drawn} ` : html`${drawn} `);
