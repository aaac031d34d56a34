// How far the findings agree with the W3C's ACT test cases. The data is no part of the project: name its folder, with
// cases.json, testcases/ and test-assets/. Run `npm run build` first, then
//
//   npx esbuild tests/bench/act.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench/act.mjs
//   node dist/bench/act.mjs <folder> [--standard wcag22aaa] [--at-once 3] [--rule c487ae] [--verbose] [--json file]
//
// `complete`, `partial`, `inconsistent`: as the W3C defines them for implementations of its rules.
import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { book } from '../../src/tool/registry.ts';
import { lookAtCases } from './act/look-at-cases.ts';
import { type Case, type Looked, type OwnRule, type RuleScore, scoreBlind, scoreRule } from './act/score.ts';
import { type Mounts, serveCases } from './act/serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    standard: { type: 'string', default: 'wcag22aaa' },
    'at-once': { type: 'string', default: '3' },
    rule: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder of the ACT test cases.');
const root = await realpath(folder);
const data = JSON.parse(await readFile(join(root, 'cases.json'), 'utf8')) as { mounts: Mounts; cases: Case[] };
const wanted = data.cases.filter(({ rule }) => values.rule.length === 0 || values.rule.includes(rule));

const rules = new Map<string, OwnRule>(
  [...book.rules, ...book.axe].map(({ id, act = [], standards, category }) => [
    id,
    {
      act,
      // What is advice or a matter of language claims no failure of a criterion.
      criteria:
        category === 'accessibility' ? standards.filter(({ name }) => name === 'WCAG').map(({ clause }) => clause) : [],
    },
  ]),
);

const site = await serveCases(root, data.mounts);
const started = performance.now();
let looked: readonly Looked[];
try {
  looked = await lookAtCases(wanted, {
    origin: site.url,
    standard: values.standard,
    atOnce: Number(values['at-once']),
    onLook: (done) => process.stderr.write(`\r${done}/${wanted.length}`),
  });
} finally {
  await site.close();
}
process.stderr.write(`\r${looked.length} cases in ${Math.round((performance.now() - started) / 1_000)} s\n`);

const byRule = groupByRule(looked);
const scores = [...byRule.values()].map((each) => scoreRule(each, rules));
for (const score of scores) console.log(line(score));
for (const approved of [true, false]) {
  const these = scores.filter((score) => !approved || score.approved);
  const count = (name: string): number => these.filter(({ consistency }) => consistency === name).length;
  const parts = ['complete', 'partial', 'inconsistent', 'untested'].map((name) => `${count(name)} ${name}`);
  console.log(`${approved ? 'approved' : 'all'} rules, ${these.length}: ${parts.join(', ')}`);
}
for (const approved of [true, false]) {
  const blind = scoreBlind(
    looked.filter((each) => !approved || each.case.approved),
    rules,
  );
  const { failed, found, foundAsFailure, others, falseAlarms } = blind;
  console.log(
    `by criterion, ${approved ? 'approved' : 'all'}: ${found} of ${failed} failed cases found (${foundAsFailure} as failures); ${falseAlarms.length} false alarms in ${others}`,
  );
  if (!approved) for (const each of falseAlarms) console.log(`  ${told(each)}`);
}
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(looked));

function groupByRule(list: readonly Looked[]): Map<string, Looked[]> {
  const groups = new Map<string, Looked[]>();
  for (const each of list) groups.set(each.case.rule, [...(groups.get(each.case.rule) ?? []), each]);
  return groups;
}

function line({ rule, name, approved, consistency, agreement, ...rest }: RuleScore): string {
  const shares = Object.entries(agreement).map(([expected, [some, all]]) => `${expected} ${some}/${all}`);
  const wrong = [
    ...rest.falseAlarms.map((each) => `  false alarm: ${told(each)}`),
    ...rest.missed.map((each) => `  missed: ${told(each)}`),
    ...rest.unseen.map((each) => `  not seen: ${each.case.id} ${each.unseen ?? ''}`),
    ...(rest.tooMany.length > 0 ? [`  criteria too many: ${rest.tooMany.join(' ')}`] : []),
    ...(rest.tooFew.length > 0 ? [`  criteria too few: ${rest.tooFew.join(' ')}`] : []),
  ];
  const head = `${rule} ${approved ? 'A' : ' '} ${consistency.padEnd(12)} ${shares.join(', ')}  ${name}`;
  return [head, ...(values.verbose ? wrong : [])].join('\n');
}

function told({ case: { id, expected, rule }, findings }: Looked): string {
  const mine = findings.filter((finding) => rules.get(finding.rule)?.act.includes(rule));
  const said = (mine.length > 0 ? mine : findings).filter(
    (finding) => (rules.get(finding.rule)?.criteria.length ?? 0) > 0,
  );
  return `${id} (${expected}) ${said.map((each) => `${each.rule}:${each.outcome} ${each.at}`).join('; ')}`;
}
