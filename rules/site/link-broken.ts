import type { Localized } from '../../src/model/language.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { siteRule, type SiteObservation } from '../../src/rule/rule.ts';
import { CANADA } from '../text/standards.ts';

/** Links to pages that this run tried to open and that did not open. Pages outside of the run are not judged. */
export const linkBroken = siteRule<SiteObservation, Record<string, never>>({
  id: 'link/broken',
  title: { en: 'Links work', fr: 'Les liens fonctionnent' },
  why: {
    en: 'A dead link ends a person’s task. People who cannot see the rest of the page have no other way.',
    fr: 'Un lien mort arrête la démarche. Sans voir le reste de la page, on n’a pas d’autre chemin.',
  },
  fix: {
    en: 'Correct the address, link to the page that took its place, or remove the link.',
    fr: 'Corrigez l’adresse, visez la page de remplacement ou retirez le lien.',
  },
  severity: 'error',
  owner: 'content',
  category: 'advice',
  standards: [CANADA('7.3')],
  options: {},
  optionHelp: {},
  *gather(page, ledger) {
    const seen = new Set<string>();
    for (const link of page.links) {
      if (!/^(?:https?|file):/i.test(link.href) || seen.has(link.selector)) continue;
      seen.add(link.selector);
      const entry = ledger.find(link.href);
      if (entry === undefined || entry.state !== 'error') continue;
      if (entry.reason !== 'http-status' && entry.reason !== 'unreachable') continue;
      yield {
        url: page.url,
        selector: link.selector,
        snippet: link.snippet,
        message: message(entry),
        // A login or a refusal may be meant for people without an account: somebody has to look.
        ...(isRefusal(entry) && { outcome: 'review' as const }),
        cause: entry.url,
      };
    }
  },
  *check(rows) {
    yield* rows;
  },
});

function isRefusal({ status }: LedgerEntry): boolean {
  return status === 401 || status === 403 || status === 407;
}

function message(entry: LedgerEntry): Localized {
  const place = shortAddress(entry.url);
  if (entry.status === 404 || entry.status === 410)
    return {
      en: `This link leads to ${place}, which does not exist (status ${entry.status}).`,
      fr: `Ce lien mène à ${place}, qui n’existe pas (code ${entry.status}).`,
    };
  if (entry.status !== undefined)
    return {
      en: `This link leads to ${place}, which answers with an error (status ${entry.status}).`,
      fr: `Ce lien mène à ${place}, qui répond par une erreur (code ${entry.status}).`,
    };
  return {
    en: `This link leads to ${place}, which does not answer.`,
    fr: `Ce lien mène à ${place}, qui ne répond pas.`,
  };
}

/** The path, or the whole address where it is another site's. At most 80 characters. */
function shortAddress(url: string): string {
  const path = /^[a-z]+:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1];
  const text = path === undefined || path === '' || path === '/' ? url : path;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
