import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const REPORTS = { sample: sampleReport, clean: cleanReport, empty: emptyReport, incomplete: incompleteReport };

const TEXT_FORMATS = FORMATS.filter((format) => 'render' in format);

const cases = Object.entries(REPORTS).flatMap(([name, make]) =>
  TEXT_FORMATS.flatMap((format) => LANGS.map((lang) => ({ name, make, format, lang }))),
);

test.each(cases)(
  'the $name report as $format.name in $lang is as it was approved',
  async ({ name, make, format, lang }) => {
    const text = await format.render(make(), { lang });
    expect(await format.render(structuredClone(make()), { lang })).toBe(text);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${lang}${format.extensions[0]}`);
  },
);
