import { resolve } from 'node:path';
import { BASELINE_FILE, DEFAULTS } from '../config/defaults.ts';
import { loadBaseline } from '../config/load-baseline.ts';
import { UsageError } from '../config/usage-error.ts';
import { baselineOf, baselineText, scopeOf, shrink } from '../judge/baseline.ts';
import { looksOf } from '../judge/looked.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Report } from '../model/report.ts';
import { baselineSize } from '../report/words/baseline.ts';
import { labelled, say } from '../report/words/say.ts';
import { siteRulesOf } from '../run/against-team.ts';
import type { RuleBook } from '../run/active-rules.ts';
import { readJournal } from '../run/journal.ts';
import { reportRun } from '../run/report-run.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { isGiven, valueOf } from './given-flags.ts';
import { toolVersions } from '../tool/package-root.ts';
import { printResult } from './print-result.ts';
import { readPluginsFor } from './read-registry.ts';
import { writeOutput } from './write-output.ts';

/** `curbcut baseline [run]`: writes what the last run found, so that the gate counts what comes on top of it. */
export async function baselineCommand(context: CommandContext): Promise<number> {
  const { words, world, given, lang } = context;
  const folder = words[0] ?? DEFAULTS.runDir;
  const file = valueOf(given, '--baseline') ?? BASELINE_FILE;
  const runDir = resolve(world.cwd, folder);
  const journal = await readJournal(runDir);
  if (journal?.header === undefined) throw noRun(folder);
  const before = isGiven(given, '--update') ? await loadBaseline(world.cwd, file) : undefined;
  const { judging } = journal.header;
  await readPluginsFor(judging, context);
  const { book } = context.registry;
  const report = await reportRun({ runDir, journal, judging, book, tool: toolVersions() });
  const baseline = before === undefined ? baselineOf(report) : shrunk(before, report, book);
  const place = { cwd: world.cwd, refuseLinks: (world.env['CI'] ?? '') !== '' };
  await writeOutput(file, baselineText(baseline), place);
  const said = [
    `${labelled(file, sizeOf(baseline, lang), lang)}.`,
    ...(before === undefined ? [] : [`${labelled(BEFORE[lang], sizeOf(before, lang), lang)}.`]),
    ...(before !== undefined && before.scope !== scopeOf(report) ? [OTHER_INPUTS[lang]] : []),
    ...(report.verdict.complete ? [] : [(before === undefined ? PART_WRITTEN : PART_UPDATED)[lang]]),
    KEEP[lang],
  ];
  await printResult(world, `${said.join('\n')}\n`);
  return EXIT.passed;
}

const KEEP = say('Keep this file with your code.', 'Gardez ce fichier avec votre code.');
const BEFORE = say('Before', 'Avant');
const OTHER_INPUTS = say(
  'This run had other inputs than the baseline: pages that it did not meet stay in the file.',
  'Cette vérification avait d’autres entrées : les pages qu’elle n’a pas vues restent dans le fichier.',
);
const PART_WRITTEN = say(
  'The run was incomplete: what it did not look at will count as new.',
  'La vérification est incomplète : ce qu’elle n’a pas vu comptera comme nouveau.',
);
const PART_UPDATED = say(
  'The run was incomplete: what it did not look at stays in the file.',
  'La vérification est incomplète : ce qu’elle n’a pas vu reste dans le fichier.',
);

function shrunk(before: Baseline, report: Report, book: RuleBook): Baseline {
  const coversAll = before.scope === scopeOf(report) && report.shard === undefined;
  return shrink(before, report, looksOf(report, { isSite: siteRulesOf(book), coversAll }));
}

function sizeOf({ entries }: Baseline, lang: CommandContext['lang']): string {
  const causes = new Set(entries.map(({ key }) => key)).size;
  const places = entries.reduce((sum, { count }) => sum + count, 0);
  return baselineSize(causes, places, lang);
}

function noRun(folder: string): UsageError {
  return new UsageError({
    what: say('This folder holds no run.', 'Ce dossier ne contient aucune vérification.'),
    where: folder,
    next: say(
      'Run a check first, or name the folder that --run-dir named.',
      'Lancez d’abord une vérification, ou nommez le dossier donné à --run-dir.',
    ),
  });
}
