#!/usr/bin/env node
import { main } from '../src/cli/main.ts';
import { processWorld } from '../src/cli/process-world.ts';

process.exitCode = await main(process.argv.slice(2), processWorld());
