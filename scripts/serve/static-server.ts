import { readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { findFile } from './find-file.ts';
import { mimeType } from './mime-types.ts';
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
  // It looks on the disk at each request, so that a site built anew is served at once.
  const send = sirv(site.root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Content-Type', mimeType(path.endsWith('/') ? 'index.html' : path));
      response.setHeader('Cache-Control', cacheRule(path));
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    answer(site.root, base, send, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, '服务器出错');
    });
  };
}

async function answer(
  root: string,
  base: string,
  send: RequestHandler,
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
  if (found === 'folder-without-slash') {
    const query = /\?[^#]*/.exec(target)?.[0] ?? '';
    redirect(response, folderAddress(base, path.segments) + query);
  } else if (found === 'file') {
    const file = path.segments.map(encodeURIComponent).join('/');
    request.url = `/${file}${path.endsInSlash && file !== '' ? '/' : ''}`;
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding']);
    send(request, response);
  } else {
    await sendNotFound(root, request, response);
  }
}

// The library takes a coding for accepted that the header names only to refuse it (q=0).
function acceptedEncodings(header: string | string[] = ''): string {
  const codings = String(header).split(',');
  return codings.filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each)).join(',');
}

// Astro writes a content hash into the name of everything under _astro; the rest keeps its name.
function cacheRule(path: string): string {
  return path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function sendNotFound(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => null);
  if (page === null) {
    sendText(response, 404, '未找到');
    return;
  }
  response.writeHead(404, { 'Content-Type': mimeType('404.html'), 'Cache-Control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : page);
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
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
