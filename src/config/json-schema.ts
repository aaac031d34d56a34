import * as z from 'zod';
import { SEVERITIES } from './choices.ts';
import type { ConfigurableRule } from './rule-settings.ts';
import { settingsSchema } from './schema.ts';

/** The JSON schema of the configuration file, for editors: what the one schema takes in. */
export function configJsonSchema(rules: readonly ConfigurableRule[]): Record<string, unknown> {
  const schema = settingsSchema(rules).extend({
    $schema: z.string().exactOptional().describe('Where this schema is, for your editor.'),
  });
  return {
    title: 'Curbcut configuration',
    ...z.toJSONSchema(schema, { io: 'input', override: ({ jsonSchema, path }) => allowOwn(jsonSchema, path, rules) }),
  };
}

/** Rules and formats of a project's own, which no schema can name: by a prefix that is none of ours. */
function allowOwn(
  schema: z.core.JSONSchema.BaseSchema,
  path: readonly (string | number)[],
  rules: readonly ConfigurableRule[],
): void {
  const at = path.filter((step) => step !== 'properties').join('.');
  if (at === 'rules') {
    const ours = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))].sort().join('|');
    const own = { anyOf: [{ enum: ['off', ...SEVERITIES] }, { type: 'object' as const }] };
    schema.patternProperties = { [`^(?!(?:${ours})/)${OWN_NAME}$`]: own };
  }
  if (at.endsWith('format') && schema.enum !== undefined) {
    schema.anyOf = [{ enum: schema.enum }, { pattern: `^${OWN_NAME}$` }];
    delete schema.enum;
  }
}

const OWN_NAME = '[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*';
