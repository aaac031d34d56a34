#!/usr/bin/env node
import { nodeTooOld } from '../src/cli/node-version.ts';

// All else is loaded late, so that an old Node and even a package that was installed in half end in a sentence and a code.
const tooOld = nodeTooOld(process.versions.node, process.env);
if (tooOld !== undefined) {
  process.stderr.write(tooOld);
  process.exitCode = 2;
} else {
  await start();
}

async function start(): Promise<void> {
  const argv = process.argv.slice(2);
  const { guardProcess } = await import('../src/cli/last-resort.ts');
  const guard = guardProcess(argv, process.env);
  try {
    const { main } = await import('../src/cli/main.ts');
    const { processWorld } = await import('../src/cli/process-world.ts');
    process.exitCode = await main(argv, processWorld());
  } catch (error) {
    process.exitCode = guard.fail(error);
  }
}
