import type { Severity } from '../../model/finding.ts';
import type { Lang, Localized } from '../../model/language.ts';
import type { PageState } from '../../model/ledger.ts';
import type { Region } from '../../model/place.ts';
import type { RuleDescription } from '../../model/rule-description.ts';
import type { PackedLevel } from '../packed/packed.ts';

/** Where an issue stands in the reader's work: exactly one. */
export type Shelf = 'fix' | 'review' | 'advice' | 'ignored';

export interface Cause {
  readonly index: number;
  readonly id: string;
  readonly rule: RuleDescription;
  readonly shelf: Shelf;
  readonly state?: 'new' | 'known';
  readonly severity: Severity;
  readonly message: Localized;
  readonly count: number;
  /** Numbers of pages. */
  readonly pages: readonly number[];
  /** The numbers of its places: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  readonly ignored?: { readonly reason: string; readonly owner?: string; readonly until?: string };
}

export interface Place {
  readonly page: number;
  readonly selector: string;
  readonly snippet: string;
  readonly region: Region;
  readonly message: Localized;
  readonly rewrite: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly shot: Picture | undefined;
  readonly gain: number;
}

/** A picture of the element and a little around it; `box` is the element in it: x, y, width, height. */
export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly box: readonly [number, number, number, number];
}

export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** Safe for a `lang` attribute. */
  readonly lang: string | undefined;
  readonly state: PageState;
  readonly reason: string;
  readonly failures: number;
  readonly reviews: number;
  readonly partial: boolean;
  readonly levels: readonly PackedLevel[];
  readonly fixFirst: readonly (readonly [number, number, Lang])[];
}

/** The report as the views read it. Places and pages are made on demand: there may be 200,000 of them. */
export interface Model {
  readonly lang: Lang;
  readonly texts: readonly string[];
  readonly causes: readonly Cause[];
  readonly pageCount: number;
  readonly page: (number: number) => PageFacts;
  readonly place: (number: number) => Place;
  /** Columns for filters: numbers of texts, regions and pages by place. */
  readonly columns: Columns;
  /** `en`, `fr` or empty, by page. */
  readonly pageLang: readonly string[];
  /** The part of the site that one mends to mend the cause, by cause. */
  readonly component: readonly string[];
  readonly pageByUrl: ReadonlyMap<string, number>;
  readonly causeById: ReadonlyMap<string, Cause>;
}

export interface Columns {
  readonly page: readonly number[];
  readonly region: readonly number[];
  readonly selector: readonly number[];
  readonly snippet: readonly number[];
  readonly en: readonly number[];
  readonly fr: readonly number[];
  readonly text: readonly number[];
  readonly rewrite: readonly number[];
}
