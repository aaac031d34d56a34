#!/usr/bin/env node
import { guardProcess } from '../src/cli/last-resort.ts';

const argv = process.argv.slice(2);
const guard = guardProcess(argv, process.env);
try {
  // Loaded late, so that even a package that was installed in half ends in a sentence and its own code.
  const { main } = await import('../src/cli/main.ts');
  const { processWorld } = await import('../src/cli/process-world.ts');
  process.exitCode = await main(argv, processWorld());
} catch (error) {
  process.exitCode = guard.fail(error);
}
