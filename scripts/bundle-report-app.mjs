// What runs in the HTML report's own page: one self-contained script, put into the file by its hash.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function bundleReportApp() {
  await build({
    absWorkingDir: root,
    entryPoints: { app: 'src/report/app/main.tsx' },
    outdir: 'dist/report',
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
