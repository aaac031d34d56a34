#!/usr/bin/env node
import { cliLang } from '../src/cli/cli-lang.ts';
import { guardProcess } from '../src/cli/last-resort.ts';
import { main } from '../src/cli/main.ts';
import { processWorld } from '../src/cli/process-world.ts';

const argv = process.argv.slice(2);
guardProcess({ lang: cliLang(argv, process.env), verbose: argv.includes('--verbose') });
process.exitCode = await main(argv, processWorld());
