import type { NamedKind } from '../documents/mentions.js';
import { knownOrganisations } from './known-organisation-names.js';
import { knownPlaces } from './known-place-names.js';

/** A name that is known beforehand. Plain data: an editor may keep such a list as JSON. */
export type KnownName = {
  /** The name that it goes by, in any language. */
  name: string;
  /** Its other spellings: languages, scripts, acronyms, nominatives only. */
  names?: readonly string[];
  role?: string;
  kind: Exclude<NamedKind, 'unnamed'>;
  gender?: 'f' | 'm';
};

export type KnownNames = readonly KnownName[];

/** What is known where nothing else is said: organisations that most news name, countries and cities. Nobody's person. */
export const knownNames: KnownNames = [...knownOrganisations, ...knownPlaces];
