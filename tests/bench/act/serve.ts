import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { mimeType } from '../../../src/discover/mime-types.ts';
import { type RunningSite, send, serveRoutes } from '../../sites/serve.ts';

/** Where each folder of the data is expected: `[['/test-assets/', 'test-assets'], ...]`. */
export type Mounts = readonly (readonly [prefix: string, folder: string])[];

/** Serves the data as the W3C's site does. What is not there is answered with 404. */
export function serveCases(root: string, mounts: Mounts): Promise<RunningSite> {
  const longestFirst = [...mounts].sort(([a], [b]) => b.length - a.length);
  return serveRoutes({
    '/*': async (request, response) => {
      const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
      const mount = longestFirst.find(([prefix]) => path.startsWith(prefix));
      const file = mount && normalize(join(root, mount[1], path.slice(mount[0].length)));
      const facts = file?.startsWith(root + sep) === true ? await stat(file).catch(() => undefined) : undefined;
      if (file === undefined || facts?.isFile() !== true) return send(response, { status: 404, body: 'Not found' });
      const head = /html?$/.test(file) ? (await readFile(file, 'utf8')).slice(0, 2_000) : '';
      response.setHeader('content-type', mimeType(file, head));
      // Browsers play media by ranges.
      const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
      const start = Number(range?.[1] ?? 0);
      const end = range?.[2] ? Number(range[2]) : facts.size - 1;
      response.setHeader('accept-ranges', 'bytes');
      response.setHeader('content-length', end - start + 1);
      if (range) response.setHeader('content-range', `bytes ${start}-${end}/${facts.size}`);
      response.statusCode = range ? 206 : 200;
      createReadStream(file, { start, end }).pipe(response);
    },
  });
}
