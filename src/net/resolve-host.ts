import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

/**
 * Every address that a URL's host name stands for.
 * @throws the resolver's error (`ENOTFOUND`, ...), or the signal's reason.
 */
export async function resolveHost(hostname: string, signal?: AbortSignal): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return [bare];
  // RFC 6761, 6.3: these never leave the machine, whatever its resolver says.
  if (bare === 'localhost' || bare.endsWith('.localhost')) return ['127.0.0.1', '::1'];
  const found = await orAborted(lookup(bare, { all: true, verbatim: true }), signal);
  return found.map(({ address }) => address);
}

/** The resolver cannot be stopped; it is left to end by itself. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
