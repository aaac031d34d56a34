import { UsageError } from '../config/usage-error.ts';
import type { Lang } from '../model/language.ts';
import { ReporterError } from '../plugin/run-reporter.ts';
import { visible } from '../report/visible.ts';
import { labelled, say } from '../report/words/say.ts';
import { STDOUT } from './print-result.ts';
import { OutputError } from './write-output.ts';

const NEXT = say('Next', 'Ensuite');
const BUG = say(
  'Curbcut failed because of a fault of its own.',
  'Curbcut a échoué à cause d’un défaut qui lui est propre.',
);
const BUG_NEXT = say(
  'Run it again with --verbose, and report what it prints to the people who maintain Curbcut.',
  'Relancez avec --verbose, et transmettez le résultat à l’équipe qui maintient Curbcut.',
);

/** An error as the person reads it: what, where, the next step. No trace, unless it is our bug and `verbose`. */
export function errorText(
  error: unknown,
  options: { readonly lang: Lang; readonly verbose: boolean; readonly mask: (text: string) => string },
): string {
  const { lang, verbose, mask } = options;
  const lines = linesOf(error, lang, verbose);
  return `${visible(mask(lines.join('\n')))}\n`;
}

function linesOf(error: unknown, lang: Lang, verbose: boolean): string[] {
  if (error instanceof UsageError) return [...usageLines(error, lang), ...(verbose ? traceOf(error.cause) : [])];
  if (error instanceof OutputError) {
    return [
      `curbcut: ${cannotWrite(error.path, error.code)[lang]}`,
      nextLine((error.path === STDOUT ? STDOUT_NEXT : OUTPUT_NEXT)[lang], lang),
    ];
  }
  if (error instanceof ReporterError) {
    const reason = labelled(reporterFailed(error.reporter)[lang], error.message, lang);
    return [`curbcut: ${reason}`, ...(verbose ? traceOf(error.cause) : []), nextLine(REPORTER_NEXT[lang], lang)];
  }
  const reason = error instanceof Error ? error.message : String(error);
  const trace = verbose ? traceOf(error) : [];
  return [`curbcut: ${BUG[lang]}`, `  ${firstLine(reason)}`, ...trace, nextLine(BUG_NEXT[lang], lang)];
}

function usageLines({ what, where, problems, next }: UsageError, lang: Lang): string[] {
  const [only, ...others] = problems;
  const place = where === undefined ? [] : [`  ${where}`];
  if (only?.where !== undefined && others.length === 0) {
    return [`curbcut: ${only.where} ${only.what[lang]}`, ...place, nextLine(next[lang], lang)];
  }
  const details = problems.map(
    (problem) => `  ${problem.where === undefined ? '' : `${problem.where} `}${problem.what[lang]}`,
  );
  return [`curbcut: ${what[lang]}`, ...place, ...details, nextLine(next[lang], lang)];
}

function nextLine(words: string, lang: Lang): string {
  return labelled(NEXT[lang], words, lang);
}

const REASONS: Readonly<Record<string, ReturnType<typeof say>>> = {
  ENOSPC: say('the disk is full', 'le disque est plein'),
  EDQUOT: say('the disk quota is used up', 'le quota du disque est atteint'),
  EACCES: say('you may not write there', 'vous n’avez pas le droit d’y écrire'),
  EPERM: say('you may not write there', 'vous n’avez pas le droit d’y écrire'),
  EROFS: say('the file system is read-only', 'le système de fichiers est en lecture seule'),
  EISDIR: say('it is a folder', 'c’est un dossier'),
  ENOTDIR: say('a part of its path is not a folder', 'une partie du chemin n’est pas un dossier'),
  EEXIST: say('a part of its path is not a folder', 'une partie du chemin n’est pas un dossier'),
  EPIPE: say('its reader went away', 'son lecteur a disparu'),
  SYMLINK: say(
    'it goes through a link, which Curbcut does not follow in CI',
    'il passe par un lien, que Curbcut ne suit pas en intégration continue',
  ),
};

const OUTPUT_NEXT = say(
  'Name a place that can be written. If the scan is done, `curbcut report` makes the report from it.',
  'Nommez un endroit accessible en écriture. Si la vérification est finie, `curbcut report` en tire le rapport.',
);

const STDOUT_NEXT = say(
  'Send it to a place that has room, or write a report to a file with -o.',
  'Dirigez-la vers un endroit qui a de la place, ou écrivez un rapport dans un fichier avec -o.',
);

const REPORTER_NEXT = say(
  'Mend it, then make the report from the same run with `curbcut report`.',
  'Corrigez-le, puis refaites le rapport de la même vérification avec `curbcut report`.',
);

function reporterFailed(name: string): ReturnType<typeof say> {
  return say(`The reporter ${name} failed`, `Le format de rapport ${name} a échoué`);
}

function cannotWrite(path: string, code: string): ReturnType<typeof say> {
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  const { en, fr } = reason ?? { en: code, fr: code };
  if (path === STDOUT)
    return say(`Standard output could not be written: ${en}.`, `Impossible d’écrire sur la sortie standard : ${fr}.`);
  return say(`${path} could not be written: ${en}.`, `Impossible d’écrire ${path} : ${fr}.`);
}

function traceOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const cause = error.cause === undefined ? [] : traceOf(error.cause);
  return [...(error.stack ?? '').split('\n').map((line) => `  ${line}`), ...cause];
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
