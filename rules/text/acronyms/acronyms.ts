import type { Lang } from '../../../src/model/language.ts';
import type { PageText, ReadBlock } from '../../../src/rule/page-text.ts';
import { STOP_WORDS } from '../../../src/text/data/stop-words.ts';
import { isFamiliarWord } from '../../../src/text/familiar-words.ts';
import { mainText } from '../writing-rule.ts';

/** An acronym where it stands, and what the page says of it. */
export interface Use {
  readonly acronym: string;
  readonly block: ReadBlock;
  readonly start: number;
  readonly end: number;
  /** Explained right here: "Long Form (ABC)", "ABC (long form)", or an abbr element with a title. */
  readonly isExplained: boolean;
}

/** Every acronym of the main content, in document order. Words of headings in capitals are no acronyms. */
export function acronymsOf(page: PageText): readonly Use[] {
  const known = ofPages.get(page) ?? findAcronyms(page);
  ofPages.set(page, known);
  return known;
}

/** Several rules ask for them. */
const ofPages = new WeakMap<PageText, readonly Use[]>();

function findAcronyms(page: PageText): readonly Use[] {
  const uses: Use[] = [];
  for (const block of mainText(page)) {
    const lang = block.language;
    if (lang === undefined || isCapitals(block.text) || block.looks?.includes('uppercase') === true) continue;
    const apart = block.spans.filter(({ kind }) => kind === 'code');
    for (const match of block.text.matchAll(ACRONYM)) {
      const [text] = match;
      const start = match.index;
      const end = start + text.length;
      const acronym = text.replace(/(?<=\p{Lu})s$/u, '').replaceAll('.', '');
      if (isNone(acronym, lang, block.text, start, end) || apart.some((span) => span.start < end && start < span.end))
        continue;
      // A name, or an acronym that the glossary says everybody knows.
      if (block.terms?.some((term) => term.start < end && start < term.end) === true) continue;
      uses.push({ acronym, block, start, end, isExplained: explains(block, acronym, start, end, lang) });
    }
  }
  return uses;
}

