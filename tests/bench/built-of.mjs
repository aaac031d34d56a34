// Modules of the sources, built into one file beside the tool's own: for benchmarks, which run without vitest.
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What these modules export, all together. @throws if they do not build */
export async function builtOf(paths) {
  const outfile = join(root, 'dist/bench', `${process.pid}.mjs`);
  await build({
    stdin: { contents: paths.map((path) => `export * from './${path}';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
