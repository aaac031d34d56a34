import { decodeHTMLStrict } from 'entities';

/** What a file is written in, as far as its markup differs. */
export type SourceKind = 'markdown' | 'html' | 'code' | 'data';

/** What stands before a word, or around it. */
export const FLAG = {
  /** In a tag, a link target, an expression of a template: the reader may never see it. */
  markup: 1,
  /** Before it lies an edge: a paragraph, a tag, a quote, a key. */
  edge: 2,
  /** Before it lies something that the build puts other words in place of. */
  hole: 4,
} as const;

/** Takes words one by one. */
export interface WordSink {
  /** `word` is in lower case; `start` is its offset in the source. */
  add(word: string, start: number, flags: number): void;
}

/** Longest tag, in characters: what is longer has lost its end. */
const LONGEST_TAG = 4_000;
const LONGEST_TARGET = 600;
const LONGEST_EXPRESSION = 2_000;
/** Longest word: what is longer is data. */
const LONGEST_WORD = 100;

/**
 * Cuts a source into words, each with its place, whatever it is written in: Markdown, HTML, a template, a component, data.
 * A word is a run of letters and digits; emphasis, inline tags and soft hyphens inside of it are passed over. Linear.
 */
export function readTokens(source: string, kind: SourceKind, sink: WordSink): void {
  new Reader(source, kind, sink).read();
}

/** The words of a text that a person reads, in the same shape. */
export function plainWords(text: string): { readonly word: string; readonly start: number }[] {
  const words: { word: string; start: number }[] = [];
  // Numbers of footnotes are the page's, not the writer's.
  const read = text.replace(/\[\d{1,3}\]|↩\uFE0E?/g, (found) => ' '.repeat(found.length));
  for (const { 0: word, index } of read.matchAll(/[\p{L}\p{Nd}\p{M}\u00AD\u200B-\u200D\u2060]+/gu)) {
    const plain = plainWord(word);
    if (plain !== '') words.push({ word: plain, start: index });
  }
  return words;
}

function plainWord(word: string): string {
  const plain = word.replace(/[\u00AD\u200B-\u200D\u2060]/g, '').slice(0, LONGEST_WORD);
  return (ASCII.test(plain) ? plain : plain.normalize('NFC')).toLowerCase();
}

const ASCII = /^[\x20-\x7e]*$/;

class Reader {
  readonly #source: string;
  readonly #kind: SourceKind;
  readonly #sink: WordSink;
  #at = 0;
  #flags: number = FLAG.edge;
  /** The line is a heading, or the title of a container. */
  #isTitle = false;
  /** Words before this offset are markup. */
  #markupEnd = 0;
  /** Before these offsets no tag and no brace closes: looking again would cost time for nothing. */
  #noTagBefore = 0;
  #noBraceBefore = 0;

  constructor(source: string, kind: SourceKind, sink: WordSink) {
    this.#source = source;
    this.#kind = kind;
    this.#sink = sink;
  }

