import type { Lang } from '../model/language.ts';
import type { Registry } from '../tool/registry.ts';
import type { Given } from './given-flags.ts';
import type { Mask } from '../tool/secrets.ts';
import type { World } from './world.ts';

/** What a command has to work with. */
export interface CommandContext {
  /** What stood beside the flags: inputs, a rule's id, a folder. */
  readonly words: readonly string[];
  readonly given: Given;
  readonly world: World;
  /** Changed by the configuration once it is read, as `mask` is. */
  lang: Lang;
  readonly quiet: boolean;
  readonly verbose: boolean;
  mask: Mask;
  /** The rules and the formats; a project's own are among them once its plugins are read. */
  registry: Registry;
  /** The configuration that was read, if any. */
  configFile?: string;
}

/** A command: does its work and gives the exit code. */
export type RunCommand = (context: CommandContext) => Promise<number>;
