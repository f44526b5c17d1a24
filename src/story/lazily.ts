/**
 * A part of the elements that is loaded when it is first asked for: undefined while it is on its way, and `arrived` is called
 * when it is there. One that does not come is asked for again the next time.
 */
export const lazily = <Part>(load: () => Promise<Part>): ((arrived: () => void) => Part | undefined) => {
  let part: Part | undefined;
  return (arrived) => {
    if (!part)
      load().then(
        (loaded) => {
          part = loaded;
          arrived();
        },
        () => {},
      );
    return part;
  };
};
