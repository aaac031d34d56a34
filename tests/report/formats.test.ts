import { expect, test } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/config/choices.ts';
import { formatFor, formatNames, FORMATS } from '../../src/report/formats.ts';

function read(request: string): string | undefined {
  const found = formatFor(request);
  return found === undefined ? undefined : `${found.format.name} -> ${found.path ?? 'stdout'}`;
}

test.each([
  ['html=out/report.html', 'html -> out/report.html'],
  ['json=data.txt', 'json -> data.txt'],
  ['JSON=a.json', 'json -> a.json'],
  ['json=-', 'json -> stdout'],
  ['json', 'json -> stdout'],
  ['report.html', 'html -> report.html'],
  ['REPORT.HTML', 'html -> REPORT.HTML'],
  ['out/a.sarif.json', 'sarif -> out/a.sarif.json'],
  ['a.sarif', 'sarif -> a.sarif'],
  ['results.xml', 'junit -> results.xml'],
  ['a=b.json', 'json -> a=b.json'],
  ['out/gl-code-quality-report.json', 'gitlab-codequality -> out/gl-code-quality-report.json'],
  ['gl-accessibility.json', 'gitlab-accessibility -> gl-accessibility.json'],
  ['comment.md', 'markdown -> comment.md'],
  ['job.summary.md', 'github-summary -> job.summary.md'],
  ['places.xlsx', 'xlsx -> places.xlsx'],
  ['a.earl.json', 'earl -> a.earl.json'],
  ['a.tap', 'tap -> a.tap'],
  ['github', 'github -> stdout'],
  ['html=', undefined],
  ['report.pdf', undefined],
  ['', undefined],
  ['=x', undefined],
])('%s means %s', (request, expected) => {
  expect(read(request)).toBe(expected);
});

test('every format has a name of its own and an ending', () => {
  expect(formatNames()).toEqual([...OUTPUT_FORMATS]);
  for (const { extensions } of FORMATS) expect(extensions[0]).toMatch(/^\.[a-z.]+$/);
});
