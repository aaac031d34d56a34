import { stringify } from 'yaml';
import { DEFAULTS } from '../config/defaults.ts';
import { SETTING_HELP } from '../config/setting-help.ts';
import type { Lang } from '../model/language.ts';
import { say } from '../report/words/say.ts';

/** What `curbcut init` asks. */
export interface InitChoices {
  readonly input: string;
  readonly standard: string;
  readonly profile: string;
  readonly failOn: string;
}

export const FIRST_CHOICES: InitChoices = {
  input: 'dist',
  standard: DEFAULTS.standard,
  profile: DEFAULTS.profile,
  failOn: DEFAULTS.failOn,
};

const HEAD = say(
  'Settings of Curbcut. A flag on the command line wins over this file. Remove the # before a line to use it.',
  'Réglages de Curbcut. Une option de la ligne de commande l’emporte sur ce fichier. Retirez le # devant une ligne pour l’activer.',
);

const REASON = say('Why this is ignored.', 'Pourquoi ce constat est ignoré.');

/** Settings that are shown but not set, with an example of each. */
function examples(lang: Lang): Partial<Record<keyof typeof SETTING_HELP, unknown>> {
  return {
    include: ['https://example.org/en/**'],
    exclude: ['**/archive/**'],
    maxPages: DEFAULTS.maxPages,
    depth: 5,
    sample: 50,
    start: { command: 'npm run preview', ready: 'http://localhost:4173' },
    pageTimeout: DEFAULTS.pageTimeout,
    timeLimit: 1_800,
    headers: [{ origin: 'https://staging.example.org', name: 'Authorization', value: 'Bearer ${TOKEN}' }],
    profiles: [{ pages: '**/fr/**', profile: 'quebec' }],
    maxIssues: DEFAULTS.maxIssues,
    incomplete: DEFAULTS.incomplete,
    rules: { 'axe/image-alt': 'error' },
    ignore: [{ rule: 'axe/image-alt', url: '**/archive/**', reason: REASON[lang], until: '2027-12-31' }],
    output: [
      { format: 'html', path: 'curbcut-report.html' },
      { format: 'json', path: 'curbcut-report.json' },
    ],
  };
}

/** The configuration that `curbcut init` writes: YAML, each setting under a line that says what it does. */
export function configTemplate(choices: InitChoices, lang: Lang): string {
  const { input, standard, profile, failOn } = choices;
  const set: Partial<Record<keyof typeof SETTING_HELP, unknown>> = { inputs: [input], standard, profile, failOn, lang };
  const shown = examples(lang);
  const blocks = [
    ...Object.entries(set).map(([key, value]) => block(key, value, lang)),
    ...Object.entries(shown).map(([key, value]) => block(key, value, lang, '# ')),
  ];
  return [
    '# yaml-language-server: $schema=./node_modules/curbcut/schema/config.json',
    `# ${HEAD[lang]}`,
    '',
    blocks.join('\n'),
  ].join('\n');
}

function block(key: string, value: unknown, lang: Lang, prefix = ''): string {
  const help = Object.entries(SETTING_HELP).find(([name]) => name === key)?.[1][lang] ?? '';
  const lines = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return `# ${help}\n${lines.map((line) => `${prefix}${line}\n`).join('')}`;
}
