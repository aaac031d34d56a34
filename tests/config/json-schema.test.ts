import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../../src/config/json-schema.ts';

const rules = [
  {
    id: 'a/b',
    title: { en: 'A', fr: 'A' },
    options: { max: 3, words: ['x'] },
    optionHelp: { max: { en: 'Most.', fr: 'Au plus.' } },
  },
];
const validate = new Ajv.Ajv2020({ strict: false }).compile(configJsonSchema(rules));

test.each([
  [{}, true],
  [{ $schema: './x.json', inputs: ['dist'], standard: 'wcag22aa', rules: { 'a/b': 'off' } }, true],
  [{ rules: { 'a/b': { severity: 'info', max: 2, words: [] } } }, true],
  [{ ignore: [{ rule: 'a/b', reason: 'because' }] }, true],
  [{ ignore: [{ rule: 'a/b' }] }, false],
  [{ maxPage: 3 }, false],
  [{ rules: { 'a/c': 'off' } }, false],
  [{ rules: { 'a/b': { max: 'x' } } }, false],
])('an editor judges %j as the tool does: %s', (config, valid) => {
  expect(validate(config)).toBe(valid);
});
