import type { Lang, Localized } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import type { StandardClause } from '../model/rule-description.ts';
import type {
  PageObservation,
  PageRule,
  RuleOptions,
  SiteLedger,
  SiteObservation,
  SiteRule,
  TextObservation,
  TextRule,
} from '../rule/rule.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { PageText } from '../rule/page-text.ts';

/** What a project adds to Curbcut: the default export of a file that `plugins` names. */
export interface Plugin {
  readonly rules?: readonly CustomRule[];
  readonly reporters?: readonly Reporter[];
}

/** A rule that a project brings. */
export type CustomRule = TextRule | PageRule | SiteRule;

/** A report format that a project brings: `-o acme/table=report.txt`. */
export interface Reporter {
  /** With a prefix of your own, as in `acme/table`. */
  readonly name: string;
  /**
   * Makes the report. The texts in it come from the pages that were checked: escape them as your format asks.
   * Control characters are already made visible.
   */
  readonly render: (
    report: Report,
    options: { readonly lang: Lang },
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

interface Described<O extends RuleOptions> {
  /** With a prefix of your own, as in `acme/no-jargon`. */
  readonly id: string;
  /** What must hold, as a heading: “Sentences are short”. */
  readonly title: Localized;
  /** Why it matters, and to whom. */
  readonly why: Localized;
  /** What to do. */
  readonly fix: Localized;
  readonly severity: TextRule['severity'];
  /** Who can mend it: who writes the words, or who writes the code. */
  readonly owner: TextRule['owner'];
  /** An `accessibility` rule names a WCAG clause, and runs where the standard of the run asks for it. */
  readonly category: TextRule['category'];
  readonly standards?: readonly StandardClause[];
  /** An address with more to read. */
  readonly help?: string;
  /** What can be set, each with its default. */
  readonly options?: O;
  /** One sentence an option. */
  readonly optionHelp?: Readonly<Record<keyof O, Localized>>;
}

/** No options. */
type None = Readonly<Record<never, never>>;

export interface TextRuleDefinition<O extends RuleOptions> extends Described<O> {
  /** Reads the text of one page. At most 5 seconds a page. */
  readonly check: (page: PageText, options: O) => Iterable<Omit<TextObservation, 'edit' | 'parts'>>;
}

export interface PageRuleDefinition<O extends RuleOptions> extends Described<O> {
  /**
   * Reads the live DOM. Its source text is sent to the browser and runs there, in every frame, apart from the page’s own
   * scripts: it can use nothing that stands outside of the function. At most 5 seconds a frame.
   */
  readonly check: (document: Document, options: O) => Iterable<PageObservation>;
}

export interface SiteRuleDefinition<Row, O extends RuleOptions> extends Described<O> {
  /** Takes from each page the little that `check` needs. At most 5 seconds a page. */
  readonly gather: (page: PageSnapshot, ledger: SiteLedger) => Iterable<Row>;
  /** Reads all that was gathered, pages sorted by address. At most 30 seconds. */
  readonly check: (rows: readonly Row[], options: O, ledger: SiteLedger) => Iterable<SiteObservation>;
}

/** Each returns what it is given, made whole: they exist so that it is typed where it is written. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

export function defineTextRule<O extends RuleOptions = None>(rule: TextRuleDefinition<O>): CustomRule {
  return { ...defaults, ...rule, kind: 'text' } as unknown as TextRule;
}

export function definePageRule<O extends RuleOptions = None>(rule: PageRuleDefinition<O>): CustomRule {
  return { ...defaults, ...rule, kind: 'page' } as unknown as PageRule;
}

export function defineSiteRule<Row, O extends RuleOptions = None>(rule: SiteRuleDefinition<Row, O>): CustomRule {
  return { ...defaults, ...rule, kind: 'site' } as unknown as SiteRule;
}

export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}

const defaults = { standards: [], options: {}, optionHelp: {} };
