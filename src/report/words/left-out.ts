import type { Lang } from '../../model/language.ts';
import { counted, type Noun } from './numbers.ts';
import { say } from './say.ts';

const LEFT_OUT = say('not shown here, because this format has a limit.', 'de plus, hors de la limite de ce format.');

/** `12 issues not shown here, because this format has a limit.` */
export function leftOut(count: number, noun: Noun, lang: Lang): string {
  return `${counted(count, noun, lang)} ${LEFT_OUT[lang]}`;
}
