import type { CommanderError } from 'commander';
import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import type { Command } from './commands.ts';
import { PRINTING_FLAGS } from './flags.ts';
import { spelling } from './help-screen.ts';

/** What other tools call it: a person who types one of these means the flag beside it. */
const BY_OTHER_NAMES: Readonly<Record<string, string>> = {
  '-v': '--version',
  '-q': '--quiet',
  '-c': '--config',
  '--silent': '--quiet',
  '--debug': '--verbose',
  '--format': '--output',
  '--reporter': '--output',
  '--report': '--output',
  '--language': '--lang',
  '--locale': '--lang',
  '--ignore': '--exclude',
  '--limit': '--max-pages',
  '--timeout': '--page-timeout',
  '--level': '--standard',
  '--threshold': '--max-issues',
  '--parallel': '--concurrency',
  '--chrome-path': '--browser',
};

/** commander speaks English only: its code and the word that it quotes are enough to say it in both languages. */
export function argvError(
  { code, message }: CommanderError,
  command: Command | undefined,
  commands: readonly Command[],
): UsageError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const [option = ''] = /--?[^\s,<=]+(?=[\s=]|$)/.exec(quoted) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(option, command, commands);
    case 'commander.optionMissingArgument':
      return missingValue(option, command);
    case 'commander.missingArgument':
      return missingWord(command);
    case 'commander.excessArguments':
      return new UsageError({
        what: say(
          'There are more words than this command takes.',
          'Il y a plus de mots que cette commande n’en accepte.',
        ),
        next: say(
          'Remove them; quote a value that holds spaces.',
          'Retirez-les; mettez entre guillemets une valeur qui contient des espaces.',
        ),
      });
    default:
      return new UsageError({
        what: say('The command line cannot be read.', 'La ligne de commande est illisible.'),
        where: message.replace(/^error: /, ''),
        next: seeHelp(command),
      });
  }
}

function unknownOption(name: string, command: Command | undefined, commands: readonly Command[]): UsageError {
  const mine = [...(command?.flags ?? []), ...PRINTING_FLAGS].map(({ long }) => long);
  const known = (long: string | undefined): string | undefined => mine.find((each) => each === long);
  const other = Object.hasOwn(BY_OTHER_NAMES, name) ? BY_OTHER_NAMES[name] : undefined;
  const guess = known(other) ?? closest(name, mine);
  const owner = commands.find(({ flags }) => flags.some(({ long }) => long === name));
  // What other tools call one of this command's options is likelier meant than another command's.
  if (owner !== undefined && command !== undefined && known(other) === undefined) {
    return new UsageError({
      what: say(
        `The option ${name} is not one of \`curbcut ${command.name}\`.`,
        `L’option ${name} n’est pas une option de \`curbcut ${command.name}\`.`,
      ),
      next: say(`Use it with \`curbcut ${owner.name}\`.`, `Employez-la avec \`curbcut ${owner.name}\`.`),
    });
  }
  return new UsageError({
    what: say(`The option ${name} is not known.`, `L’option ${name} est inconnue.`),
    next: guess === undefined ? seeHelp(command) : say(`Did you mean ${guess}?`, `Vouliez-vous dire ${guess}?`),
  });
}

function missingValue(option: string, command: Command | undefined): UsageError {
  const flag = command?.flags.find(({ long, short }) => long === option || short === option);
  const what = say(`The option ${option} needs a value.`, `L’option ${option} demande une valeur.`);
  if (flag === undefined) return new UsageError({ what, next: seeHelp(command) });
  const { choices } = flag;
  if (choices === undefined) {
    return new UsageError({
      what,
      next: say(`Write it as ${spelling(flag, 'en')}.`, `Écrivez ${spelling(flag, 'fr')}.`),
    });
  }
  const list = choices.join(', ');
  return new UsageError({
    what,
    next: say(`Name one of ${list}.`, `Nommez l’une de ces valeurs : ${list}.`),
  });
}

function missingWord(command: Command | undefined): UsageError {
  const missing = command?.argument?.shown ?? { en: '', fr: '' };
  const example = command?.examples?.[0]?.line;
  return new UsageError({
    what: say(`A word is missing: <${missing.en}>.`, `Il manque un mot : <${missing.fr}>.`),
    next:
      example === undefined
        ? seeHelp(command)
        : say(
            `Give it after the command, as in \`${example}\`.`,
            `Ajoutez-le après la commande, comme dans \`${example}\`.`,
          ),
  });
}

function seeHelp(command: Command | undefined): Localized {
  const line = `curbcut ${command?.name ?? 'check'} --help`;
  return say(`\`${line}\` lists every option.`, `\`${line} --lang fr\` énumère les options.`);
}
