import type { GitProblem } from '../builds/git-files.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Localized } from '../model/language.ts';

const WHERE = '--changed';
const GIVE_ANOTHER: Localized = {
  en: 'Give the folder of the other build, or the last run’s JSON report.',
  fr: 'Donnez le dossier de l’autre version, ou le rapport JSON de la dernière vérification.',
};

export function notARef(ref: string): UsageError {
  return new UsageError({
    what: {
      en: `“${ref}” looks like an option, not like a build to compare with.`,
      fr: `«\u00A0${ref}\u00A0» ressemble à une option, et non à une version à comparer.`,
    },
    where: WHERE,
    next: GIVE_ANOTHER,
  });
}

export function notAnInput(): UsageError {
  return new UsageError({
    what: {
      en: '--changed needs one folder of built pages as the only input.',
      fr: '--changed demande un seul dossier de pages comme entrée.',
    },
    where: WHERE,
    next: {
      en: 'Write, for example, `curbcut dist --changed main-dist`.',
      fr: 'Écrivez, par exemple, `curbcut dist --changed dist-main`.',
    },
  });
}

export function folderIsItself(ref: string): UsageError {
  return new UsageError({
    what: {
      en: `The folder ${ref} is compared with itself.`,
      fr: `Le dossier ${ref} est comparé à lui-même.`,
    },
    where: WHERE,
    next: GIVE_ANOTHER,
  });
}

export function badReport(ref: string, cause: unknown): UsageError {
  return new UsageError({
    what: {
      en: `The file ${ref} is not a JSON report of Curbcut.`,
      fr: `Le fichier ${ref} n’est pas un rapport JSON de Curbcut.`,
    },
    where: WHERE,
    next: GIVE_ANOTHER,
    cause,
  });
}

export function tooLargeReport(ref: string): UsageError {
  return new UsageError({
    what: { en: `The report ${ref} is too large to read.`, fr: `Le rapport ${ref} est trop gros pour être lu.` },
    where: WHERE,
    next: {
      en: 'Give the folder of the other build, or the folder of the last run.',
      fr: 'Donnez le dossier de l’autre version, ou celui de la dernière vérification.',
    },
  });
}

export function noGitBuild(problem: GitProblem, ref: string, folder: string): UsageError {
  return new UsageError({ what: GIT[problem](ref, folder), where: WHERE, next: GIVE_ANOTHER });
}

const GIT: Readonly<Record<GitProblem, (ref: string, folder: string) => Localized>> = {
  'no-git': (ref) => ({
    en: `There is no file or folder ${ref}, and git is not installed.`,
    fr: `Il n’y a ni fichier ni dossier ${ref}, et git n’est pas installé.`,
  }),
  'no-repository': (ref, folder) => ({
    en: `There is no file or folder ${ref}, and ${folder} lies in no git repository that git may read.`,
    fr: `Il n’y a ni fichier ni dossier ${ref}, et ${folder} n’est dans aucun dépôt que git peut lire.`,
  }),
  'no-ref': (ref) => ({
    en: `There is no file, folder, branch, tag or commit ${ref}.`,
    fr: `Il n’y a ni fichier, ni dossier, ni branche, ni étiquette, ni commit ${ref}.`,
  }),
  'not-committed': (ref, folder) => ({
    en: `The folder ${folder} is not in git at ${ref}: built pages are seldom committed.`,
    fr: `Le dossier ${folder} n’est pas dans git à ${ref}\u00A0: on y met rarement les pages produites.`,
  }),
};