  read(): void {
    const { length } = this.#source;
    while (this.#at < length) {
      const code = this.#source.charCodeAt(this.#at);
      if (isWordUnit(this.#source, this.#at, code)) this.#word(this.#at);
      else this.#between(code);
    }
  }

  /** Reads a word to its end; `text`: what is read of it already. */
  #word(start: number, text = ''): void {
    const source = this.#source;
    for (;;) {
      const from = this.#at;
      while (this.#at < source.length && isWordUnit(source, this.#at, source.charCodeAt(this.#at))) this.#at += 1;
      if (text.length <= LONGEST_WORD) text += source.slice(from, this.#at);
      const goesOn = this.#inside();
      if (goesOn === undefined) break;
      if (text.length <= LONGEST_WORD) text += goesOn;
    }
    const word = plainWord(text);
    if (word === '') return;
    const inMarkup = start < this.#markupEnd || this.#isListNumber(start, text);
    this.#sink.add(word, start, this.#flags | (inMarkup ? FLAG.markup : 0));
    this.#flags = 0;
  }

  /** What may stand inside of a word; moves past it and returns the letters that it stands for. Undefined: the word ends. */
  #inside(): string | undefined {
    const source = this.#source;
    const code = source.charCodeAt(this.#at);
    if (code === AMPERSAND) {
      const entity = entityAt(source, this.#at);
      if (entity === undefined || !LETTERS.test(entity.text)) return undefined;
      this.#at += entity.length;
      return entity.text;
    }
    if (code === BACKSLASH && this.#kind !== 'markdown') {
      const escaped = unicodeEscape(source, this.#at);
      if (escaped === undefined || !LETTERS.test(escaped)) return undefined;
      this.#at += 6;
      return escaped;
    }
    const glue = code === LESS ? INLINE_TAGS : code === STAR || code === TILDE ? EMPHASIS : undefined;
    if (glue === undefined || this.#at < this.#markupEnd) return undefined;
    glue.lastIndex = this.#at;
    const length = glue.exec(source)?.[0].length ?? 0;
    const next = this.#at + length;
    if (length === 0 || !isWordUnit(source, next, source.charCodeAt(next))) return undefined;
    this.#at = next;
    return '';
  }

  /** `1.` before an item: the page's list counts by itself. */
  #isListNumber(start: number, text: string): boolean {
    if (text.length > 3 || !/^\d+$/.test(text) || !/[.)]/.test(this.#source.charAt(this.#at))) return false;
    let at = start - 1;
    while (at >= 0 && /[ \t>]/.test(this.#source.charAt(at))) at -= 1;
    return at < 0 || this.#source.charCodeAt(at) === LINE_FEED;
  }

  #between(code: number): void {
    const source = this.#source;
    const at = this.#at;
    this.#at += 1;
    if (code === LINE_FEED) this.#line();
    else if (code === LESS) this.#tag(at);
    else if (code === BRACE) this.#brace(at);
    else if (code === AMPERSAND) this.#entity(at);
    else if (code === BRACKET) this.#bracket(at);
    else if (code === BRACKET_END) this.#afterBracket(at);
    else if (code === BACKSLASH && this.#kind !== 'markdown') this.#escape(at);
    else if (code === APOSTROPHE || code === COLON) {
      // `l'eau` has no edge, `'eau` and `key: eau` have.
      const around = code === APOSTROPHE ? source.charAt(at - 1) : source.charAt(at + 1);
      if (code === APOSTROPHE ? !LETTERS.test(around) || !LETTERS.test(source.charAt(at + 1)) : /\s/.test(around))
        this.#edge();
    } else if (EDGES.has(code)) this.#edge();
  }

  #edge(): void {
    this.#flags |= FLAG.edge;
  }

  #line(): void {
    const source = this.#source;
    let at = this.#at;
    while (at < source.length && isBlank(source.charCodeAt(at))) at += 1;
    const code = source.charCodeAt(at);
    // `::: tip Title`: the title is all of a text.
    const container = /^:{3,}[ \t]*[\w-]+/.exec(source.slice(at, at + 60))?.[0];
    if (container !== undefined) this.#at = at + container.length;
    // So is a heading: the line ends it.
    if (this.#isTitle) this.#edge();
    this.#isTitle = container !== undefined || (this.#kind === 'markdown' && code === HASH);
    const starts = this.#kind === 'markdown' ? LINE_MARKS : DATA_LINE_MARKS;
    if (Number.isNaN(code) || code === LINE_FEED || starts.has(code)) this.#edge();
    // A numbered item, or a key of front matter or of a data file.
    else if (/^(?:\d{1,3}[.)]\s|[\w-]{1,40}:(?:\s|$))/.test(source.slice(at, at + 42))) this.#edge();
  }

  #tag(at: number): void {
    const source = this.#source;
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4);
      this.#at = end < 0 ? source.length : end + 3;
      return;
    }
    if (source.startsWith('<%', at)) return this.#expression(at, '%>');
    if (source.startsWith('<?', at)) return this.#expression(at, '?>');
    if (!/[A-Za-z/!]/.test(source.charAt(at + 1)) || at < this.#noTagBefore) return undefined;
    const end = tagEnd(source, at);
    if (end < 0) {
      this.#noTagBefore = at + LONGEST_TAG / 2;
      return undefined;
    }
    INLINE_TAG.lastIndex = at;
    if (!INLINE_TAG.test(source)) this.#edge();
    // A component may bring words of its own.
    if (/^<(?:[A-Z]|[a-z]+-|slot\b)/.test(source.slice(at, at + 40))) this.#flags |= FLAG.hole | FLAG.edge;
    this.#markupEnd = Math.max(this.#markupEnd, end);
    if (/^<style[\s>]/i.test(source.slice(at, at + 8))) {
      const close = source.indexOf('</style', end);
      this.#at = close < 0 ? source.length : close;
    }
    return undefined;
  }

  #brace(at: number): void {
    const source = this.#source;
    const next = source.charAt(at + 1);
    if (next === '{') return this.#expression(at, '}}');
    if (next === '%') return this.#expression(at, '%}');
    this.#edge();
    if (at < this.#noBraceBefore) return undefined;
    const longest = this.#kind === 'markdown' ? 300 : 120;
    const end = lineEnd(source, at + 1, BRACE_END, longest);
    if (end < 0) this.#noBraceBefore = Math.min(at + longest, nextLine(source, at, longest));
    else if (!source.slice(at, end).includes('<')) this.#hole(end);
    return undefined;
  }

  #expression(at: number, close: string): void {
    this.#edge();
    const end = this.#source.slice(at, at + LONGEST_EXPRESSION).indexOf(close, 2);
    if (end >= 0) this.#hole(at + end + close.length);
  }

  #hole(end: number): void {
    this.#flags |= FLAG.hole;
    this.#markupEnd = Math.max(this.#markupEnd, end);
  }

  #entity(at: number): void {
    const entity = entityAt(this.#source, at);
    if (entity === undefined) return;
    this.#at = at + entity.length;
    // A word that begins with one: É in &Eacute;cole.
    if (LETTERS.test(entity.text)) this.#word(at, entity.text);
  }

  /** `[^note]` is a number on the page; `![picture]` is heard, not read with the text around it. */
  #bracket(at: number): void {
    this.#edge();
    const source = this.#source;
    if (source.charAt(at + 1) === '^') {
      const end = lineEnd(source, at + 2, BRACKET_END, 80);
      this.#markupEnd = Math.max(this.#markupEnd, end);
    } else if (source.charAt(at - 1) === '!' && this.#kind === 'markdown') {
      const end = lineEnd(source, at + 1, BRACKET_END, LONGEST_TARGET);
      if (end > 0 && source.charAt(end) === '(') this.#markupEnd = Math.max(this.#markupEnd, end);
    }
  }

  /** `](/where "title")` and `][reference]` */
  #afterBracket(at: number): void {
    const source = this.#source;
    this.#edge();
    const next = source.charAt(at + 1);
    const close = next === '(' ? PARENTHESIS_END : next === '[' && this.#kind === 'markdown' ? BRACKET_END : 0;
    if (close === 0) return;
    const end = lineEnd(source, at + 2, close, LONGEST_TARGET);
    if (end > 0) this.#markupEnd = Math.max(this.#markupEnd, end);
  }

