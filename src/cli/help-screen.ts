import { DEFAULTS } from '../config/defaults.ts';
import type { Lang } from '../model/language.ts';
import { labelled } from '../report/words/say.ts';
import type { Command } from './commands.ts';
import { type Flag, FLAG_GROUPS } from './flag.ts';
import { EXAMPLES, EXIT_CODES, GROUP_TITLES, HELP } from './words-help.ts';

const WIDTH = 80;
const MOST_USED: readonly string[] = [
  '--output',
  '--max-pages',
  '--exclude',
  '--standard',
  '--fail-on',
  '--config',
  '--lang',
];

/** `curbcut --help`: one screen of 80 columns, for a person who sees it for the first time. */
export function helpScreen(commands: readonly Command[], lang: Lang): string {
  const flags = commands.find(({ name }) => name === 'check')?.flags ?? [];
  const used = MOST_USED.flatMap((long) => flags.find((flag) => flag.long === long) ?? []);
  const codes = EXIT_CODES.map(({ code, help }) => `${code} ${help[lang]}`).join(', ');
  return [
    HELP.tagline[lang],
    '',
    labelled(HELP.usage[lang], `curbcut ${usage(commands[0], lang)}`, lang),
    '',
    title(HELP.examples[lang], lang),
    ...table(EXAMPLES.map(({ line, help }) => [line, help[lang]])),
    '',
    title(HELP.commands[lang], lang),
    ...table(commands.map((command) => [`${command.name} ${argument(command, lang)}`.trim(), command.summary[lang]])),
    '',
    title(HELP.mostUsed[lang], lang),
    ...table(used.map((flag) => [spelling(flag, lang), flag.help[lang]])),
    '',
    ...wrap(labelled(HELP.exitCodes[lang], `${codes}.`, lang), WIDTH),
    HELP.more[lang],
    '',
  ].join('\n');
}

/** `curbcut check --help`: every option of a command, by group. */
export function commandHelp(command: Command, lang: Lang): string {
  const groups = FLAG_GROUPS.flatMap((group) => {
    const rows = command.flags.filter((flag) => flag.group === group).map((flag) => row(flag, lang));
    return rows.length === 0 ? [] : ['', title(GROUP_TITLES[group][lang], lang)].concat(table(rows));
  });
  const notes = command.name === 'check' ? ['', ...wrap(HELP.secrets[lang], WIDTH)] : [];
  return [
    command.summary[lang],
    '',
    labelled(HELP.usage[lang], `curbcut ${command.name} ${usage(command, lang)}`, lang),
    ...groups,
    '',
    ...table([['-h, --help', HELP.help[lang]]]),
    ...notes,
    '',
  ].join('\n');
}

/** `-o, --output <format=path>`. */
export function spelling({ short, long, takes }: Flag, lang: Lang): string {
  const names = short === undefined ? long : `${short}, ${long}`;
  return takes === undefined ? names : `${names} <${takes[lang]}>`;
}

function usage(command: Command | undefined, lang: Lang): string {
  const words = command === undefined ? '' : argument(command, lang);
  return `${words} [${HELP.options[lang]}]`.trim();
}

function argument({ argument }: Command, lang: Lang): string {
  if (argument === undefined) return '';
  const name = `${argument.shown[lang]}${argument.many === true ? '...' : ''}`;
  return argument.optional === true ? `[${name}]` : `<${name}>`;
}

function row(flag: Flag, lang: Lang): readonly [string, string] {
  return [spelling(flag, lang), text(flag, lang)];
}

function text(flag: Flag, lang: Lang): string {
  const parts = [flag.help[lang]];
  if (flag.choices !== undefined) parts.push(`${flag.choices.join(', ')}.`);
  if (flag.many === true) parts.push(HELP.repeat[lang]);
  const value = flag.takes === undefined ? undefined : defaultOf(flag.sets);
  if (value !== undefined) parts.push(`${labelled(HELP.default[lang], String(value), lang)}.`);
  return parts.join(' ');
}

function defaultOf(key: string | undefined): unknown {
  return Object.entries(DEFAULTS).find(([name]) => name === key)?.[1];
}

function title(words: string, lang: Lang): string {
  return lang === 'fr' ? `${words}\u00A0:` : `${words}:`;
}

/** Two columns; a long first cell gets a line to itself. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length).filter((length) => length <= 34));
  const indent = widest + 4;
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrap(right, WIDTH - indent);
    const more = rest.map((line) => ' '.repeat(indent) + line);
    if (left.length > widest) return [`  ${left}`, ' '.repeat(indent) + first, ...more];
    return [`  ${left.padEnd(widest)}  ${first}`, ...more];
  });
}

/** At plain spaces only: a no-break space keeps what it holds together. */
function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
