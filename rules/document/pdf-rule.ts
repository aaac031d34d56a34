import type { DocumentSnapshot, PdfFacts } from '../../src/model/document.ts';
import { type DocumentObservation, type DocumentRule, documentRule, type RuleOptions } from '../../src/rule/rule.ts';

type Written = Omit<DocumentRule, 'kind' | 'owner' | 'category' | 'options' | 'optionHelp' | 'check'>;
type Check<O> = (pdf: PdfFacts, document: DocumentSnapshot, options: O) => Iterable<DocumentObservation>;

/** A rule about PDF files: who writes the document mends it. */
export function pdfRule(rule: Written & { readonly check: Check<Record<string, never>> }): DocumentRule {
  return pdfRuleWith({ ...rule, options: {}, optionHelp: {} });
}

export function pdfRuleWith<O extends RuleOptions>(
  rule: Written & Pick<DocumentRule<O>, 'options' | 'optionHelp'> & { readonly check: Check<O> },
): DocumentRule {
  return documentRule<O>({
    ...rule,
    owner: 'content',
    category: 'accessibility',
    *check(document, options) {
      if (document.pdf !== undefined) yield* rule.check(document.pdf, document, options);
    },
  });
}
