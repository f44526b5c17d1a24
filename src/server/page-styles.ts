/** The page that `render --to page` makes: a column of readable width in the reader's own serif, light or dark. */
export const pageStyles = `:root { color-scheme: light dark }
body { margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 3rem; max-inline-size: 48rem; font: 1.0625rem/1.5 Georgia, 'Times New Roman', serif }`;
