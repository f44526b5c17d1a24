/** Seconds that an address says a film is to start at: `90`, `90s`, `1h2m3s`; undefined where it says nothing sound. */
const secondsOf = (said: string | null | undefined): number | undefined => {
  const [whole, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(said ?? '') ?? [];
  return whole ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) || undefined : undefined;
};

/** What an address says of its start, in its query or behind the `#`. */
const startOf = ({ searchParams, hash }: URL): number | undefined =>
  secondsOf(searchParams.get('t') ?? searchParams.get('start') ?? /^#t=(\w+)$/.exec(hash)?.[1]);

/** Names that stand where a film's id does and are none, though as long as one. */
const noFilm = /^(videoseries|live_stream)$/;

const youTubeId = ({ hostname, pathname, searchParams }: URL): string | undefined => {
  const said = hostname === 'youtu.be'
    ? /^\/([^/]+)$/.exec(pathname)?.[1]
    : pathname === '/watch' ? searchParams.get('v') : /^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(pathname)?.[1];
  return said && /^[\w-]{11}$/.test(said) && !noFilm.test(said) ? said : undefined;
};

const youTube = (url: URL): string | undefined => {
  const id = youTubeId(url);
  const start = startOf(url);
  return id && `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
};

/** `/76979871`, `/76979871/8272103f6e` (not listed: the second is its key), `/channels/…/76979871`, `/video/76979871` of the player. */
const vimeoPath = /^\/(?:(?:channels\/[\w-]+|groups\/[\w-]+\/videos|(?:album|showcase)\/\d+\/video|video)\/)?(\d{1,12})(?:\/([\da-f]{6,20}))?\/?$/;

const vimeo = (url: URL): string | undefined => {
  const [, id, key = url.searchParams.get('h')] = vimeoPath.exec(url.pathname) ?? [];
  const start = startOf(url);
  const unlisted = key && /^[\da-f]{6,20}$/.test(key) ? `&h=${key}` : '';
  return id && `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1${unlisted}${start ? `#t=${start}s` : ''}`;
};

/** Sites whose players are known, by all the hosts that their films are linked at. */
const players: ReadonlyMap<string, (url: URL) => string | undefined> = new Map([
  ...['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com', 'youtu.be', 'youtube-nocookie.com', 'www.youtube-nocookie.com']
    .map((host) => [host, youTube] as const),
  ...['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'].map((host) => [host, vimeo] as const),
]);

/**
 * The address of the player for a film at a site whose player is known, YouTube or Vimeo, which begins to play, keeps the start that
 * the address says, and asks for no cookie. Undefined for anything else: a list, a channel, another port, another site.
 */
export const playerAddress = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = /^https?:$/.test(url.protocol) && !url.port && !url.username && !url.password;
  return isPlain ? players.get(url.hostname)?.(url) : undefined;
};

const picturesOfPlayers = ['youtube.com', 'youtube-nocookie.com', 'ytimg.com', 'vimeo.com', 'vimeocdn.com'];

/** Whether a picture stands at the site that an embed is of, or with its pictures: to show it is to ask that site. */
export const isOfProvider = (picture: string, embed: string): boolean => {
  if (!URL.canParse(picture)) return false;
  const { hostname } = new URL(picture);
  const own = URL.canParse(embed) ? [new URL(embed).hostname.replace(/^www\./, '')] : [];
  return [...picturesOfPlayers, ...own].some((host) => hostname === host || hostname.endsWith(`.${host}`));
};
