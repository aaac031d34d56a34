import type { WordEntry } from '../../../src/rule/word-entry.ts';
import { wordList } from '../../../src/rule/word-list.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { COGA } from '../standards.ts';
import { quoted } from '../wording.ts';

const EN =
  "piece of cake|in a nutshell|at your fingertips|hit the ground running|on the same page|raise the bar|ballpark figure|rule of thumb|level playing field|tip of the iceberg|up in the air|back to the drawing board|ahead of the curve|under the weather|the ball is in your court|jump on the bandwagon|once in a blue moon|a drop in the bucket|cut corners|get the ball rolling|go the extra mile|in the loop|in the pipeline|leave no stone unturned|red tape|silver bullet|game changer|game-changer|window of opportunity|at arm's length|the bottom line|par for the course|across the board|get off the ground|out of the blue|burn the midnight oil|bite the bullet|a perfect storm|wear many hats|put on hold";
const FR =
  "avoir le vent dans les voiles|mettre la charrue devant les bœufs|tourner autour du pot|coûter les yeux de la tête|c'est la goutte qui fait déborder le vase|la pointe de l'iceberg|donner le feu vert|le feu vert|faire d'une pierre deux coups|prendre le taureau par les cornes|passer au peigne fin|à bout de bras|à deux pas de|à portée de main|au bout du compte|mettre les bouchées doubles|sur la même longueur d'onde|tirer son épingle du jeu|partir du bon pied|jeter les bases|mettre cartes sur table|un coup de pouce|de A à Z|du jour au lendemain|en un clin d'œil|le jeu en vaut la chandelle|faire peau neuve|tiré par les cheveux|mettre de l'eau dans son vin|remettre les pendules à l'heure";

/** Sayings that begin with a verb are inflected. */
const VERB = /^(?:hit|raise|jump|cut|get|go|leave|burn|bite|wear|put|\p{L}{2,}(?:er|re|ir))(?= )/u;

/** Sayings that mean something else than their words. */
export const cogaIdiom = wordList({
  id: 'coga/idiom',
  title: { en: 'Words mean what they say', fr: 'Les mots veulent dire ce qu’ils disent' },
  why: {
    en: 'People with autism, and people who learn the language, take sayings at their word.',
    fr: 'Les personnes autistes, et celles qui apprennent la langue, prennent ces expressions au pied de la lettre.',
  },
  fix: { en: 'Say it in plain words.', fr: 'Dites-le simplement.' },
  severity: 'info',
  owner: 'content',
  category: 'language',
  standards: [COGA('Use literal language')],
  options: {},
  optionHelp: {},
  lists: { en: entries(EN), fr: entries(FR) },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: (found) => {
    const name = quoted(found);
    return {
      en: `${name.en} is a saying. Say it in plain words.`,
      fr: `${name.fr} est une expression imagée. Dites-le simplement.`,
    };
  },
});

function entries(list: string): readonly WordEntry[] {
  return list.split('|').map((avoid) => ({ avoid, say: [], ...(VERB.test(avoid) && { as: 'verb' as const }) }));
}
