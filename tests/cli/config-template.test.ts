import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configTemplate, FIRST_CHOICES } from '../../src/cli/config-template.ts';
import { loadConfig } from '../../src/config/load-config.ts';

const rules = [{ id: 'axe/image-alt', title: { en: 'Images', fr: 'Images' } }];

async function read(yaml: string) {
  const cwd = await mkdtemp(join(tmpdir(), 'curbcut-init-'));
  try {
    await writeFile(join(cwd, 'curbcut.config.yaml'), yaml);
    const machine = { cores: 2, lang: 'en' as const, env: { TOKEN: 'x' } };
    const plugins = () => Promise.resolve({ rules, formats: [] });
    return (await loadConfig({ cwd, dataOnly: false, flags: {}, flagOf: String, rules, plugins, machine })).settings;
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

test.each(['en', 'fr'] as const)(
  'the configuration that init writes is valid, as it is and with every line in use (%s)',
  async (lang) => {
    const template = configTemplate(FIRST_CHOICES, lang);
    expect(await read(template)).toMatchObject({ inputs: ['dist'], standard: 'aoda', lang, ignore: [] });
    const inUse = template.replace(/^# (?=[a-zA-Z]+:(?: |$)| {2}|- )/gm, '');
    const settings = await read(inUse);
    expect(settings).toMatchObject({ depth: 5, sample: 50, exclude: ['**/archive/**'] });
    expect(settings.output).toHaveLength(2);
    expect(settings.ignore).toHaveLength(1);
  },
);
