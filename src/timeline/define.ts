import { Timeline } from './timeline.js';

// A literal tag, because the manifest is made by reading it; guarded, because news pages load the same bundle twice.
if (!customElements.get('dateline-timeline')) customElements.define('dateline-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': Timeline;
  }
}
