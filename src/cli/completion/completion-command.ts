import { closest } from '../../config/edit-distance.ts';
import { UsageError } from '../../config/usage-error.ts';
import { say } from '../../report/words/say.ts';
import { commands } from '../commands.ts';
import type { RunCommand } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { printResult } from '../print-result.ts';
import { configurableRules } from '../../tool/registry.ts';
import { bashCompletion } from './bash.ts';
import { type CompletionCommand, completionModel } from './completion-model.ts';
import { fishCompletion } from './fish.ts';
import { powershellCompletion } from './powershell.ts';
import { type Shell, SHELLS } from './shells.ts';
import { zshCompletion } from './zsh.ts';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletionCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};

/** `curbcut completion <shell>`: a script that knows the commands, the options and their values by itself. */
export const completionCommand: RunCommand = async ({ words, world, lang }) => {
  const [named = ''] = words;
  const shell = SHELLS.find((each) => each === named.toLowerCase());
  if (shell === undefined) throw unknownShell(named);
  const ids = configurableRules.map(({ id }) => id);
  await printResult(world, SCRIPTS[shell](completionModel(commands(ids), ids, lang)));
  return EXIT.passed;
};

function unknownShell(named: string): UsageError {
  const guess = named === 'pwsh' ? 'powershell' : closest(named, SHELLS);
  return new UsageError({
    what: say(
      `Curbcut has no completion for the shell ${named}.`,
      `Curbcut n’a pas de complétion pour l’interpréteur ${named}.`,
    ),
    next:
      guess === undefined
        ? say(`Name one of ${SHELLS.join(', ')}.`, `Nommez l’un de ceux-ci : ${SHELLS.join(', ')}.`)
        : say(`Did you mean ${guess}?`, `Vouliez-vous dire ${guess}?`),
  });
}
