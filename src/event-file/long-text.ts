/** A text longer than this, in characters, is folded. */
export const longText = 700;
