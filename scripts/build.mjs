// Builds dist/: TypeScript by tsc, then what runs inside of pages by esbuild.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { bundleInPage, bundleReader } from './bundle-in-page.mjs';
import { bundleReportApp } from './bundle-report-app.mjs';

rmSync('dist', { recursive: true, force: true });
const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (tsc.status === 0) {
  await bundleInPage();
  await bundleReportApp();
  await bundleReader();
  chmodSync('dist/bin/curbcut.js', 0o755);
}
process.exitCode = tsc.status ?? 1;
