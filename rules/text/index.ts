import type { Rule } from '../../src/rule/rule.ts';
import { langPage } from './lang-page.ts';
import { linkVague } from './link-vague.ts';
import { paraSentences } from './para-sentences.ts';
import { readFrEase } from './read-fr-ease.ts';
import { readGrade } from './read-grade.ts';
import { repeatWord } from './repeat-word.ts';
import { sentLong } from './sent-long.ts';
import { verbHidden } from './verb-hidden.ts';
import { verbPassive } from './verb-passive.ts';
import { wordComplex } from './word-complex.ts';
import { wordLatin } from './word-latin.ts';
import { wordShall } from './word-shall.ts';

export const textRules: readonly Rule[] = [
  langPage,
  linkVague,
  paraSentences,
  readFrEase,
  readGrade,
  repeatWord,
  sentLong,
  verbHidden,
  verbPassive,
  wordComplex,
  wordLatin,
  wordShall,
];
