import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { listenNear, listenOnLoopback } from './listen.ts';
import type { RequestHandler } from './static-server.ts';

const hello: RequestHandler = (_request, response) => response.end('hello');

test('a taken port is refused, and the next free one is found', async () => {
  const first = await listenOnLoopback(hello, 0);
  await expect(listenOnLoopback(hello, first.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const second = await listenNear(hello, first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(second.port).toBeLessThan(first.port + 20);
  const answer = await fetch(`http://localhost:${second.port}/`);
  expect(await answer.text()).toBe('hello');
  await Promise.all([first.close(), second.close()]);
});

test('a port that somebody else took on all addresses counts as taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(listenOnLoopback(hello, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  other.close();
});

test('a closed server gives its port back', async () => {
  const first = await listenOnLoopback(hello, 0);
  await first.close();
  const second = await listenOnLoopback(hello, first.port);
  expect(second.port).toBe(first.port);
  await second.close();
});
