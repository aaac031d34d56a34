import type { Report } from '../model/report.ts';
import { FORMATS } from '../report/formats.ts';
import { labelled, say } from '../report/words/say.ts';
import { readShots } from '../run/shots.ts';
import { colorLevel } from './color-level.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { colorFlag } from './given-flags.ts';
import { errorText } from './print-error.ts';
import { printResult, STDOUT } from './print-result.ts';
import { maskTexts } from './secrets.ts';
import { OutputError, type OutputPlace, removeStale, writeOutput } from './write-output.ts';
import { writeText } from './write-text.ts';

/** A report to write; `-` is standard output. */
export interface Output {
  readonly format: string;
  readonly path: string;
}

const WROTE = say('Report written', 'Rapport écrit');

/** What an earlier run left where this one will write. */
export async function removeStaleReports(outputs: readonly Output[], context: CommandContext): Promise<void> {
  for (const { path } of outputs) if (path !== '-') await removeStale(path, placeOf(context));
}

/**
 * Writes every report that was asked for, and the summary where standard output is free. Gives 4 where one of them could
 * not be written whole, else 0; the others are written all the same. `runDir`: where the run's pictures are.
 */
export async function writeReports(
  report: Report,
  outputs: readonly Output[],
  context: CommandContext,
  runDir: string,
): Promise<number> {
  const { world, mask, quiet } = context;
  const { shown, shots } = await withPictures(maskTexts(report, mask), outputs, runDir);
  const codes: number[] = [];
  const toFiles = outputs.filter(({ path }) => path !== '-');
  const toStdout = outputs.filter(({ path }) => path === '-');
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      codes.push(EXIT.output);
      await writeText(world.stderr, errorText(error, context)).catch(() => undefined);
    }
  };
  const written: string[] = [];
  for (const { format, path } of toFiles) {
    await attempt(async () => {
      await writeOutput(path, render(shown, format, context, { shots }), placeOf(context));
      written.push(path);
    });
  }
  const printed = toStdout.length === 0 ? [{ format: 'text', path: '-' }] : toStdout;
  for (const { format } of printed)
    await attempt(() => print(render(shown, format, context, { onStdout: true, shots }), format, context));
  if (!quiet) {
    const lines = written.map((path) => `${labelled(WROTE[context.lang], path, context.lang)}\n`);
    await writeText(world.stderr, lines.join('')).catch(() => undefined);
  }
  return codes.length === 0 ? EXIT.passed : EXIT.output;
}

/** Only the HTML report shows pictures. */
async function withPictures(
  report: Report,
  outputs: readonly Output[],
  runDir: string,
): Promise<{ readonly shown: Report; readonly shots?: Shots }> {
  if (!outputs.some(({ format }) => format === 'html')) return { shown: report };
  const { shots, leftOut } = await readShots(runDir, report);
  if (leftOut === 0) return { shown: report, shots };
  const notice = { code: 'shots-left-out', detail: String(leftOut) };
  return { shown: { ...report, notices: [...report.notices, notice] }, shots };
}

type Shots = ReadonlyMap<string, string>;

interface Rendering {
  readonly onStdout?: boolean;
  readonly shots?: Shots | undefined;
}

function render(report: Report, name: string, context: CommandContext, { onStdout = false, shots }: Rendering): string {
  const { lang, world, given } = context;
  const format = FORMATS.find((each) => each.name === name);
  if (format === undefined) throw new Error(`No format is called ${name}.`);
  const { stdout, env } = world;
  const color = onStdout ? colorLevel(stdout, env, colorFlag(given)) : 0;
  const width = onStdout ? stdout.columns : undefined;
  return format.render(report, {
    lang,
    color,
    ...(width !== undefined && { width }),
    ...(shots !== undefined && { shots }),
  });
}

/** A summary whose reader went away (`| head`) is no failure; a report for a machine that is cut off is. */
async function print(text: string, format: string, { world }: CommandContext): Promise<void> {
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  const outcome = await printResult(world, whole);
  if (outcome === 'closed' && format !== 'text') throw new OutputError(STDOUT, { code: 'EPIPE' });
}

function placeOf({ world }: CommandContext): OutputPlace {
  return { cwd: world.cwd, refuseLinks: (world.env['CI'] ?? '') !== '' };
}
