import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/model/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';

/** `|` marks where one sentence ends and the next begins. */
function expectSplit(marked: string, lang: Lang): void {
  const wanted = marked.split(/ ?\| ?/);
  expect(splitSentences(marked.replaceAll('|', ''), lang).map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(wanted);
}

describe('English', () => {
  test.each([
    'Dr. Smith called. | She left.',
    'Mr. and Mrs. Lee came. | Hello.',
    'Write to J. R. Smith. | He answers.',
    'Open until 5 p.m. | Bring your card.',
    'Open until 5 p.m. Monday to Friday.',
    'At 8 a.m. 200 people came.',
    'It is due on Jan. 5. | Pay now.',
    'We start in Jan. | The form is ready.',
    'See O. Reg. 191/11 for details.',
    'Under s. 14 of the Act you pay. | See ss. 3 and 4.',
    'S.O. 2005, c. 11 applies. | Read it.',
    'Smith v. Jones decided it. | It stands.',
    'See No. 5 and no. 6.',
    'No. | You must not.',
    'Bring ID, e.g. a passport. | Then wait.',
    'Bring ID (e.g., A passport).',
    'Bring permits, etc. | You must pay.',
    'Bring ID (licences issued under s. 14 and subs.) Ontario accepts most.',
    'Go to 50 King St. W. Toronto. | It is near.',
    'Go to 50 King St. W. | Bring your card.',
    'She moved to St. Catharines. | It rained.',
    '123 Main St. Toronto ON K1A 0S5. | Call us.',
    'He lives in the U.S. | The law differs.',
    'He works for the U.S. Government. | Yes.',
    'Ph.D. students pay less. | Others pay more.',
    'Acme Inc. | The firm moved.',
    'Apply at Acme Inc. in Toronto.',
    '1. Apply online. | 2. Pay the fee.',
    'a. First item. | More.',
    'Two steps: 1. Apply. | 2. Pay.',
    'Section 4.1.2. | The rule says so.',
    '4.1.2. The rule says so.',
    'I use Yahoo! every day. | Do you?',
    'Use Yahoo! Mail to write. | It is free.',
    'Is it? | Yes! | Good.',
    'What?! | No.',
    '“Why?” she asked. | He left.',
    'He said “Stop.” | Then he left.',
    '"Stop!" he said. | "Go."',
    'It costs $1.50. | Pay $2.5 million.',
    'It has 3.5 units. | 4 remain.',
    'Visit https://www.ontario.ca/page?x=1. | Then call.',
    'Visit ontario.ca. | You can pay there.',
    'Write to a.b@ontario.ca. | We answer.',
    'Wait... there is more. | Yes.',
    'Wait… | There is more.',
    '. . . and so on. | Yes.',
    'One; two; three.',
    'He sat in the sun. | Then he left.',
    'Works of art. | Museums show them.',
    'Download the app. | Select your city.',
    'Vitamin C. | It is good.',
    'So did I. | Then we left.',
    '(See s. 14.) | You must pay.',
    'Tel. 416-555-1212. | Call.',
    'N.B. The office is closed.',
    'It ended.[1] | Next one.',
    'It ended.² | Next one.',
    'The end. | You must go.',
    'Read Fig. A and App. B. | Then stop.',
    'The file is report.pdf. | Open it.',
    'Buy it. | iPhone users pay less.',
  ])('%s', (marked) => expectSplit(marked, 'en'));

  test('a space that is missing between two sentences does not glue them', () => {
    expect(splitSentences('Send the form.You must sign it.', 'en')).toHaveLength(2);
    expect(splitSentences('We use Node.Js and ASP.NET.', 'en')).toHaveLength(1);
  });
});

describe('French', () => {
  test.each([
    'M. Tremblay est venu. | Il est parti.',
    'Mme Roy et Mlle Côté. | Oui.',
    'J.-P. Roy parle. | Oui.',
    'Voir p. 4. | Fin.',
    'Voir l’art. 14 de la Loi. | Merci.',
    'Il vit aux É.-U. depuis 2010. | Bien.',
    'Il vit aux É.-U. | Le Canada est proche.',
    '« Quoi ? » demande-t-elle. | Il part.',
    '« Venez ! » | Elle part.',
    'Il a dit : « Venez. » | Puis il est parti.',
    'Est-ce possible ? | Oui !',
    'C’est 1,50 $. | Payez 2,5 millions.',
    'Apportez une pièce, p. ex. un passeport. | Attendez.',
    'Deux fois, c.-à-d. souvent. | Oui.',
    'Règl. de l’Ont. 191/11 s’applique. | Lisez-le.',
    'L.R.O. 1990, chap. H.8. | La loi le dit.',
    '1. Remplissez. | 2. Payez.',
    'Le 5 janv. 2020. | Fin.',
    'Appelez au 416 555-1212. | Merci !',
    'Le 1er mai. | Le 2 mai.',
    'Attention… il arrive. | Oui.',
    'Attendez… | Il arrive.',
    '100, boul. St. Laurent. | Oui.',
    'Des permis, etc. | Vous payez.',
    'Tél. : 416. | Merci.',
    'Bell inc. | L’entreprise paie.',
    'La mer. | Elle est bleue.',
    'De 50 av. J.-C. à nos jours. | Oui.',
    'Téléchargez l’app. | Choisissez.',
    'Ottawa (Ont.) K1A 0S5. | Appelez.',
    'Un ; deux ; trois.',
    'Écrivez à a.b@ontario.ca. | Merci.',
  ])('%s', (marked) => expectSplit(marked, 'fr'));

  test('a no-break space before a mark changes nothing', () => {
    const found = splitSentences('Est-ce possible\u00A0? Oui\u202F! «\u00A0Venez\u00A0!\u00A0» Elle part.', 'fr');
    expect(found.map(({ text }) => text)).toEqual([
      'Est-ce possible\u00A0?',
      'Oui\u202F!',
      '«\u00A0Venez\u00A0!\u00A0»',
      'Elle part.',
    ]);
  });
});

test('a line break ends a sentence', () => {
  expect(splitSentences('50 King St.\nToronto', 'en').map(({ text }) => text)).toEqual(['50 King St.', 'Toronto']);
});

test('an empty text has no sentences', () => {
  expect(splitSentences(' \n\u00A0 ', 'en')).toEqual([]);
});

const pieces = fc.constantFrom(
  ...'Dr.|p.m.|You|you|a|1|1.|14|.|!|?|…|...|« |»|“|”|"|(|)|\n| |  |\u00A0|é|É.-U.|M.|-|😀|x.y|@|[1]|²'.split('|'),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary' }),
);

describe.each(LANGS)('whatever the text (%s)', (lang) => {
  test('sentences hold all that is not white space, in order, at their offsets', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const sentence of splitSentences(text, lang)) {
          expect(text.slice(at, sentence.start).trim()).toBe('');
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.text.trim()).toBe(sentence.text);
          expect(sentence.text).not.toBe('');
          at = sentence.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
