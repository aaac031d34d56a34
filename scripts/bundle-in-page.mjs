// What runs inside of pages, one self-contained script each, for the isolated world; and what reads documents.
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

/** The process that reads documents, in one file, so that tests and the built tool start the same one. */
export async function bundleReader() {
  await build({
    absWorkingDir: root,
    entryPoints: { 'document-reader': 'src/documents/reader-process.ts' },
    outdir: 'dist/documents',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['pdfjs-dist', 'mammoth'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}
