import { type Command, commands } from '../src/cli/commands.ts';
import { type Flag, FLAG_GROUPS } from '../src/cli/flag.ts';
import { PRINTING_FLAGS } from '../src/cli/flags.ts';
import { flagText, signature, spelling } from '../src/cli/help-screen.ts';
import { TOPICS } from '../src/cli/help-topics.ts';
import { EXAMPLES, GROUP_TITLES, HELP } from '../src/cli/words-help.ts';
import type { Lang, Localized } from '../src/model/language.ts';
import { say } from '../src/report/words/say.ts';

const SECTIONS = {
  name: say('NAME', 'NOM'),
  synopsis: say('SYNOPSIS', 'SYNOPSIS'),
  description: say('DESCRIPTION', 'DESCRIPTION'),
  commands: say('COMMANDS', 'COMMANDES'),
  options: say('OPTIONS', 'OPTIONS'),
  inputs: say('INPUTS', 'ENTRÉES'),
  'exit-codes': say('EXIT STATUS', 'CODES DE SORTIE'),
  environment: say('ENVIRONMENT', 'ENVIRONNEMENT'),
  files: say('FILES', 'FICHIERS'),
  examples: say('EXAMPLES', 'EXEMPLES'),
} as const satisfies Record<string, Localized>;

const NAME = say(
  'check a website for accessibility and plain language',
  'vérifier l’accessibilité et la clarté d’un site Web',
);

const DESCRIPTION = say(
  'Curbcut crawls a website, or a folder of built pages, and loads each page once in a browser. It checks accessibility and plain language, in English and French. It gives a verdict that CI can gate on. What it could not look at is never a pass.',
  'Curbcut parcourt un site Web ou un dossier de pages, et charge chaque page une fois dans un navigateur. Il vérifie l’accessibilité et la clarté du texte, en français et en anglais. Il donne un verdict sur lequel l’intégration continue peut s’appuyer. Ce qu’il n’a pas pu vérifier n’est jamais une réussite.',
);

const FILES: readonly (readonly [string, Localized])[] = [
  [
    'curbcut.config.yaml',
    say(
      'The configuration; also .json, .ts and .js. Curbcut looks for it from the current folder upward.',
      'La configuration; aussi .json, .ts et .js. Curbcut la cherche du dossier courant vers le haut.',
    ),
  ],
  ['curbcut.glossary.yml', say('Your own words.', 'Vos propres mots.')],
  ['curbcut.baseline.json', say('Issues that are known already.', 'Les problèmes déjà connus.')],
  ['.curbcut', say('The journal of the last run.', 'Le journal de la dernière vérification.')],
];

/** `man/curbcut.1`: the help, as a manual page. */
export function manPage(lang: Lang, version: string): string {
  const all = commands([]);
  const [check] = all;
  return [
    `.\\" ${lang === 'en' ? 'Made by npm run gen.' : 'Fait par npm run gen.'}`,
    `.TH CURBCUT 1 "" "Curbcut ${version}" "Curbcut"`,
    '.nh',
    '.ad l',
    ...section('name', lang, [`curbcut \\- ${roff(NAME[lang])}`]),
    ...section('synopsis', lang, [
      `.B curbcut`,
      roff(`[${check?.argument?.shown[lang]}...] [${HELP.options[lang]}]`),
      '.br',
      '.B curbcut',
      roff(lang === 'en' ? '<command> [options]' : '<commande> [options]'),
    ]),
    ...section('description', lang, [roff(DESCRIPTION[lang])]),
    ...section(
      'commands',
      lang,
      all.flatMap((command) => entry(signature(command, lang), command.summary[lang])),
    ),
    ...section('options', lang, optionLines(all, lang)),
    ...TOPICS.flatMap(({ name, rows, notes }) =>
      section(sectionOf(name), lang, [
        ...rows.flatMap((row) => entry(typeof row.name === 'string' ? row.name : row.name[lang], row.help[lang])),
        ...notes.flatMap((note) => ['.PP', roff(note[lang])]),
      ]),
    ),
    ...section(
      'files',
      lang,
      FILES.flatMap(([name, help]) => entry(name, help[lang])),
    ),
    ...section(
      'examples',
      lang,
      [...EXAMPLES, ...all.flatMap(({ examples = [] }) => examples)].flatMap(({ line, help }) =>
        entry(line, help[lang]),
      ),
    ),
    '',
  ].join('\n');
}

function sectionOf(topic: string): keyof typeof SECTIONS {
  if (topic === 'inputs' || topic === 'exit-codes' || topic === 'environment') return topic;
  throw new Error(`The manual has no section for the topic ${topic}.`);
}

function optionLines(all: readonly Command[], lang: Lang): string[] {
  const [check, ...others] = all;
  const flags = check?.flags ?? [];
  const shared = new Set(flags.map(({ long }) => long));
  const groups = FLAG_GROUPS.flatMap((group) => {
    const mine = flags.filter((flag) => flag.group === group);
    return mine.length === 0 ? [] : [`.SS "${roff(GROUP_TITLES[group][lang])}"`, ...flagEntries(mine, lang)];
  });
  const own = others.flatMap((command) => {
    const mine = command.flags.filter(({ long }) => !shared.has(long));
    return mine.length === 0 ? [] : [`.SS "curbcut ${command.name}"`, ...flagEntries(mine, lang)];
  });
  return [
    ...groups,
    ...own,
    `.SS "${roff(HELP.everywhere[lang])}"`,
    ...flagEntries(PRINTING_FLAGS, lang),
    '.PP',
    roff(HELP.secrets[lang]),
  ];
}

function flagEntries(flags: readonly Flag[], lang: Lang): string[] {
  return flags.flatMap((flag) => entry(spelling(flag, lang), flagText(flag, lang)));
}

function entry(term: string, text: string): string[] {
  return ['.TP', `\\fB${roff(term)}\\fR`, roff(text)];
}

function section(name: keyof typeof SECTIONS, lang: Lang, lines: readonly string[]): string[] {
  return [`.SH "${roff(SECTIONS[name][lang])}"`, ...lines];
}

/** Text as roff sets it literally: every sign beyond ASCII by its number, so that no reader has to guess the encoding. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll('\u00A0', '\\~')
    .replace(/^[.']/, '\\&$&')
    .replace(/[^\u0020-\u007E]/g, (sign) => `\\[u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
