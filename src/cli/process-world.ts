import { availableParallelism } from 'node:os';
import type { World } from './world.ts';

/** The real one. */
export function processWorld(): World {
  return {
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    cores: availableParallelism(),
  };
}
