import type { Place } from './find-words.js';

/** Whether one stretch of a text lies within another. */
export const liesIn = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether two stretches of a text have something in common. */
export const overlaps = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
