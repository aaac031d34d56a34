import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';

/** Words of the progress line. */
export const PROGRESS = {
  pages: {
    en: (done: number, known: number) => `${done} of ${known} pages`,
    fr: (done: number, known: number) => `${done} pages sur ${known}`,
  },
  rate: {
    en: (rate: number) => `${rate.toFixed(1)} a second`,
    fr: (rate: number) => `${rate.toFixed(1).replace('.', ',')} par seconde`,
  },
  errors: {
    en: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
    fr: (count: number) => (count === 1 ? '1 erreur' : `${count} erreurs`),
  },
  left: {
    en: (time: string, atLeast: boolean) => `${atLeast ? 'at least' : 'about'} ${time} left`,
    fr: (time: string, atLeast: boolean) => `encore ${atLeast ? 'au moins' : 'environ'} ${time}`,
  },
  waiting: {
    en: (seconds: number, url: string) => `${seconds} s for ${url}`,
    fr: (seconds: number, url: string) => `${seconds} s pour ${url}`,
  },
} as const;

/** What a run turns to before and after its pages. */
export const STEPS = {
  inputs: say('Reading what to check', 'Lecture de ce qu’il faut vérifier'),
  unpacking: say(
    'Unpacking the browser that comes with Curbcut: once, in about 10 seconds',
    'Installation du navigateur fourni avec Curbcut : une seule fois, environ 10 secondes',
  ),
  browser: say('Starting the browser', 'Démarrage du navigateur'),
  pages: say('Loading the first pages', 'Chargement des premières pages'),
  documents: say('Reading the documents', 'Lecture des documents'),
  judging: say('Putting the findings together', 'Mise en commun des constats'),
} as const satisfies Record<string, Localized>;

/** `20 s`, `3 min`, `1 h 20 min`: rounded up, as no estimate is better than that. `seconds` above 0. */
export function roughTime(seconds: number): string {
  if (seconds <= 55) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rounded = Math.ceil(minutes / 10) * 10;
  const rest = rounded % 60;
  return `${Math.floor(rounded / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}
