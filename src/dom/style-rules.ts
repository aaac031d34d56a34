/** A rule of a style sheet, with the media queries around it. */
export interface StyleRule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  /** Outermost first, as the browser writes them. */
  readonly media: readonly string[];
}

export interface StyleRules {
  readonly rules: readonly StyleRule[];
  /** Some sheet could not be read: it is from elsewhere. */
  readonly isPart: boolean;
}

/** Rules read of one document, at most. */
const MOST = 20_000;

/** The rules of all style sheets of a document that apply or may come to apply, in their order. */
export function styleRules(document: Document): StyleRules {
  const rules: StyleRule[] = [];
  let isPart = false;
  const read = (list: CSSRuleList, media: readonly string[]): void => {
    for (const rule of list) {
      if (rules.length >= MOST) return;
      if (rule instanceof CSSStyleRule) rules.push({ selector: rule.selectorText, style: rule.style, media });
      else if (rule instanceof CSSMediaRule) read(rule.cssRules, [...media, rule.conditionText]);
      else if (rule instanceof CSSImportRule) readSheet(rule.styleSheet, media);
      else if (rule instanceof CSSGroupingRule) read(rule.cssRules, media);
    }
  };
  const readSheet = (sheet: CSSStyleSheet | null, media: readonly string[]): void => {
    if (sheet === null || sheet.disabled) return;
    const own = sheet.media.mediaText;
    try {
      read(sheet.cssRules, own === '' ? media : [...media, own]);
    } catch {
      isPart = true;
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) readSheet(sheet, []);
  return { rules, isPart };
}

/** Elements that a selector finds; none where the browser cannot read it. */
export function select(document: Document, selector: string): Element[] {
  try {
    return [...Document.prototype.querySelectorAll.call(document, selector)];
  } catch {
    return [];
  }
}

export function doesMatch(element: Element, selector: string): boolean {
  try {
    return Element.prototype.matches.call(element, selector);
  } catch {
    return false;
  }
}
