/** Nothing at all; control characters, which `URL` drops in silence; back slashes; schemes without `//`: often a trick. */
const suspicious = /^\s*$|\p{Cc}|\\|^\s*https?:(?!\/\/)/iu;

function parse(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** What an address is relative to, without the name and password that the page's own address may carry. */
function parseBase(base = ''): URL | undefined {
  const url = parse(base);
  if (url) url.username = url.password = '';
  return url;
}

/**
 * The absolute http or https address that `address` means, or undefined where it means none that may be followed: another
 * scheme, a name or password in it, control characters, nothing at all. A relative address needs `base`, the absolute
 * address of the file or the page.
 */
export function safeAddress(address: string, base?: string): string | undefined {
  if (suspicious.test(address)) return undefined;
  const url = parse(address) ?? parse(address, parseBase(base));
  const isPublic = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isPublic ? url.href : undefined;
}

/** As `safeAddress` without a base, and `mailto:` besides: what a link in running text may lead to. */
export function safeLink(address: string): string | undefined {
  const mail = /^mailto:./i.test(address) && !suspicious.test(address);
  return mail ? parse(address)?.href : safeAddress(address);
}
