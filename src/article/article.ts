/** The sample article's elements. What else the page does is in `switches.ts`. */
import '../timeline/define.js';
import '../event-card/define.js';
import '../quote-block/define.js';
