import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** A folder served on this machine until `close` is called. */
export interface ServedFolder {
  /** Address of the folder, ending in a slash. */
  address: string;
  close(): void;
}

/** Serves the files of a folder on a free port of the loopback interface. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, name)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  // A busy caller may come back late to a connection; one closed under it would look like a lost file.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
