import { setMaxListeners } from 'node:events';
import { EXIT } from './exit-codes.ts';

const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hangup } as const;
type Name = keyof typeof CODES;

/** Watches for the person (or the job) who wants it to stop. */
export interface Interruption {
  /** Aborted by the first signal: a partial report can still be written. */
  readonly signal: AbortSignal;
  /** The exit code of the signal that came, if one came. */
  code(): number | undefined;
  /** No longer listens. */
  release(): void;
}

/** The first SIGINT, SIGTERM or SIGHUP aborts; the second ends the process at once. */
export function watchSignals(onFirst: () => void = () => undefined): Interruption {
  const controller = new AbortController();
  // Every page and every request under way listens.
  setMaxListeners(0, controller.signal);
  let code: number | undefined;
  const listen = (name: Name): void => {
    if (code !== undefined) {
      // eslint-disable-next-line unicorn/no-process-exit -- a second signal means now; what must go too goes on 'exit'
      process.exit(CODES[name]);
    }
    code = CODES[name];
    controller.abort(new Error(name));
    onFirst();
  };
  const names = Object.keys(CODES) as Name[];
  for (const name of names) process.on(name, listen);
  return {
    signal: controller.signal,
    code: () => code,
    release: () => {
      for (const name of names) process.off(name, listen);
    },
  };
}
