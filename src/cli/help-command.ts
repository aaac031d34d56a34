import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import { say } from '../report/words/say.ts';
import { commands } from './commands.ts';
import type { RunCommand } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { commandHelp, everythingHelp, helpScreen, type HelpStyle, helpWidth, topicHelp } from './help-screen.ts';
import { OPTIONS_TOPIC, TOPICS } from './help-topics.ts';
import { printResult } from './print-result.ts';

/** `curbcut help [command or topic]`. */
export const helpCommand: RunCommand = async ({ words, world, lang }) => {
  await printResult(world, helpOn(words[0], { lang, width: helpWidth(world.stdout) }));
  return EXIT.passed;
};

function helpOn(subject: string | undefined, style: HelpStyle): string {
  const all = commands([]);
  if (subject === undefined) return helpScreen(all, style);
  if (subject === OPTIONS_TOPIC) return everythingHelp(all, style);
  const command = all.find(({ name }) => name === subject);
  if (command !== undefined) return commandHelp(command, style);
  const topic = TOPICS.find(({ name }) => name === subject);
  if (topic !== undefined) return topicHelp(topic, style);
  throw unknownSubject(subject, [...all.map(({ name }) => name), OPTIONS_TOPIC, ...TOPICS.map(({ name }) => name)]);
}

function unknownSubject(subject: string, known: readonly string[]): UsageError {
  const guess = closest(subject, known);
  return new UsageError({
    what: say(`There is no help on ${subject}.`, `Il n’y a pas d’aide sur ${subject}.`),
    next:
      guess === undefined
        ? say(`Name one of ${known.join(', ')}.`, `Nommez l’un de ces sujets : ${known.join(', ')}.`)
        : say(`Did you mean \`curbcut help ${guess}\`?`, `Vouliez-vous dire \`curbcut help ${guess}\`?`),
  });
}
