import { resolve } from 'node:path';
import type { Settings } from '../config/schema.ts';
import { UsageError } from '../config/usage-error.ts';
import { LANGS, type Lang } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import { runWords } from '../run/run-words.ts';
import { planCi } from './ci/plan.ts';
import type { CommandContext } from './context.ts';
import { EXIT, worstCode } from './exit-codes.ts';
import { isGiven, valueOf } from './given-flags.ts';
import { toolVersions, wordsThread } from '../tool/package-root.ts';
import { progressMode, showProgress } from './progress.ts';
import { readSettings } from './read-settings.ts';
import { watchSignals } from './signals.ts';
import type { World } from './world.ts';
import { removeStaleReports, writeReports } from './write-reports.ts';

/** The most that is read from standard input, in bytes. */
const MOST_STDIN = 50_000_000;

/** What the configuration says of a site does not hold for files: whom to ask, which pages, where its reports go. */
const OF_FILES = { maxPages: 100_000, headers: [], cookies: [], basicAuth: [], include: [], exclude: [], output: [] };

/** `curbcut text <files>`: the text rules over files of words, without a browser. */
export async function textCommand(context: CommandContext): Promise<number> {
  const { words, given, world } = context;
  if (words.length === 0) throw nothingToRead();
  const textLang = textLangOf(valueOf(given, '--text-lang'));
  const settings = await readSettings(context, OF_FILES);
  const interruption = watchSignals(() => undefined);
  const mode = progressMode(world.stderr, world.env, context);
  const { lang, mask } = context;
  const progress = showProgress({ stream: world.stderr, mode, lang, mask, now: () => performance.now() });
  try {
    const ci = isGiven(given, '--ci') ? planCi(world.env, settings.output) : undefined;
    await removeStaleReports(settings.output, context, ci);
    const report = await runWords({
      settings: unique(settings),
      book: context.registry.book,
      tool: toolVersions(),
      cwd: world.cwd,
      wordsThread: wordsThread(),
      stdin: () => bytesOf(world),
      stdinName: valueOf(given, '--stdin-name'),
      textLang,
      signal: interruption.signal,
      now: world.now,
      onProgress: (event) => progress.update(event),
    }).finally(() => progress.finish());
    const runDir = resolve(world.cwd, settings.runDir);
    const written = await writeReports(report, settings.output, context, { runDir, ci });
    return worstCode([report.verdict.exitCode, written, interruption.code() ?? EXIT.passed]);
  } finally {
    interruption.release();
  }
}

function unique(settings: Settings): Settings {
  return { ...settings, inputs: [...new Set(settings.inputs)] };
}

function textLangOf(named: string | undefined): Lang | undefined {
  const lang = LANGS.find((each) => each === named);
  if (named === undefined || lang !== undefined) return lang;
  throw new UsageError({
    what: say(`Curbcut reads English and French, not ${named}.`, `Curbcut lit le français et l’anglais, pas ${named}.`),
    where: '--text-lang',
    next: say('Write --text-lang en or --text-lang fr.', 'Écrivez --text-lang en ou --text-lang fr.'),
  });
}

async function bytesOf({ stdin }: World): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<string | Uint8Array>) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    chunks.push(bytes);
    if (size > MOST_STDIN) break;
  }
  return Buffer.concat(chunks);
}

function nothingToRead(): UsageError {
  return new UsageError({
    what: say('There is nothing to read: no file was given.', 'Il n’y a rien à lire : aucun fichier n’est donné.'),
    next: say(
      'Name files, folders or patterns, as in `curbcut text docs README.md`. The name - is standard input.',
      'Nommez des fichiers, des dossiers ou des motifs, comme dans `curbcut text docs README.md`. Le nom - est l’entrée standard.',
    ),
  });
}
