// What runs inside of pages, one self-contained script each, for the isolated world.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function bundleInPage() {
  await build({
    absWorkingDir: root,
    entryPoints: { collect: 'src/snapshot/in-page/collect.ts', 'page-rules': 'rules/page/in-page.ts' },
    outdir: 'dist/in-page',
    bundle: true,
    format: 'iife',
    target: 'chrome110',
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
