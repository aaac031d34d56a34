import type { Lang } from '../../model/language.ts';

/**
 * Words that, with a capital, begin a new sentence rather than continue a name or a place: after `St.` or `U.S.`
 * they settle that the sentence ended there.
 */
export const SENTENCE_STARTERS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: words(`a about after all also although an and another any apply are as ask at avoid because before both bring
    but by call can check choose click complete contact could did do does don't download during each either email
    enter even every everyone fill find first follow for from get give go has have he her here his how however i if
    include in is it it's its keep learn let make many may more most must my need neither never no nobody not now of
    often on once one only or other others our over pay people please read register remember residents review save see
    select send several she should show sign since so some someone sometimes start stay submit such take tell thank
    that that's the their them then there there's therefore these they this those though through to today together try
    under unless until use visit was we we'll we're what when where whether which while who why will with without
    would write yes yet you you'll you're you've your`),
  fr: words(`à afin ainsi alors après apportez appelez au aucun aucune aujourd'hui aussi aux avant avec avez beaucoup
    bien c'est car ce cela celle celui ces cet cette ceux chaque chez choisissez cliquez comme comment communiquez
    composez consultez dans de depuis dès des désolé deux donc du écrivez elle elles en encore enfin ensuite entre envoyez est
    et eux faites il ils j'ai je jusqu'à l'on la le les leur leurs lisez lors lorsque lorsqu'il lorsqu'elle ma mais
    malgré merci mes même mon n'oubliez ne ni non nos notre nous on or ou où oui par parce parfois parmi pendant personne
    plus plusieurs pour pourquoi puis puisque qu'est-ce quand que quel quelle quelles quels qui quoi remplissez s'il sa
    sans sauf selon sera ses seul seule si soit son sont sous suivez sur ta tandis tous tout toute toutefois toutes
    très trop un une utilisez vers veuillez visitez voici voilà vos votre vous y`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
