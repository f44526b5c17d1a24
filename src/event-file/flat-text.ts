import { readInline, type Inline } from './inline-markdown.js';

const flat = (piece: Inline): string => (typeof piece === 'string' ? piece : piece.content.map(flat).join(''));

/** A text with inline Markdown without its marks and addresses, for what would show them as they are. */
export const flatText = (markdown: string): string => readInline(markdown).map(flat).join('');
