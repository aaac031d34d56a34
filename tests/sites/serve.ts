import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** What a handler may know of the site that it is part of. */
export interface Served {
  /** `http://127.0.0.1:1234`, no slash at the end. */
  readonly origin: string;
  /** The same server by another host name, so another site: `http://localhost:1234`. */
  readonly elsewhere: string;
  /** How often this path was asked for, this time included. */
  readonly times: number;
}

export interface Answer {
  readonly status?: number;
  /** Default: `text/html; charset=utf-8`. An empty object sends no Content-Type at all. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, site: Served) => void | Promise<void>;

/** A string is an HTML page. */
export type Route = string | Answer | Handler;

/** By path, without its query. A path that ends in `*` takes all that begins with it; the longest wins. */
export type Routes = Readonly<Record<string, Route>>;

export interface Hit {
  readonly method: string;
  /** With its query, as sent. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

export interface RunningSite {
  /** `http://127.0.0.1:1234`, no slash at the end. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly hits: readonly Hit[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** For paths that no route names. Default: a 404 page. */
  readonly fallback?: Route;
  /** Default: 127.0.0.1. */
  readonly host?: string;
}

const NOT_FOUND: Answer = {
  status: 404,
  body: '<!doctype html><html lang="en"><title>Page not found</title><h1>Page not found</h1></html>',
};

/** A real server on a free port of the loopback address. */
export async function serveRoutes(routes: Routes, options: ServeOptions = {}): Promise<RunningSite> {
  const hits: Hit[] = [];
  const times = new Map<string, number>();
  const prefixes = Object.keys(routes)
    .filter((key) => key.endsWith('*'))
    .sort((a, b) => b.length - a.length);
  let origin = '';
  let elsewhere = '';

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const bare = path.replace(/[?#].*$/s, '');
    hits.push({ method: request.method ?? '', path, headers: request.headers });
    times.set(path, (times.get(path) ?? 0) + 1);
    const prefix = prefixes.find((key) => bare.startsWith(key.slice(0, -1)));
    const route =
      (Object.hasOwn(routes, bare) ? routes[bare] : prefix && routes[prefix]) ?? options.fallback ?? NOT_FOUND;
    Promise.resolve(answer(route, request, response, { origin, elsewhere, times: times.get(path) ?? 1 })).catch(() =>
      response.destroy(),
    );
  });
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  origin = `http://${host}:${address.port}`;
  elsewhere = `http://localhost:${address.port}`;

  return {
    url: origin,
    hits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A folder of files at `/`, as a plain web server serves it: index.html for folders, 404.html for what is missing. */
export async function serveFolder(folder: string, options: Pick<ServeOptions, 'host'> = {}): Promise<RunningSite> {
  const root = await realpath(folder);
  return serveRoutes({ '/*': (request, response) => sendFile(root, request, response) }, options);
}

/** Sends `body` with its headers; the ordinary end of a handler. */
export function send(response: ServerResponse, { status = 200, headers, body = '' }: Answer): void {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? { 'content-type': 'text/html; charset=utf-8' })) {
    response.setHeader(name, value);
  }
  response.end(body);
}

function answer(route: Route, request: IncomingMessage, response: ServerResponse, site: Served): void | Promise<void> {
  if (typeof route === 'function') return route(request, response, site);
  send(response, typeof route === 'string' ? { body: route } : route);
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

async function sendFile(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://folder');
  const found = await fileAt(root, join(root, decoded(pathname)));
  if (found === 'folder') return send(response, { status: 301, headers: { location: `${pathname}/` } });
  const file = found ?? (await fileAt(root, join(root, '404.html')));
  if (file === undefined) return send(response, NOT_FOUND);
  response.statusCode = found === undefined ? 404 : 200;
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

/** The file to send; `folder` where the address lacks its closing slash. */
async function fileAt(root: string, path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !`${real}${sep}`.startsWith(`${root}${sep}`)) return undefined;
  const facts = await stat(real);
  if (facts.isFile()) return path.endsWith(sep) ? undefined : real;
  if (!facts.isDirectory()) return undefined;
  if (!path.endsWith(sep) && real !== root) return 'folder';
  return fileAt(root, join(real, 'index.html'));
}

/** The path as its bytes mean; as it is, where they mean nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
