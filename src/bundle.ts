/** The three elements for a page: the timeline first, the two small ones in a file of their own right behind it. */
import './timeline/define.js';

void import('./small-elements.js');
