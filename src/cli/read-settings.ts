import { loadConfig } from '../config/load-config.ts';
import type { RawSettings } from '../config/merge-settings.ts';
import type { Settings } from '../config/schema.ts';
import { labelled, say } from '../report/words/say.ts';
import type { CommandContext } from './context.ts';
import { configFormat, flagOf, flagSettings, valueOf } from './given-flags.ts';
import { pluginsOf } from './read-registry.ts';
import { maskFor } from '../tool/secrets.ts';
import { writeText } from './write-text.ts';

const CONFIG = say('Configuration', 'Configuration');

/**
 * The settings of a command: defaults, the file, the flags. Sets the context's language and what is kept secret.
 * `fixed`: what the command sets by itself, over the file and under the flags.
 */
export async function readSettings(context: CommandContext, fixed: RawSettings = {}): Promise<Settings> {
  const { given, words, world } = context;
  const named = valueOf(given, '--config');
  const fromFlags = { ...fixed, ...flagSettings(given) };
  const flags: RawSettings = words.length === 0 ? fromFlags : { ...fromFlags, inputs: words };
  const { settings, file } = await loadConfig({
    cwd: world.cwd,
    ...(named !== undefined && { named }),
    dataOnly: configFormat(given) === 'json',
    flags,
    flagOf: flagOf(given),
    rules: context.registry.known,
    plugins: pluginsOf(context),
    machine: { cores: world.cores, lang: context.lang, env: world.env },
  });
  context.lang = settings.lang;
  if (file !== undefined) context.configFile = file;
  if (context.verbose && file !== undefined) {
    await writeText(world.stderr, `${labelled(CONFIG[context.lang], file, context.lang)}\n`).catch(() => undefined);
  }
  context.mask = maskFor(settings);
  return settings;
}
