import { DOCUMENT_TEXT_RULES } from '../check/document-text-rules.ts';
import type { Gap } from '../model/ledger.ts';
import type { Tested } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { DocumentSnapshot } from '../model/document.ts';
import type { ActiveRules, RuleBook } from './active-rules.ts';

export interface RulesRan {
  /** Takes the rules that ran on a page to their end, and gives the place of their list. `gaps`: those of the text rules. */
  add(page: PageSnapshot, active: ActiveRules, gaps: readonly Gap[]): number;
  /** The same for a document. Rules about PDF files run on nothing else. */
  addDocument(document: Pick<DocumentSnapshot, 'pdf'>, active: ActiveRules, gaps: readonly Gap[]): number;
  tested(): Tested;
}

/** Gathers which rules ran on which page. Site rules are about no single page. */
export function rulesRan(book: RuleBook): RulesRan {
  const places = new Map<string, number>();
  const sets: (readonly string[])[] = [];

  const placeOf = (ids: readonly string[]): number => {
    const name = ids.join(' ');
    const place = places.get(name) ?? sets.push(ids) - 1;
    places.set(name, place);
    return place;
  };
  return {
    add: (page, active, gaps) => placeOf(idsOf(page, active, gaps)),
    addDocument: ({ pdf }, active, gaps) => {
      const own = pdf === undefined ? [] : active.document.map(({ rule }) => rule.id);
      const text = active.text.map(({ rule }) => rule.id).filter((id) => DOCUMENT_TEXT_RULES.has(id));
      return placeOf([...own, ...text].filter((id) => isWhole(id, gaps)).sort());
    },
    tested() {
      const ids = [...new Set(sets.flat())].sort();
      const act = ids.flatMap((id) => {
        const own = book.describe(id)?.act ?? [];
        return own.length > 0 ? [[id, own] as const] : [];
      });
      return {
        criteria: Object.fromEntries(ids.map((id) => [id, criteriaOf(id, book)])),
        ...(act.length > 0 && { act: Object.fromEntries(act) }),
        sets,
      };
    },
  };
}

function idsOf({ engines }: PageSnapshot, active: ActiveRules, gaps: readonly Gap[]): string[] {
  const observed = engines.flatMap(({ name, ran, failedToRun }) => {
    const ids = name === 'axe-core' ? ran.map((id) => `axe/${id}`) : ran;
    return ids.filter((id) => !failedToRun.some((failure) => isAbout(failure, id)));
  });
  const text = active.text.map(({ rule }) => rule.id).filter((id) => isWhole(id, gaps));
  return [...new Set([...observed.filter((id) => active.isOn(id)), ...text])].sort();
}

/** The rule did not fail to run. */
function isWhole(id: string, gaps: readonly Gap[]): boolean {
  return !gaps.some(({ detail = '' }) => isAbout(detail, id));
}

/** `axe/label`, or `axe/label: what it said`. */
export function isAbout(failure: string, id: string): boolean {
  return failure === id || failure.startsWith(`${id}:`);
}

/** A criterion's short name is the end of its address at the W3C. */
function criteriaOf(id: string, book: RuleBook): string[] {
  const standards = book.describe(id)?.standards ?? [];
  return standards
    .filter(({ name }) => name === 'WCAG')
    .flatMap(({ url = '' }) => /([a-z-]+)(?:\.html)?$/.exec(url)?.[1] ?? []);
}
