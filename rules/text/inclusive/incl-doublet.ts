import { OQLF } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

const ADVICE = {
  en: 'a shortened form that screen readers stumble over. Write both words, or a neutral one.',
  fr: 'une forme abrégée que les lecteurs d’écran lisent mal. Écrivez le doublet complet ou un terme neutre.',
};

/** Shortened doublets: étudiant(e)s, citoyen·ne·s, employé-e. */
export const inclDoublet = patternRule({
  id: 'incl/doublet',
  title: { en: 'French doublets are written in full', fr: 'Les doublets sont écrits au long' },
  why: {
    en: 'Brackets and dots inside of a word stop readers and screen readers.',
    fr: 'Les parenthèses et les points dans un mot arrêtent les gens et les lecteurs d’écran.',
  },
  fix: {
    en: 'Use a neutral word, or both forms in full.',
    fr: 'Employez un terme neutre (la population, le personnel), ou les deux formes complètes.',
  },
  severity: 'warning',
  standards: [OQLF('Rédaction épicène')],
  unmasked: true,
  patterns: {
    en: [],
    fr: [
      {
        find: /(?<![\p{L}@/.])\p{L}{2,25}\((?:e|ne|le|trice|euse|ère|ve|esse|te|sse|fe)\)s?(?!\p{L})/gu,
        advice: ADVICE,
      },
      {
        find: /(?<![\p{L}@/.])\p{L}{2,25}[·•‧](?:e|ne|le|trice|rice|euse|se|ère|ve|esse|te|sse|fe)(?:[·•‧]?s)?(?![\p{L}·])/gu,
        advice: ADVICE,
      },
      {
        find: /(?<![\p{L}@/.])\p{L}{2,25}(?:ant|ent|é|eur|er|ien|if|al|el|at|it|on|et|oux|eux)[./-](?:e|ne|le|trice|rice|euse|se|ère|ve)(?:[./-]s)(?![\p{L}.-])/gu,
        advice: ADVICE,
      },
      {
        find: /(?<![\p{L}@/.-])\p{L}{3,25}(?:é|eur|ien|ant|ent)[/-](?:e|ne|trice|euse)s?(?![\p{L}/.-])/gu,
        advice: ADVICE,
      },
      { find: /(?<![\p{L}@/.])\p{Ll}{3,25}(?:é|eur|ien|ant|ent)E(?:S|s)?(?!\p{L})/gu, advice: ADVICE },
    ],
  },
});
