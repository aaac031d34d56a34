import { resolve } from 'node:path';
import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import { DEFAULTS } from '../config/defaults.ts';
import { loadGlossary } from '../config/load-glossary.ts';
import { glossaryTerms } from '../check/glossary-terms.ts';
import { readText } from '../check/read-text.ts';
import type { Glossary } from '../model/glossary.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { visibleLine } from '../report/visible.ts';
import { reasonWords } from '../report/words/reasons.ts';
import { say } from '../report/words/say.ts';
import { type JournalContents, openPages, readJournal } from '../run/journal.ts';
import { readFiles } from '../run/read-files.ts';
import type { CommandContext } from './context.ts';
import { EXIT, worstCode } from './exit-codes.ts';
import { searchCandidates } from './glossary-candidates.ts';
import { candidatesYaml } from './glossary-yaml.ts';
import { valueOf } from './given-flags.ts';
import { wordsThread } from '../tool/package-root.ts';
import { printResult } from './print-result.ts';
import { watchSignals } from './signals.ts';

const ACTIONS = ['suggest'] as const;
const MOST_FILES = 100_000;

type Use = (page: PageSnapshot) => void;

/**
 * `curbcut glossary suggest [run | files]`: what the pages of a run, or files of words, hold that might go into the glossary,
 * as YAML.
 */
export async function glossaryCommand(context: CommandContext): Promise<number> {
  const { words, world, given, lang } = context;
  const [action = '', ...places] = words;
  if (action !== 'suggest') throw unknownAction(action);
  const [folder = DEFAULTS.runDir] = places;
  const runDir = resolve(world.cwd, folder);
  const journal = places.length < 2 ? await readJournal(runDir).catch(() => undefined) : undefined;
  const header = journal?.header;
  if (header === undefined && places.length === 0) throw noRun(folder);
  const named = valueOf(given, '--glossary');
  const own = await loadGlossary({ cwd: world.cwd, named, config: undefined });
  const glossary: Glossary | undefined = own ?? header?.judging.glossary;
  const findTerms = glossaryTerms(glossary);
  const search = searchCandidates();
  const use: Use = (page) => search.add(readText(page, glossary, findTerms));
  const isWhole =
    journal === undefined || header === undefined
      ? await eachFile(places, context, use)
      : await eachPage(runDir, journal, use);
  await printResult(world, candidatesYaml(search.finish(), lang));
  return worstCode([isWhole ? EXIT.passed : EXIT.incomplete]);
}

async function eachPage(runDir: string, journal: JournalContents, use: Use): Promise<boolean> {
  const pages = await openPages(runDir, journal.pages);
  try {
    for (const url of [...journal.pages.keys()].sort()) {
      const page = await pages.read(url);
      if (page?.snapshot !== undefined) use(page.snapshot);
    }
  } finally {
    await pages.close();
  }
  return true;
}

/** False: some could not be read. */
async function eachFile(inputs: readonly string[], { world, lang }: CommandContext, use: Use): Promise<boolean> {
  const interruption = watchSignals(() => undefined);
  try {
    const { entries, checked } = await readFiles({
      settings: {
        inputs: [...inputs],
        include: [],
        exclude: [],
        maxPages: MOST_FILES,
        pageTimeout: DEFAULTS.pageTimeout,
      },
      cwd: world.cwd,
      wordsThread: wordsThread(),
      stdin: () => Promise.resolve(Buffer.alloc(0)),
      stdinName: undefined,
      textLang: undefined,
      signal: interruption.signal,
      onProgress: () => undefined,
    });
    for (const { snapshot } of checked.values()) use(snapshot);
    const missed = entries.filter(({ state, reason }) => state !== 'checked' && reason !== 'no-words');
    for (const { url, state, reason = 'internal' } of missed)
      world.stderr.write(`${visibleLine(url)}  ${reasonWords(reason, state).what[lang]}\n`);
    return missed.length === 0;
  } finally {
    interruption.release();
  }
}

function unknownAction(action: string): UsageError {
  const guess = closest(action, ACTIONS) ?? 'suggest';
  return new UsageError({
    what: say('This is not something that the glossary command does.', 'La commande glossary ne fait pas cela.'),
    where: `curbcut glossary ${action}`.trim(),
    next: say(`Write \`curbcut glossary ${guess}\`.`, `Écrivez \`curbcut glossary ${guess}\`.`),
  });
}

function noRun(folder: string): UsageError {
  return new UsageError({
    what: say('This folder holds no run.', 'Ce dossier ne contient aucune vérification.'),
    where: folder,
    next: say(
      'Run a check first, or name the folder that --run-dir named, or files of words.',
      'Lancez d’abord une vérification, ou nommez le dossier donné à --run-dir, ou des fichiers de texte.',
    ),
  });
}
