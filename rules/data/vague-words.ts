/*
 * Phrases that promise a time or a condition and name none: the reader must ask. Only set phrases: "some" and "many" are
 * plain words, "as needed" and "if applicable" are often the right ones, and what `word/complex` lists is not said twice.
 * Canada.ca 2.3 and CAN-ASC-3.1 13.1 ask for precise words; the choice is ours.
 */
export const VAGUE_EN: readonly string[] = [
  'at the earliest opportunity',
  'at the earliest possible time',
  'in due course',
  'at a later date',
  'within a reasonable time',
  'within a reasonable time frame',
  'within a reasonable timeframe',
  'within a reasonable period of time',
  'within a reasonable amount of time',
  'as appropriate',
  'where appropriate',
  'when appropriate',
  'as deemed appropriate',
  'as deemed necessary',
  'as the case may be',
  'as circumstances permit',
  'to the extent possible',
];

export const VAGUE_FR: readonly string[] = [
  'dans les délais les plus brefs',
  'dans un délai raisonnable',
  'dans des délais raisonnables',
  'en temps et lieu',
  'au moment opportun',
  'dans un avenir proche',
  'dans un avenir rapproché',
  'selon le cas',
  "s'il y a lieu",
  'dans la mesure du possible',
  'si les circonstances le permettent',
];

/** Fair to ask of a reader ("Call as soon as possible"); vague where the organization promises it. */
export const VAGUE_PROMISE_EN: readonly string[] = ['as soon as possible', 'shortly'];
export const VAGUE_PROMISE_FR: readonly string[] = [
  'aussitôt que possible',
  'dès que possible',
  'le plus tôt possible',
  'sous peu',
  'prochainement',
];
