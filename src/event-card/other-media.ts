import { html, type TemplateResult } from 'lit';
import { addressFor } from '../event-file/address.js';
import { flatText } from '../event-file/flat-text.js';
import type { Media } from '../event-file/types.js';
import { addMediaWords } from '../languages/en-media.js';
import type { Context } from '../story/context.js';
import { say } from '../story/spoken.js';
import { name, plainText } from '../story/written-text.js';
import { image } from './picture.js';
import { placeOf, player, type Played } from './players.js';
import { playerStyles } from './player-styles.js';

addMediaWords();

/** What this looks like; no sheet on a server, which has the text. */
export const { styleSheet } = playerStyles;

const isPlayed = (media: Media): media is Played => media.type !== 'image';

/** A picture that leads where the file says: what it shows is the link's name, else what is said of it, else where it leads. */
const linked = (media: Media, context: Context): TemplateResult => {
  const { alt, caption, credit, link = '' } = media;
  const leads = addressFor(link, context.base);
  const [shown, ...said] = [alt, caption, credit].map((text) => text && plainText(text, context));
  return leads ? image(media, context, leads, shown || flatText(said.find(Boolean) || placeOf(leads))) : image(media, context);
};

const covered = ({ type, sensitive = '' }: Media, content: unknown, context: Context): TemplateResult =>
  html`<details data-opens="media"><summary>
    ${say(type === 'image' ? 'showSensitive' : 'uncover', context, { why: name(sensitive, context) })}
  </summary>${content}</details>`;

/** What is more than a picture: film, sound, embeds, a picture that leads elsewhere. What is `sensitive` stays folded under the reason. */
export const otherMedia = (media: Media, context: Context): unknown => {
  const content = isPlayed(media) ? player(media, context) : linked(media, context);
  return media.sensitive === undefined ? content : covered(media, content, context);
};
