import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import { say } from '../report/words/say.ts';
import { COMMAND_NAMES } from './commands.ts';
import type { CommandContext } from './context.ts';

/** Other tools have it as a command. */
const VERSION = 'version';

/**
 * `curbcut exlpain x`: a word that is no command is an input. Where no such file is there and a command is spelt much like it,
 * the command was meant.
 * @throws UsageError
 */
export async function refuseMisspeltCommand({ words, world }: CommandContext): Promise<void> {
  const [word = ''] = words;
  if (!/^[a-z]{3,12}$/i.test(word)) return;
  const guess = closest(word, [...COMMAND_NAMES, VERSION]);
  if (guess === undefined) return;
  const isThere = await access(resolve(world.cwd, word)).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const line = `curbcut ${guess === VERSION ? '--version' : guess}`;
  throw new UsageError({
    what: say(
      `${word} is neither a command nor a file that is there.`,
      `${word} n’est ni une commande ni un fichier existant.`,
    ),
    next: say(`Did you mean \`${line}\`?`, `Vouliez-vous dire \`${line}\`?`),
  });
}
