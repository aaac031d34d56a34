/**
 * What a text says that must be the same in both languages. `value` holds every reading that the text allows ("9:30" without
 * a.m. or p.m. is both): two facts agree where they share one.
 */
export interface Fact {
  readonly kind: FactKind;
  readonly values: readonly string[];
  /** As it stands in the text. */
  readonly text: string;
  /** A number in words, a day, a month, an ordinal: a translation may well leave it out, but it must not say another. */
  readonly soft: boolean;
  /** Only answers for a value of the other page: "a year" for 12 months. */
  readonly rough: boolean;
}

export type FactKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'month'
  | 'weekday'
  | 'time'
  | 'phone'
  | 'email'
  | 'postal';

export function agree(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  return a.values.some((value) => b.values.includes(value));
}
