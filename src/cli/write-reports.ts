import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { ReporterError, runReporter } from '../plugin/run-reporter.ts';
import { FORMATS } from '../report/formats.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { visible } from '../report/visible.ts';
import { labelled, say } from '../report/words/say.ts';
import { readShots } from '../run/shots.ts';
import { repositoryOptions } from './ci/anchor.ts';
import { CI_FILES, type CiPlan, UNKNOWN_CI } from './ci/plan.ts';
import { appendSummary, summaryRoom } from './ci/step-summary.ts';
import { colorLevel } from './color-level.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { colorFlag } from './given-flags.ts';
import type { Output } from './output.ts';
import { readReportApp } from '../tool/package-root.ts';
import { errorText } from './print-error.ts';
import { printResult, STDOUT } from './print-result.ts';
import { maskTexts } from '../tool/secrets.ts';
import { OutputError, type OutputPlace, removeStale, tryOutput, writeOutput } from './write-output.ts';
import { writeText } from './write-text.ts';

const WROTE = say('Report written', 'Rapport écrit');
const SUMMARY = say('Summary added to the job', 'Résumé ajouté à la tâche');
const NO_ROOM = say(
  'The step’s summary is full: Curbcut added nothing to it. See the report files.',
  'Le résumé de l’étape est plein : Curbcut n’y a rien ajouté. Voyez les fichiers du rapport.',
);

/** What an earlier run left where this one will write. */
export async function removeStaleReports(
  outputs: readonly Output[],
  context: CommandContext,
  ci?: CiPlan,
): Promise<void> {
  for (const path of filesOf(outputs, ci)) await removeStale(path, placeOf(context));
}

/** @throws OutputError where a report cannot be written: told before an hour's work, not after it. */
export async function tryReports(outputs: readonly Output[], context: CommandContext, ci?: CiPlan): Promise<void> {
  for (const path of filesOf(outputs, ci)) await tryOutput(path, placeOf(context));
}

function filesOf(outputs: readonly Output[], ci?: CiPlan): string[] {
  return [...outputs, ...(ci?.outputs ?? [])].flatMap(({ path }) => (path === '-' ? [] : [path]));
}

export interface ReportsPlan {
  /** Where the run's pictures are. */
  readonly runDir: string;
  /** With `--ci`: what the system reads. */
  readonly ci?: CiPlan | undefined;
}

/**
 * Writes every report that was asked for, what the CI system reads, and the summary where standard output is free. Gives 4
 * where one of them could not be written whole, else 0; the others are written all the same.
 */
export async function writeReports(
  report: Report,
  outputs: readonly Output[],
  context: CommandContext,
  { runDir, ci }: ReportsPlan,
): Promise<number> {
  const { world, mask, quiet } = context;
  const asked = [...outputs, ...(ci?.outputs ?? [])];
  const { shown, shots } = await withPictures(maskTexts(report, mask), asked, runDir);
  const pictures = shots === undefined ? {} : { shots };
  const codes: number[] = [];
  const toFiles = asked.filter(({ path }) => path !== '-');
  const toStdout = outputs.filter(({ path }) => path === '-');
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      if (!(error instanceof OutputError || error instanceof ReporterError)) throw error;
      codes.push(EXIT.output);
      await writeText(world.stderr, errorText(error, context)).catch(() => undefined);
    }
  };
  const said: string[] = ci !== undefined && isUnknown(ci) ? [UNKNOWN_CI[context.lang]] : [];
  const written: string[] = [];
  for (const { format, path } of toFiles) {
    await attempt(async () => {
      await writeOutput(path, await render(shown, format, context, pictures), placeOf(context));
      written.push(path);
      said.push(labelled(WROTE[context.lang], path, context.lang));
    });
  }
  // Nobody asked for the summary: with `--quiet` it is the verdict.
  const summary = { ...onStdout(context), ...pictures, verdictOnly: quiet && toStdout.length === 0 };
  const printed = toStdout.length === 0 ? [{ format: 'text', path: '-' }] : toStdout;
  for (const { format } of printed) {
    await attempt(async () => print(await render(shown, format, context, summary), format, context));
  }
  if (ci?.stepSummary !== undefined) {
    const { stepSummary } = ci;
    await attempt(async () => void said.push(await addSummary(shown, stepSummary, context)));
  }
  if (ci?.commands !== undefined) {
    const { commands } = ci;
    const free = printed.every(({ format }) => format === 'text');
    await attempt(() => printCommands(shown, commands, { context, free, written }));
  }
  if (!quiet) await writeText(world.stderr, said.map((line) => `${line}\n`).join('')).catch(() => undefined);
  return codes.length === 0 ? EXIT.passed : EXIT.output;
}

