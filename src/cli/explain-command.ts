import { closest } from '../config/edit-distance.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Lang } from '../model/language.ts';
import type { StandardClause } from '../model/rule-description.ts';
import { OWNER_ROLES, SEVERITIES } from '../report/words/labels.ts';
import { labelled, say } from '../report/words/say.ts';
import type { RunCommand } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { type KnownRule, ownRegistry, type Registry } from '../tool/registry.ts';
import { readPlugins } from './read-registry.ts';
import { CATEGORIES, RULE_WORDS } from './words-rules.ts';
import { printResult } from './print-result.ts';

/** `curbcut explain <rule>`: what it asks, why, how to fix it, what it rests on, what can be set. */
export const explainCommand: RunCommand = async (context) => {
  const { words, world, lang } = context;
  const [id = ''] = words;
  // Rules of ours are explained whatever the configuration says.
  if (find(id, ownRegistry) === undefined) await readPlugins(context);
  const rule = find(id, context.registry);
  if (rule === undefined) throw unknownRule(id, context.registry);
  await printResult(world, `${explain(rule, lang)}\n`);
  return EXIT.passed;
};

function find(id: string, registry: Registry): KnownRule | undefined {
  return registry.find(id) ?? registry.find(`axe/${id}`);
}

function explain(rule: KnownRule, lang: Lang): string {
  const { id, title, why, fix, severity, owner, category, standards, act = [], help } = rule;
  const line = (label: { en: string; fr: string }, text: string): string => labelled(label[lang], text, lang);
  return [
    `${title[lang]}  (${id})`,
    '',
    line(RULE_WORDS.why, why[lang]),
    line(RULE_WORDS.fix, fix[lang]),
    '',
    line(RULE_WORDS.severity, SEVERITIES[severity][lang]),
    line(RULE_WORDS.category, CATEGORIES[category][lang]),
    line(RULE_WORDS.owner, OWNER_ROLES[owner][lang]),
    ...(standards.length === 0 ? [] : [line(RULE_WORDS.standards, '')]),
    ...standards.map((clause) => `  ${clauseLine(clause)}`),
    ...act.map((each) => `  ACT Rules ${each}  https://www.w3.org/WAI/standards-guidelines/act/rules/${each}/`),
    ...optionLines(rule, lang),
    ...(help === undefined ? [] : [line(RULE_WORDS.help, help)]),
    '',
    line(RULE_WORDS.turnOff, `--rule ${id}=off`),
  ]
    .map((each) => each.trimEnd())
    .join('\n');
}

function clauseLine({ name, clause, level, since, url }: StandardClause): string {
  const grade = level === undefined ? '' : ` (${level}${since === undefined ? '' : `, WCAG ${since}`})`;
  return `${name} ${clause}${grade}${url === undefined ? '' : `  ${url}`}`;
}

function optionLines({ options = {}, optionHelp = {} }: KnownRule, lang: Lang): string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const rows = entries.map(([name, value]) =>
    `  ${name} = ${JSON.stringify(value)}  ${optionHelp[name]?.[lang] ?? ''}`.trimEnd(),
  );
  return ['', labelled(RULE_WORDS.options[lang], '', lang), ...rows];
}

function unknownRule(id: string, { known }: Registry): UsageError {
  const ids = known.map((rule) => rule.id);
  const guess = closest(id, ids) ?? closest(`axe/${id}`, ids);
  return new UsageError({
    what: say(`There is no rule called ${id}.`, `Aucune règle ne s’appelle ${id}.`),
    next:
      guess === undefined
        ? say('`curbcut rules` lists every rule.', '`curbcut rules` énumère les règles.')
        : say(`Did you mean ${guess}?`, `Vouliez-vous dire ${guess}?`),
  });
}
