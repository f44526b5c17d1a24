import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addressFor } from '../event-file/address.js';
import { isOfProvider, playerAddress } from '../event-file/player-address.js';
import type { Media } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { hostOf } from '../story/source-link.js';
import { say } from '../story/spoken.js';
import { name, plainText } from '../story/written-text.js';

/** What is played: anything but a picture. */
export type Played = Media & { type: Exclude<Media['type'], 'image'> };

/** Where something is, for a line of text. */
export const placeOf = (address: string): string => hostOf(address) || address;

/** What something is called, for those who hear it. */
const labelOf = ({ title, alt, type }: Played, address: string, context: Context): string => {
  const written = title ?? alt;
  return written === undefined ? `${context.words[type]}: ${placeOf(address)}` : plainText(written, context);
};

const tracks = ({ tracks: all = [] }: Media, context: Context): TemplateResult[] =>
  all.map(({ url, language, kind, label }) =>
    html`<track kind=${kind} srclang=${language} label=${ifDefined(label && plainText(label, context))} src=${ifDefined(addressFor(url, context.base))}>`);

/** What stands within a player for browsers that have none, and for plain HTML: a link that says what and where. */
const insteadOf = ({ title, type }: Played, address: string, context: Context): TemplateResult =>
  html`<a href=${address}>${say(type, context)}: ${title === undefined ? placeOf(address) : name(title, context)}</a>`;

/** A poster is asked for as soon as it stands in the page, seen or not: a covered film gets it when it is uncovered. */
const film = (media: Played, address: string, context: Context): TemplateResult => {
  const { width, height, poster, sensitive } = media;
  const sized = width !== undefined && height !== undefined;
  const picture = ifDefined(poster && addressFor(poster, context.base));
  return html`<video
    controls
    playsinline
    preload="none"
    src=${address}
    poster=${sensitive === undefined ? picture : nothing}
    data-poster=${sensitive === undefined ? nothing : picture}
    width=${ifDefined(sized ? width : undefined)}
    height=${ifDefined(sized ? height : undefined)}
    aria-label=${labelOf(media, address, context)}
  >${tracks(media, context)}${insteadOf(media, address, context)}</video>`;
};

const sound = (media: Played, address: string, context: Context): TemplateResult =>
  html`<audio controls preload="none" src=${address} aria-label=${labelOf(media, address, context)}
    >${tracks(media, context)}${insteadOf(media, address, context)}</audio>`;

const iframe = (src: string, title: string): TemplateResult =>
  html`<iframe
    src=${src}
    title=${title}
    allow="autoplay; fullscreen; encrypted-media; picture-in-picture"
    allowfullscreen
    referrerpolicy="strict-origin-when-cross-origin"
  ></iframe>`;

/** Its room is kept by an empty drawing of its shape, since a strict page refuses a style of its own. */
const stage = ({ width = 16, height = 9 }: Media, content: unknown, isPlayable: boolean): TemplateResult =>
  html`<div class=${isPlayable ? 'stage playable' : 'stage'}><svg viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"></svg>${content}</div>`;

/** The poster of an embed, unless it is the other site's own: nothing is asked of that before a reader wants it. */
const posterOf = ({ poster }: Media, address: string, { base }: Context): TemplateResult | undefined => {
  const found = poster && addressFor(poster, base);
  return found && !isOfProvider(found, address) ? html`<img src=${found} alt="" loading="lazy" decoding="async">` : undefined;
};

/**
 * Something on another site: a link, below its poster. Where the site's player is known, a press plays it here as soon as a press
 * is heard, and the link says so from then on.
 */
const embed = (media: Played, address: string, context: Context): TemplateResult => {
  const playedAt = playerAddress(address);
  const isPlaying = !!playedAt && !!context.playing?.has(media);
  const poster = posterOf(media, address, context);
  const shown = isPlaying ? iframe(playedAt, labelOf(media, address, context)) : (poster ?? nothing);
  const label = playedAt && context.playing && !isPlaying
    ? say('playFrom', context, { host: placeOf(playedAt) })
    : say('openAt', context, { host: placeOf(address) });
  return html`<div class="embed">
    ${playedAt || poster ? stage(media, shown, !!playedAt && !isPlaying) : nothing}
    <a href=${address} data-embeds ?data-plays=${playedAt && !isPlaying} .shows=${media}
      >${media.title === undefined ? nothing : html`<b>${name(media.title, context)}</b> `}<span>${label}</span></a>
  </div>`;
};

const transcript = (media: Played, address: string, context: Context): TemplateResult | typeof nothing => {
  const read = media.transcript === undefined ? undefined : addressFor(media.transcript, context.base);
  const label = `${context.words.transcript}: ${labelOf(media, address, context)}`;
  return read ? html`<p class="small"><a href=${read} aria-label=${label}>${say('transcript', context)}</a></p>` : nothing;
};

/** A film or a recording in the browser's own player, which loads nothing before it is pressed; an embed; a link to what is said in it. */
export const player = (media: Played, context: Context): unknown => {
  const address = addressFor(media.url, context.base);
  if (!address) return nothing;
  const draw = { video: film, audio: sound, embed }[media.type];
  return [draw(media, address, context), transcript(media, address, context)];
};
