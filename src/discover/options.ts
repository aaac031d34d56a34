import type { OriginHeader } from '../net/fetch-options.ts';
import type { Seed, Shard } from './frontier.ts';
import type { ScopeWidth } from './scope.ts';

/** All that discovery needs to know; the configuration maps to it. */
export interface DiscoverOptions {
  /** Addresses, sitemaps, folders, HTML files, lists; `-` is standard input. */
  readonly inputs: readonly string[];
  /** Paths in `inputs` start here. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly scope: ScopeWidth;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly maxPages?: number;
  /** Clicks from a start URL. Given, links are followed from sitemaps and lists as well. */
  readonly depth?: number;
  readonly sample?: number;
  /** One part of the pages that the inputs name. */
  readonly shard?: Shard;
  /** Obey robots.txt. */
  readonly robots: boolean;
  /** Also take the pages that the site's own sitemap lists. */
  readonly sitemap: boolean;
  /** Configured headers, cookies (`cookie`) and Basic credentials (`authorization`), each for one origin. */
  readonly headers: readonly OriginHeader[];
  /** The browser will be signed in, by whatever means. */
  readonly signedIn: boolean;
  /** `Curbcut/1.2.3` */
  readonly userAgent: string;
  /** Notes what is known of the pages of folders before the first visit; those given back with an outcome are not visited. */
  readonly mark?: (seeds: readonly Seed[]) => Promise<readonly Seed[]>;
  readonly signal?: AbortSignal;
  /** For one fetch. Default: 20 s. */
  readonly timeoutMs?: number;
}
