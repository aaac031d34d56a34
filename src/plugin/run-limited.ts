import { createContext, Script } from 'node:vm';

/** One for all calls, because a context costs a millisecond to make. A call is over before another begins. */
const slot: { work: () => void } = { work: () => undefined };
const context = createContext(slot);
const CALL = new Script('work()');

/**
 * Calls `work` and stops it after so many milliseconds, even in a loop without end. What it returns must be finished data:
 * the limit does not hold for what happens later.
 * @throws what `work` throws, or an Error that names the limit
 */
export function runLimited<T>(milliseconds: number, work: () => T): T {
  let out: { readonly value: T } | undefined;
  slot.work = () => {
    out = { value: work() };
  };
  try {
    CALL.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    throw isTimeout(error) ? new Error(`took longer than ${milliseconds / 1_000} seconds`, { cause: error }) : error;
  }
  if (out === undefined) throw new Error('did not end');
  return out.value;
}

function isTimeout(error: unknown): boolean {
  // It may be an error of the other context, and so no instance of ours.
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
