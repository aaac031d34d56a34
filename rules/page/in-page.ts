import { runPageRules } from '../../src/rule/page-runner.ts';
import type { RuleOptions } from '../../src/rule/rule.ts';
import { pageRules } from './index.ts';

/** What this script puts into the isolated world: see src/snapshot/look-at-frame.ts. */
Object.assign(globalThis, {
  __curbcutRules: (options: Readonly<Record<string, RuleOptions>>) => runPageRules(document, pageRules, options),
});
