import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listenOnLoopback } from './listen.ts';
import type { RunningServer } from './listen.ts';
import { sendRawRequest } from './raw-request.ts';
import { createStaticHandler } from './static-server.ts';

const MOST = 3;
const REQUEST = 'GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crowd-'));
  writeFileSync(join(folder, 'index.html'), '<h1>首页</h1>');
  // More than any buffer between two sockets takes.
  writeFileSync(join(folder, 'large.bin'), Buffer.alloc(64_000_000));
  server = await listenOnLoopback(createStaticHandler({ root: folder, most: MOST }), 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A client that asks for the large file and takes no more than its beginning. */
function slowClient(): Promise<{ socket: Socket; status: string }> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(REQUEST));
    socket.once('data', (head: Buffer) => {
      socket.pause();
      resolve({ socket, status: head.toString('latin1', 9, 12) });
    });
  });
}

const crowd = () => Promise.all(Array.from({ length: MOST }, slowClient));
const home = () => sendRawRequest(server.port, '/');

test('who asks beyond the bound is told to come back, until a client leaves', async () => {
  const clients = await crowd();
  const { status, headers, body } = await home();
  expect(status).toBe(503);
  expect(headers['retry-after']).toBe('1');
  expect(body.toString()).toBe('同时的请求太多，请稍后再试\n');
  clients[0]?.socket.destroy();
  await vi.waitFor(async () => expect((await home()).status).toBe(200));
  for (const { socket } of clients) socket.destroy();
});

test('clients that leave before they are answered hold no place', async () => {
  await Promise.all(
    Array.from(
      { length: 20 * MOST },
      () =>
        new Promise<void>((resolve) => {
          const socket = connect(server.port, '127.0.0.1', () =>
            socket.write(REQUEST, () => socket.destroy()),
          );
          socket.once('close', () => resolve());
        }),
    ),
  );
  await vi.waitFor(
    async () => {
      const clients = await crowd();
      for (const { socket } of clients) socket.destroy();
      expect(clients.map(({ status }) => status)).toEqual(clients.map(() => '200'));
    },
    { timeout: 10_000, interval: 200 },
  );
});
