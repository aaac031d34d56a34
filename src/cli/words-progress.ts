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
} as const;
