import type { DocumentReport, DocumentType } from '../../model/document.ts';
import type { Lang, Localized } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { counted, formatNumber, type Noun } from './numbers.ts';
import { reasonWords } from './reasons.ts';
import { say } from './say.ts';

/** The words of the reports about documents. */
export const D = {
  documents: say('Documents', 'Documents'),
  lead: say(
    'PDF, Word and other files that the checked pages link to.',
    'Les fichiers PDF, Word et autres vers lesquels mènent les pages vérifiées.',
  ),
  listedOnly: say(
    'They were listed, not opened. To check the PDF and Word files, run with --documents.',
    'Ils sont énumérés, mais n’ont pas été ouverts. Pour vérifier les fichiers PDF et Word, ajoutez --documents.',
  ),
  document: say('Document', 'Document'),
  type: say('Type', 'Type'),
  size: say('Size', 'Taille'),
  linkedFrom: say('Linked from', 'Lié depuis'),
  notChecked: say(
    'Curbcut does not read files of this type. Check it by hand.',
    'Curbcut ne lit pas les fichiers de ce type. Vérifiez-le à la main.',
  ),
} as const;

export const DOCUMENT_STATES: Readonly<Record<DocumentReport['state'], Localized>> = {
  listed: say('Listed', 'Énuméré'),
  checked: say('Checked', 'Vérifié'),
  error: say('Error', 'Erreur'),
  skipped: say('Skipped', 'Écarté'),
};

export const DOCUMENT_TYPES: Readonly<Record<DocumentType, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word (.doc)',
  odt: 'OpenDocument (.odt)',
  rtf: 'RTF',
  xlsx: 'Excel',
  xls: 'Excel (.xls)',
  ods: 'OpenDocument (.ods)',
  pptx: 'PowerPoint',
  ppt: 'PowerPoint (.ppt)',
  odp: 'OpenDocument (.odp)',
  epub: 'EPUB',
};

const DOCUMENTS: Noun = { one: say('document', 'document'), many: say('documents', 'documents') };
const COUNTS: Readonly<Record<DocumentReport['state'], Noun>> = {
  listed: { one: say('listed', 'énuméré'), many: say('listed', 'énumérés') },
  checked: { one: say('checked', 'vérifié'), many: say('checked', 'vérifiés') },
  error: { one: say('error', 'en erreur'), many: say('error', 'en erreur') },
  skipped: { one: say('skipped', 'écarté'), many: say('skipped', 'écartés') },
};

/** `12 documents: 9 checked + 2 error + 1 listed`; and what to do where none was opened. */
export function documentsSum({ documents = [] }: Report, lang: Lang): string {
  const states = ['checked', 'error', 'skipped', 'listed'] as const;
  const parts = states.flatMap((state) => {
    const count = documents.filter((document) => document.state === state).length;
    return count === 0 ? [] : [counted(count, COUNTS[state], lang)];
  });
  const colon = lang === 'fr' ? '\u00A0: ' : ': ';
  const sum = `${counted(documents.length, DOCUMENTS, lang)}${colon}${parts.join(' + ')}.`;
  return isListedOnly(documents) ? `${sum} ${D.listedOnly[lang]}` : sum;
}

/** Nobody asked to have them checked. */
function isListedOnly(documents: readonly DocumentReport[]): boolean {
  return documents.every(({ state, reason }) => state === 'listed' && reason === undefined);
}

/** Why there is nothing to say of it; undefined where there is no reason. */
export function documentReason({ state, reason }: DocumentReport, lang: Lang): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === 'not-checked') return D.notChecked[lang];
  return reasonWords(reason, state === 'skipped' ? 'skipped' : 'error').what[lang];
}

/** `4.4 MB`, `4,4 Mo`; under a thousand bytes, `1 KB`. */
export function sizeWords(bytes: number, lang: Lang): string {
  const [kilo, mega] = lang === 'fr' ? ['ko', 'Mo'] : ['KB', 'MB'];
  const inMega = bytes >= 1e6;
  const value = inMega ? bytes / 1e6 : Math.max(1, bytes / 1e3);
  return `${formatNumber(value, lang, inMega ? 1 : 0)}\u00A0${inMega ? mega : kilo}`;
}
