import { EXIT } from './exit-codes.ts';
import type { RunCommand } from './context.ts';
import { isGiven } from './given-flags.ts';
import { readPlugins } from './read-registry.ts';
import { CATEGORIES, RULE_WORDS } from './words-rules.ts';
import { OWNERS, SEVERITIES } from '../report/words/labels.ts';
import { printResult } from './print-result.ts';

const CATEGORY_ORDER = ['accessibility', 'language', 'advice'] as const;

/** `curbcut rules`: every rule, by category; with `--json` all that is known of each. */
export const rulesCommand: RunCommand = async (context) => {
  const { given, world, lang } = context;
  await readPlugins(context);
  const rules = context.registry.known;
  if (isGiven(given, '--json')) {
    await printResult(world, `${JSON.stringify(rules, null, 2)}\n`);
    return EXIT.passed;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(SEVERITIES).map((words) => words[lang].length));
  const lines = CATEGORY_ORDER.flatMap((category) => {
    const mine = rules.filter((rule) => rule.category === category);
    const rows = mine.map(
      ({ id, severity, owner, title }) =>
        `  ${id.padEnd(width)}  ${SEVERITIES[severity][lang].padEnd(severityWidth)}  ${OWNERS[owner][lang].padEnd(5)}  ${title[lang]}`,
    );
    return [`${CATEGORIES[category][lang]} (${mine.length})`].concat(rows, '');
  });
  await printResult(world, `${lines.join('\n')}\n${RULE_WORDS.explain[lang]}\n`);
  return EXIT.passed;
};
