import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from './static-server.ts';

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on both loopback addresses of this machine, because "localhost" means either of them;
 * port 0 takes any free one. Throws Node's EADDRINUSE error when the port is taken.
 */
export async function listenOnLoopback(
  handler: RequestHandler,
  port: number,
): Promise<RunningServer> {
  const first = await listen(handler, port, '127.0.0.1');
  const actualPort = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(handler, actualPort, '::1'));
  } catch (error) {
    // A machine without IPv6 has no ::1, and then nobody can be sent there.
    if (isTaken(error)) {
      await close(first);
      throw error;
    }
  }
  return {
    port: actualPort,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Listens on the wanted port or the first free one of the nineteen after it. */
export async function listenNear(handler: RequestHandler, wanted: number): Promise<RunningServer> {
  const last = Math.min(wanted + 19, 65_535);
  for (let port = wanted; port < last; port += 1) {
    try {
      return await listenOnLoopback(handler, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listenOnLoopback(handler, last);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function listen(handler: RequestHandler, port: number, host: string): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
