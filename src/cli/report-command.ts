import { resolve } from 'node:path';
import { DEFAULTS } from '../config/defaults.ts';
import { sharedPath } from '../config/shared-path.ts';
import { UsageError } from '../config/usage-error.ts';
import { say } from '../report/words/say.ts';
import { withHistory } from '../run/history.ts';
import { readJournal } from '../run/journal.ts';
import { reportWithSources } from '../run/report-with-sources.ts';
import { planCi } from './ci/plan.ts';
import type { CommandContext } from './context.ts';
import { worstCode } from './exit-codes.ts';
import { flagSettings, isGiven, valueOf } from './given-flags.ts';
import type { Output } from './output.ts';
import { toolVersions } from '../tool/package-root.ts';
import { readPluginsFor } from './read-registry.ts';
import { removeStaleReports, writeReports } from './write-reports.ts';

/** `curbcut report <run>`: any format again from a run's journal; needs no browser. The code is the run's own verdict. */
export async function reportCommand(context: CommandContext): Promise<number> {
  const { words, world } = context;
  const folder = words[0] ?? DEFAULTS.runDir;
  const runDir = resolve(world.cwd, folder);
  return reportFrom(runDir, context, folder);
}

/** Writes the reports that were asked for from a run's folder. The code is the run's own verdict. */
export async function reportFrom(runDir: string, context: CommandContext, folder: string): Promise<number> {
  const { world, given } = context;
  const journal = await readJournal(runDir);
  if (journal?.header === undefined) throw noRun(folder);
  const outputs = outputsOf(flagSettings(given)['output']);
  const shared = sharedPath(outputs);
  if (shared !== undefined) throw twice(shared);
  const ci = isGiven(given, '--ci') ? planCi(world.env, outputs) : undefined;
  await removeStaleReports(outputs, context, ci);
  const { judging } = journal.header;
  await readPluginsFor(judging, context);
  const { book } = context.registry;
  const { inputs } = journal.header;
  const { sources } = judging;
  // Of a run that was merged nobody has looked for the places yet.
  const run = await reportWithSources({
    settings: { runDir, inputs: [...inputs], output: [...outputs], ...(sources !== undefined && { sources }) },
    judging,
    book,
    tool: toolVersions(),
    cwd: world.cwd,
    mask: context.mask,
  });
  const history = valueOf(given, '--history');
  const report = history === undefined ? run : await withHistory(run, resolve(world.cwd, history), book, judging);
  return worstCode([report.verdict.exitCode, await writeReports(report, outputs, context, { runDir, ci })]);
}

/** The flag's reader has checked each. */
function outputsOf(value: unknown): readonly Output[] {
  return Array.isArray(value) ? value : [];
}

function twice(path: string): UsageError {
  return new UsageError({
    what: say('Two reports cannot go to one place.', 'Deux rapports ne peuvent pas aller au même endroit.'),
    where: `-o ${path}`,
    next: say('Name another path for one of them.', 'Donnez un autre chemin à l’un d’eux.'),
  });
}

function noRun(folder: string): UsageError {
  return new UsageError({
    what: say('This folder holds no run.', 'Ce dossier ne contient aucune vérification.'),
    where: folder,
    next: say(
      'Run a check first: its journal goes to .curbcut, or to the folder after --run-dir.',
      'Lancez d’abord une vérification : son journal va dans .curbcut, ou dans le dossier donné par --run-dir.',
    ),
  });
}
