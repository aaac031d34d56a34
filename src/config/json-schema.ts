import * as z from 'zod';
import type { ConfigurableRule } from './rule-settings.ts';
import { settingsSchema } from './schema.ts';

/** The JSON schema of the configuration file, for editors: what the one schema takes in. */
export function configJsonSchema(rules: readonly ConfigurableRule[]): Record<string, unknown> {
  const schema = settingsSchema(rules).extend({
    $schema: z.string().exactOptional().describe('Where this schema is, for your editor.'),
  });
  return {
    title: 'Curbcut configuration',
    ...z.toJSONSchema(schema, { io: 'input' }),
  };
}
