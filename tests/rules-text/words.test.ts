import { describe, expect, test } from 'vitest';
import { conjugate } from '../../rules/text/french-verb.ts';
import { englishVerb } from '../../rules/text/english-forms.ts';
import { repeatWord } from '../../rules/text/repeat-word.ts';
import { verbHidden } from '../../rules/text/verb-hidden.ts';
import { wordComplex } from '../../rules/text/word-complex.ts';
import { wordLatin } from '../../rules/text/word-latin.ts';
import { wordShall } from '../../rules/text/word-shall.ts';
import type { Lang } from '../../src/model/language.ts';
import type { Rule } from '../../src/rule/rule.ts';
import { observe, pageText, passages } from './page-text.ts';

/** Each finding as `passage → rewrite`; without a rewrite, the passage alone. */
function changes(rule: Rule, text: string, lang: Lang): readonly string[] {
  return observe(rule, pageText([text], { lang })).map(({ block, start, end, rewrite }) => {
    const passage = block === 'page' ? 'page' : block.text.slice(start, end);
    return rewrite === undefined ? passage : `${passage} → ${rewrite}`;
  });
}

describe('a long word is found in every form, and its plain word takes the same form', () => {
  test.each([
    ['We utilize it.', 'utilize → use'],
    ['She utilizes it.', 'utilizes → uses'],
    ['They utilised it.', 'utilised → used'],
    ['Utilizing it helps.', 'Utilizing → Using'],
    ['Work ceased.', 'ceased → stopped'],
    ['The file was expedited.', 'was expedited → was sped up'],
    ['The plan has been modified.', 'been modified → been changed'],
    ['You may be required to sign.', 'You may be required to → You may have to'],
    ['Drivers are required to stop.', 'are required to → must'],
    ['He remitted it.', 'remitted'],
    ['They took part; she participated in it.', 'participated in'],
    ['In order to apply, call.', 'In order to → To'],
    ['It is an additional fee.', 'additional'],
    ['We ensured that it works.', 'ensured that → made sure that'],
    ['two methodologies', 'methodologies → methods'],
  ])('English: %s', (text, expected) => {
    expect(changes(wordComplex, text, 'en')).toEqual([expected]);
  });

  test.each([
    ['Nous effectuons le suivi.', 'effectuons → faisons'],
    ['Les suivis effectués hier.', 'effectués → faits'],
    ['Afin d’obtenir une copie.', 'Afin d’obtenir → Pour obtenir'],
    ['Il a besoin d’effectuer le suivi.', 'd’effectuer → de faire'],
    ['Avisez-nous préalablement au départ.', 'préalablement au → avant le'],
    ['Vivre à proximité des écoles.', 'à proximité des → près des'],
    ['Vous êtes en mesure de payer.', 'êtes en mesure de → pouvez'],
    ['La règle excédait le plafond.', 'excédait → dépassait'],
    ['Nous vous ferons parvenir une lettre.', 'ferons parvenir → enverrons'],
    ['Les mesures prohibées.', 'prohibées → interdites'],
  ])('French: %s', (text, expected) => {
    expect(changes(wordComplex, text, 'fr')).toEqual([expected]);
  });

  test('after « que » the mood is not certain, so there is no rewrite', () => {
    expect(changes(wordComplex, 'Il faut que le service effectue le suivi.', 'fr')).toEqual(['effectue']);
    expect(changes(wordComplex, 'Le service effectue le suivi.', 'fr')).toEqual(['effectue → fait']);
  });
});

