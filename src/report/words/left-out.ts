import type { Lang } from '../../model/language.ts';
import { counted, type Noun } from './numbers.ts';
import { labelled, say } from './say.ts';

const NOT_HERE = say('Not shown here', 'Non affiché ici');

/** `Not shown here: 12 issues.` */
export function leftOut(count: number, noun: Noun, lang: Lang): string {
  return `${labelled(NOT_HERE[lang], counted(count, noun, lang), lang)}.`;
}
