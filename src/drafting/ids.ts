/** Makes ids that are given once each: a second of one name gets a number. */
export class Ids {
  #given = new Set<string>();

  /** An id from a name: small letters and hyphens, of any script, so that addresses can be read. */
  make(name: string): string {
    const base = slug(name) || 'unnamed';
    let id = base;
    for (let number = 2; this.#given.has(id); number += 1) id = `${base}-${number}`;
    this.#given.add(id);
    return id;
  }
}

/** A name as a part of an address, at most 48 characters, cut between words where it can be. */
export const slug = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').normalize('NFC').replace(/^(.{1,48})(?:-.*|.*)$/u, '$1').replace(/-+$/, '');
