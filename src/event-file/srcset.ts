import { addressFor } from './address.js';

/** Every address of a `srcset` as a page is given it (see `addressFor`); the reader has left out one that holds a refused address. */
export const srcsetFor = (srcset: string, base?: string): string =>
  srcset.replace(/(^\s*|,\s+|\s[\d.]+[wxh],)(\S+?)(?=,?\s|$)/g, (_, before: string, address: string) => before + (addressFor(address, base) ?? ''));
