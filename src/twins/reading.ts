import type { Lang } from '../model/language.ts';
import type { FactKind } from './fact.ts';

/** A text of which each fact found takes its part away, so that none is read twice. */
export interface Reading {
  readonly lang: Lang;
  /** Gives `use` each match of the pattern and blanks it, unless `use` answers false. */
  take(pattern: RegExp, use: (match: RegExpExecArray) => boolean | void): void;
  add(kind: FactKind, values: readonly (string | number)[], text: string, weight?: 'firm' | 'soft' | 'rough'): void;
}
