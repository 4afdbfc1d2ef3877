import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface RawRequestOptions {
  readonly headers?: Record<string, string>;
  readonly method?: string;
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Asks a server of this machine for a path exactly as written, where fetch and URL would tidy
 * `/../` away first; the body comes as sent, compressed or not.
 */
export function sendRawRequest(
  port: number,
  path: string,
  { headers, method }: RawRequestOptions = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}
