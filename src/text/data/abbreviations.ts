import type { Lang } from '../../model/language.ts';

/*
 * Abbreviations that end in a period, without it. An entry in lower case is known in any case; an entry with a capital
 * only so, because without it the letters are a word (`sun`, `mar`, `ont`).
 */

/** A sentence never ends there: titles stand before a name, the others before what they announce. */
export const NEVER_END: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: words(`Dr Drs Mr Mrs Ms Mx Messrs Prof Rev Hon hon Sgt Capt Lt Col Gen Gov Sen Supt Insp Cpl Pte Maj Adm Cmdr Cst Brig Lieut Msgr Amb Pres Mme Mlle
    e.g i.e eg ie viz cf vs v approx incl esp`),
  fr: words(`Dr Dre Drs M MM Mr Mme Mmes Mlle Mlles Mgr Pr Pre Prof Hon hon Sgt Capt
    c.-à-d c-à-d p.ex i.e e.g cf env approx v c`),
};

/** Before a number, or a letter that serves as one: `s. 14`, `App. B`, `p. 4`, `Tel. 416`. Elsewhere they are words. */
export const BEFORE_NUMBER: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: words(`s ss sec secs subs subsec para paras art arts no nos p pp vol vols ch chap cl cls reg regs r rr rm fig figs
    tab app apt stn n° nº ext tel fax ph sched ann ed div pt n c hwy rte ste bldg fl unit est min max l
    Pop Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`),
  fr: words(`art arts no nos n n° nº p pp vol ch chap al par parag paragr règl regl reg r fig tab app ann tél tel téléc fax
    poste bur apt l liv t tit sect éd ed c rte succ tabl aut local div s ss ex min max
    janv févr fév avr juil juill sept oct nov déc dec lun mar mer jeu ven sam dim`),
};

/**
 * May end a sentence and may not: what follows decides (a sentence starter ends it, anything else does not).
 * Abbreviations of consonants alone (`Blvd`, `Ltd`) are known without being listed.
 */
export const MAY_END: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: words(`St Ste Sts Ave Av Cres Cr Ct Pl Sq Terr Trl Ln Rte Mt Ft Twp
    Ont Que Qué Alta Sask Man Nfld
    Inc Corp Co Cos Bros Assn Assoc Univ Dept Depts Govt Rep Jr Sr Esq
    al ibid op cit Reg Regs Rev Ed Jan Feb Apr Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat`),
  fr: words(`St Ste Sts boul bd av ave rte pce imp Ch
    Ont Qué Que Alb Sask Man
    inc ltée ltee enr Cie Co Corp assoc univ dép dépt gouv prov
    apr al ibid op cit trad coll Règl civ pén crim Lun Mar Mer Jeu Ven Sam Dim`),
};

/** Units have consonants only and are no abbreviations that go on: `5 lbs. Ship it`. */
export const UNITS: ReadonlySet<string> = words('lb lbs kg km cm mm ml mg km/h hr hrs min mins pts kb mb gb');

/** Names that carry a mark of their own. */
export const NAMES_WITH_MARK: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'e', 'panic']);

/** What follows a time of day without ending the sentence: `4 p.m. Monday`, `8 a.m. ET`. */
export const AFTER_TIME: ReadonlySet<string> = words(`monday tuesday wednesday thursday friday saturday sunday
  mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august
  september october november december et est edt ct pt mt eastern central pacific atlantic newfoundland`);

/** Right-hand sides of names with a dot: `Node.Js` and `Ontario.Ca` hold no missing space. */
export const DOT_NAMES: ReadonlySet<string> = words(
  'ca com org net gov on qc gc io js ts py md pdf html htm php aspx doc docx xls xlsx co uk us fr tv info app',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
