import './event-card/define.js';
import './quote-block/define.js';
