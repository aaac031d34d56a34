import * as z from 'zod';
import type { Localized } from '../model/language.ts';

/** The error of a check of our own, in both languages: the end of the sentence "`key` ...". */
export function said(sentence: Localized): { params: { said: Localized } } {
  return { params: { said: sentence } };
}

const Carried = z.object({ said: z.object({ en: z.string(), fr: z.string() }) });

/** Reads it back from zod's issue. */
export function saidIn(params: unknown): Localized | undefined {
  const carried = Carried.safeParse(params);
  return carried.success ? carried.data.said : undefined;
}
