import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export interface TextStream extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** All that the command line touches outside of itself, so that a test can hand in its own. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly now: () => Date;
  readonly cores: number;
}
