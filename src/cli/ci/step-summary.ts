import { open, stat } from 'node:fs/promises';
import { OutputError } from '../write-output.ts';

/** GitHub drops a summary above 1,024 KiB whole; some room is left for what the step writes after us. */
const MAX_BYTES = 900_000;
/** With less than this left, a summary says nothing useful. */
const LEAST_BYTES = 2_000;

/** How many bytes of the step's summary are left for us; what others wrote counts. Undefined: too few. */
export async function summaryRoom(path: string): Promise<number | undefined> {
  const there = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const room = MAX_BYTES - there;
  return room < LEAST_BYTES ? undefined : room;
}

/**
 * Adds our part to the step's summary. The file is the runner's and shared with the step's other commands, so it is
 * appended to, not replaced.
 * @throws OutputError
 */
export async function appendSummary(path: string, text: string): Promise<void> {
  try {
    const file = await open(path, 'a');
    try {
      // A blank line first: a heading right after a list or a table would be read as part of it.
      await file.appendFile(`\n${text}`, 'utf8');
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new OutputError(path, cause);
  }
}
