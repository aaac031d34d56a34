import { resolve } from 'node:path';
import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import { DEFAULTS } from '../config/defaults.ts';
import { loadGlossary } from '../config/load-glossary.ts';
import { glossaryTerms } from '../check/glossary-terms.ts';
import { readText } from '../check/read-text.ts';
import { say } from '../report/words/say.ts';
import { openPages, readJournal } from '../run/journal.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { searchCandidates } from './glossary-candidates.ts';
import { candidatesYaml } from './glossary-yaml.ts';
import { valueOf } from './given-flags.ts';
import { printResult } from './print-result.ts';

const ACTIONS = ['suggest'] as const;

/** `curbcut glossary suggest [run]`: what a run's pages hold that might go into the glossary, as YAML. */
export async function glossaryCommand(context: CommandContext): Promise<number> {
  const { words, world, given, lang } = context;
  const [action = '', folder = DEFAULTS.runDir, ...more] = words;
  if (action !== 'suggest' || more.length > 0) throw unknownAction(action);
  const runDir = resolve(world.cwd, folder);
  const journal = await readJournal(runDir);
  if (journal?.header === undefined) throw noRun(folder);
  const named = valueOf(given, '--glossary');
  const glossary =
    (await loadGlossary({ cwd: world.cwd, named, config: undefined })) ?? journal.header.judging.glossary;
  const findTerms = glossaryTerms(glossary);
  const search = searchCandidates();
  const pages = await openPages(runDir, journal.pages);
  try {
    for (const url of [...journal.pages.keys()].sort()) {
      const page = await pages.read(url);
      if (page?.snapshot !== undefined) search.add(readText(page.snapshot, glossary, findTerms));
    }
  } finally {
    await pages.close();
  }
  await printResult(world, candidatesYaml(search.finish(), lang));
  return EXIT.passed;
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
      'Run a check first, or name the folder that --run-dir named.',
      'Lancez d’abord une vérification, ou nommez le dossier donné à --run-dir.',
    ),
  });
}
