import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { FORMATS, formatNames } from '../report/formats.ts';
import { readReportApp } from '../tool/package-root.ts';
import type { ReportFormat } from '../config/choices.ts';

/** See the index. */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  { lang = 'en' }: { readonly lang?: Lang } = {},
): Promise<string | Uint8Array> {
  const found = FORMATS.find(({ name }) => name === format);
  if (found === undefined)
    throw new RangeError(`No format is called ${format}: it is one of ${formatNames().join(', ')}.`);
  const options = { lang, ...(format === 'html' && { app: await readReportApp() }) };
  return 'render' in found ? found.render(report, options) : found.renderBytes(report, options);
}
