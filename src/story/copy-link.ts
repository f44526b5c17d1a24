import { completeEnglish } from '../languages/en-later.js';
import type { Words } from '../languages/words.js';

completeEnglish();

/** Lines that say what became of a link, by the link that they stand behind. */
const lines = new WeakMap<Element, HTMLElement>();

const lineBehind = (link: Element): HTMLElement => {
  const line = lines.get(link) ?? document.createElement('p');
  lines.set(link, line);
  line.className = 'copied small';
  line.setAttribute('role', 'status');
  link.after(line);
  return line;
};

const shareButton = (address: string, words: Words): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.share;
  // A reader who thinks better of it is no fault.
  button.addEventListener('click', () => void navigator.share({ url: address }).catch(() => {}));
  return button;
};

const isCopied = async (address: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
};

/**
 * Copies the address of an event, and says so behind its link, where it can be shared as well if the browser can share. Where it
 * refuses to copy, the address stands there to be copied by hand.
 */
export const copyLink = async (link: HTMLAnchorElement, words: Words): Promise<void> => {
  const { href } = link;
  const line = lineBehind(link);
  const said = (await isCopied(href)) ? words.linkCopied : words.linkIs.replace('{address}', href);
  line.replaceChildren(said, ...(typeof navigator.share === 'function' ? [' ', shareButton(href, words)] : []));
};
