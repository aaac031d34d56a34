import { createSelectors } from '../../dom/selector.ts';
import type { Region } from '../../model/place.ts';
import { describe, type Described, type FramePlace, placeOf, type Target } from './describe.ts';
import { type Sight, sightOf } from './element-box.ts';
import { overrule, type Ruling, type Told } from './overrule.ts';
import { loadLazyFrames } from './lazy-frames.ts';
import { type Collected, readDocument } from './page-data.ts';
import { unclobber } from './unclobber.ts';
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
  /** Which of axe-core's failures stand. */
  overrule(told: readonly Told[]): Ruling[];
  placeOf(target: Target): FramePlace;
  sightOf(ways: readonly (readonly string[])[], frames: readonly Target[]): Sight;
  loadLazyFrames(): Promise<boolean>;
  /** Sets free what form fields hide, until `restore`. */
  unclobber(): void;
  restore(): void;
  /** A frame's element that axe-core passed over: its selector, if a reader can see it. */
  shownFrame(element: Element): string | undefined;
}

let putBack = (): void => {};

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
  overrule: (told) => overrule(document, told),
  placeOf: (target) => placeOf(document, target),
  sightOf: (ways, frames) => sightOf(document, ways, frames),
  loadLazyFrames: () => loadLazyFrames(document),
  unclobber() {
    putBack = unclobber(document);
  },
  restore: () => putBack(),
  shownFrame(element) {
    const { width, height } = element.getBoundingClientRect();
    const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    return isShown && element.closest('[aria-hidden="true"], [inert]') === null
      ? createSelectors().of(element)
      : undefined;
  },
};

Object.assign(globalThis, { __curbcut: collector });
