// Runs dependency-cruiser over the tree and fails too when it saw nothing: a cruise of no modules proves nothing.
import { spawnSync } from 'node:child_process';

const run = spawnSync(
  process.execPath,
  ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'json', 'src', 'rules', 'bin'],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
);
if (run.error) throw run.error;
if (run.stdout === '') {
  console.error(run.stderr);
  process.exitCode = 1;
} else {
  const { summary } = JSON.parse(run.stdout);
  for (const v of summary.violations) console.error(`${v.rule.severity}: ${v.rule.name}: ${v.from} -> ${v.to}`);
  console.log(`layers: ${summary.totalCruised} modules, ${summary.violations.length} violations`);
  if (summary.totalCruised < 20 || summary.violations.length > 0) process.exitCode = 1;
}
