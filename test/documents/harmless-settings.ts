const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** Ways of setting the same words: each changes nothing but what a typesetter may. */
export const settings: Readonly<Record<string, (text: string, at: number) => string>> = {
  'other double marks': (text, at) => text.replaceAll(/[“”„«»"]/gu, () => pick(['"', '“', '”', '„', '«', '»'], at)),
  'other apostrophes': (text, at) => text.replaceAll(/['’]/gu, () => pick(["'", '’', '‘', 'ʼ'], at)),
  'other dashes': (text, at) => text.replaceAll(/[–—]/gu, () => pick(['-', '–', '—', '―', '−'], at)),
  'other spaces': (text, at) => text.replaceAll(' ', () => pick(['\u00a0', '\u202f', '\u2009', '  ', '\t', ' \u00a0 '], at)),
  'other lines': (text, at) => text.replaceAll(' ', (space, place: number) => ((place + at) % 3 ? space : pick(['\n', '\r\n', ' \n '], at))),
  'soft hyphens': (text, at) => text.replaceAll(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, (_, place: number) => ((place + at) % 4 ? '' : '\u00ad')),
  'decomposed letters': (text) => text.normalize('NFD'),
  'composed letters': (text) => text.normalize('NFC'),
  'marks of direction': (text) => text.replaceAll(' ', ' \u200f'),
};
