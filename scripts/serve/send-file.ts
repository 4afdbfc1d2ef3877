import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { OpenFile } from './find-file.ts';

/**
 * Sends an open file and closes it: all of it, a range, or word that the client's copy is still good. A client that
 * leaves stops the reading.
 */
export async function sendFile(
  file: OpenFile,
  request: IncomingMessage,
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
  status = 200,
): Promise<void> {
  const { handle, size, changed, encoding } = file;
  const etag = `W/"${size}-${changed.getTime()}"`;
  const all = {
    ...headers,
    ETag: etag,
    'Last-Modified': changed.toUTCString(),
    Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  };
  try {
    if (response.destroyed) return;
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304, all).end();
      return;
    }
    const range = status === 200 ? rangeOf(request.headers.range, size) : null;
    if (range === 'beyond') {
      response.writeHead(416, { ...all, 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    response.writeHead(range ? 206 : status, {
      ...all,
      'Content-Length': end - start + 1,
      'Accept-Ranges': 'bytes',
      ...(range ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
    });
    if (request.method === 'HEAD' || size === 0) response.end();
    else await pipeline(handle.createReadStream({ start, end, autoClose: false }), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    await handle.close();
  }
}

/** The one range a header asks for, inclusive; null for all of the file, which any other header gets. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  // Without a beginning the header names how many of the last bytes.
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start >= size) return 'beyond';
  return start > end ? null : { start, end };
}
