/** Registers the three elements. */
import './timeline/define.js';
import './event-card/define.js';
import './quote-block/define.js';
