import * as z from 'zod';
import type { Localized } from '../model/language.ts';
import type { OptionValue } from '../rule/rule.ts';
import { SEVERITIES } from './choices.ts';

/** What the configuration must know of a rule: its name and which options it takes. Rules of axe-core take none. */
export interface ConfigurableRule {
  readonly id: string;
  readonly title: Localized;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly optionHelp?: Readonly<Record<string, Localized>>;
}

const LONGEST_TEXT = 1_000;

/** The schema of `rules`: each rule by its id, each option by the type of its default. */
export function ruleSettingsSchema(rules: readonly ConfigurableRule[]) {
  const entries = rules.map((rule) => [rule.id, ruleSetting(rule).exactOptional().describe(rule.title.en)] as const);
  return z.strictObject(Object.fromEntries(entries));
}

function ruleSetting({ options = {}, optionHelp = {} }: ConfigurableRule) {
  const shape: Record<string, z.ZodType<OptionValue>> = {};
  for (const [name, value] of Object.entries(options)) {
    const schema = optionSchema(value);
    const help = optionHelp[name]?.en;
    shape[name] = help === undefined ? schema : schema.describe(help);
  }
  const optional = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.exactOptional(schema)]));
  return z.union([
    z.enum(['off', ...SEVERITIES]),
    z.strictObject({ ...optional, severity: z.enum(SEVERITIES).exactOptional() }),
  ]);
}

function optionSchema(value: OptionValue): z.ZodType<OptionValue> {
  if (typeof value === 'number') return z.number().min(0);
  if (typeof value === 'boolean') return z.boolean();
  if (typeof value === 'string') return z.string().max(LONGEST_TEXT);
  return z.array(z.string().max(LONGEST_TEXT)).max(1_000);
}
