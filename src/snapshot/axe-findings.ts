import type { Finding } from '../model/finding.ts';
import type { Localized } from '../model/language.ts';
import { contrastMessage, contrastOf } from './axe-contrast.ts';
import type { AxeLocale } from './axe-message.ts';
import { missingFrench } from './axe-french.ts';
import { frenchMessage, tidy } from './axe-message.ts';
import { type AxeNode, type AxeResults, type AxeTarget, selectorOf } from './axe-results.ts';
import type { Described } from './in-page/describe.ts';

export interface AxeWording {
  /** axe-core's own French. */
  readonly french: AxeLocale;
  /** Of every rule, by axe's id. */
  readonly titles: Readonly<Record<string, Localized>>;
  /** Rules whose fault lies in each piece of content by itself, and not in a component. */
  readonly contentRules: ReadonlySet<string>;
}

/** Each node that axe found at fault, or could not decide on, as a finding of ours. */
export function axeFindings(
  { violations, incomplete }: AxeResults,
  url: string,
  wording: AxeWording,
  describe: (target: AxeTarget) => Described | undefined,
): Finding[] {
  const of = (outcome: Finding['outcome'], results: AxeResults['violations']): Finding[] =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => {
        const described = describe(node.target);
        return {
          rule: `axe/${id}`,
          outcome,
          at: {
            url,
            selector: selectorOf(node.target),
            snippet: node.html,
            ...(described && { region: described.region }),
          },
          message: messageOf(id, node, outcome, wording),
          key: keyOf(id, node, described, wording),
        };
      }),
    );
  return [...of('fail', violations), ...of('review', incomplete)];
}

/** What axe says first: what must not be, then what must all be, then the first of what would have been enough. */
function messageOf(id: string, node: AxeNode, outcome: Finding['outcome'], wording: AxeWording): Localized {
  const contrast = outcome === 'fail' ? contrastOf(node) : undefined;
  if (contrast !== undefined) return contrastMessage(contrast);
  const check = [...node.none, ...node.all, ...node.any][0];
  const title = wording.titles[id] ?? { en: id, fr: id };
  if (check === undefined) return title;
  const kind = outcome === 'fail' ? 'fail' : 'incomplete';
  const french = frenchMessage(check, kind, missingFrench) ?? frenchMessage(check, kind, wording.french);
  return { en: tidy(check.message) || title.en, fr: french ?? title.fr };
}

function keyOf(id: string, node: AxeNode, described: Described | undefined, { contentRules }: AxeWording): string {
  const contrast = contrastOf(node);
  const component = described?.component ?? selectorOf(node.target);
  // One pair of colours on one kind of element is one line of a style sheet.
  if (contrast !== undefined) {
    const { text, background, needed } = contrast;
    return `${text}/${background}/${needed}:1|${component.split('>').at(-1) ?? ''}`;
  }
  const inContent = described !== undefined && (described.region === 'main' || described.region === 'aside');
  return inContent && contentRules.has(id) ? `${component}|${described.content}` : component;
}
