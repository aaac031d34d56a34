import { type Additions, pluginFiles } from '../config/load-config.ts';
import { UsageError } from '../config/usage-error.ts';
import { say } from '../report/words/say.ts';
import type { Judging } from '../run/judging.ts';
import { registryWith } from '../tool/registry.ts';
import type { CommandContext } from './context.ts';
import { configFormat, flagSettings, valueOf } from './given-flags.ts';

/** For `loadConfig`: puts the project's own rules and formats into the context. */
export function pluginsOf(context: CommandContext): (files: readonly string[]) => Promise<Additions> {
  return async (files) => {
    context.registry = await registryWith(files, context.world.cwd);
    const { known, reporters } = context.registry;
    return { rules: known, formats: reporters.map(({ name }) => name) };
  };
}

/** Puts the project's own rules into the context, for a command that reads no other setting. @throws UsageError */
export async function readPlugins(context: CommandContext): Promise<void> {
  const { given, world } = context;
  const named = valueOf(given, '--config');
  const dataOnly = configFormat(given) === 'json';
  const request = { cwd: world.cwd, dataOnly, flags: flagSettings(given), ...(named !== undefined && { named }) };
  await pluginsOf(context)(await pluginFiles(request));
}

/**
 * The project's own rules, where a run had some: a journal names them and never the files, so that nobody's journal can run code.
 * @throws UsageError where one of them is not there any more
 */
export async function readPluginsFor({ customRules = [] }: Judging, context: CommandContext): Promise<void> {
  if (customRules.length === 0 && !asksForMore(context)) return;
  await readPlugins(context);
  const missing = customRules.find((id) => context.registry.find(id) === undefined);
  if (missing === undefined) return;
  throw new UsageError({
    what: say(
      `The run used the rule ${missing}, which no plugin brings now.`,
      `La vérification employait la règle ${missing}, qu’aucun module n’apporte maintenant.`,
    ),
    next: say(
      'Name the file of that rule with --plugin, or the configuration with --config.',
      'Nommez le fichier de cette règle avec --plugin, ou la configuration avec --config.',
    ),
  });
}

function asksForMore({ given }: CommandContext): boolean {
  return ['--plugin', '--config'].some((long) => valueOf(given, long as `--${string}`) !== undefined);
}
