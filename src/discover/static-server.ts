import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { mimeType } from './mime-types.ts';
import { findFile, openInside, type Served } from './static-file.ts';

/** A folder, served to the browser of this run and to nobody else. */
export interface StaticServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Where a page must declare its encoding (HTML, 4.2.5.4). */
const HEAD_BYTES = 1_024;

/**
 * Serves a folder on the loopback address, on a free port, as a static host does: `index.html` for a folder, clean
 * addresses (`/about` is `about.html`), `404.html` with status 404 for what is missing. Only requests whose Host
 * header is `host` are answered: a page elsewhere that points its own name at this machine gets nothing.
 * @param root absolute, without symbolic links
 */
export async function serveFolder(root: string, host: string): Promise<StaticServer> {
  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    answer(root, host, request, response).catch(() => response.destroy());
  });
  // 400 for what is not HTTP; the socket may be gone already.
  server.on('clientError', (_, socket) => socket.writable && socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The folder’s server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, host: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  request.resume();
  if (request.headers.host?.toLowerCase() !== host) return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const found = await findFile(root, request.url ?? '/');
  if (found.kind === 'redirect') {
    response.setHeader('location', found.to);
    return refuse(response, 301);
  }
  if (found.kind === 'file') return sendFile(200, found, request, response);
  const page = await openInside(root, '404.html');
  if (page === undefined) return refuse(response, 404);
  await sendFile(404, { kind: 'file', path: '404.html', ...page }, request, response);
}

async function sendFile(
  status: number,
  { path, handle, size }: Extract<Served, { kind: 'file' }>,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const head = Buffer.alloc(Math.min(size, HEAD_BYTES));
  await handle.read(head, 0, head.length, 0);
  response.writeHead(status, { 'content-type': mimeType(path, head.toString('latin1')), 'content-length': size });
  if (method === 'HEAD' || size === 0) {
    response.end();
    await handle.close();
    return;
  }
  // Not past the size that was announced, should the file grow.
  await pipeline(handle.createReadStream({ start: 0, end: size - 1 }), response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
