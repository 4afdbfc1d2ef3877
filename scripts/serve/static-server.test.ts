import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { writePackedCopies } from '../../src/packed-copies.ts';
import { placesOf } from '../../src/release/places.ts';
import { swapSite } from '../../src/release/swap.ts';
import { listenOnLoopback } from './listen.ts';
import type { RunningServer } from './listen.ts';
import { sendRawRequest } from './raw-request.ts';
import type { Answer, RawRequestOptions } from './raw-request.ts';
import { createStaticHandler } from './static-server.ts';

const LONG_PAGE = `<!doctype html><title>名单</title>${'<p>质量奖</p>'.repeat(200)}`;

const FILES: Readonly<Record<string, string>> = {
  'site/index.html': '<h1>首页</h1>',
  'site/404.html': '<h1>页面不存在</h1>',
  'site/luohe/index.html': LONG_PAGE,
  'site/luohe/text.txt': '第一条',
  'site/luohe/漯河 办法/index.html': '<h1>办法</h1>',
  'site/empty/data.csv': '\ufeff名称\n',
  'site/_astro/page.B1aX.css': 'h1 { color: red }',
  'site/pagefind/index/a.pf_index': 'binary',
  'secret.txt': 'secret',
};

let folder: string;
let server: RunningServer;
let basedServer: RunningServer;

function ask(path: string, options: { port?: number } & RawRequestOptions = {}): Promise<Answer> {
  return sendRawRequest(options.port ?? server.port, path, options);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await writePackedCopies(join(folder, 'site'));
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  const root = join(folder, 'site');
  server = await listenOnLoopback(createStaticHandler({ root }), 0);
  basedServer = await listenOnLoopback(createStaticHandler({ root, base: '/award' }), 0);
});

afterAll(async () => {
  await Promise.all([server.close(), basedServer.close()]);
  rmSync(folder, { recursive: true });
});

describe('pages', () => {
  test('a folder answers with its index page', async () => {
    const { status, headers, body } = await ask('/?from=list');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>首页</h1>');
  });

  test('a folder without its slash is redirected there, query kept', async () => {
    const { status, headers } = await ask('/luohe?year=2024');
    expect(status).toBe(301);
    expect(headers.location).toBe('/luohe/?year=2024');
  });

  test('a redirect to a Chinese folder name is percent-encoded', async () => {
    const name = encodeURIComponent('漯河 办法');
    expect((await ask(`/luohe/${name}`)).headers.location).toBe(`/luohe/${name}/`);
    expect((await ask(`/luohe/${name}/`)).body.toString()).toBe('<h1>办法</h1>');
  });

  test.each(['/nowhere/', '/nowhere.html', '/empty/', '/empty', '/luohe/text.txt/'])(
    '%s is answered with the 404 page and status 404',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toBe('<h1>页面不存在</h1>');
    },
  );

  test.each([
    ['/luohe/text.txt', 'text/plain; charset=utf-8'],
    ['/empty/data.csv', 'text/csv; charset=utf-8'],
    ['/_astro/page.B1aX.css', 'text/css; charset=utf-8'],
    ['/pagefind/index/a.pf_index', 'application/octet-stream'],
  ])('%s is sent as %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test('the byte order mark of a CSV file is kept for Excel', async () => {
    expect((await ask('/empty/data.csv')).body.subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
  });

  test('HEAD sends the headers alone', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect(status).toBe(200);
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength('<h1>首页</h1>'));
    expect(body).toHaveLength(0);
  });

  test('other methods are refused', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('safety', () => {
  test.each([
    '/../secret.txt',
    '/luohe/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/luohe/%00',
    '/%E0%A4%A',
    '//luohe',
  ])('%s is refused', async (path) => {
    const { status, body, headers } = await ask(path);
    expect(status).toBe(400);
    expect(headers.location).toBeUndefined();
    expect(body.toString()).not.toContain('secret');
  });

  test('a link that leads out of the folder does not exist', async () => {
    expect((await ask('/link.txt')).status).toBe(404);
  });

  test.each(['/', '/nowhere/', '/luohe', '/%00'])(
    '%s carries the security headers and no second policy',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    },
  );
});

describe('compression and caching', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('a long page for "%s" is sent as %s', async (accepted, encoding, decompress) => {
    const { headers, body } = await ask('/luohe/', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(LONG_PAGE.length);
    expect(decompress(body).toString()).toBe(LONG_PAGE);
  });

  test('a client without compression and a short page get plain bytes', async () => {
    expect((await ask('/luohe/')).headers['content-encoding']).toBeUndefined();
    const short = await ask('/', { headers: { 'accept-encoding': 'br' } });
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  test('hashed files are kept for good, pages are asked for again', async () => {
    expect((await ask('/_astro/page.B1aX.css')).headers['cache-control']).toContain('immutable');
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect((await ask('/', { headers: { 'if-none-match': 'W/"old"' } })).status).toBe(200);
  });
});

describe('a site below a base path', () => {
  test.each([
    ['/award/', 200, undefined],
    ['/award', 301, '/award/'],
    ['/award/luohe', 301, '/award/luohe/'],
    ['/', 301, '/award/'],
    ['/awards/', 404, undefined],
    ['/luohe/', 404, undefined],
  ])('%s is answered with %i', async (path, status, location) => {
    const answer = await ask(path, { port: basedServer.port });
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBe(location);
  });
});

test('a range of a file is sent, and one beyond its end refused', async () => {
  const part = await ask('/luohe/', { headers: { range: 'bytes=0-8' } });
  expect(part.status).toBe(206);
  expect(part.body.toString()).toBe('<!doctype');
  expect(part.headers['content-range']).toBe(`bytes 0-8/${Buffer.byteLength(LONG_PAGE)}`);
  expect((await ask('/luohe/', { headers: { range: 'bytes=99999-' } })).status).toBe(416);
});

test('while builds change the site, every answer is a whole page of one of them', async () => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'changing-site-')));
  const places = placesOf(join(home, 'site'), home, home);
  const editions = [1_000, 200_000].map((length) => '甲'.repeat(length));
  const build = (turn: number) => {
    mkdirSync(join(home, `${turn}`));
    writeFileSync(join(home, `${turn}`, 'index.html'), editions[turn]!);
    writeFileSync(join(home, `${turn}`, '404.html'), 'lost');
  };
  [0, 1].forEach(build);
  cpSync(join(home, '0'), places.site, { recursive: true });
  const changing = await listenOnLoopback(createStaticHandler({ root: places.site }), 0);
  let turn = 0;
  const swaps = setInterval(() => {
    turn = 1 - turn;
    cpSync(join(home, `${turn}`), places.next, { recursive: true });
    swapSite(places);
  }, 1);
  onTestFinished(async () => {
    clearInterval(swaps);
    await changing.close();
    rmSync(home, { recursive: true });
  });
  for (let round = 0; round < 60; round += 1) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => ask('/', { port: changing.port })),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(editions).toContain(body.toString());
    }
  }
});
