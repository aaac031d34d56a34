import type { DocumentSnapshot } from '../model/document.ts';
import type { Outcome, Severity } from '../model/finding.ts';
import type { Localized } from '../model/language.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { RuleDescription } from '../model/rule-description.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { TwinComparison } from '../twins/difference.ts';
import type { PageText, ReadBlock } from './page-text.ts';

/** Option values a rule may take. Their types and defaults come from the rule; the configuration checks against them. */
export type OptionValue = number | boolean | string | readonly string[];
export type RuleOptions = Readonly<Record<string, OptionValue>>;

interface RuleBase<O extends RuleOptions> extends RuleDescription {
  readonly options: O;
  /** One sentence an option. */
  readonly optionHelp: Readonly<Record<keyof O, Localized>>;
}

/** What a page rule saw, in the browser. */
export interface PageObservation {
  readonly element: Element;
  readonly message: Localized;
  readonly outcome?: Outcome;
  readonly severity?: Severity;
  /** Tells causes apart where the element's component does not. */
  readonly cause?: string;
}

/** A rule that reads the live DOM. It runs in the browser, in every frame, in an isolated world. */
export interface PageRule<O extends RuleOptions = RuleOptions> extends RuleBase<O> {
  readonly kind: 'page';
  readonly check: (document: Document, options: O) => Iterable<PageObservation>;
  /** `check` as an expression, for a rule of a project's own: ours are in the script that is built. */
  readonly source?: string;
}

/** What a text rule saw. `start` and `end` are UTF-16 offsets into the block's text; without them the whole block is meant. */
export interface TextObservation {
  /** The block; `page` for a finding about the page as a whole. */
  readonly block: ReadBlock | 'page';
  readonly start?: number;
  readonly end?: number;
  readonly message: Localized;
  readonly rewrite?: string;
  /** What the fix would make of the block's text, where the rewrite does not say it: to tell how much it would help. */
  readonly edit?: { readonly start: number; readonly end: number; readonly text: string };
  /** The sentence would be cut in so many, where nobody can say at which words. */
  readonly parts?: number;
  readonly outcome?: Outcome;
  readonly severity?: Severity;
  /** What makes two observations one cause. Default: the passage itself. `page`: once a page. */
  readonly cause?: string;
}

/** A rule that reads the text of one page. Pure. */
export interface TextRule<O extends RuleOptions = RuleOptions> extends RuleBase<O> {
  readonly kind: 'text';
  readonly check: (page: PageText, options: O) => Iterable<TextObservation>;
}

/** What a site rule saw, on one of its pages. */
export interface SiteObservation {
  readonly url: string;
  readonly selector: string;
  readonly snippet: string;
  readonly message: Localized;
  readonly outcome?: Outcome;
  readonly severity?: Severity;
  readonly cause: string;
}

/** The ledger as a site rule asks it. Addresses are normalised before they are looked up. */
export interface SiteLedger {
  find(url: string): LedgerEntry | undefined;
  /** Pages were left out because they have not changed: what the run did not see may well be there. */
  readonly isPart?: boolean;
}

/**
 * A rule that compares pages. `gather` takes from each page the little that `check` needs (memory stays flat),
 * `check` reads all that was gathered. Pure.
 */
export interface SiteRule<O extends RuleOptions = RuleOptions, Row = unknown> extends RuleBase<O> {
  readonly kind: 'site';
  readonly gather: (page: PageSnapshot, ledger: SiteLedger) => Iterable<Row>;
  readonly check: (rows: readonly Row[], options: O, ledger: SiteLedger) => Iterable<SiteObservation>;
  /** Reads what differs between a page and its version in the other language, pair by pair. */
  readonly compare?: (twins: TwinComparison, options: O) => Iterable<SiteObservation>;
}

/** What a document rule saw. */
export interface DocumentObservation {
  /** The page in the document, from 1; without it the document as a whole is meant. */
  readonly page?: number;
  /** What stands there; default: the document's title. */
  readonly snippet?: string;
  readonly message: Localized;
  readonly outcome?: Outcome;
  readonly severity?: Severity;
}

/** A rule that reads what a document (a PDF) says of itself. Pure. One document is one cause. */
export interface DocumentRule<O extends RuleOptions = RuleOptions> extends RuleBase<O> {
  readonly kind: 'document';
  readonly check: (document: DocumentSnapshot, options: O) => Iterable<DocumentObservation>;
}

/** A rule of axe-core, described in our words. Engine: axe-core itself. */
export interface AxeRuleDescription extends RuleDescription {
  readonly axeId: string;
}

export type Rule = PageRule | TextRule | SiteRule | DocumentRule;

/** Each returns the rule that it is given: they exist so that a rule's options are typed where the rule is written. */
export function pageRule<O extends RuleOptions>(rule: Omit<PageRule<O>, 'kind'>): PageRule {
  return { ...rule, kind: 'page' } as unknown as PageRule;
}

export function textRule<O extends RuleOptions>(rule: Omit<TextRule<O>, 'kind'>): TextRule {
  return { ...rule, kind: 'text' } as unknown as TextRule;
}

export function siteRule<Row, O extends RuleOptions>(rule: Omit<SiteRule<O, Row>, 'kind'>): SiteRule {
  return { ...rule, kind: 'site' } as unknown as SiteRule;
}

export function documentRule<O extends RuleOptions>(rule: Omit<DocumentRule<O>, 'kind'>): DocumentRule {
  return { ...rule, kind: 'document' } as unknown as DocumentRule;
}
