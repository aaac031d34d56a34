import { Command as Commander, CommanderError, Option } from 'commander';
import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Lang } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import type { Command, CommandName } from './commands.ts';
import type { Flag } from './flag.ts';
import { commandHelp, helpScreen, spelling } from './help-screen.ts';

/** What the person asked for. */
export type Invocation =
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: CommandName;
      readonly words: readonly string[];
      /** The flags that were given, with their values in order; a switch has none. */
      readonly given: ReadonlyMap<Flag, readonly string[]>;
    };

/**
 * Reads the command line.
 * @throws UsageError for a flag that is not known or misses its value, and for words too many or too few.
 */
export function parseArgv(
  argv: readonly string[],
  commands: readonly Command[],
  options: { readonly lang: Lang; readonly version: string },
): Invocation {
  const { lang, version } = options;
  let printed = '';
  let invocation: Invocation | undefined;
  const program = quiet(new Commander('curbcut'))
    .enablePositionalOptions()
    .helpCommand('help [command]')
    .version(version);
  program.helpInformation = () => helpScreen(commands, lang);
  program.configureOutput({
    writeOut: (text) => (printed += text),
    writeErr: () => undefined,
    outputError: () => undefined,
  });
  for (const command of commands) {
    const child = program.command(command.name, { isDefault: command.name === 'check' });
    quiet(child).copyInheritedSettings(program);
    child.helpInformation = () => commandHelp(command, lang);
    declare(child, command, lang);
    child.action((...words: unknown[]) => {
      const given = givenFlags(child, command.flags);
      invocation = { kind: 'run', command: command.name, words: words.slice(0, -2).flat().filter(isText), given };
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') {
      return { kind: 'print', text: printed === '' ? helpScreen(commands, lang) : printed };
    }
    throw translate(error, commands, argv);
  }
  if (invocation === undefined) throw new Error('No command ran.');
  return invocation;
}

function quiet(command: Commander): Commander {
  return command.exitOverride().showSuggestionAfterError(false).allowExcessArguments(false);
}

function declare(child: Commander, { argument, flags }: Command, lang: Lang): void {
  if (argument !== undefined) {
    const name = argument.many === true ? `${argument.name}...` : argument.name;
    child.argument(argument.optional === true ? `[${name}]` : `<${name}>`);
  }
  for (const flag of flags) {
    const option = new Option(spelling(flag, lang), flag.help[lang]);
    if (flag.takes !== undefined) {
      option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    }
    child.addOption(option);
  }
}

function givenFlags(child: Commander, flags: readonly Flag[]): Map<Flag, readonly string[]> {
  const given = new Map<Flag, readonly string[]>();
  for (const flag of flags) {
    const option = child.options.find(({ long }) => long === flag.long);
    const name = option?.attributeName();
    if (name === undefined || child.getOptionValueSource(name) !== 'cli') continue;
    const value: unknown = child.getOptionValue(name);
    // `--color` and `--no-color` share a name: the value tells which of them was given last.
    if (typeof value === 'boolean' && value === flag.long.startsWith('--no-')) continue;
    given.set(flag, Array.isArray(value) ? value.filter(isText) : []);
  }
  return given;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** commander speaks English only: its code and the word that it quotes are enough to say it in both languages. */
function translate(
  { code, message }: CommanderError,
  commands: readonly Command[],
  argv: readonly string[],
): UsageError {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const [option = ''] = /--?[^\s,<=]+(?=[\s=]|$)/.exec(quoted) ?? [];
  const help = say(
    '`curbcut check --help` lists every option.',
    '`curbcut check --help --lang fr` énumère les options.',
  );
  switch (code) {
    case 'commander.unknownOption': {
      const name = option;
      const command = commands.find((each) => each.name === argv.find((word) => !word.startsWith('-'))) ?? commands[0];
      const known = [...(command?.flags.map(({ long }) => long) ?? []), '--help', '--version'];
      const guess = closest(name, known);
      return new UsageError({
        what: say(`The option ${name} is not known.`, `L’option ${name} est inconnue.`),
        next: guess === undefined ? help : say(`Did you mean ${guess}?`, `Vouliez-vous dire ${guess}?`),
      });
    }
    case 'commander.optionMissingArgument':
      return new UsageError({
        what: say(`The option ${option} needs a value.`, `L’option ${option} demande une valeur.`),
        next: help,
      });
    case 'commander.missingArgument': {
      const word = commands.find(({ argument }) => argument?.name === quoted)?.argument?.shown;
      const missing = word ?? { en: quoted, fr: quoted };
      return new UsageError({
        what: say(`A word is missing: <${missing.en}>.`, `Il manque un mot : <${missing.fr}>.`),
        next: say(
          'Give it after the command, as in `curbcut explain axe/image-alt`.',
          'Ajoutez-le après la commande, comme dans `curbcut explain axe/image-alt`.',
        ),
      });
    }
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
        next: help,
      });
  }
}
