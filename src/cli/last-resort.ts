import { writeSync } from 'node:fs';
import { type Lang } from '../model/language.ts';
import { EXIT } from './exit-codes.ts';
import { errorText } from './print-error.ts';
import { maskFor } from './secrets.ts';

/** Node's own code for a program that waits for something that can no longer come. */
const NODE_STUCK = 13;

/** What escapes every `try` still ends in a sentence and code 70, never in a trace or in green. */
export function guardProcess(options: { readonly lang: Lang; readonly verbose: boolean }): void {
  const mask = maskFor({ headers: [], cookies: [], basicAuth: [], inputs: [] });
  const say = (error: unknown): void => {
    try {
      writeSync(2, errorText(error, { ...options, mask }));
    } catch {
      // Standard error is gone: the code must do.
    }
  };
  const end = (error: unknown): void => {
    say(error);
    // eslint-disable-next-line unicorn/no-process-exit -- after an uncaught error nothing can be trusted to end by itself
    process.exit(EXIT.bug);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  process.on('exit', (code) => {
    if (code !== NODE_STUCK) return;
    say(new Error('The run stopped before its end.'));
    process.exitCode = EXIT.bug;
  });
}
