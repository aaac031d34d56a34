/**
 * Runs the work with a signal that fires after `ms` milliseconds, or with `outer`, and at the latest when the work has
 * ended: what it left running without waiting for it stops then.
 *
 * Not `AbortSignal.any` and `AbortSignal.timeout`: on Node 20 a signal made of the two is collected as garbage while
 * somebody waits for it, and then never fires.
 */
export async function withTimeLimit<T>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = new AbortController();
  const fire = (): void => limit.abort();
  const timer = setTimeout(fire, ms);
  if (outer?.aborted === true) fire();
  else outer?.addEventListener('abort', fire, { once: true });
  try {
    return await work(limit.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', fire);
    fire();
  }
}
