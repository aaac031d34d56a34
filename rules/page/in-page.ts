import { runCustomRule, runPageRules } from '../../src/rule/page-runner.ts';
import type { PageRule, RuleOptions } from '../../src/rule/rule.ts';
import { pageRules } from './index.ts';

/** What this script puts into the isolated world: see src/snapshot/run-page-rules.ts and run-custom-rules.ts. */
Object.assign(globalThis, {
  __curbcutRules: (options: Readonly<Record<string, RuleOptions>>) => runPageRules(document, pageRules, options),
  __curbcutCustomRule: (id: string, check: PageRule['check'], options: RuleOptions) =>
    runCustomRule(document, { id, check }, options),
});
