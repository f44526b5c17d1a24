/** Nothing, or no mailbox; control characters, which `URL` drops in silence; back slashes; schemes without `//`: a trick. */
const suspicious = /^\s*(mailto:\s*)?$|\p{Cc}|\\|^\s*https?:(?!\/\/)/iu;

/** What the page's own address begins with where it carries a name and a password. */
const credentials = /^(\w+:\/\/)[^/?#]*@/;

const parse = (address: string, base?: string): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

/**
 * The absolute http or https address that `address` means, or undefined where it means none that may be followed: another
 * scheme, a name or password in it, control characters, nothing at all. A relative address needs `base`, the absolute
 * address of the file or the page.
 */
export function safeAddress(address: string, base?: string, schemes = /^https?:$/): string | undefined {
  if (suspicious.test(address)) return undefined;
  const url = parse(address) ?? parse(address, base?.replace(credentials, '$1'));
  return url && schemes.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** Stands for the page's address where that is not known: what can be read beside one can be read beside the other. */
const anyPage = 'https://relative.invalid/';

/**
 * What a page is given for an address of a file: the absolute address where the file has one of its own, `base`; as it is
 * written where the file stands in the page, which resolves it itself. Undefined where `safeAddress` refuses it.
 */
export function addressFor(address: string, base?: string): string | undefined {
  const safe = safeAddress(address, base ?? anyPage);
  return safe?.startsWith(anyPage) ? address : safe;
}

/** As `safeAddress` without a base, and `mailto:` besides: what a link in running text may lead to. */
export const safeLink = (address: string): string | undefined => safeAddress(address, undefined, /^(https?|mailto):$/);
