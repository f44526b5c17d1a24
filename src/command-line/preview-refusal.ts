/** What is asked of the preview's server: method, address as it stands in the request, headers by their names in lower case. */
export type Asked = {
  method?: string | undefined;
  url?: string | undefined;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/** Why a request is refused. */
export type Refusal = { status: 403 | 405; sentence: string };

const names = ['127.0.0.1', 'localhost', '[::1]'];

/** The hosts that this server is: a name that somebody else's name server leads here is none of them. */
const ownHosts = (port: number): string[] => names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);

const atOtherHost: Refusal = { status: 403, sentence: 'This preview is at another address. Open the one that dateline preview wrote.' };
const fromOtherPage: Refusal = {
  status: 403, sentence: 'This preview answers no other page. Type its address, or copy it to where addresses stand.',
};

/** Browsers say from where a request comes; a typed address and a bookmark are `none`. */
const isForeign = ({ headers }: Asked, host: string): boolean => {
  const { origin, 'sec-fetch-site': site } = headers;
  return (origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin' && site !== 'none');
};

/**
 * Why a request is not answered, undefined where it is. A page elsewhere must read nothing of a story that is not published: not by
 * asking for it, not by a host name of its own that leads here (DNS rebinding). Nothing can be changed either.
 */
export function refusalOf(asked: Asked, port: number): Refusal | undefined {
  const host = String(asked.headers['host'] ?? '').toLowerCase();
  if (!ownHosts(port).includes(host)) return atOtherHost;
  if (isForeign(asked, host)) return fromOtherPage;
  return asked.method === 'GET' || asked.method === 'HEAD' ? undefined : { status: 405, sentence: 'Here things can only be read.' };
}
