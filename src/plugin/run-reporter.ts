import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import type { Reporter } from './define.ts';
import { runLimited } from './run-limited.ts';

const LIMIT_MS = 30_000;

/** A project's own reporter threw, never ended, or gave neither text nor bytes. */
export class ReporterError extends Error {
  override readonly name = 'ReporterError';
  readonly reporter: string;

  constructor(reporter: string, cause: unknown) {
    super(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause), { cause });
    this.reporter = reporter;
  }
}

/**
 * Makes a report in a project's own format. The reporter has a copy of the report, in which `shown` has been over every
 * text. At most 30 seconds.
 * @throws ReporterError
 */
export async function runReporter(
  { name, render }: Reporter,
  report: Report,
  { lang, shown }: { readonly lang: Lang; readonly shown: (text: string) => string },
): Promise<string | Uint8Array> {
  const copy = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? shown(value) : value,
  ) as Report;
  try {
    const made: unknown = await inTime(runLimited(LIMIT_MS, () => render(copy, { lang })));
    if (typeof made === 'string' || made instanceof Uint8Array) return made;
  } catch (cause) {
    throw new ReporterError(name, cause);
  }
  throw new ReporterError(name, 'render must give text or bytes');
}

async function inTime<T>(work: T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${LIMIT_MS / 1_000} seconds`)), LIMIT_MS);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
