import type { Rule } from '../../src/rule/rule.ts';
import { docBookmarks } from './doc-bookmarks.ts';
import { docEncryption } from './doc-encryption.ts';
import { docFieldName } from './doc-field-name.ts';
import { docFigureAlt } from './doc-figure-alt.ts';
import { docLanguage } from './doc-language.ts';
import { docTagged } from './doc-tagged.ts';
import { docTextLayer } from './doc-text-layer.ts';
import { docTitleShown } from './doc-title-shown.ts';
import { docTitle } from './doc-title.ts';

export const documentRules: readonly Rule[] = [
  docBookmarks,
  docEncryption,
  docFieldName,
  docFigureAlt,
  docLanguage,
  docTagged,
  docTextLayer,
  docTitle,
  docTitleShown,
];