/** Only the HTML report shows pictures. */
async function withPictures(
  report: Report,
  outputs: readonly Output[],
  runDir: string,
): Promise<{ readonly shown: Report; readonly shots?: ReadonlyMap<string, string> }> {
  if (!outputs.some(({ format }) => format === 'html')) return { shown: report };
  const { shots, leftOut } = await readShots(runDir, report);
  if (leftOut === 0) return { shown: report, shots };
  const notice = { code: 'shots-left-out', detail: String(leftOut) };
  return { shown: { ...report, notices: [...report.notices, notice] }, shots };
}

function isUnknown({ system }: CiPlan): boolean {
  return system === 'other' || system === 'none';
}

async function render(
  report: Report,
  name: string,
  { lang, world, configFile, registry }: CommandContext,
  more: Partial<RenderOptions> = {},
): Promise<string | Uint8Array> {
  const reporter = registry.reporters.find((each) => each.name === name);
  if (reporter !== undefined) return runReporter(reporter, report, { lang, shown: visible });
  const format = FORMATS.find((each) => each.name === name);
  if (format === undefined) throw new Error(`No format is called ${name}.`);
  const app = name === 'html' ? { app: await readReportApp() } : {};
  const options: RenderOptions = { lang, ...repositoryOptions(world, configFile), ...app, ...more };
  return 'render' in format ? format.render(report, options) : format.renderBytes(report, options);
}

function onStdout({ world, given }: CommandContext): Partial<RenderOptions> {
  const { stdout, env } = world;
  return {
    color: colorLevel(stdout, env, colorFlag(given)),
    ...(stdout.columns !== undefined && { width: stdout.columns }),
  };
}

/** Adds to the summary of the step on GitHub what fits, and gives the line that says so. */
async function addSummary(report: Report, path: string, context: CommandContext): Promise<string> {
  const maxBytes = await summaryRoom(path);
  if (maxBytes === undefined) return NO_ROOM[context.lang];
  await appendSummary(path, String(await render(report, 'github-summary', context, { maxBytes })));
  return labelled(SUMMARY[context.lang], path, context.lang);
}

/** After the text on standard output; on standard error, which runners read as well, where a machine's format has the first. */
async function printCommands(
  report: Report,
  format: 'github' | 'azure',
  out: { readonly context: CommandContext; readonly free: boolean; readonly written: readonly string[] },
): Promise<void> {
  const { context, free, written } = out;
  const { world } = context;
  const file = written.includes(CI_FILES.summary) ? resolve(world.cwd, CI_FILES.summary) : undefined;
  const text = await render(report, format, context, file === undefined ? {} : { summaryFile: file });
  if (free) await printResult(world, text);
  else await writeText(world.stderr, text).catch(() => undefined);
}

/** A summary whose reader went away (`| head`) is no failure; a report for a machine that is cut off is. */
async function print(content: string | Uint8Array, format: string, { world }: CommandContext): Promise<void> {
  const whole = typeof content !== 'string' || content.endsWith('\n') ? content : `${content}\n`;
  const outcome = await printResult(world, whole);
  if (outcome === 'closed' && format !== 'text') throw new OutputError(STDOUT, { code: 'EPIPE' });
}

function placeOf({ world }: CommandContext): OutputPlace {
  return { cwd: world.cwd, refuseLinks: (world.env['CI'] ?? '') !== '' };
}
