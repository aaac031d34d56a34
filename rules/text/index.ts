import type { Rule } from '../../src/rule/rule.ts';
import { acroLate } from './acronyms/acro-late.ts';
import { acroRedefined } from './acronyms/acro-redefined.ts';
import { acroUnexplained } from './acronyms/acro-unexplained.ts';
import { acroUnused } from './acronyms/acro-unused.ts';
import { formatBoldHeavy } from './format/format-bold-heavy.ts';
import { formatCaps } from './format/format-caps.ts';
import { formatExclaim } from './format/format-exclaim.ts';
import { formatItalic } from './format/format-italic.ts';
import { formatUnderline } from './format/format-underline.ts';
import { frAnglicism } from './french/fr-anglicism.ts';
import { frTypography } from './french/fr-typography.ts';
import { headCase } from './headings/head-case.ts';
import { headEmptySection } from './headings/head-empty-section.ts';
import { headEndPunctuation } from './headings/head-end-punctuation.ts';
import { headFrontload } from './headings/head-frontload.ts';
import { headGeneric } from './headings/head-generic.ts';
import { headLong } from './headings/head-long.ts';
import { headQuestion } from './headings/head-question.ts';
import { headSparse } from './headings/head-sparse.ts';
import { inclAbility } from './inclusive/incl-ability.ts';
import { inclDoublet } from './inclusive/incl-doublet.ts';
import { inclGender } from './inclusive/incl-gender.ts';
import { inclTerms } from './inclusive/incl-terms.ts';
import { langPage } from './lang-page.ts';
import { langPart } from './lang-part.ts';
import { linkVague } from './link-vague.ts';
import { linkBareUrl } from './links/link-bare-url.ts';
import { linkEmail } from './links/link-email.ts';
import { linkFile } from './links/link-file.ts';
import { linkLong } from './links/link-long.ts';
import { linkSameTarget } from './links/link-same-target.ts';
import { linkSameText } from './links/link-same-text.ts';
import { instrMulti } from './lists/instr-multi.ts';
import { listDepth } from './lists/list-depth.ts';
import { listFake } from './lists/list-fake.ts';
import { listItems } from './lists/list-items.ts';
import { listLeadIn } from './lists/list-lead-in.ts';
import { listLongItem } from './lists/list-long-item.ts';
import { listParallel } from './lists/list-parallel.ts';
import { listPunctuation } from './lists/list-punctuation.ts';
import { listSingle } from './lists/list-single.ts';
import { numDate } from './numbers/num-date.ts';
import { numFormat } from './numbers/num-format.ts';
import { numRange } from './numbers/num-range.ts';
import { numRun } from './numbers/num-run.ts';
import { numSentenceStart } from './numbers/num-sentence-start.ts';
import { pageFaq } from './pages/page-faq.ts';
import { pageFootnotes } from './pages/page-footnotes.ts';
import { pageLead } from './pages/page-lead.ts';
import { pageLegalRef } from './pages/page-legal-ref.ts';
import { pageLength } from './pages/page-length.ts';
import { paraSentences } from './para-sentences.ts';
import { readFrEase } from './read-fr-ease.ts';
import { readGrade } from './read-grade.ts';
import { readHardWords } from './read-hard-words.ts';
import { readSpread } from './read-spread.ts';
import { repeatWord } from './repeat-word.ts';
import { sentLong } from './sent-long.ts';
import { sentCommas } from './sentences/sent-commas.ts';
import { sentInlineList } from './sentences/sent-inline-list.ts';
import { sentMean } from './sentences/sent-mean.ts';
import { sentNested } from './sentences/sent-nested.ts';
import { sentParenthesis } from './sentences/sent-parenthesis.ts';
import { sentRun } from './sentences/sent-run.ts';
import { sentSubjectLate } from './sentences/sent-subject-late.ts';
import { descLanguage } from './titles/desc-language.ts';
import { descLength } from './titles/desc-length.ts';
import { descMissing } from './titles/desc-missing.ts';
import { titleGeneric } from './titles/title-generic.ts';
import { spellUnknown } from './words/spell-unknown.ts';
import { titleHeading } from './titles/title-heading.ts';
import { titleLong } from './titles/title-long.ts';
import { verbHidden } from './verb-hidden.ts';
import { verbPassive } from './verb-passive.ts';
import { wordComplex } from './word-complex.ts';
import { wordLatin } from './word-latin.ts';
import { wordShall } from './word-shall.ts';
import { cogaIdiom } from './words/coga-idiom.ts';
import { cogaPronoun } from './words/coga-pronoun.ts';
import { cogaWeasel } from './words/coga-weasel.ts';
import { instrSensory } from './words/instr-sensory.ts';
import { negContraction } from './words/neg-contraction.ts';
import { negCritical } from './words/neg-critical.ts';
import { negDouble } from './words/neg-double.ts';
import { negExcept } from './words/neg-except.ts';
import { nounString } from './words/noun-string.ts';
import { verbNominalDensity } from './words/verb-nominal-density.ts';
import { voiceFirstPerson } from './words/voice-first-person.ts';
import { voiceThirdPerson } from './words/voice-third-person.ts';
import { wordFiller } from './words/word-filler.ts';
import { wordGlossary } from './words/word-glossary.ts';
import { wordInconsistent } from './words/word-inconsistent.ts';
import { wordJargon } from './words/word-jargon.ts';
import { wordSlash } from './words/word-slash.ts';

/** Every rule that reads words. */
export const textRules: readonly Rule[] = [
  acroLate,
  acroRedefined,
  acroUnexplained,
  acroUnused,
  cogaIdiom,
  cogaPronoun,
  cogaWeasel,
  descLanguage,
  descLength,
  descMissing,
  formatBoldHeavy,
  formatCaps,
  formatExclaim,
  formatItalic,
  formatUnderline,
  frAnglicism,
  frTypography,
  headCase,
  headEmptySection,
  headEndPunctuation,
  headFrontload,
  headGeneric,
  headLong,
  headQuestion,
  headSparse,
  inclAbility,
  inclDoublet,
  inclGender,
  inclTerms,
  instrMulti,
  instrSensory,
  langPage,
  langPart,
  linkBareUrl,
  linkEmail,
  linkFile,
  linkLong,
  linkSameTarget,
  linkSameText,
  linkVague,
  listDepth,
  listFake,
  listItems,
  listLeadIn,
  listLongItem,
  listParallel,
  listPunctuation,
  listSingle,
  negContraction,
  negCritical,
  negDouble,
  negExcept,
  nounString,
  numDate,
  numFormat,
  numRange,
  numRun,
  numSentenceStart,
  pageFaq,
  pageFootnotes,
  pageLead,
  pageLegalRef,
  pageLength,
  paraSentences,
  readFrEase,
  readGrade,
  readHardWords,
  readSpread,
  repeatWord,
  sentCommas,
  sentInlineList,
  sentLong,
  sentMean,
  sentNested,
  sentParenthesis,
  sentRun,
  sentSubjectLate,
  spellUnknown,
  titleGeneric,
  titleHeading,
  titleLong,
  verbHidden,
  verbNominalDensity,
  verbPassive,
  voiceFirstPerson,
  voiceThirdPerson,
  wordComplex,
  wordFiller,
  wordGlossary,
  wordInconsistent,
  wordJargon,
  wordLatin,
  wordShall,
  wordSlash,
];
