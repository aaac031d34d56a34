import { resolve } from 'node:path';
import type { Settings } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Report } from '../model/report.ts';
import { paint } from '../report/text/paint.ts';
import { visibleLine } from '../report/visible.ts';
import { SEVERITIES } from '../report/words/labels.ts';
import { whatHappened } from '../report/words/reasons.ts';
import { labelled, say } from '../report/words/say.ts';
import { verdictSentences } from '../report/words/verdict.ts';
import * as words from '../report/words/watch.ts';
import { onlyFolder } from '../run/earlier-build.ts';
import type { PageIssue } from '../run/page-issues.ts';
import { openWatch, type WatchSession } from '../run/watch-session.ts';
import { type WatchEvent, watchFolder } from '../run/watch-folder-run.ts';
import { watchServer } from '../run/watch-server-run.ts';
import { colorLevel } from './color-level.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { colorFlag } from './given-flags.ts';
import { runEnvironment } from './run-environment.ts';
import type { Interruption } from './signals.ts';
import { writeText } from './write-text.ts';

/** New and fixed issues that are named; the rest is counted. */
const NAMED = 10;
const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';

/**
 * `curbcut dist --watch`: a whole run, then only what changes, until a signal ends it.
 * @throws UsageError where the input is neither one folder nor one server on this machine
 */
export async function watchCommand(
  settings: Settings,
  context: CommandContext,
  { signal, code }: Interruption,
  firstRun: () => Promise<Report | undefined>,
): Promise<number> {
  const { world } = context;
  if (settings.changed !== undefined) throw notBoth();
  const folder = await onlyFolder(settings.inputs, world.cwd);
  const input = settings.inputs[0] ?? '';
  if (folder === undefined && !(settings.inputs.length === 1 && isLocal(input))) throw notHere();
  const first = await firstRun();
  if (first === undefined || signal.aborted) return code() ?? EXIT.bug;
  const environment = await runEnvironment(context, signal);
  const session = await openWatch({ ...settings, runDir: resolve(world.cwd, settings.runDir) }, environment, first);
  try {
    await print(context, [
      ...verdictSentences(first, context.lang),
      words.watchStart(input, context.lang),
      words.WATCH_PART[context.lang],
    ]);
    const events =
      folder === undefined
        ? serverEvents(settings, first, session, environment.tool.version, signal)
        : watchFolder(settings, world.cwd, first, session, signal);
    for await (const event of events) await print(context, linesOf(event, context), true);
  } finally {
    await session.close();
  }
  return code() ?? EXIT.passed;
}

function serverEvents(
  settings: Settings,
  first: Report,
  session: WatchSession,
  version: string,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent> {
  return watchServer({ first, session, signal, fetch: { userAgent: `Curbcut/${version}`, headers: settings.headers } });
}

function linesOf(event: WatchEvent, { lang, world, given }: CommandContext): string[] {
  if (event.kind === 'waiting') return [words.WATCH_WAITING[lang]];
  const { checked, failed, gone, appeared, fixed, left, seconds } = event;
  const style = paint(colorLevel(world.stdout, world.env, colorFlag(given)));
  const time = world.now().toTimeString().slice(0, 8);
  const named = (list: readonly PageIssue[], line: (each: PageIssue) => string): string[] => [
    ...list.slice(0, NAMED).map(line),
    ...(list.length > NAMED ? [`  ${words.MORE[lang].replace('{count}', String(list.length - NAMED))}`] : []),
  ];
  const where = ({ place: { at } }: PageIssue): string => `${pathOf(at.url)}  ${visibleLine(at.selector)}`;
  return [
    style.strong(words.recheckLine(time, checked.length, seconds, lang)),
    ...named(appeared, (each) => {
      const { severity, rule } = each.issue;
      const label = style.severity[severity](`+ ${words.NEW_ISSUE[lang]}, ${SEVERITIES[severity][lang].toLowerCase()}`);
      return `${label}  ${visibleLine(each.place.message[lang])} (${rule})\n    ${where(each)}`;
    }),
    ...named(
      fixed,
      (each) =>
        `- ${words.FIXED_ISSUE[lang]}  ${visibleLine(each.place.message[lang])} (${each.issue.rule})\n    ${where(each)}`,
    ),
    ...gone.slice(0, NAMED).map((url) => `- ${labelled(words.GONE[lang], pathOf(url), lang)}`),
    ...failed.map(({ url, failure: { reason, detail } }) => {
      const why = whatHappened(reason, lang, { ...(detail !== undefined && { detail }) });
      return `! ${labelled(words.NOT_CHECKED[lang], `${pathOf(url)}  ${visibleLine(why)}`, lang)}`;
    }),
    words.changeLine(appeared.length, fixed.length, left, lang),
  ];
}

function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return visibleLine(parsed === null ? url : `${parsed.pathname}${parsed.search}`);
}

async function print({ world, mask }: CommandContext, lines: readonly string[], isNews = false): Promise<void> {
  const { stdout, env } = world;
  const clear = isNews && stdout.isTTY === true && env['TERM'] !== 'dumb' ? CLEAR_SCREEN : '';
  await writeText(stdout, `${clear}${mask(lines.join('\n'))}\n${clear === '' ? '\n' : ''}`);
}

/** A server on this machine, as its address says. */
function isLocal(input: string): boolean {
  const url = URL.parse(input);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url.hostname) || url.hostname.endsWith('.localhost');
}

function notHere(): UsageError {
  return new UsageError({
    what: say(
      '--watch needs one folder, or the address of a server on this machine.',
      '--watch demande un seul dossier, ou l’adresse d’un serveur sur cet ordinateur.',
    ),
    where: '--watch',
    next: say(
      'Write `curbcut dist --watch` or `curbcut http://localhost:4321 --watch`.',
      'Écrivez `curbcut dist --watch` ou `curbcut http://localhost:4321 --watch`.',
    ),
  });
}

function notBoth(): UsageError {
  return new UsageError({
    what: say('--watch and --changed do not go together.', '--watch et --changed ne vont pas ensemble.'),
    where: '--watch',
    next: say('Leave one of them out.', 'Retirez l’une des deux options.'),
  });
}
