/**
 * A part of the elements that is loaded when it is first asked for: undefined while it is on its way, `null` where it does not
 * come, and `arrived` is called when one or the other is known.
 */
export const lazily = <Part>(load: () => Promise<Part>): ((arrived: () => void) => Part | null | undefined) => {
  let part: Part | null | undefined;
  return (arrived) => {
    if (part === undefined)
      void load()
        .catch(() => null)
        .then((loaded) => {
          part = loaded;
          arrived();
        });
    return part;
  };
};
