import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { FAIL_ON, PROFILES } from '../config/choices.ts';
import { closest } from '../config/edit-distance.ts';
import { CONFIG_FILES } from '../config/find-config.ts';
import { STANDARD_NAMES } from '../config/standards.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import { configTemplate, FIRST_CHOICES, type InitChoices } from './config-template.ts';
import type { CommandContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { isGiven } from './given-flags.ts';
import { OutputError } from './write-output.ts';
import { printResult } from './print-result.ts';

const FILE = 'curbcut.config.yaml';

/** `curbcut init`: asks a little, writes a commented configuration, and never over one that is there. */
export async function initCommand(context: CommandContext): Promise<number> {
  const { world, given, lang } = context;
  const there = await existingConfig(world.cwd);
  if (there !== undefined) throw alreadyThere(there);
  const choices = isGiven(given, '--yes') ? FIRST_CHOICES : await ask(context);
  if (choices === undefined) return EXIT.interrupted;
  const path = join(world.cwd, FILE);
  try {
    await writeFile(path, configTemplate(choices, lang), { flag: 'wx' });
  } catch (cause) {
    throw new OutputError(FILE, cause);
  }
  await printResult(world, `${DONE[lang]}\n`);
  return EXIT.passed;
}

const DONE = say(
  `${FILE} is written. Read its comments, then run curbcut without arguments.`,
  `${FILE} est créé. Lisez ses commentaires, puis lancez curbcut sans argument.`,
);

const QUESTIONS: Readonly<Record<keyof InitChoices, Localized>> = {
  input: say('What to check: an address or a folder', 'Que faut-il vérifier : une adresse ou un dossier'),
  standard: say('Accessibility standard', 'Norme d’accessibilité'),
  profile: say('Plain-language guide', 'Guide de langage clair'),
  failOn: say('Fail on', 'Échouer sur'),
};

const CHOICES: Readonly<Record<keyof InitChoices, readonly string[]>> = {
  input: [],
  standard: STANDARD_NAMES,
  profile: PROFILES,
  failOn: FAIL_ON,
};

/** Undefined: the person left before the last answer. */
async function ask({ world, lang }: CommandContext): Promise<InitChoices | undefined> {
  if (world.stdin.isTTY !== true) throw noTerminal();
  const terminal = createInterface({ input: world.stdin, output: world.stderr });
  const left = new Promise<undefined>((resolve) => {
    terminal.once('close', () => resolve(undefined));
  });
  const question = async (key: keyof InitChoices): Promise<string | undefined> => {
    const choices = CHOICES[key];
    const list = choices.length === 0 ? '' : ` (${choices.join(', ')})`;
    const prompt = `${QUESTIONS[key][lang]}${list} [${FIRST_CHOICES[key]}] `;
    for (;;) {
      const answer = await Promise.race([terminal.question(prompt), left]);
      if (answer === undefined) return undefined;
      const word = answer.trim() === '' ? FIRST_CHOICES[key] : answer.trim();
      const chosen = choices.length === 0 ? word : closest(word, choices);
      if (chosen !== undefined) return chosen;
    }
  };
  try {
    const answers: Record<keyof InitChoices, string> = { ...FIRST_CHOICES };
    for (const key of ['input', 'standard', 'profile', 'failOn'] as const) {
      const answer = await question(key);
      if (answer === undefined) return undefined;
      answers[key] = answer;
    }
    return answers;
  } finally {
    terminal.close();
  }
}

async function existingConfig(cwd: string): Promise<string | undefined> {
  for (const file of CONFIG_FILES) {
    const there = await access(join(cwd, file)).then(
      () => true,
      () => false,
    );
    if (there) return file;
  }
  return undefined;
}

function alreadyThere(file: string): UsageError {
  return new UsageError({
    what: say('There is a configuration here already.', 'Il y a déjà une configuration ici.'),
    where: file,
    next: say(
      'Edit it, or remove it and run `curbcut init` again.',
      'Modifiez-la, ou supprimez-la et relancez `curbcut init`.',
    ),
  });
}

function noTerminal(): UsageError {
  return new UsageError({
    what: say(
      '`curbcut init` asks questions, and there is no terminal to ask.',
      '`curbcut init` pose des questions, et il n’y a pas de terminal.',
    ),
    next: say(
      'Run `curbcut init --yes` to take the defaults.',
      'Lancez `curbcut init --yes` pour garder les valeurs par défaut.',
    ),
  });
}
