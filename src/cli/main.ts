import { UsageError } from '../config/usage-error.ts';
import { type Lang, LANGS } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import { cliLang } from './cli-lang.ts';
import { type CommandName, commands } from './commands.ts';
import type { CommandContext, RunCommand } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { isGiven, valueOf } from './given-flags.ts';
import { helpWidth } from './help-screen.ts';
import { toolVersions } from '../tool/package-root.ts';
import { type Invocation, parseArgv } from './parse-argv.ts';
import { errorText } from './print-error.ts';
import { printResult } from './print-result.ts';
import { configurableRules, ownRegistry } from '../tool/registry.ts';
import { maskFor } from '../tool/secrets.ts';
import type { World } from './world.ts';
import { OutputError } from './write-output.ts';
import { isVerbose } from './verbose.ts';
import { listenForErrors, writeText } from './write-text.ts';

/** Loaded when they are asked for: what a command needs (a browser's driver, say) the others need not wait for. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<RunCommand>>> = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  text: async () => (await import('./text-command.ts')).textCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  glossary: async () => (await import('./glossary-command.ts')).glossaryCommand,
  baseline: async () => (await import('./baseline-command.ts')).baselineCommand,
  compare: async () => (await import('./compare-command.ts')).compareCommand,
  merge: async () => (await import('./merge-command.ts')).mergeCommand,
  init: async () => (await import('./init-command.ts')).initCommand,
  rules: async () => (await import('./rules-command.ts')).rulesCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  doctor: async () => (await import('./doctor-command.ts')).doctorCommand,
  completion: async () => (await import('./completion/completion-command.ts')).completionCommand,
  help: async () => (await import('./help-command.ts')).helpCommand,
};

/**
 * Runs one command line and gives its exit code. Throws nothing: what goes wrong is printed, and is in the code.
 * `argv` without the names of node and of the script.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  listenForErrors(world.stdout, world.stderr);
  const lang = cliLang(argv, world.env);
  const fallback = { lang, verbose: isVerbose(argv, world.env), mask: maskFor(NO_SECRETS) };
  let context: CommandContext | undefined;
  try {
    const ids = configurableRules.map(({ id }) => id);
    const invocation = parseArgv(argv, commands(ids), {
      lang,
      width: helpWidth(world.stdout),
      version: toolVersions().version,
    });
    if (invocation.kind === 'print') {
      await printResult(world, invocation.text);
      return EXIT.passed;
    }
    context = contextOf(invocation, lang, world);
    refuseUnknownLang(context);
    const command = await COMMANDS[invocation.command]();
    return await command(context);
  } catch (error) {
    const text = errorText(
      error,
      context === undefined ? fallback : { ...fallback, lang: context.lang, mask: context.mask },
    );
    await writeText(world.stderr, text).catch(() => undefined);
    return codeOf(error);
  }
}

const NO_SECRETS = { headers: [], cookies: [], basicAuth: [], inputs: [] };

function contextOf({ words, given }: Extract<Invocation, { kind: 'run' }>, lang: Lang, world: World): CommandContext {
  return {
    words,
    given,
    world,
    lang,
    quiet: isGiven(given, '--quiet'),
    verbose: isGiven(given, '--verbose') || isVerbose([], world.env),
    mask: maskFor(NO_SECRETS),
    registry: ownRegistry,
  };
}

function refuseUnknownLang({ given }: CommandContext): void {
  const named = valueOf(given, '--lang');
  if (named === undefined || LANGS.some((lang) => lang === named)) return;
  throw new UsageError({
    what: say(`Curbcut does not speak ${named}.`, `Curbcut ne parle pas ${named}.`),
    where: '--lang',
    next: say('Write --lang en or --lang fr.', 'Écrivez --lang en ou --lang fr.'),
  });
}

function codeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  return error instanceof OutputError ? EXIT.output : EXIT.bug;
}
