import { resolve } from 'node:path';
import { DEFAULTS } from '../config/defaults.ts';
import { loadBaseline } from '../config/load-baseline.ts';
import { UsageError } from '../config/usage-error.ts';
import { causeKey } from '../group/group.ts';
import { baselineOf, baselineText, pageFingerprint, shrink } from '../judge/baseline.ts';
import type { Report } from '../model/report.ts';
import { ISSUES } from '../report/words/nouns.ts';
import { counted } from '../report/words/numbers.ts';
import { labelled, say } from '../report/words/say.ts';
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

const FILE = 'curbcut.baseline.json';

/** `curbcut baseline [run]`: writes what the last run found, so that the gate counts what comes on top of it. */
export async function baselineCommand(context: CommandContext): Promise<number> {
  const { words, world, given, lang } = context;
  const folder = words[0] ?? DEFAULTS.runDir;
  const file = valueOf(given, '--baseline') ?? FILE;
  const runDir = resolve(world.cwd, folder);
  const journal = await readJournal(runDir);
  if (journal?.header === undefined) throw noRun(folder);
  const { judging } = journal.header;
  await readPluginsFor(judging, context);
  const { book } = context.registry;
  const report = await reportRun({ runDir, journal, judging, book, tool: toolVersions() });
  const baseline = isGiven(given, '--update')
    ? shrink(await loadBaseline(world.cwd, file), report.issues, lookedAt(report, book), causeKey)
    : baselineOf(report.issues, causeKey);
  const place = { cwd: world.cwd, refuseLinks: (world.env['CI'] ?? '') !== '' };
  await writeOutput(file, baselineText(baseline), place);
  await printResult(world, `${labelled(file, counted(baseline.issues.length, ISSUES, lang), lang)}. ${KEEP[lang]}\n`);
  return EXIT.passed;
}

const KEEP = say('Keep this file with your code.', 'Gardez ce fichier avec votre code.');

/** A rule that judges pages by others has looked at a page only where it saw the whole site. */
function lookedAt({ pages, tested, verdict }: Report, book: RuleBook): (page: string, rule: string) => boolean {
  const site = new Set(book.rules.filter(({ kind }) => kind === 'site').map(({ id }) => id));
  const sets = tested?.sets.map((ids) => new Set(ids)) ?? [];
  const isWhole = verdict.complete && !pages.some(({ reason }) => reason === 'unchanged');
  // Two addresses may have one fingerprint: each of them must have been looked at.
  const whole = new Map<string, (ReadonlySet<string> | undefined)[]>();
  for (const { url, finalUrl, state, partial, tested: set } of pages) {
    const rules = state === 'checked' && partial !== true && set !== undefined ? sets[set] : undefined;
    const page = pageFingerprint(finalUrl ?? url);
    whole.set(page, [...(whole.get(page) ?? []), rules]);
  }
  return (page, rule) => {
    const looks = whole.get(page) ?? [undefined];
    if (site.has(rule)) return isWhole && looks.every((rules) => rules !== undefined);
    return looks.every((rules) => rules?.has(rule) === true);
  };
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
