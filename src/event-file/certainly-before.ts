import { readDate } from '../dates/edtf-date.js';
import { isUncertain, spanOf } from '../dates/span.js';

/** Whether one EDTF date is over before the other begins, in the time zone that days begin in, and neither is in doubt. */
export function isCertainlyBefore(first: string, second: string, timeZone: string): boolean {
  const [one, other] = [readDate(first), readDate(second)];
  return !!one && !!other && !isUncertain(one) && !isUncertain(other)
    && spanOf(one, timeZone).end <= spanOf(other, timeZone).start;
}
