import type { TemplateResult } from 'lit';

/** A value of a template in its place: within an element, or as the attribute of one. `opens`: the first of its element. */
type Place = { value: unknown; attribute: string | undefined; opens: boolean };

const isTemplate = (value: unknown): value is TemplateResult => !!value && typeof value === 'object' && '_$litType$' in value;
const isList = (value: unknown): value is Iterable<unknown> => !!value && typeof value === 'object' && Symbol.iterator in value;

/** Every place of a drawing in the order in which its markers stand in the page. An attribute of ours is one value as a whole, never pieces of one. */
function* placesIn(value: unknown): Generator<Place> {
  yield { value, attribute: undefined, opens: true };
  if (isTemplate(value)) {
    for (const [index, inner] of value.values.entries()) {
      const before = value.strings[index]!;
      const attribute = /\s([^\s"'>=]+)=["']?$/.exec(before)?.[1];
      if (attribute === undefined) yield* placesIn(inner);
      else yield { value: inner, attribute, opens: index === 0 || before.includes('<') };
    }
  } else if (isList(value)) for (const inner of value) yield* placesIn(inner);
}

/**
 * The text between two markers becomes what it should be. Lit, too, looks for a text there: it needs one, if empty, but for
 * `nothing` and lists. Where they stand now, another text may have stood when the server drew.
 */
const mendText = (marker: Comment, value: unknown): void => {
  const isText = typeof value !== 'symbol' && (typeof value !== 'object' || value === null);
  const text = isText ? String(value ?? '') : '';
  const node = marker.nextSibling;
  if (!(node instanceof Text)) {
    if (isText) marker.after(text);
  } else if (node.data !== text) node.data = text;
};

/** Flags such as `open` are the reader's by now; listeners and properties no server writes. */
const mendAttribute = (element: Element, name: string, value: unknown): void => {
  if (/^[@.?]/.test(name)) return;
  const wanted = typeof value === 'symbol' || value == null ? undefined : String(value);
  if (wanted === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted);
};

/** Lit does not see everything that is of another shape: text and attributes of one place would go to another. */
const insist = (isSame: boolean): void => {
  if (!isSame) throw new Error('another shape');
};

/** Mends a place within an element. A template has its mark in the marker, a text and a list have none. */
const mendPart = (marker: Comment, place: Place | undefined): void => {
  insist(!!place && place.attribute === undefined && isTemplate(place.value) === (marker.data !== 'lit-part'));
  if (!isTemplate(place!.value)) mendText(marker, place!.value);
};

/**
 * Makes what a server wrote say what the browser would have written: Lit takes over nodes of one shape without a look at
 * their texts and attributes, and two of them may differ, in the wording of a date by another version of ICU, or where somebody
 * changed the file, the language or an attribute in the page since. Nothing that is the same is touched. `drawn` is what the root
 * was taken over with. Throws where it is of another shape than what stands in the root, which is then good for nothing.
 */
export const mend = (root: Node, drawn: unknown): void => {
  const places = placesIn(drawn);
  let place = places.next().value as Place | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  for (let marker = walker.nextNode() as Comment | null; marker; marker = walker.nextNode() as Comment | null) {
    if (marker.data.startsWith('lit-part')) {
      mendPart(marker, place);
      place = places.next().value as Place | undefined;
    } else if (marker.data.startsWith('lit-node')) {
      insist(place?.attribute !== undefined);
      do {
        mendAttribute(marker.nextElementSibling!, place!.attribute!, place!.value);
        place = places.next().value as Place | undefined;
      } while (place?.attribute !== undefined && !place.opens);
    }
  }
  insist(!place);
};
