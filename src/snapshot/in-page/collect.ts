import { createSelectors } from '../../dom/selector.ts';
import type { Region } from '../../model/place.ts';
import { describe, type Described, type Target } from './describe.ts';
import { type Collected, readDocument } from './page-data.ts';
import { readBlocks } from './walk.ts';

export interface CollectOptions {
  readonly maxCharacters: number;
  readonly maxBlocks: number;
  /** A frame's: where it lies, and the language around it. */
  readonly region?: Region;
  readonly lang?: string;
}

/** What this script puts into the isolated world. */
export interface Collector {
  collect(options: CollectOptions): Collected;
  describe(targets: readonly Target[]): (Described | undefined)[];
}

const collector: Collector = {
  collect(options) {
    const selectors = createSelectors();
    return {
      ...readDocument(document, selectors, options.region),
      ...readBlocks(document, selectors, {
        maxCharacters: options.maxCharacters,
        maxBlocks: options.maxBlocks,
        region: options.region,
        lang: options.lang,
      }),
    };
  },
  describe: (targets) => describe(document, targets),
};

Object.assign(globalThis, { __curbcut: collector });
