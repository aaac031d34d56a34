import type { BlockKind } from '../../src/model/snapshot.ts';
import type { OriginStep, Region } from '../../src/model/place.ts';
import type { PageText, ReadBlock } from '../../src/rule/page-text.ts';

/** A place that is no block of text (a link, the `html` element), as a finding of a text rule names it. */
export function asBlock(
  page: PageText,
  place: {
    readonly selector: string;
    readonly snippet: string;
    readonly region?: Region;
    readonly origin?: readonly OriginStep[];
  },
  kind: BlockKind,
  text: string,
): ReadBlock {
  return {
    kind,
    use: 'interface',
    region: place.region ?? 'main',
    text,
    selector: place.selector,
    snippet: place.snippet,
    spans: [],
    language: page.language,
    sentences: [],
    ...(place.origin !== undefined && { origin: place.origin }),
  };
}
