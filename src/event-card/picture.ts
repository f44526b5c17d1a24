import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { addressFor } from '../event-file/address.js';
import { srcsetFor } from '../event-file/srcset.js';
import type { Media } from '../event-file/types.js';
import type { Context } from '../story/context.js';
import { hostOf } from '../story/source-link.js';
import { name, phrase, plainText } from '../story/written-text.js';
import { say } from '../story/spoken.js';

const caption = ({ caption, credit }: Media, context: Context): TemplateResult | typeof nothing =>
  caption || credit
    ? html`<figcaption>
        ${caption ? phrase(caption, context) : nothing}
        ${credit ? name(credit, context) : nothing}
      </figcaption>`
    : nothing;

/** An image in a box that is there before it: by its size, else 3:2 in which it is contained. */
const image = (media: Media, context: Context): TemplateResult => {
  const { width, height, alt, sizes, srcset, link } = media;
  const sized = width !== undefined && height !== undefined;
  const picture = html`<img
    src=${ifDefined(addressFor(media.url, context.base))}
    srcset=${ifDefined(srcset && srcsetFor(srcset, context.base))}
    sizes=${ifDefined(sizes)}
    width=${ifDefined(sized ? width : undefined)}
    height=${ifDefined(sized ? height : undefined)}
    alt=${alt === undefined ? '' : plainText(alt, context)}
    loading="lazy"
    decoding="async"
  >`;
  const leads = link === undefined ? undefined : addressFor(link, context.base);
  return leads ? html`<a href=${leads}>${picture}</a>` : picture;
};

/** Film, sound and embeds as a link that says what and where: nothing is asked of another host unasked. */
const elsewhere = (media: Media, context: Context): TemplateResult | typeof nothing => {
  const address = addressFor(media.url, context.base);
  if (!address) return nothing;
  const kind = say(media.type === 'image' ? 'embed' : media.type, context);
  const title = media.title === undefined ? hostOf(address) || address : name(media.title, context);
  return html`<p><a href=${address}>${kind}: ${title}</a></p>`;
};

/** One picture, film or sound with its caption and credit. What is `sensitive` stays folded under the reason. */
export const picture = (media: Media, context: Context): TemplateResult => {
  const content = media.type === 'image' ? image(media, context) : elsewhere(media, context);
  const covered = media.sensitive === undefined
    ? content
    : html`<details data-opens="media"><summary>
        ${say('showSensitive', context, { why: name(media.sensitive, context) })}
      </summary>${content}</details>`;
  return html`<figure part="media">${covered}${caption(media, context)}</figure>`;
};
