/**
 * Words that both languages write alike (or nearly, without accents): a text of these alone may stand on either page.
 * Lower case, without accents.
 */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  `accident action adoption age agent air album an animal appendix art article as assistance attention audit avenue bar base
  boulevard bus but cabinet cable cafe cage camera camp canal car centre chance change chat client club code coin collection
  college combat commerce commission compact comment communication compost concert condition conference conflit conservation consultation
  contact content cousin crime culture date dent description destination dialogue direction discussion distance division document
  don double durable education emotion encore en evaluation event exception excuse exemption expert expiration express extension exterior
  facade fax fin final fiscal forum four formation fragile fruit garage gens gestion global golf grand guide habitat horizon
  hotel image immigration impact inspection institution instruction international internet invention invitation journal jury
  justice latitude legal lit local logo long main mention menu message mission mode moral motion muse music nation national nature
  notice note nom occasion on options option opinion orange original pages page pain parent parking participation par passion patient pause permanent permission personnel
  petition phase photo photos piano place plan plans plus point police pour prescription present prevention prince principal prison production
  profession profit programme programmes projection promotion protection province public publication publications question questions radio
  rapport ration region relation religion rendez-vous reservation restaurant restaurants retention revision route rose rural sac salon
  saint science sciences secret section sections service services session sessions simple site sites six social solution solutions
  son sport sports station statue studio style suggestions suggestion super surface table tables taxi tennis tension test tests texte ticket total
  tour train transfusion transport transports transit travail tunnel type types union unique urgent urgence usage vaccination vaccine version verification
  via video videos village violence visa visible vision visite vital volume vote wagon web zone zones email hockey podcast blog pdf faq info infos
  telephone adresse budget max min non radon novembre septembre octobre excel word linkedin facebook instagram youtube
  compte tous sur net mat bras pin pot rat pie mare pare port mars mais if ni or dire fond habit prune raisin singe tire vent ville lame lime mine mince
  bout chair champ chef crayon bond brochure cane canne chose court cure danger dame date deal fee fort gala gel gland grave`
    .trim()
    .split(/\s+/),
);

/** Words that link the parts of a name: they do not tell that a text is a sentence. */
export const NAME_WORDS: ReadonlySet<string> = new Set(
  `of the and for in on at to a an by with le la les du des de d l et en a au aux sur pour par un une`.split(/\s+/),
);

/** Words of speech to a reader: in whatever case, no name has them. */
export const SPOKEN_WORDS: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    `you your us we our how what when where why who which is are was were be can must should will do does not this that these
    those now here about more get if there have has please before after learn find apply read see`.split(/\s+/),
  ),
  fr: new Set(
    `vous votre vos nous notre nos comment quand pourquoi quoi qui que est sont etes peut pouvez devez ce cette ces ici plus
    dans avant apres savoir trouver lire voir faire ou`.split(/\s+/),
  ),
};
