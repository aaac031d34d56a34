import { resolve } from 'node:path';
import type { Settings } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Report } from '../model/report.ts';
import { say } from '../report/words/say.ts';
import type { EarlierBuild } from '../run/earlier-build.ts';
import { activeRules } from '../run/active-rules.ts';
import { judgingOf } from '../run/judging.ts';
import { earlierOf, runCheck } from '../run/run-check.ts';
import { planCi } from './ci/plan.ts';
import type { CommandContext } from './context.ts';
import { EXIT, worstCode } from './exit-codes.ts';
import { isGiven } from './given-flags.ts';
import { toolVersions } from '../tool/package-root.ts';
import type { Registry } from '../tool/registry.ts';
import { refuseMisspeltCommand } from './misspelt-command.ts';
import { progressMode, showProgress } from './progress.ts';
import { readSettings } from './read-settings.ts';
import { runEnvironment } from './run-environment.ts';
import { runLog } from './run-log.ts';
import { serveCommand, type Served } from './serve-command.ts';
import { type Interruption, watchSignals } from './signals.ts';
import { watchCommand } from './watch-command.ts';
import { OutputError } from './write-output.ts';
import { keepInHistory } from './write-history.ts';
import { removeStaleReports, tryReports, writeReports } from './write-reports.ts';
import { writeText } from './write-text.ts';

/** `curbcut <inputs>`: settings, then the run, then the reports, then the verdict as an exit code. */
export async function checkCommand(context: CommandContext): Promise<number> {
  await refuseMisspeltCommand(context);
  const settings = await readSettings(context);
  if (settings.inputs.length === 0) throw nothingToCheck();
  const isWatch = isGiven(context.given, '--watch');
  const interruption = watchSignals(() => void (isWatch || sayStopping(context)));
  try {
    if (isWatch) {
      return await watchCommand(settings, context, interruption, () =>
        serveAndRun(settings, context, interruption, undefined),
      );
    }
    const ci = isGiven(context.given, '--ci') ? planCi(context.world.env, settings.output) : undefined;
    // It may be one of the reports that this run writes again.
    const earlier = await earlierOf(settings, {
      cwd: context.world.cwd,
      book: context.registry.book,
      tool: toolVersions(),
    });
    await removeStaleReports(settings.output, context, ci);
    await tryReports(settings.output, context, ci);
    const report = await serveAndRun(settings, context, interruption, earlier);
    if (report === undefined) return interruption.code() ?? EXIT.bug;
    const runDir = resolve(context.world.cwd, settings.runDir);
    const written = await writeReports(report, settings.output, context, { runDir, ci });
    const kept = await keepInHistory(report, settings, context);
    return worstCode([report.verdict.exitCode, written, kept, interruption.code() ?? EXIT.passed]);
  } finally {
    interruption.release();
  }
}

/** Undefined: stopped by a signal before there was anything to report. */
async function serveAndRun(
  settings: Settings,
  context: CommandContext,
  { signal }: Interruption,
  earlier: EarlierBuild | undefined,
): Promise<Report | undefined> {
  let served: Served | undefined;
  try {
    if (settings.start !== undefined) served = await serve(settings, context, signal);
    if (signal.aborted && served === undefined && settings.start !== undefined) return undefined;
    return await run(settings, context, signal, earlier);
  } finally {
    await served?.stop();
  }
}

function serve({ start, inputs }: Settings, { world }: CommandContext, signal: AbortSignal): Promise<Served> {
  const ready = start?.ready ?? inputs.find((input) => /^https?:/i.test(input));
  if (start === undefined || ready === undefined) throw noReadyAddress();
  return serveCommand({
    command: start.command,
    ready,
    timeout: start.timeout,
    cwd: world.cwd,
    env: { ...world.env },
    signal,
  });
}

async function run(
  settings: Settings,
  context: CommandContext,
  signal: AbortSignal,
  earlier: EarlierBuild | undefined,
): Promise<Report> {
  const { world, lang, mask, verbose, given } = context;
  const { stderr, env, cwd } = world;
  const inPlace = {
    ...settings,
    runDir: resolve(cwd, settings.runDir),
    ...(settings.history !== undefined && { history: resolve(cwd, settings.history) }),
  };
  const voice = { stream: stderr, lang, mask, now: () => performance.now() };
  const progress = showProgress({ ...voice, mode: progressMode(stderr, env, context) });
  const log = verbose ? runLog(voice) : undefined;
  log?.settings(settings, rulesOn(settings, context.registry));
  try {
    const environment = await runEnvironment(context, signal);
    const report = await runCheck(inPlace, {
      ...environment,
      onStep: (step) => {
        progress.step(step);
        log?.step(step);
      },
      onProgress: (event) => {
        progress.update(event);
        log?.page(event);
      },
      resume: isGiven(given, '--resume'),
      earlier,
    });
    log?.left(report);
    return report;
  } catch (error) {
    throw isDiskError(error) ? new OutputError(settings.runDir, error) : error;
  } finally {
    progress.finish();
  }
}

function rulesOn(settings: Settings, { book, known }: Registry): number {
  const { isOn } = activeRules(book, judgingOf(settings));
  return known.filter(({ id }) => isOn(id)).length;
}

/** The journal lies on the same disk as everything else, and fails for the same reasons. */
function isDiskError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(code);
}

function nothingToCheck(): UsageError {
  return new UsageError({
    what: say(
      'There is nothing to check: no input was given.',
      'Il n’y a rien à vérifier : aucune entrée n’est donnée.',
    ),
    next: say(
      'Name an address or a folder, as in `curbcut https://example.org` or `curbcut dist`.',
      'Nommez une adresse ou un dossier, comme dans `curbcut https://example.org` ou `curbcut dist`.',
    ),
  });
}

function noReadyAddress(): UsageError {
  return new UsageError({
    what: say('--start needs the address where the server answers.', '--start demande l’adresse où le serveur répond.'),
    where: '--ready',
    next: say('Add it, as in --ready http://localhost:4173.', 'Ajoutez-la, comme dans --ready http://localhost:4173.'),
  });
}

async function sayStopping({ world, lang, quiet }: CommandContext): Promise<void> {
  if (quiet) return;
  const words = say(
    'Stopping: a partial report follows. Press Ctrl+C again to stop at once.',
    'Arrêt en cours : un rapport partiel suit. Appuyez de nouveau sur Ctrl+C pour arrêter tout de suite.',
  );
  await writeText(world.stderr, `\n${words[lang]}\n`).catch(() => undefined);
}