describe('a word is left alone', () => {
  test.each([
    ['where it is a noun', 'Keep your proof of purchase.'],
    ['in a name', 'The Office of Purchasing and the Utilization Review Committee met.'],
    ['in a quotation', 'The sign says “commence work prior to noon”.'],
    ['in an address', 'See https://example.ca/prior/to/utilize for more.'],
    [
      'where its neighbour gives it another sense',
      'Social assistance, assisted living and frequently asked questions.',
    ],
    ['where it is capitalised inside a sentence', 'Ask for a Modification now.'],
    ['across a comma', 'Put them in order, to please us.'],
  ])('%s', (_why, text) => {
    expect(changes(wordComplex, text, 'en')).toEqual([]);
  });

  test('in headings, navigation, quotations and code', () => {
    const text = 'Utilize it prior to noon.';
    const page = pageText([
      { text, kind: 'heading' },
      { text, use: 'navigation' },
      { text, use: 'quote' },
      { text, use: 'code' },
      { text, use: 'address' },
      { text, region: 'footer' },
      { text, lang: undefined },
    ]);
    expect(observe(wordComplex, page)).toEqual([]);
  });

  test('in code, a quotation or another language inside the sentence', () => {
    const text = 'Type utilize here.';
    const span = (kind: 'code' | 'quote' | 'lang') => ({ kind, start: 5, end: 12, selector: 'x', lang: 'es' });
    for (const kind of ['code', 'quote', 'lang'] as const)
      expect(observe(wordComplex, pageText([{ text, spans: [span(kind)] }]))).toEqual([]);
    expect(observe(wordComplex, pageText([text]))).toHaveLength(1);
  });
});

test('a word with another sense is taken only after the words that give it this one', () => {
  expect(changes(wordComplex, 'Cette problématique est connue. La situation est problématique.', 'fr')).toEqual([
    'problématique',
  ]);
});

test('among many quotations, only what lies outside of them is found', () => {
  for (const quotations of [1, 2, 3, 4, 5, 8, 13]) {
    const text = `${'“utilize” '.repeat(quotations)}We utilize it. ${'“utilize” '.repeat(quotations)}`;
    expect(changes(wordComplex, text, 'en')).toEqual(['utilize → use']);
  }
});

test('every form of one word is one cause', () => {
  const causes = observe(wordComplex, pageText(['We utilize it.', 'She utilized it.'])).map(({ cause }) => cause);
  expect(causes).toEqual(['utilize', 'utilize']);
});

test('a hidden verb is told once, by its own rule', () => {
  expect(changes(verbHidden, 'We have undertaken a review of the file.', 'en')).toEqual([
    'undertaken a review of → reviewed',
  ]);
  expect(changes(wordComplex, 'We have undertaken a review of the file.', 'en')).toEqual([]);
  expect(changes(verbHidden, 'We make a review of our results.', 'en')).toEqual(['make a review of → review']);
  expect(changes(verbHidden, 'Staff performed inspections of the pools.', 'en')).toEqual([
    'performed inspections of → inspected',
  ]);
  expect(changes(verbHidden, 'It will result in a reduction in traffic.', 'en')).toEqual([
    'result in a reduction in → reduce',
  ]);
  expect(changes(verbHidden, 'Nous procédons à la vérification du dossier.', 'fr')).toEqual([
    'procédons à la vérification du → vérifions le',
  ]);
  expect(changes(wordComplex, 'Nous procédons à la vérification du dossier.', 'fr')).toEqual([]);
});

test('a French verb takes its object over only where the object has a determiner', () => {
  const hidden = (text: string) => changes(verbHidden, text, 'fr');
  expect(hidden('Nous faisons l’achat de votre billet.')).toEqual(['faisons l’achat de → achetons']);
  expect(hidden('Nous faisons l’achat de billets.')).toEqual(['faisons l’achat de']);
  expect(hidden('La ville procède au paiement des factures.')).toEqual(['procède au paiement des → paie les']);
  expect(hidden('Vous devez procéder à l’examen d’une demande.')).toEqual(['procéder à l’examen d’une → examiner une']);
  expect(hidden('Vous pouvez procéder à l’examen d’échantillons.')).toEqual(['procéder à l’examen d’']);
});

