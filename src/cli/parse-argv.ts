import { Command as Commander, CommanderError, Option } from 'commander';
import type { Lang } from '../model/language.ts';
import { argvError } from './argv-error.ts';
import type { Command, CommandName } from './commands.ts';
import type { Flag } from './flag.ts';
import { commonFlags } from './flags.ts';
import { HELP_WIDTH } from './help-layout.ts';
import { commandHelp, everythingHelp, type HelpStyle, helpScreen, spelling } from './help-screen.ts';

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
  options: Pick<HelpStyle, 'lang'> & Partial<HelpStyle> & { readonly version: string },
): Invocation {
  const { lang, version, width = HELP_WIDTH } = options;
  const style: HelpStyle = { lang, width };
  if (asksForEverything(argv)) return { kind: 'print', text: everythingHelp(commands, style) };
  let printed = '';
  let invocation: Invocation | undefined;
  const program = quiet(new Commander('curbcut')).enablePositionalOptions().helpCommand(false).version(version);
  program.helpInformation = () => helpScreen(commands, style);
  program.configureOutput({
    writeOut: (text) => (printed += text),
    writeErr: () => undefined,
    outputError: () => undefined,
  });
  for (const command of commands) {
    const child = program.command(command.name, { isDefault: command.name === 'check' });
    quiet(child).copyInheritedSettings(program);
    child.helpInformation = () => commandHelp(command, style);
    declare(child, command, lang);
    child.action((...words: unknown[]) => {
      const given = givenFlags(child, command.flags);
      invocation = { kind: 'run', command: command.name, words: words.slice(0, -2).flat().filter(isText), given };
    });
  }
  try {
    program.parse(commandFirst(argv, commands), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0 || error.code === 'commander.help') {
      return { kind: 'print', text: printed === '' ? helpScreen(commands, style) : printed };
    }
    throw argvError(error, commandIn(commandFirst(argv, commands), commands), commands);
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

function asksForEverything(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).includes('--help-all');
}

/** `--lang fr rules` means `rules --lang fr`: flags of every command may come before it. */
function commandFirst(argv: readonly string[], commands: readonly Command[]): readonly string[] {
  let at = 0;
  for (;;) {
    const word = argv[at] ?? '';
    const flag = commonFlags.find(({ long }) => word === long || word.startsWith(`${long}=`));
    if (flag === undefined) break;
    at += flag.takes !== undefined && word === flag.long ? 2 : 1;
  }
  const name = argv[at];
  if (name === undefined || !commands.some((command) => command.name === name)) return argv;
  return [name, ...argv.slice(0, at), ...argv.slice(at + 1)];
}

/** The command whose words these are: the first word, where it is one, else the check. */
function commandIn([first]: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands.find(({ name }) => name === first) ?? commands[0];
}
