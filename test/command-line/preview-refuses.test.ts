import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { answerTo } from '../../src/command-line/preview-answer.js';
import { mediaBeside } from '../../src/command-line/preview-media.js';
import { ask, bridgeFolder, bridgeStory, gazette, previewOf } from './preview-rig.js';

const relative = ['pictures/bridge.png', 'pictures/linked.png', '../above.png', 'secret.txt'].map((url) => ({ type: 'image', url, alt: '' }));
const folder = bridgeFolder(bridgeStory({ media: relative }));
writeFileSync(join(folder, 'above.png'), 'a secret');
if (process.platform !== 'win32') symlinkSync('/etc/hosts', join(folder, 'pictures', 'linked.png'));
const served = await previewOf(folder);
const { port } = served;

const emptyRoom = { port, assets: new Map(), documents: [], media: new Map(), folder };

const asFrom = (headers: Record<string, string>, path = '/', method = 'GET') => ask(port, path, headers, method);

describe('a preview', () => {
  it('listens where this machine alone reaches it', () => {
    const address = served.server.address();
    assert.equal(typeof address === 'object' && address?.address, '127.0.0.1');
  });

  it('answers at its own names', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`])
      assert.equal((await asFrom({ host })).status, 200, host);
  });

  it('refuses every other host name, whoever made it lead here', async () => {
    const names = ['evil.example', `evil.example:${port}`, '127.0.0.1', 'localhost', `127.0.0.1:${port + 1}`, `localhost.evil.example:${port}`, `127.0.0.1:${port}.evil.example`, `0.0.0.0:${port}`];
    for (const path of ['/', '/~dateline/news', '/~dateline/documents/0', '/pictures/bridge.png', '/~dateline/cdn/dateline.js']) {
      for (const host of names) {
        const { status, body } = await asFrom({ host }, path);
        assert.equal(status, 403, host);
        assert.ok(body.length < 200);
      }
    }
    assert.deepEqual([undefined, ''].map((host) => answerTo({ method: 'GET', url: '/', headers: { host } }, emptyRoom).status), [403, 403]);
  });

  it('refuses requests of other origins, and gives no page of theirs leave to read', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' }, { origin: 'null' }, { origin: `http://localhost:${port}` }, { origin: `https://127.0.0.1:${port}` }, { origin: `http://127.0.0.1:${port + 1}` },
      { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    ];
    for (const headers of foreign) {
      for (const path of ['/', '/~dateline/news', '/~dateline/documents/0']) {
        const answer = await asFrom(headers, path);
        assert.equal(answer.status, 403, JSON.stringify(headers));
        assert.deepEqual(Object.keys(answer.headers).filter((name) => name.startsWith('access-control')), []);
      }
    }
    for (const headers of [{ origin: `http://127.0.0.1:${port}` }, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }] as Record<string, string>[])
      assert.equal((await asFrom(headers)).status, 200, JSON.stringify(headers));
  });

  it('lets nothing be changed', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await asFrom({}, '/', method);
      assert.deepEqual([status, headers['allow']], [405, 'GET, HEAD'], method);
    }
    const { status, body } = await asFrom({}, '/', 'HEAD');
    assert.deepEqual([status, body], [200, '']);
  });

  it('says in every answer what its page may do', async () => {
    for (const path of ['/', '/~dateline/cdn/dateline.js', '/~dateline/documents/0', '/pictures/bridge.png', '/nowhere']) {
      const { headers } = await asFrom({}, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      assert.equal(headers['cache-control'], 'no-store');
      assert.match(String(headers['content-security-policy']), /^default-src 'none'; /);
      assert.doesNotMatch(String(headers['content-security-policy']), /script-src[^;]*unsafe/);
    }
    assert.match(String((await asFrom({})).headers['content-security-policy']), /script-src 'self'; .*require-trusted-types-for 'script'/);
  });
});

