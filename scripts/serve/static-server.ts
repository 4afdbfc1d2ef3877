import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findFile } from './find-file.ts';
import { isCompressible, mimeType } from './mime-types.ts';
import { packedCopy } from './packed-copy.ts';
import { folderAddress, normaliseBase, readRequestPath } from './request-path.ts';

export interface StaticSite {
  /** Folder with the built pages. */
  readonly root: string;
  /** Path the site lives under, `/` when left out. */
  readonly base?: string;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

// The pages bring their own policy in a meta tag; `frame-ancestors` is the part only a header can say.
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
} as const;

/** Makes a request handler that serves a folder of built pages the way a plain web host would. */
export function createStaticHandler(site: StaticSite): RequestHandler {
  const base = normaliseBase(site.base ?? '/');
  return (request, response) => {
    answer(site.root, base, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, '服务器出错');
    });
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendText(response, 405, '只支持 GET 和 HEAD', { Allow: 'GET, HEAD' });
    return;
  }
  const target = request.url ?? '/';
  const path = readRequestPath(target, base);
  if (path.kind === 'bad') {
    sendText(response, 400, '地址有误');
    return;
  }
  if (path.kind === 'outside-base') {
    if (target === '/') redirect(response, base);
    else sendText(response, 404, `未找到。本站的地址以 ${base} 开头`);
    return;
  }
  const found = await findFile(root, path.segments, path.endsInSlash);
  if (found.kind === 'folder-without-slash') {
    const query = /\?[^#]*/.exec(target)?.[0] ?? '';
    redirect(response, folderAddress(base, path.segments) + query);
  } else if (found.kind === 'file') {
    const etag = `W/"${Math.trunc(found.modifiedMs).toString(36)}"`;
    await sendFile(request, response, 200, found.path, { ETag: etag, ...cacheRule(path.segments) });
  } else {
    await sendNotFound(root, request, response);
  }
}

// Astro writes a content hash into the name of everything under _astro; the rest keeps its name.
function cacheRule(segments: readonly string[]): OutgoingHttpHeaders {
  const hashed = segments[0] === '_astro';
  return { 'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache' };
}

async function sendNotFound(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await findFile(root, ['404.html'], false);
  if (page.kind !== 'file') sendText(response, 404, '未找到');
  else {
    await sendFile(request, response, 404, join(root, '404.html'), { 'Cache-Control': 'no-cache' });
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  if (headers['ETag'] !== undefined && request.headers['if-none-match'] === headers['ETag']) {
    response.writeHead(304, { ...SECURITY_HEADERS, ...headers }).end();
    return;
  }
  const type = mimeType(path);
  const compressible = isCompressible(type);
  const accepted = compressible ? (request.headers['accept-encoding'] ?? '') : '';
  const { path: sent, encoding } = await packedCopy(path, String(accepted));
  const body = await readFile(sent);
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    'Content-Type': type,
    'Content-Length': body.length,
    ...(compressible ? { Vary: 'Accept-Encoding' } : {}),
    ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function redirect(response: ServerResponse, location: string): void {
  sendText(response, 301, location, { Location: location, 'Cache-Control': 'no-cache' });
}

function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    ...headers,
    'Content-Type': 'text/plain; charset=utf-8',
  });
  response.end(`${text}\n`);
}
