import { resolve } from 'node:path';
import { DEFAULTS } from '../config/defaults.ts';
import { UsageError } from '../config/usage-error.ts';
import { say } from '../report/words/say.ts';
import { mergeRuns } from '../run/merge-runs.ts';
import type { CommandContext } from './context.ts';
import { valueOf } from './given-flags.ts';
import { reportFrom } from './report-command.ts';

/** `curbcut merge A B C`: one run of several parts, in a folder of its own, then its reports. The code is its verdict. */
export async function mergeCommand(context: CommandContext): Promise<number> {
  const { words, world, given } = context;
  if (words.length < 2) throw tooFew();
  const folder = valueOf(given, '--run-dir') ?? DEFAULTS.runDir;
  const into = resolve(world.cwd, folder);
  await mergeRuns(words, into, world.cwd);
  return reportFrom(into, context, folder);
}

function tooFew(): UsageError {
  return new UsageError({
    what: say('There are no runs to join: name at least two.', 'Il faut nommer au moins deux vérifications à réunir.'),
    next: say(
      'Name their folders, as in `curbcut merge part-1 part-2 part-3`.',
      'Nommez leurs dossiers, comme dans `curbcut merge partie-1 partie-2 partie-3`.',
    ),
  });
}
