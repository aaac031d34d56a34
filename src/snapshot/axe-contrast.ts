import type { Localized } from '../model/language.ts';
import type { AxeNode } from './axe-results.ts';

/** What axe measured of a text's colours. */
export interface Contrast {
  /** `#a9b4bd` */
  readonly text: string;
  readonly background: string;
  /** To 1. */
  readonly ratio: number;
  readonly needed: number;
}

/** Undefined for a node of another rule, or whose colours axe could not tell. */
export function contrastOf({ any, all, none }: AxeNode): Contrast | undefined {
  const data = [...any, ...all, ...none].find(({ id }) => id.startsWith('color-contrast'))?.data;
  if (typeof data !== 'object' || data === null) return undefined;
  const { fgColor, bgColor, contrastRatio, expectedContrastRatio } = data as Record<string, unknown>;
  const needed = Number.parseFloat(String(expectedContrastRatio));
  if (typeof fgColor !== 'string' || typeof bgColor !== 'string' || typeof contrastRatio !== 'number') return undefined;
  return Number.isFinite(needed) ? { text: fgColor, background: bgColor, ratio: contrastRatio, needed } : undefined;
}

/** In plain words what axe says with every figure it has. */
export function contrastMessage({ text, background, ratio, needed }: Contrast): Localized {
  const french = (value: number): string => String(value).replace('.', ',');
  return {
    en: `The contrast is ${ratio} to 1; this text needs ${needed} to 1. Text ${text} on ${background}.`,
    fr: `Le contraste est de ${french(ratio)} pour 1; ce texte exige ${french(needed)} pour 1. Texte ${text} sur fond ${background}.`,
  };
}
