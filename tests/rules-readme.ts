import type { RuleDescription, StandardClause } from '../src/model/rule-description.ts';
import type { OptionValue } from '../src/rule/rule.ts';
import type { Localized } from '../src/model/language.ts';

type ListedRule = RuleDescription & {
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly optionHelp?: Readonly<Record<string, Localized>>;
};

const CATEGORIES = [
  ['accessibility', 'Accessibility', 'A success criterion or a law rests on these.'],
  ['language', 'Plain language', 'These read the words of the page, in English and French.'],
  ['advice', 'Advice', 'Best practice that no law asks for.'],
] as const;

/** The list of all rules, for people: a table a category, then each rule with its reasons and options. */
export function rulesReadme(rules: readonly ListedRule[]): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sections = CATEGORIES.map(([category, title, about]) =>
    section(
      sorted.filter((rule) => rule.category === category),
      title,
      about,
    ),
  );
  return [
    '# Rules',
    '',
    '<!-- Made by `npm run gen` from the rules themselves. Do not edit. -->',
    '',
    `Curbcut has ${rules.length} rules. In the configuration, give a rule a severity (\`error\`, \`warning\`, \`info\`), turn it \`off\`, or set its options:`,
    '',
    '```yaml',
    'rules:',
    '  axe/tabindex: off',
    '  read/grade: { severity: warning, goal: 8 }',
    '```',
    '',
    '`curbcut explain <rule>` says the same at the command line, in English or French.',
    '',
    ...sections,
  ].join('\n');
}

function section(rules: readonly ListedRule[], title: string, about: string): string {
  const rows = rules.map(
    ({ id, title, severity, owner, standards }) =>
      `| [\`${id}\`](#${anchor(id)}) | ${cell(title.en)} | ${severity} | ${owner} | ${cell(standards.map(clause).join(', '))} |`,
  );
  return [
    `## ${title}`,
    '',
    `${about} ${rules.length} rules.`,
    '',
    '| Rule | What must hold | Severity | Who | Rests on |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...rules.map(details),
  ].join('\n');
}

function details({ id, why, fix, options = {}, optionHelp = {}, help }: ListedRule): string {
  const entries = Object.entries(options);
  const table = entries.map(
    ([name, value]) => `| \`${name}\` | \`${cell(JSON.stringify(value))}\` | ${cell(optionHelp[name]?.en ?? '')} |`,
  );
  return [
    `### ${id}`,
    '',
    `${why.en}`,
    '',
    `**Fix:** ${fix.en}`,
    '',
    ...(table.length === 0 ? [] : ['| Option | Default | Meaning |', '| --- | --- | --- |', ...table, '']),
    ...(help === undefined ? [] : [`[Read more](${help})`, '']),
  ].join('\n');
}

function clause({ name, clause, level, url }: StandardClause): string {
  const text = `${name} ${clause}${level === undefined ? '' : ` (${level})`}`;
  return url === undefined ? text : `[${text}](${url})`;
}

/** As GitHub makes it from a heading. */
function anchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9 _-]/g, '');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