describe('what a preview reads', () => {
  it('is its own files, the story’s document and its picture', async () => {
    const found = await Promise.all(['/', '/~dateline/cdn/languages/uk.js?v=2', '/~dateline/documents/0', '/pictures/bridge.png'].map((path) => asFrom({}, path)));
    assert.deepEqual(found.map(({ status }) => status), [200, 200, 200, 200]);
    assert.deepEqual(JSON.parse(found[2]!.body), { name: 'gazette.txt', text: gazette });
    assert.deepEqual([found[3]!.body, found[3]!.headers['content-type']], ['a picture', 'image/png']);
    assert.match(String(found[3]!.headers['content-security-policy']), /sandbox/);
  });

  const elsewhere = [
    '/secret.txt', '/secret.png', '/story.json', '/pictures/unnamed.png', '/pictures/', '/pictures', '/above.png', '/../above.png', '/%2e%2e/above.png', '/..%2fabove.png',
    '/pictures/../secret.txt', '/pictures/..%2fsecret.txt', '/pictures/%2e%2e/secret.txt', '/pictures\\..\\secret.txt', '/pictures/bridge.png/../../secret.txt', '/pictures/bridge.png%00.txt', '/pictures/linked.png',
    '/~dateline/', '/~dateline/package.json', '/~dateline/cdn/../../package.json', '/~dateline/cdn/%2e%2e/command-line/dateline.js', '/~dateline/command-line/dateline.js',
    '/~dateline/documents/1', '/~dateline/documents/-1', '/~dateline/documents/0x0', '/~dateline/documents/../story', '/~dateline/documents/gazette.txt', '//evil.example/', '/etc/passwd', '//etc/passwd', 'http://evil.example/', '*',
  ];
  for (const path of elsewhere) {
    it(`is not ${path}`, async () => {
      const { status, body } = await asFrom({}, path);
      assert.equal(status, 404);
      assert.doesNotMatch(body, /secret|localhost/);
    });
  }

  it('is never another file, whatever is asked for', () => {
    const media = mediaBeside(JSON.parse(bridgeStory()), folder);
    const room = { ...emptyRoom, media };
    const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '/', '\\', 'pictures', 'bridge.png', 'secret.txt', '~dateline', 'documents', 'news', '%00', '?', '#', ':', 'etc');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))), (pieces) => {
      const { body } = answerTo({ method: 'GET', url: `/${pieces.join('')}`, headers: { host: `127.0.0.1:${port}` } }, room);
      if (typeof body === 'object') assert.deepEqual(body, { file: join(folder, 'pictures', 'bridge.png'), within: folder });
    }));
  });

  it('of a film is a part, where a part is asked for', async () => {
    const [part, end, beyond] = await Promise.all(['bytes=2-4', 'bytes=-3', 'bytes=90-'].map((range) => asFrom({ range }, '/pictures/bridge.png')));
    assert.deepEqual([part?.status, part?.body, part?.headers['content-range']], [206, 'pic', 'bytes 2-4/9']);
    assert.deepEqual([end?.status, end?.body], [206, 'ure']);
    assert.deepEqual([beyond?.status, beyond?.body], [416, '']);
  });
});

describe('the media of a story', () => {
  const filesOf = (...media: unknown[]): string[] => [...mediaBeside({ events: [{ media }] }, '/stories').keys()];

  it('are what stands in its folder or one within it, by the paths that a browser asks for', () => {
    assert.deepEqual(filesOf({ url: 'a.mp4', poster: './b/c d.jpg', tracks: [{ url: 'é.vtt' }], srcset: 'e.png 1x, f.png 2x', thumbnail: 'g.webp#x' }),
      ['/a.mp4', '/b/c%20d.jpg', '/g.webp', '/%C3%A9.vtt', '/e.png', '/f.png']);
  });

  it('are nothing above it, elsewhere, or of another kind', () => {
    for (const url of ['../a.png', 'b/../../a.png', '%2e%2e/a.png', '..%2fa.png', '/a.png', '//h/a.png', '\\a.png', 'b\\..\\a.png', 'https://h.example/a.png', 'file:///a.png', 'data:image/png,a', 'a.html', 'a.json', 'a', '.', '', 'a\0.png', 'a%00.png', '%zz.png', 7])
      assert.deepEqual(filesOf({ url }), [], String(url));
  });
});