/** Two to six capitals, with dots or digits among them, plural or not. Not inside of a code such as `P0T 1A0` or `X-12`. */
const ACRONYM = /(?<![\p{L}\p{N}_@./#&-])(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,6})(?![\p{L}\p{N}_@&]|[-./]\p{N}|[./]\p{L})/gu;

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && upper / letters > 0.8;
}

function isNone(acronym: string, lang: Lang, text: string, start: number, end: number): boolean {
  if (KNOWN.has(acronym) || acronym.length < 2) return true;
  // A plain word in capitals, to make it stand out: "You must NOT park here".
  const word = acronym.toLowerCase();
  if (STOP_WORDS[lang].has(word) || (lang === 'en' ? isFamiliarWord(word) : EMPHASISED.has(word))) return true;
  if (/^[IVXLCDM]+$/u.test(acronym)) return true;
  // A row of words in capitals is shouting, or a title: another rule's matter.
  if (
    /\p{Lu}{2,}[’' -]+$/u.test(text.slice(Math.max(0, start - 24), start)) ||
    /^[’' -]+\p{Lu}{2,}(?![\p{Ll}])/u.test(text.slice(end, end + 24))
  )
    return true;
  // The place that a news release is from: "KENORA – The government …".
  if (
    start === 0 &&
    /^[^\p{L}\n]{0,3}(?:\([^)\n]{1,30}\) |, [^–—\n]{1,40} )?[–—-]{1,2}\s\p{Lu}/u.test(text.slice(end, end + 60))
  )
    return true;
  // The letters of a telephone number: "416-393-4636 (INFO)".
  if (/\d{3}[-. \u00A0]?\d{4}\)? ?\($/u.test(text.slice(Math.max(0, start - 16), start))) return true;
  // A form or a section: "Form T4", "RC 66", a postal code, initials before a name.
  if (/^[\s\u00A0]?\d/u.test(text.slice(end)) && acronym.length <= 5) return true;
  if (/^\.?[\s\u00A0]\p{Lu}\p{Ll}/u.test(text.slice(end)) && text.slice(start, end).includes('.')) return true;
  return lang === 'fr' && NOT_FRENCH_ACRONYMS.has(acronym);
}

/** Whether the long form stands next to the acronym, on either side. */
function explains(block: ReadBlock, acronym: string, start: number, end: number, lang: Lang): boolean {
  const abbr = block.spans.find((span) => span.kind === 'abbr' && span.start <= start && end <= span.end);
  if (abbr?.value !== undefined && abbr.value.trim() !== '') return true;
  const before = block.text.slice(Math.max(0, start - 160), start);
  const after = block.text.slice(end, end + 160);
  const inBrackets = /[(«“"‘'[–—-][\s\u00A0]*(?:(?:the|la|le|les|l[’']|the\s)\s?)?["“«‘]?[\s\u00A0]*$/iu.exec(before);
  if (inBrackets !== null) {
    const long = before.slice(0, inBrackets.index);
    if (fits(acronym, long, lang, 'end') || isOneWord(acronym, long)) return true;
  }
  // «(Long Form, or ABC)», "known as ABC".
  if (
    /(?:\bor|\bknown as|\bcalled|\bou|\bappelée?|\bci-après),?[\s\u00A0]*(?:the |la |le |l[’'])?["“«]?[\s\u00A0]*$/iu.test(
      before,
    ) &&
    fits(acronym, before, lang, 'end')
  )
    return true;
  const opened = /^[\s\u00A0]*(?:[(–—:,]|stands for|means|désigne|signifie)[\s\u00A0]*/iu.exec(after);
  return opened !== null && fits(acronym, after.slice(opened[0].length), lang, 'start');
}

/** "Immunoglobulin (IG)", "television (TV)": the letters of one word, in order. */
function isOneWord(acronym: string, before: string): boolean {
  const word = plain(/[\p{L}]+$/u.exec(before.trimEnd())?.[0] ?? '');
  const letters = plain(acronym);
  return word.length >= 6 && word.startsWith(letters.charAt(0)) && subsequence(letters, word);
}

/**
 * The acronyms whose long form the page gives somewhere as a name, in its title or its text: "Request for Proposals"
 * above, "RFP" below. Three letters at least: two would meet by chance.
 */
export function spelledOut(page: PageText, acronyms: ReadonlySet<string>): ReadonlySet<string> {
  const sought = [...acronyms].filter((acronym) => acronym.length >= 3);
  const found = new Set<string>();
  if (sought.length === 0) return found;
  for (const text of [page.page.title, ...mainText(page).map((block) => block.text)]) {
    for (const [run] of text.matchAll(NAME)) {
      const initials = (run.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
      const all = (run.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
      for (const acronym of sought) if (initials.includes(acronym) || all.includes(acronym)) found.add(acronym);
    }
  }
  return found;
}

/** Words with a capital, small words among them. */
const NAME =
  /\p{Lu}\p{Ll}{1,30}(?:[ \u00A0’'-]{1,2}(?:(?:of|the|and|for|to|in|de|la|le|les|des|du|d[’']|l[’']|et|en|pour) ?){0,3}\p{Lu}\p{Ll}{1,30}){1,12}/gu;

/** Whether the letters of the acronym are the initials of the words at this end of the text, small words skipped. */
function fits(acronym: string, text: string, lang: Lang, end: 'start' | 'end'): boolean {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => plain(word));
  const near = end === 'end' ? words.slice(-14) : words.slice(0, 14);
  const letters = plain(acronym).replace(/[^a-z]/gu, '');
  const content = near.filter((word) => !SMALL[lang].has(word));
  const initials = content.map((word) => word.charAt(0)).join('');
  const all = near.map((word) => word.charAt(0)).join('');
  const run = (text_: string): boolean => (end === 'end' ? text_.endsWith(letters) : text_.startsWith(letters));
  if (run(initials) || run(all)) return true;
  // "Commissaire à l'information … de l'Ontario (CIPVP)": a place after the name; « Règles pour l'accessibilité des
  // contenus Web (WCAG) »: the acronym is the other language's, and most of its letters still answer.
  if (end === 'end' && letters.length > 2 && initials.slice(-letters.length - 3).includes(letters)) return true;
  if (end === 'end' && lang === 'fr' && letters.length > 3 && shared(letters, initials.slice(-letters.length)) >= 0.7)
    return true;
  // Not every letter has a word of its own ("Ontario Student Assistance Program" OSAP has; "extensible" X has not).
  return (
    subsequence(letters, near.map((word) => word.slice(0, 3)).join('')) &&
    content.some((word) => word.startsWith(letters.charAt(0)))
  );
}

/** The share of the letters that are among the others, each counted once. */
function shared(letters: string, others: string): number {
  const left = [...others];
  const found = [...letters].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found.length / letters.length;
}

function subsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const SMALL: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['of', 'the', 'and', 'for', 'to', 'in', 'on', 'with', 'a', 'an', 's', 'or', 'at', 'by']),
  fr: new Set([
    'de',
    'la',
    'le',
    'les',
    'des',
    'du',
    'd',
    'l',
    'et',
    'en',
    'pour',
    'au',
    'aux',
    'a',
    'sur',
    'par',
    'dans',
    'avec',
    'un',
    'une',
  ]),
};

/** What everybody reads as a word, in both languages: places, money, files, units, degrees, everyday devices. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    'ON QC BC AB SK MB NB NS PE PEI NL YT NT NU CA US USA UK UE EU ÉU UN ONU NATO OTAN PO BP CP TV DVD CD GPS USB PDF HTML CSV XML ZIP JPG JPEG PNG GIF MP ' +
    'URL WWW FAQ ID PIN ATM VIN RSVP AM PM AD BC BCE CE OK TTY TDD ATS SMS VHS LED LCD PC DNA ADN HIV VIH AIDS SIDA COVID SARS MRI IRM CT ' +
    'GST HST PST TPS TVH TVQ TVP QST NIP NAS CAD USD EUR KG KM CM MM ML MB GB TB KB MO GO KO DC LA NY NYC BBC CBC CNN NASA UNESCO UNICEF ' +
    'RLRQ LRQ LRO LRC RSO RSC RRO SO SC LQ LC CQLR HAE HNE HAR HNR HNP HAP EST EDT CST CDT MST MDT PDT GMT UTC ' +
    'MD PhD BA MA RN Mr Mrs JD LLB VIP DIY HR IT RH TI CEO PDG Inc LTD LLC VS RE PS NB AA AAA LGBTQ WC EN FR ST RR HWY AVE APT RCMP GRC CRA ARC SIN IRS NHS ASAP HD FM ' +
    'IP PCR TTC PRESTO JAWS NVDA README MPP OPP PPO EMS RRSP RESP TFSA REER REEE CELI BBQ ABC HVAC QR EV HPV VPH BMI IMC CFO STEM VIA'
  ).split(' '),
);
const EMPHASISED: ReadonlySet<string> = new Set(
  'non oui tous tout toute toutes sans avant gratuit merci fin nouveau plus seul seule jamais'.split(' '),
);
const NOT_FRENCH_ACRONYMS: ReadonlySet<string> = new Set(['MM', 'ND', 'CV', 'OK']);
