/** Red, green, blue (0 to 255) and opacity (0 to 1) of a computed colour; undefined for one in another colour space. */
const channelsOf = (colour: string): number[] | undefined => {
  const [red, green, blue, opacity = 1] = colour.match(/^rgba?\((.+)\)$/)?.[1]?.split(/[,/ ]+/).map(Number) ?? [];
  return blue === undefined ? undefined : [red!, green!, blue, opacity];
};

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (channels: readonly number[]): number =>
  channels.slice(0, 3).reduce((sum, channel, index) => {
    const share = channel / 255;
    const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    return sum + linear * [0.2126, 0.7152, 0.0722][index]!;
  }, 0);

const contrast = (one: readonly number[], other: readonly number[]): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const white = [255, 255, 255];
const black = [18, 18, 18];

/** The nearest opaque ground behind an element; where the page paints none, the browser's own, guessed from the ink. */
const groundOf = (element: Element, ink: readonly number[]): readonly number[] => {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const ground = node instanceof Element && channelsOf(getComputedStyle(node).backgroundColor);
    if (ground && ground[3] === 1) return ground;
  }
  return luminance(ink) > 0.5 ? black : white;
};

/** How much of the ink muted text has, as in `base-styles.ts`. */
const muted = 0.78;

/**
 * Gives muted text the whole ink where the mixed one would fall below 4.5:1 on the ground behind the element. Through
 * CSSOM, which a strict policy allows.
 */
export const keepLegible = (host: HTMLElement): void => {
  const ink = channelsOf(getComputedStyle(host).color);
  if (!ink) return;
  const ground = groundOf(host, ink);
  const mixed = ink.map((channel, index) => channel * muted + (ground[index] ?? 0) * (1 - muted));
  if (contrast(mixed, ground) < 4.5) host.style.setProperty('--_muted', 'currentColor');
  else host.style.removeProperty('--_muted');
};

/** Whether an element is written in light ink, so that what is shown in its place should be dark. */
export const hasLightInk = (element: Element): boolean => {
  const ink = channelsOf(getComputedStyle(element).color);
  return !!ink && luminance(ink) > 0.5;
};
