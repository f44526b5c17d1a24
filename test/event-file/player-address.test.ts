import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOfProvider, playerAddress } from '../../src/event-file/player-address.js';

const id = 'dQw4w9_gX-Q';
const youTube = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`;
const vimeo = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1';

test('a film has its player, however it is linked', () => {
  for (const [address, player] of [
    [`https://www.youtube.com/watch?v=${id}`, youTube],
    [`http://youtube.com/watch?feature=share&v=${id}&list=PL1`, youTube],
    [`https://m.youtube.com/watch?v=${id}`, youTube],
    [`https://YOUTUBE.com/shorts/${id}`, youTube],
    [`https://www.youtube.com/live/${id}?si=abc`, youTube],
    [`https://www.youtube.com/embed/${id}/`, youTube],
    [`https://www.youtube-nocookie.com/embed/${id}`, youTube],
    [`https://youtu.be/${id}?si=abc`, youTube],
    ['https://vimeo.com/76979871', vimeo],
    ['https://www.vimeo.com/76979871/', vimeo],
    ['https://vimeo.com/channels/staff-picks/76979871', vimeo],
    ['https://vimeo.com/groups/harbour/videos/76979871', vimeo],
    ['https://vimeo.com/showcase/12/video/76979871', vimeo],
    ['https://player.vimeo.com/video/76979871', vimeo],
    ['https://vimeo.com/76979871/8272103f6e', `${vimeo}&h=8272103f6e`],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', `${vimeo}&h=8272103f6e`],
  ] as const) assert.equal(playerAddress(address), player, address);
});

test('a film begins where its address says', () => {
  for (const [start, seconds] of [['?t=90', 90], ['?t=90s', 90], ['?t=1m30s', 90], ['?t=1h0m5s', 3605], ['?start=7', 7], ['#t=2m', 120]] as const)
    assert.equal(playerAddress(`https://youtu.be/${id}${start}`), `${youTube}&start=${seconds}`, start);
  assert.equal(playerAddress('https://vimeo.com/76979871#t=1m30s'), `${vimeo}#t=90s`);
  for (const odd of ['?t=', '?t=0', '?t=-5', '?t=1e9', '?t=soon', '?t=1%26autoplay=0', '?start=99999999999'])
    assert.equal(playerAddress(`https://youtu.be/${id}${odd}`), youTube, odd);
});

const strange = [
  `https://youtube.com.evil.example/watch?v=${id}`, `https://evil.example/youtube.com/watch?v=${id}`, `https://notyoutube.com/watch?v=${id}`,
  `https://evil.example/?https://youtube.com/watch?v=${id}`, `https://evil.example#youtu.be/${id}`, `https://youtube.com@evil.example/watch?v=${id}`,
  `https://reader:secret@youtube.com/watch?v=${id}`, `https://reader@youtu.be/${id}`, `https://youtube.com:8443/watch?v=${id}`, `https://youtube.com./watch?v=${id}`,
  `javascript:alert('https://youtube.com/watch?v=${id}')`, `javascript://youtube.com/watch?v=${id}%0Aalert(1)`, `data:text/html,youtu.be/${id}`, `ftp://youtu.be/${id}`,
  `//youtu.be/${id}`, `youtu.be/${id}`, '', 'https://', 'https://youtu.be/', 'https://youtube.com/watch', 'https://www.youtube.com/watch?v=',
  'https://youtu.be/short', 'https://youtu.be/dQw4w9WgXcQQ', 'https://youtu.be/dQw4w9WgX/Q', 'https://youtu.be/dQw4w9%22%3E%3Cx', 'https://www.youtube.com/watch?v=dQw4w9%26a%3Db', 'https://youtu.be/дQw4w9WgXcQ',
  'https://www.youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/embed/live_stream?channel=x', 'https://www.youtube.com/@harbour', `https://www.youtube.com/embed/${id}/..%2f..`,
  'https://vimeo.com/', 'https://vimeo.com/harbour', 'https://vimeo.com/0x1F', 'https://vimeo.com/769798711234567', 'https://vimeo.com.evil.example/76979871', 'https://vimeo.com:444/76979871', 'https://vimeo.com/76979871/../x',
];

for (const address of strange)
  test(`no player is asked for what is none of a known site's films: ${address}`, () => assert.equal(playerAddress(address), undefined));

test('an odd key of a film that is not listed is left out', () => {
  assert.equal(playerAddress('https://vimeo.com/76979871?h=x%22%3E'), vimeo);
});

test('whatever the address, the player is one of two sites, and nothing of the address but its id and its start goes into it', () => {
  const piece = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string(), fc.constantFrom(...strange));
  const host = fc.constantFrom('https://youtu.be/', 'https://www.youtube.com/watch?v=', 'https://www.youtube.com/embed/', 'https://vimeo.com/', '');
  fc.assert(fc.property(host, piece, fc.constantFrom('', '?t=', '#t=', '?h='), fc.string(), (start, middle, name, end) => {
    const player = playerAddress(start + middle + name + end);
    if (player) assert.match(player, /^https:\/\/(www\.youtube-nocookie\.com\/embed\/[\w-]{11}\?autoplay=1(&start=\d+)?|player\.vimeo\.com\/video\/\d{1,12}\?autoplay=1&dnt=1(&h=[\da-f]+)?(#t=\d+s)?)$/);
  }));
});

test('a poster is the other site’s own where it stands at that site, at its pictures, or below either', () => {
  const embed = `https://www.youtube.com/watch?v=${id}`;
  for (const poster of [`https://i.ytimg.com/vi/${id}/0.jpg`, 'https://img.youtube.com/vi/x/0.jpg', 'https://i.vimeocdn.com/video/1.jpg', 'https://vimeo.com/a.jpg'])
    assert.ok(isOfProvider(poster, embed), poster);
  for (const poster of ['pictures/a.jpg', '/a.jpg', 'https://harbour.example/ytimg.com/a.jpg', 'https://ytimg.com.harbour.example/a.jpg', 'https://notytimg.com/a.jpg'])
    assert.ok(!isOfProvider(poster, embed), poster);
  assert.ok(isOfProvider('https://cdn.video.example/a.jpg', 'https://www.video.example/7'));
  assert.ok(!isOfProvider('https://harbour.example/a.jpg', 'https://video.example/7'));
  assert.ok(!isOfProvider('a.jpg', 'player.html'));
});
