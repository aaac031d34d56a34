import type { World } from './world.ts';
import { OutputError } from './write-output.ts';
import { writeText, type Written } from './write-text.ts';

/** How an error names standard output. */
export const STDOUT = '-';

/**
 * Prints what the person asked for, whole. A reader that went away (`| head`) is told, and is no failure by itself.
 * @throws OutputError where standard output cannot take it.
 */
export async function printResult({ stdout }: World, text: string | Uint8Array): Promise<Written> {
  try {
    return await writeText(stdout, text);
  } catch (cause) {
    throw new OutputError(STDOUT, cause);
  }
}
