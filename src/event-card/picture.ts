import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addressFor } from '../event-file/address.js';
import { srcsetFor } from '../event-file/srcset.js';
import type { Media } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { directionIn, name, phrase, plainText } from '../story/written-text.js';

const caption = ({ caption, credit }: Media, context: Context): TemplateResult | typeof nothing =>
  caption || credit
    ? html`<figcaption dir=${ifDefined(caption && directionIn(caption, context))}>
        ${caption ? phrase(caption, context) : nothing}
        ${credit ? name(credit, context) : nothing}
      </figcaption>`
    : nothing;

/**
 * An image in a box that is there before it: by its size, else 3:2 in which it is contained. It `leads` where it is said to, else to
 * itself, which the script shows large. `label` is what the link is called.
 */
export const image = (media: Media, context: Context, leads?: string, label?: string): TemplateResult => {
  const { width, height, sizes, srcset } = media;
  const { base, words } = context;
  const sized = width !== undefined && height !== undefined;
  const address = addressFor(media.url, base);
  const alt = media.alt === undefined ? '' : plainText(media.alt, context);
  return html`<a href=${ifDefined(leads ?? address)} aria-label=${label ?? words.enlarge + (alt && `: ${alt}`)} ?data-enlarges=${!leads}><img
    src=${ifDefined(address)}
    srcset=${ifDefined(srcset && srcsetFor(srcset, base))}
    sizes=${ifDefined(sizes)}
    width=${ifDefined(sized ? width : undefined)}
    height=${ifDefined(sized ? height : undefined)}
    alt=${alt}
    loading="lazy"
    decoding="async"
  ></a>`;
};

/** Whether it is more than a picture: that, a covered picture too, is drawn by what comes for it. */
export const isMore = ({ type, link, sensitive }: Media): boolean => type !== 'image' || (link ?? sensitive) != null;

/** One picture, film or sound with its caption and credit. */
export const picture = (media: Media, context: Context): TemplateResult | typeof nothing => {
  const content = isMore(media) ? context.otherMedia?.(media, context) : image(media, context);
  return content ? html`<figure part="media">${content}${caption(media, context)}</figure>` : nothing;
};
