/** How far the offset in a text («−05», «GMT+05:30», «GMT-00:17:30») is ahead of UTC, in milliseconds; 0 without one. */
export function aheadOf(text: string): number {
  const [, sign, hours, minutes = 0, seconds = 0] = /([+−-])(\d\d):?(\d\d)?:?(\d\d)?/.exec(text) ?? [];
  return sign ? (sign === '+' ? 1000 : -1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) : 0;
}
