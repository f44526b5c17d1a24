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

type Ground = {
  channels: readonly number[];
  /** As CSS writes it; undefined where something lies over it, a picture or a wash, that a flat colour would not match. */
  colour: string | undefined;
};

/** The nearest opaque ground behind an element; where the page paints none, the browser's own, guessed from the ink. */
const groundOf = (element: Element, ink: readonly number[]): Ground => {
  let isPlain = true;
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (!(node instanceof Element)) continue;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(node);
    const channels = channelsOf(backgroundColor);
    isPlain &&= backgroundImage === 'none' && opacity === '1' && (!channels || channels[3] === 0 || channels[3] === 1);
    if (channels?.[3] === 1) return { channels, colour: isPlain ? backgroundColor : undefined };
  }
  return { channels: luminance(ink) > 0.5 ? black : white, colour: isPlain ? 'Canvas' : undefined };
};

/** How much of the ink muted text has, as in `base-styles.ts`. */
const muted = 0.78;

const give = ({ style }: HTMLElement, name: string, value: string | undefined): void => {
  if (value === undefined) style.removeProperty(name);
  else style.setProperty(name, value);
};

/**
 * Gives muted text the whole ink where the mixed one would fall below 4.5:1 on the ground behind the element, and what stays in view
 * the page's ground, or nothing where there is no flat one: then it does not stay. Through CSSOM, which a strict policy allows.
 */
export const keepLegible = (host: HTMLElement): void => {
  const ink = channelsOf(getComputedStyle(host).color);
  if (!ink) return;
  const { channels, colour } = groundOf(host, ink);
  const mixed = ink.map((channel, index) => channel * muted + (channels[index] ?? 0) * (1 - muted));
  give(host, '--_muted', contrast(mixed, channels) < 4.5 ? 'currentColor' : undefined);
  give(host, '--_ground', colour);
  give(host, '--_stick', colour && 'sticky');
};

/** Whether an element is written in light ink, so that what is shown in its place should be dark. */
export const hasLightInk = (element: Element): boolean => {
  const ink = channelsOf(getComputedStyle(element).color);
  return !!ink && luminance(ink) > 0.5;
};
