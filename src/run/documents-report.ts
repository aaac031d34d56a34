import { checkDocument } from '../check/check-document.ts';
import type { Vocabulary } from '../check/check-text.ts';
import { READABLE } from '../documents/read-document.ts';
import type { DocumentFailure, DocumentReport, DocumentSnapshot } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Gap } from '../model/ledger.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { SiteLedger } from '../rule/rule.ts';
import type { ActiveRules } from './active-rules.ts';
import { documentLinks, type LinkedDocument } from './document-links.ts';
import { type JournalContents, openDocuments } from './journal.ts';
import type { Judging } from './judging.ts';
import type { RulesRan } from './rules-ran.ts';

/** Pages named of those that link to one document. */
const MOST_FROM = 20;

export interface DocumentsReport {
  /** Takes the links of a checked page. */
  add(page: PageSnapshot): void;
  /** Checks what the journal holds of each document. Findings come sorted by document. */
  read(
    run: { readonly runDir: string; readonly journal: JournalContents; readonly judging: Judging },
    rulesFor: (url: string) => ActiveRules,
    vocabulary: Vocabulary,
    ran: RulesRan,
    keep: (finding: Finding) => void,
  ): Promise<{ readonly documents: readonly DocumentReport[]; readonly gaps: readonly Gap[] }>;
}

/** The documents that checked pages link to, and what came of each. */
export function documentsReport(ledger: SiteLedger): DocumentsReport {
  const linked = new Map<string, { readonly document: LinkedDocument; readonly from: Set<string> }>();
  return {
    add(page) {
      for (const document of documentLinks(page, ledger.find)) {
        const known = linked.get(document.url) ?? { document, from: new Set() };
        linked.set(document.url, known);
        known.from.add(page.url);
      }
    },
    async read({ runDir, journal, judging }, rulesFor, vocabulary, ran, keep) {
      // A run of files alone has no journal on disk.
      const lines = journal.documents.size === 0 ? undefined : await openDocuments(runDir, journal.documents);
      const documents: DocumentReport[] = [];
      const gaps: Gap[] = [];
      try {
        for (const [url, { document, from }] of [...linked].sort(([a], [b]) => (a < b ? -1 : 1))) {
          const base = { ...document, from: [...from].sort().slice(0, MOST_FROM), fromCount: from.size };
          const line = judging.documents === true ? await lines?.read(url) : undefined;
          if (judging.documents !== true) documents.push({ ...base, state: 'listed' });
          else if (!READABLE.has(document.type)) documents.push({ ...base, state: 'listed', reason: 'not-checked' });
          else if (line?.snapshot !== undefined) {
            const checked = checkDocument(line.snapshot, rulesFor(url), vocabulary);
            for (const finding of checked.findings) keep(finding);
            gaps.push(...checked.gaps);
            const { readability } = checked;
            const tested = ran.addDocument(line.snapshot, rulesFor(url), checked.gaps);
            documents.push({ ...base, ...factsOf(line.snapshot), state: 'checked', readability, tested });
          } else {
            const failure = line?.failure ?? leftOut(journal);
            gaps.push(...gapOf(url, failure));
            documents.push({ ...base, ...failure });
          }
        }
      } finally {
        await lines?.close();
      }
      return { documents, gaps };
    },
  };
}

function factsOf({ bytes, title, lang, pdf }: DocumentSnapshot): Partial<DocumentReport> {
  return {
    bytes,
    ...(pdf !== undefined && { pages: pdf.pages }),
    ...(title !== '' && { title }),
    ...(lang !== undefined && { lang }),
  };
}

/** The run ended before its turn came. */
function leftOut({ end }: JournalContents): DocumentFailure {
  return { state: 'skipped', reason: end?.status === 'finished' ? 'time-limit' : 'interrupted' };
}

/** Reasons to leave a document out that a person chose, or that hold for pages just as well: no hole in the run. */
const CHOSEN: ReadonlySet<string> = new Set([
  'off-scope',
  'redirect-off-scope',
  'robots',
  'logout',
  'excluded',
  'sample',
]);

function gapOf(url: string, { state, reason, detail }: DocumentFailure): Gap[] {
  if (state === 'skipped' && CHOSEN.has(reason)) return [];
  return [{ url, stage: 'load', reason, ...(detail !== undefined && { detail }) }];
}
