import { DEFAULTS } from '../config/defaults.ts';
import type { Lang } from '../model/language.ts';
import { labelled } from '../report/words/say.ts';
import { COMMAND_GROUPS } from './command-group.ts';
import { type Command, groupOf } from './commands.ts';
import { type Flag, FLAG_GROUPS } from './flag.ts';
import { PRINTING_FLAGS } from './flags.ts';
import { heading, HELP_WIDTH, table, wrap } from './help-layout.ts';
import type { Topic } from './help-topics.ts';
import { COMMAND_GROUP_HELP, EXAMPLES, GROUP_TITLES, HELP, MOST_USED } from './words-help.ts';

/** How help is set. */
export interface HelpStyle {
  readonly lang: Lang;
  /** In columns. */
  readonly width: number;
}

/** The width for a stream: a narrow terminal's own, else 80. */
export function helpWidth({ isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number }): number {
  return isTTY === true && columns !== undefined ? Math.max(20, Math.min(HELP_WIDTH, columns)) : HELP_WIDTH;
}

/** `curbcut --help`: one screen of 80 × 24, for a person who sees it for the first time. */
export function helpScreen(commands: readonly Command[], { lang, width }: HelpStyle): string {
  const groups = COMMAND_GROUPS.map((group): [string, string] => {
    const names = commands.filter((command) => groupOf(command) === group).map(({ name }) => name);
    return [names.join(', '), COMMAND_GROUP_HELP[group][lang]];
  });
  return text([
    ...wrap(HELP.tagline[lang], width),
    ...wrap(labelled(HELP.usage[lang], `curbcut ${usage(commands[0], lang)}`, lang), width),
    '',
    heading(HELP.examples[lang], lang),
    ...table(
      EXAMPLES.map(({ line, help }) => [line, help[lang]]),
      width,
    ),
    '',
    heading(HELP.commands[lang], lang),
    // A line a group, however many commands it has.
    ...table(groups, width, width / 2 + 4),
    '',
    heading(HELP.mostUsed[lang], lang),
    ...table(
      MOST_USED.map(({ written, help }) => [written[lang], help[lang]]),
      width,
    ),
    '',
    ...HELP.more[lang].split(width < HELP_WIDTH ? /\n| {4}/ : '\n').flatMap((line) => wrap(line, width)),
  ]);
}

/** `curbcut check --help`: every option of a command, by group, after a few examples. */
export function commandHelp(command: Command, { lang, width }: HelpStyle): string {
  const { examples = [] } = command;
  const shown = examples.map(({ line, help }): [string, string] => [line, help[lang]]);
  return text([
    ...wrap(command.summary[lang], width),
    '',
    ...wrap(labelled(HELP.usage[lang], `curbcut ${command.name} ${usage(command, lang)}`, lang), width),
    ...(shown.length === 0 ? [] : ['', heading(HELP.examples[lang], lang), ...table(shown, width)]),
    ...flagGroups(command.flags, { lang, width }),
    '',
    ...table([['-h, --help', HELP.help[lang]]], width),
    ...(command.name === 'check' ? ['', ...wrap(HELP.secrets[lang], width)] : []),
  ]);
}

/** `curbcut help options`: every command with one line each, then every option of every command, by purpose. */
export function everythingHelp(commands: readonly Command[], { lang, width }: HelpStyle): string {
  const rows = commands.map((command): [string, string] => [signature(command, lang), command.summary[lang]]);
  const [check, ...others] = commands;
  const of = new Map<string, Flag>(check?.flags.map((flag) => [flag.long, flag]));
  const own = others.flatMap((command) => {
    const flags = command.flags.filter(({ long }) => !of.has(long));
    if (flags.length === 0) return [];
    const title = labelled(HELP.only[lang], `curbcut ${command.name}`, lang);
    return [
      '',
      title,
      ...table(
        flags.map((flag) => flagRow(flag, lang)),
        width,
      ),
    ];
  });
  return text([
    heading(HELP.commands[lang], lang),
    ...table(rows, width),
    ...flagGroups(check?.flags ?? [], { lang, width }),
    ...own,
    '',
    heading(HELP.everywhere[lang], lang),
    ...table(
      PRINTING_FLAGS.map((flag) => flagRow(flag, lang)),
      width,
    ),
    '',
    ...wrap(HELP.secrets[lang], width),
  ]);
}

/** `curbcut help exit-codes`. */
export function topicHelp({ title, rows, notes }: Topic, { lang, width }: HelpStyle): string {
  return text([
    heading(title[lang], lang),
    ...table(
      rows.map(({ name, help }) => [typeof name === 'string' ? name : name[lang], help[lang]]),
      width,
    ),
    ...notes.flatMap((note) => ['', ...wrap(note[lang], width)]),
  ]);
}

/** `-o, --output <format=path>`. */
export function spelling({ short, long, takes }: Flag, lang: Lang): string {
  const names = short === undefined ? long : `${short}, ${long}`;
  return takes === undefined ? names : `${names} <${takes[lang]}>`;
}

/** What the help says of a flag: its words, what it takes, its default. */
export function flagText(flag: Flag, lang: Lang): string {
  const { help, choices, many, takes, sets } = flag;
  const parts = [help[lang]];
  const isSaid = choices?.every((choice) => `${help[lang]} ${takes?.[lang]}`.includes(choice)) === true;
  if (choices !== undefined && !isSaid) parts.push(`${choices.join(', ')}.`);
  if (many === true) parts.push(HELP.repeat[lang]);
  const value = takes === undefined ? undefined : defaultOf(sets);
  if (value !== undefined) parts.push(`${labelled(HELP.default[lang], String(value), lang)}.`);
  return parts.join(' ');
}

/** `report [run]`. */
export function signature(command: Command, lang: Lang): string {
  return `${command.name} ${argumentOf(command, lang)}`.trim();
}

function usage(command: Command | undefined, lang: Lang): string {
  const words = command === undefined ? '' : argumentOf(command, lang);
  return `${words} [${HELP.options[lang]}]`.trim();
}

function argumentOf({ argument }: Command, lang: Lang): string {
  if (argument === undefined) return '';
  const name = `${argument.shown[lang]}${argument.many === true ? '...' : ''}`;
  return argument.optional === true ? `[${name}]` : `<${name}>`;
}

function flagGroups(flags: readonly Flag[], { lang, width }: HelpStyle): string[] {
  return FLAG_GROUPS.flatMap((group) => {
    const rows = flags.filter((flag) => flag.group === group).map((flag) => flagRow(flag, lang));
    return rows.length === 0 ? [] : ['', heading(GROUP_TITLES[group][lang], lang), ...table(rows, width)];
  });
}

function flagRow(flag: Flag, lang: Lang): [string, string] {
  return [spelling(flag, lang), flagText(flag, lang)];
}

function defaultOf(key: string | undefined): unknown {
  return Object.entries(DEFAULTS).find(([name]) => name === key)?.[1];
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
