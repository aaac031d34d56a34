import type { DocumentSnapshot } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Gap } from '../model/ledger.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { ActiveRule } from '../rule/active-rule.ts';
import type { DocumentObservation, DocumentRule, TextRule } from '../rule/rule.ts';
import { checkText, type TextCheck, type Vocabulary } from './check-text.ts';
import { DOCUMENT_TEXT_RULES } from './document-text-rules.ts';

interface DocumentRules {
  readonly document: readonly ActiveRule<DocumentRule>[];
  readonly text: readonly ActiveRule<TextRule>[];
}

/** Runs the document rules, and the text rules that need no page around the text. A rule that throws becomes a gap. */
export function checkDocument(document: DocumentSnapshot, rules: DocumentRules, vocabulary?: Vocabulary): TextCheck {
  const gaps: Gap[] = [];
  const findings: Finding[] = [];
  for (const { rule, options } of rules.document) {
    try {
      for (const seen of rule.check(document, options)) findings.push(toFinding(rule.id, seen, document));
    } catch (cause) {
      const detail = `${rule.id}: ${cause instanceof Error ? cause.message : String(cause)}`;
      gaps.push({ url: document.url, stage: 'check', reason: 'engine-failed', detail });
    }
  }
  const text = checkText(
    asPage(document),
    rules.text.filter(({ rule }) => DOCUMENT_TEXT_RULES.has(rule.id)),
    vocabulary,
  );
  if (document.truncated) gaps.push({ url: document.url, stage: 'snapshot', reason: 'truncated' });
  return {
    findings: [...findings, ...text.findings],
    readability: text.readability,
    gaps: [...gaps, ...text.gaps],
  };
}

/** Where no text can be pointed at: the document by its title, else by the name of its file. */
function toFinding(rule: string, seen: DocumentObservation, { url, title }: DocumentSnapshot): Finding {
  const { page, snippet, message, outcome = 'fail', severity } = seen;
  const name = title === '' ? (new URL(url).pathname.split('/').at(-1) ?? url) : title;
  return {
    rule,
    outcome,
    ...(severity !== undefined && { severity }),
    at: { url, selector: page === undefined ? 'document' : `page ${page}`, snippet: snippet ?? name, region: 'main' },
    message,
    // Each document is mended by itself.
    key: `${url} ${outcome} ${severity ?? ''}`,
  };
}

/** The document as a page of nothing but text. */
function asPage({ url, title, lang, blocks, truncated }: DocumentSnapshot): PageSnapshot {
  return {
    url,
    status: 200,
    title,
    ...(lang !== undefined && { lang }),
    meta: [],
    alternates: [],
    blocks,
    links: [],
    images: [],
    fields: [],
    media: [],
    frames: [],
    settled: true,
    truncated,
    root: { selector: 'document', snippet: title },
    engines: [],
    observed: [],
    gaps: [],
  };
}
