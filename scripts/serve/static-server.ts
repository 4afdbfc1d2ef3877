import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { findFile } from './find-file.ts';
import { mimeType } from './mime-types.ts';
import { folderAddress, normaliseBase, readRequestPath } from './request-path.ts';
import { sendFile } from './send-file.ts';

export interface StaticSite {
  /** Folder with the built pages. */
  readonly root: string;
  /** Path the site lives under, `/` when left out. */
  readonly base?: string;
  /** Answers at work at once; whoever asks beyond is told to come back, 200 when left out. */
  readonly most?: number;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

// The pages bring their own policy in a meta tag; `frame-ancestors` is the part only a header can say.
const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
} as const;

/** A client that takes nothing for so long is left, ms. */
const PATIENCE = 30_000;

/** Makes a request handler that serves a folder of built pages the way a plain web host would. */
export function createStaticHandler(site: StaticSite): RequestHandler {
  const base = normaliseBase(site.base ?? '/');
  const most = site.most ?? 200;
  let working = 0;
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (working >= most) {
      sendText(response, 503, '同时的请求太多，请稍后再试', { 'Retry-After': '1' });
      return;
    }
    working += 1;
    response.setTimeout(PATIENCE, () => response.destroy());
    answer(site.root, base, request, response)
      .catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else sendText(response, 500, '服务器出错');
      })
      .finally(() => (working -= 1));
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
  const { segments, endsInSlash } = path;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const found = await findFile(root, segments, endsInSlash, accepted);
  if (found === 'folder-without-slash') {
    const query = /\?[^#]*/.exec(target)?.[0] ?? '';
    redirect(response, folderAddress(base, segments) + query);
  } else if (found === 'missing') {
    await sendNotFound(root, request, response);
  } else {
    const name = endsInSlash ? 'index.html' : (segments.at(-1) ?? 'index.html');
    await sendFile(found, request, response, {
      'Content-Type': mimeType(name),
      'Cache-Control': cacheRule(segments),
    });
  }
}

// Astro writes a content hash into the name of everything under _astro; the rest keeps its name.
function cacheRule([folder]: readonly string[]): string {
  return folder === '_astro' ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function sendNotFound(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await findFile(root, ['404.html'], false);
  if (typeof page === 'string') {
    sendText(response, 404, '未找到');
    return;
  }
  const headers = { 'Content-Type': mimeType('404.html'), 'Cache-Control': 'no-cache' };
  await sendFile(page, request, response, headers, 404);
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
