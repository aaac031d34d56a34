// The tool itself: what starts is one file for each entry, and what they share. Hundreds of small modules start slowly.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What others start or import, by where it stands in dist/. */
const ENTRIES = ['bin/curbcut', 'src/api/index', 'src/text/text-statistics', 'src/words/words-thread'];

export async function bundleTool() {
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(ENTRIES.map((name) => [name, `${name}.ts`])),
    outdir: 'dist',
    // A project's own rules import `curbcut`: they share its modules with the command that runs them.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
