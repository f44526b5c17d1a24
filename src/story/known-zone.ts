const known = new Map<string, boolean>();

const isKnown = (timeZone: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
};

/** A time zone if `Intl` knows it, else undefined: an attribute that is misspelt must not stop the drawing. */
export const knownZone = (timeZone: string | null | undefined): string | undefined => {
  if (!timeZone) return undefined;
  if (!known.has(timeZone)) known.set(timeZone, isKnown(timeZone));
  return known.get(timeZone) ? timeZone : undefined;
};
