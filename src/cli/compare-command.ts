import { resolve } from 'node:path';
import { loadReport } from '../config/load-report.ts';
import { UsageError } from '../config/usage-error.ts';
import { compareRuns } from '../judge/compare-runs.ts';
import type { ComparedRun, Comparison } from '../model/comparison.ts';
import { comparisonHtml } from '../report/comparison/html.ts';
import { comparisonMarkdown } from '../report/comparison/markdown.ts';
import { comparisonText } from '../report/comparison/text.ts';
import { harmless } from '../report/json-text.ts';
import { say } from '../report/words/say.ts';
import { siteRulesOf } from '../run/against-team.ts';
import { readJournal } from '../run/journal.ts';
import { reportRun } from '../run/report-run.ts';
import { colorLevel } from './color-level.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { colorFlag, valueOf } from './given-flags.ts';
import { toolVersions } from '../tool/package-root.ts';
import { printResult } from './print-result.ts';
import { book } from '../tool/registry.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = ['text', 'md', 'html', 'json'] as const;
type Format = (typeof FORMATS)[number];

/**
 * `curbcut compare A B`: what changed from one run to another, each a run's folder or a JSON report. The code is 0, unless
 * `--fail-on new`: then 1 where something is new, and 3 where a run was incomplete.
 */
export async function compareCommand(context: CommandContext): Promise<number> {
  const { words, world, given, lang } = context;
  const [one, two, ...more] = words;
  if (one === undefined || two === undefined || more.length > 0) throw notTwo();
  const to = valueOf(given, '--to');
  const format = formatOf(valueOf(given, '--format') ?? endingOf(to));
  const failOn = failOnOf(valueOf(given, '--fail-on'));
  const [before, now] = [await openRun(one, context), await openRun(two, context)];
  const language = new Set(book.rules.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  const comparison = compareRuns(before, now, {
    isSite: siteRulesOf(book),
    isOfGuide: (rule) => language.has(rule),
  });
  const text = render(comparison, format, context);
  if (to === undefined) await printResult(world, text);
  else await writeOutput(to, text, { cwd: world.cwd, refuseLinks: (world.env['CI'] ?? '') !== '' });
  if (to !== undefined) await printResult(world, render(comparison, 'text', { ...context, lang }));
  if (failOn === 'never') return EXIT.passed;
  if (!comparison.before.complete || !comparison.now.complete) return EXIT.incomplete;
  return comparison.new.length > 0 ? EXIT.failed : EXIT.passed;
}

async function openRun(named: string, { world }: CommandContext): Promise<ComparedRun> {
  const runDir = resolve(world.cwd, named);
  // A file has no journal in it: then it is a report.
  const journal = await readJournal(runDir).catch(() => undefined);
  if (journal?.header === undefined) return loadReport(world.cwd, named);
  return reportRun({ runDir, journal, judging: journal.header.judging, book, tool: toolVersions() });
}

function render(comparison: Comparison, format: Format, { lang, world, given }: CommandContext): string {
  const titleOf = (rule: string) => book.describe(rule)?.title;
  switch (format) {
    case 'json':
      return `${harmless(JSON.stringify(comparison, undefined, 2))}\n`;
    case 'md':
      return comparisonMarkdown(comparison, titleOf, lang);
    case 'html':
      return comparisonHtml(comparison, titleOf, lang);
    case 'text':
      return comparisonText(comparison, titleOf, {
        lang,
        color: colorLevel(world.stdout, world.env, colorFlag(given)),
        ...(world.stdout.columns !== undefined && { width: world.stdout.columns }),
      });
  }
}

/** `diff.md`, `diff.html`: the ending says the format. */
function endingOf(path: string | undefined): string | undefined {
  const ending = path === undefined ? undefined : /\.(md|html|json)$/.exec(path)?.[1];
  return ending ?? (path === undefined ? undefined : 'text');
}

function formatOf(named: string | undefined): Format {
  const format = FORMATS.find((each) => each === (named === 'markdown' ? 'md' : (named ?? 'text')));
  if (format !== undefined) return format;
  throw new UsageError({
    what: say(`There is no format ${named} for a comparison.`, `Il n’y a pas de forme ${named} pour une comparaison.`),
    where: '--format',
    next: say('Write text, md, html or json.', 'Écrivez text, md, html ou json.'),
  });
}

function failOnOf(named: string | undefined): 'new' | 'never' {
  if (named === undefined || named === 'never' || named === 'new') return named ?? 'never';
  throw new UsageError({
    what: say(`A comparison cannot fail on ${named}.`, `Une comparaison ne peut pas échouer pour ${named}.`),
    where: '--fail-on',
    next: say('Write new or never.', 'Écrivez new ou never.'),
  });
}

function notTwo(): UsageError {
  return new UsageError({
    what: say('A comparison needs two runs.', 'Une comparaison demande deux vérifications.'),
    next: say(
      'Name the earlier one first, as in `curbcut compare before.json after.json`.',
      'Nommez d’abord la plus ancienne, comme dans `curbcut compare avant.json apres.json`.',
    ),
  });
}
