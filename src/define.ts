/** Registers the three elements. The bundle for pages, `dist/cdn/dateline.js`, begins here. */
import './timeline/define.js';
import './event-card/define.js';
import './quote-block/define.js';
