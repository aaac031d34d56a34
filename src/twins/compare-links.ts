import type { TwinDifference } from './difference.ts';
import type { SectionMatch } from './match-sections.ts';
import { neutralAddress } from './tokens.ts';
import type { PlacedLink, Section } from './twin-page.ts';

interface Leftover {
  readonly en: PlacedLink[];
  readonly fr: PlacedLink[];
}

/** Links and documents that one page offers and the other does not. Where both have as many, nothing is missing. */
export function* compareLinks(match: SectionMatch): Iterable<TwinDifference> {
  for (const kind of ['document', 'link'] as const) {
    const left = match.pairs.map(([one, two]) => pairUp(of(one, kind), of(two, kind)));
    cancelMoved(left);
    for (const { en, fr } of left) {
      for (const { side, href } of en) yield { kind, en: side, sure: true, cause: `en:${href}` };
      for (const { side, href } of fr) yield { kind, fr: side, sure: true, cause: `fr:${href}` };
    }
  }
}

function of({ links }: Section, kind: 'document' | 'link'): PlacedLink[] {
  return links.filter(({ href }) => isDocument(href) === (kind === 'document'));
}

function isDocument(href: string): boolean {
  return /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|rtf|zip)(?:$|[?#])/i.test(href);
}

/** Takes the same addresses away first, then those that share a host or a word, then as many as are left on both sides. */
function pairUp(en: readonly PlacedLink[], fr: readonly PlacedLink[]): Leftover {
  const left = { en: [...en], fr: [...fr] };
  take(left, ({ href }) => [neutralAddress(href)]);
  take(left, ({ href, text }) => [`${hostOf(href)} ${digits(href)} ${digits(text)}`]);
  take(left, ({ href }) => [hostOf(href)]);
  const both = Math.min(left.en.length, left.fr.length);
  return { en: left.en.slice(both), fr: left.fr.slice(both) };
}

function take({ en, fr }: Leftover, keysOf: (link: PlacedLink) => readonly string[]): void {
  for (const one of en.slice()) {
    const keys = keysOf(one);
    const at = fr.findIndex((two) => keysOf(two).some((key) => keys.includes(key)));
    if (at < 0) continue;
    // Only a surplus is of interest: the last of equals is the one that is left.
    fr.splice(at, 1);
    en.splice(en.indexOf(one), 1);
  }
}

function cancelMoved(left: readonly Leftover[]): void {
  for (const { en } of left) {
    for (const link of en.slice()) {
      const home = left.find(({ fr }) => fr.some((other) => hostOf(other.href) === hostOf(link.href)));
      if (home === undefined) continue;
      home.fr.splice(
        home.fr.findIndex((other) => hostOf(other.href) === hostOf(link.href)),
        1,
      );
      en.splice(en.indexOf(link), 1);
    }
  }
}

function hostOf(href: string): string {
  return (
    /^[a-z]+:\/\/([^/?#]*)/i
      .exec(href)?.[1]
      ?.toLowerCase()
      .replace(/^(?:www|en|fr)\./, '') ?? ''
  );
}

function digits(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
