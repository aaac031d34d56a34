import { writeSync } from 'node:fs';
import { cliLang } from './cli-lang.ts';
import { EXIT } from './exit-codes.ts';
import { errorText } from './print-error.ts';
import { isVerbose } from './verbose.ts';
import { maskFor } from '../tool/secrets.ts';

/** Node's own code for a program that waits for something that can no longer come. */
const NODE_STUCK = 13;

export interface Guard {
  /** Says that we failed, and gives the code for it. */
  fail(error: unknown): number;
}

/** What escapes every `try` still ends in a sentence and code 70, never in a trace or in green. */
export function guardProcess(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Guard {
  const options = {
    lang: cliLang(argv, env),
    verbose: isVerbose(argv, env),
    mask: maskFor({ headers: [], cookies: [], basicAuth: [], inputs: [] }),
  };
  const fail = (error: unknown): number => {
    try {
      writeSync(2, errorText(error, options));
    } catch {
      // Standard error is gone: the code must do.
    }
    return EXIT.bug;
  };
  const end = (error: unknown): void => {
    const code = fail(error);
    // eslint-disable-next-line unicorn/no-process-exit -- after an uncaught error nothing can be trusted to end by itself
    process.exit(code);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  process.on('exit', (code) => {
    if (code === NODE_STUCK) process.exitCode = fail(new Error('The run stopped before its end.'));
  });
  return { fail };
}
