import type { Writable } from 'node:stream';

/** What became of a text on a stream. `closed`: nobody reads any more, as after `| head -1`. */
export type Written = 'whole' | 'closed';

/**
 * Writes a text whole and waits until the system has it. (`process.exit()` after a plain write to a pipe cuts it at 64 KiB.)
 * @throws the stream's error, other than "nobody reads any more".
 */
export function writeText(stream: Writable, text: string | Uint8Array): Promise<Written> {
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null | undefined): void => {
      if (error === null || error === undefined) resolve('whole');
      else if (isClosed(error)) resolve('closed');
      else reject(error);
    };
    if (stream.destroyed || stream.writableEnded) {
      resolve('closed');
      return;
    }
    stream.write(text, settle);
  });
}

/** A failed write also comes as an `error` event, which would end the process if nobody listened: the write's own callback tells. */
export function listenForErrors(...streams: readonly Writable[]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}

function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