test('« que » is met elided, and a noun is not taken for its verb', () => {
  const plain = (text: string) => changes(wordComplex, text, 'fr');
  expect(plain('Appelez afin qu’elle vienne.')).toEqual(['afin qu’elle → pour qu’elle']);
  expect(plain('Vous êtes résident permanent.')).toEqual([]);
  expect(plain('Ils résident ici.')).toEqual([]);
  expect(plain('Vous résidez ici.')).toEqual(['résidez']);
  expect(plain('Dans le cas où il pleut, restez.')).toEqual(['Dans le cas où']);
  expect(plain('Le bureau demeure ouvert.')).toEqual([]);
  expect(plain('Le bureau demeurera ouvert.')).toEqual(['demeurera']);
  expect(plain('La ville acquitte les frais.')).toEqual(['acquitte → paie']);
});

test('words of law are found outside of quotations only', () => {
  expect(changes(wordShall, 'You shall pay. The law says “he shall pay”.', 'en')).toEqual(['shall']);
  expect(changes(wordShall, 'Vous êtes tenu de payer ladite somme.', 'fr')).toEqual([
    'êtes tenu de → devez',
    'ladite → la',
  ]);
});

describe('Latin', () => {
  test.each([
    ['Bring a card (e.g., a licence).', 'en', ['e.g. → for example']],
    ['Bring a card, eg a licence.', 'en', ['eg → for example']],
    ['Use a card, i.e. one with a photo.', 'en', ['i.e. → that is']],
    ['Send it via mail.', 'en', ['via']],
    ['VIA Rail, Via Roma, T.I.E. 4, viaduct, percent', 'en', []],
    ['See https://example.ca/e.g./via and me@via.example', 'en', []],
    [
      'Une carte (p. ex. un permis), c.-à-d. une preuve, cf. la liste.',
      'fr',
      ['p. ex. → par exemple', 'c.-à-d. → c’est-à-dire', 'cf. → voir'],
    ],
    ['Du pain, du lait, etc.', 'fr', []],
  ] as const)('%s', (text, lang, expected) => {
    expect([...changes(wordLatin, text, lang)].sort()).toEqual([...expected].sort());
  });

  test('one "etc." is fine, a second is not', () => {
    expect(passages(wordLatin, pageText(['Soap, etc. is sold here.', 'Milk, etc. too.']))).toEqual(['etc.']);
  });

  test('tables may use it', () => {
    expect(passages(wordLatin, pageText([{ text: 'A card, e.g. a licence', kind: 'cell' }]))).toEqual([]);
  });
});

test('a word that stands twice is found, a word that may stand twice is not', () => {
  expect(changes(repeatWord, 'On the the road. I know that that is so. He had had it. THE The end.', 'en')).toEqual([
    'the the → the',
    'THE The → THE',
  ]);
  expect(changes(repeatWord, 'Dans le le parc, vous vous levez et nous nous levons.', 'fr')).toEqual(['le le → le']);
});

describe('conjugation', () => {
  test.each([
    ['effectuer', 'present-nous', 'effectuons'],
    ['commencer', 'present-nous', 'commençons'],
    ['corriger', 'imperfect-ils', 'corrigeaient'],
    ['octroyer', 'present-il', 'octroie'],
    ['céder', 'present-ils', 'cèdent'],
    ['céder', 'future-il', 'cédera'],
    ['acheter', 'future-vous', 'achèterez'],
    ['remplir', 'present-vous', 'remplissez'],
    ['presser', 'present-il', 'presse'],
    ['devoir', 'participle-f', 'due'],
    ['mettre', 'participle-mp', 'mis'],
    ['vaincre', 'present-il', 'vaincre'],
  ])('%s, %s: %s', (infinitive, slot, expected) => {
    expect(conjugate(infinitive)[slot]).toBe(expected);
  });

  test.each([
    ['apply', 'applies applied applied applying'],
    ['submit', 'submits submitted submitted submitting'],
    ['offer', 'offers offered offered offering'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['write', 'writes wrote written writing'],
    ['have', 'has had had having'],
  ])('%s: %s', (base, expected) => {
    const { third, past, participle, gerund } = englishVerb(base);
    expect([third, past, participle, gerund].join(' ')).toBe(expected);
  });
});
