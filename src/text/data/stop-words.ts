import type { Lang } from '../../model/language.ts';

/** Frequent words that one of the two languages has and the other has not (nor, mostly, their neighbours). */
export const STOP_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: words(`the and of to is are was were be been being have has had do does did this that these those it its his her
    their our your you we they he she who which what when where why how with from by for at into about than then there
    here not no if or but because while will would can could should must may might shall also any all each every some
    such only other more most more many much very just over under after before between through during without within
    against until again get make new need use one two three first as so up out off`),
  fr: words(`le la les des du un une et est sont était étaient être avoir ont avait dans pour par avec sans sous chez vers
    depuis pendant ce cette ces cet celui celle ceux qui que quoi dont où quand comment pourquoi il elle ils elles nous
    vous je leur leurs notre votre nos vos mon ma mes ses au aux ne pas plus moins très aussi mais donc car si lorsque
    afin ainsi alors tout tous toute toutes chaque plusieurs peut peuvent doit doivent devez pouvez avez êtes sera seront
    faire fait selon entre après avant même autre autres à y en de ou deux trois`),
};

/** Of those, the words that Spanish, Portuguese, Italian, Catalan, Romanian, Dutch or German write too. */
export const SHARED_STOP_WORDS: ReadonlySet<string> =
  words(`of is was do an in so we he me no on to not or by at all want
  la le les des du un une est dans que si en es me son mes ce de y à tu se sur par sans entre tout plus ne on pas qui il
  dont ou nos vos ma cet autre au aux deux`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
