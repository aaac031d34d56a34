// Builds dist/: the tool and what runs inside of pages by esbuild, then by tsc the types that others import.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { bundleInPage, bundleReader } from './bundle-in-page.mjs';
import { bundleReportApp } from './bundle-report-app.mjs';
import { bundleTool } from './bundle-tool.mjs';

rmSync('dist', { recursive: true, force: true });
await Promise.all([bundleTool(), bundleInPage(), bundleReportApp(), bundleReader()]);
chmodSync('dist/bin/curbcut.js', 0o755);
const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
process.exitCode = tsc.status ?? 1;
