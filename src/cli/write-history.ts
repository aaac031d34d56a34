import { join } from 'node:path';
import type { Settings } from '../config/schema.ts';
import type { Report } from '../model/report.ts';
import { pastRunName } from '../run/history.ts';
import { judgingOf } from '../run/judging.ts';
import { pastRunOf } from '../run/past-run.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { errorText } from './print-error.ts';
import { OutputError, writeOutput } from './write-output.ts';
import { writeText } from './write-text.ts';

/** Adds a finished run to the history, where there is one. Gives 4 if it cannot be written, else 0. */
export async function keepInHistory(report: Report, settings: Settings, context: CommandContext): Promise<number> {
  const { history } = settings;
  if (history === undefined || report.status !== 'finished') return EXIT.passed;
  const { world } = context;
  // Made from the journal, in which every secret is masked.
  const run = pastRunOf(report, context.registry.book, judgingOf(settings));
  try {
    const place = { cwd: world.cwd, refuseLinks: (world.env['CI'] ?? '') !== '' };
    await writeOutput(join(history, pastRunName(run)), `${JSON.stringify(run)}\n`, place);
    return EXIT.passed;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    await writeText(world.stderr, errorText(error, context)).catch(() => undefined);
    return EXIT.output;
  }
}