  #escape(at: number): void {
    const next = this.#source.charAt(at + 1);
    const escaped = unicodeEscape(this.#source, at);
    if (escaped !== undefined) {
      this.#at = at + 6;
      if (LETTERS.test(escaped)) this.#word(at, escaped);
      return;
    }
    if (/[nrtbf"'\\/`]/.test(next)) this.#at = at + 2;
    if (next === 'n') this.#edge();
  }
}

const LINE_FEED = 0x0a;
const HASH = 0x23;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const STAR = 0x2a;
const COLON = 0x3a;
const LESS = 0x3c;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const BRACKET_END = 0x5d;
const PARENTHESIS_END = 0x29;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
const TILDE = 0x7e;

const codes = (text: string): ReadonlySet<number> => new Set([...text].map((each) => each.charCodeAt(0)));
const EDGES = codes('"“”«»`|#=>}');
const LINE_MARKS = codes('-*+>#|:=~<!`{');
const DATA_LINE_MARKS = codes('-*+>#|:=~<!`{"\'');

const LETTERS = /^[\p{L}\p{Nd}\p{M}]+$/u;
const INLINE = '(?:a|abbr|b|bdi|bdo|cite|code|dfn|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)';
const INLINE_TAG = new RegExp(`</?${INLINE}(?=[\\s/>])`, 'y');
const INLINE_TAGS = new RegExp(`(?:</?${INLINE}(?:\\s[^<>]{0,300})?/?>){1,8}`, 'y');
const EMPHASIS = /\*{1,3}|~~/y;

function isWordUnit(source: string, at: number, code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return code === 0xaa || code === 0xad || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2070) return (code >= 0x200b && code <= 0x200d) || code === 0x2060;
  if (code >= 0xd800 && code < 0xe000) {
    const high = code < 0xdc00;
    return LETTERS.test(high ? source.slice(at, at + 2) : source.slice(at - 1, at + 1));
  }
  return LETTERS.test(source.charAt(at));
}

interface Entity {
  readonly text: string;
  readonly length: number;
}

function entityAt(source: string, at: number): Entity | undefined {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source)?.[0];
  if (found === undefined) return undefined;
  const text = decodeHTMLStrict(found);
  return text === found ? undefined : { text, length: found.length };
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

function unicodeEscape(source: string, at: number): string | undefined {
  UNICODE.lastIndex = at;
  const hex = UNICODE.exec(source)?.[1];
  return hex === undefined ? undefined : String.fromCharCode(Number.parseInt(hex, 16));
}

const UNICODE = /\\u([\da-fA-F]{4})/y;

/** Past the `>` of a tag, quotes and braces read over; -1 where it has none near. */
function tagEnd(source: string, start: number): number {
  const limit = Math.min(source.length, start + LONGEST_TAG);
  let quote = 0;
  let depth = 0;
  for (let at = start + 1; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || (code === APOSTROPHE && source.charCodeAt(at - 1) === 0x3d)) quote = code;
    else if (code === BRACE) depth += 1;
    else if (code === BRACE_END) depth -= 1;
    else if (code === 0x3e && depth <= 0) return at + 1;
    else if (code === LESS && depth <= 0) return -1;
  }
  return -1;
}

/** Past the next `close` on the same line; -1 where there is none near. */
function lineEnd(source: string, from: number, close: number, longest: number): number {
  const limit = Math.min(source.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    const code = source.charCodeAt(at);
    if (code === close) return at + 1;
    if (code === LINE_FEED) return -1;
  }
  return -1;
}

function nextLine(source: string, from: number, longest: number): number {
  const at = source.slice(from, from + longest).indexOf('\n');
  return at < 0 ? from + longest : from + at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}
