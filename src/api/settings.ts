import { availableParallelism } from 'node:os';
import { loadConfig } from '../config/load-config.ts';
import type { RawSettings } from '../config/merge-settings.ts';
import type { Settings } from '../config/schema.ts';
import type { Report } from '../model/report.ts';
import { ownRegistry, type Registry, registryWith } from '../tool/registry.ts';
import { type Mask, maskFor, maskTexts } from '../tool/secrets.ts';
import type { CheckResult, SharedOptions } from './options.ts';

export interface ApiRun {
  readonly settings: Settings;
  readonly registry: Registry;
  readonly cwd: string;
  readonly mask: Mask;
}

/**
 * The settings of one check, through the same schema as the command line’s. `fixed` weighs more than all else.
 * @throws UsageError
 */
export async function settingsFor(options: SharedOptions, fixed: RawSettings): Promise<ApiRun> {
  const { config = false, cwd = process.cwd(), signal, ...given } = options;
  signal?.throwIfAborted();
  let registry = ownRegistry;
  const { settings } = await loadConfig({
    cwd,
    ...(typeof config === 'string' && { named: config }),
    ...(config === false && { noFile: true }),
    dataOnly: false,
    flags: { ...given, ...fixed },
    flagOf: (path) => `options.${path.map(String).join('.')}`,
    rules: registry.known,
    plugins: async (files) => {
      registry = await registryWith(files, cwd);
      return { rules: registry.known, formats: registry.reporters.map(({ name }) => name) };
    },
    machine: { cores: availableParallelism(), lang: 'en', env: process.env },
  });
  return { settings, registry, cwd, mask: maskFor(settings) };
}

export function resultOf(report: Report, { mask }: ApiRun): CheckResult {
  const { exitCode } = report.verdict;
  return { report: maskTexts(report, mask), passed: exitCode === 0, exitCode };
}
