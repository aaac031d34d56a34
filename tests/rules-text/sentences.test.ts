import { describe, expect, test } from 'vitest';
import { paraSentences } from '../../rules/text/para-sentences.ts';
import { sentLong } from '../../rules/text/sent-long.ts';
import { sentenceSplit } from '../../rules/text/sentence-split.ts';
import { verbPassive } from '../../rules/text/verb-passive.ts';
import { observe, pageText, passages } from './page-text.ts';

const words = (count: number): string => `We ${'go '.repeat(count - 2)}home.`;

describe('long sentences', () => {
  test('20 words pass, 21 and 22 are a note, 23 a warning, 31 an error', () => {
    const seen = observe(sentLong, pageText([words(20), words(21), words(22), words(23), words(30), words(31)]));
    expect(seen.map(({ severity, message }) => [severity, message.en.slice(0, 2)])).toEqual([
      ['info', '21'],
      ['info', '22'],
      ['warning', '23'],
      ['warning', '30'],
      ['error', '31'],
    ]);
  });

  test('options move both lines', () => {
    const seen = observe(sentLong, pageText([words(12), words(16)]), { warn: 10, slack: 0, error: 15 });
    expect(seen.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  test('the name of an Act counts as one word', () => {
    const text =
      'We follow the Accessibility for Ontarians with Disabilities Act, 2005 and the Municipal Freedom of Information and Protection of Privacy Act in all that we do.';
    expect(observe(sentLong, pageText([text]))).toEqual([]);
  });

  test('a quotation counts as one word: nobody shortens what somebody else said', () => {
    const said = words(30).replace('.', ',');
    expect(observe(sentLong, pageText([`“${said}” said one neighbour.`, `« ${said} » a dit un voisin.`]))).toEqual([]);
  });

  test('an address, a row of names and a table cell are no sentences', () => {
    const address =
      'City of Pine River, Parking Services, Second Floor, 1200 Main Street West, Suite 400, Pine River, Ontario, P0T 1A0, Canada, Monday Friday';
    const cell = { text: words(30).replace('.', ''), kind: 'cell' } as const;
    expect(observe(sentLong, pageText([address, cell]))).toEqual([]);
  });

  test('one long sentence of a paragraph is found at its own place', () => {
    expect(passages(sentLong, pageText([`We go. ${words(21)} We go.`]))).toEqual([words(21)]);
  });
});

describe('the place to split', () => {
  test.each([
    ['The permit is valid for one vehicle only, and you must display it on the dashboard.', 'and you must…'],
    ['The fee is forty dollars for the year; people over sixty-five pay half of it.', 'people over sixty-five…'],
    ['The pools are open four times a year; and the smaller ones open in the spring.', 'the smaller ones…'],
    ['You cannot park on this street at night because the plow has to pass.', 'because the plow…'],
    ['If you cannot come to the office because you are ill, ask a friend to bring the form.', undefined],
    ['You cannot park on this street at night because of the snow plow and the narrow lane.', undefined],
    ['Call us when you move to the city, you change your name, and you sell your car.', undefined],
    ['Bring a card, a bill, a lease, a form and two photos to the office.', undefined],
    ['The office (which opens at nine; it closes at five each day) is on King Street near the park.', undefined],
  ])('%s', (sentence, expected) => {
    expect(sentenceSplit(sentence, 'en')?.words).toBe(expected);
  });

  test('in French', () => {
    const sentence = 'Le permis est valide pour un seul véhicule, et vous devez le placer sur le tableau de bord.';
    expect(sentenceSplit(sentence, 'fr')?.words).toBe('et vous devez…');
  });
});

describe('long paragraphs', () => {
  const sentence = 'We clear the road. ';

  test('5 sentences pass, 6 do not', () => {
    expect(observe(paraSentences, pageText([sentence.repeat(5)]))).toEqual([]);
    expect(observe(paraSentences, pageText([sentence.repeat(6)]))).toHaveLength(1);
  });

  test('more than 150 words are too many, however few the sentences', () => {
    const [seen] = observe(paraSentences, pageText([`${words(80)} ${words(80)}`]));
    expect(seen?.message.en).toMatch(/^160 words/);
  });

  test('two line breaks part paragraphs; lines that are no sentence do not count', () => {
    expect(observe(paraSentences, pageText([`${sentence.repeat(3).trim()}\n\n${sentence.repeat(3)}`]))).toEqual([]);
    expect(
      observe(paraSentences, pageText(['City hall.\nKing St.\nFloor 2.\nPine River.\nOntario.\nCanada.\nOpen.'])),
    ).toEqual([]);
  });

  test('list items are another matter', () => {
    expect(observe(paraSentences, pageText([{ text: sentence.repeat(9), kind: 'item' }]))).toEqual([]);
  });
});

describe('passives', () => {
  test.each([
    ['Your file was approved.', 'was approved'],
    ['You may be asked to call.', 'may be asked'],
    ['Fees have not been paid yet.', 'have not been paid'],
    ['It needs to be signed by hand.', 'be signed'],
    ['Road work is being done at night.', 'is being done'],
    ['Some people get refused at the counter.', 'get refused'],
  ])('English: %s', (text, expected) => {
    expect(passages(verbPassive, pageText([text]))).toEqual([expected]);
  });

  test.each([
    'The office is closed on Monday and is located at city hall.',
    'You are eligible, interested, married and entitled to it.',
    'They are licensed professionals. There are limited spaces. These are required documents.',
    'He has become tired. The deck has collapsed. It is indeed red. She is unemployed.',
    'We got started. You need a hundred.',
    'The Act says “a permit shall be issued”.',
  ])('English, no passive: %s', (text) => {
    expect(passages(verbPassive, pageText([text]))).toEqual([]);
  });

  test.each([
    ['Votre demande a été approuvée.', 'a été approuvée'],
    ['La décision sera prise demain.', 'sera prise'],
    ['Les frais doivent être payés.', 'être payés'],
    ['Les plans n’ont pas encore été reçus.', 'n’ont pas encore été reçus'],
    ['Attachez-vous avant que le trajet soit commencé par le chauffeur.', 'soit commencé par le chauffeur'],
    ['La rue a été fermée par la police.', 'La rue a été fermée par la police.'],
  ])('French: %s', (text, expected) => {
    expect(passages(verbPassive, pageText([text], { lang: 'fr' }))).toEqual([expected]);
  });

  test.each([
    'Le bureau est ouvert. Il est situé ici. Elle est allée là. Ils sont arrivés. Il est né hier.',
    'Vous vous êtes inscrits. Elle s’est adressée à nous. Nous nous sommes rencontrés.',
    'Les sommes versées restent. À l’est, cachée, coule une rivière. L’été passé, il a plu. C’est terminé.',
    'Venez, soit envoyé par la poste, soit en personne. Le prix est juste.',
    'On peut vous demander une preuve. Un être aimé. La priorité est la santé.',
  ])('French, no passive: %s', (text) => {
    expect(passages(verbPassive, pageText([text], { lang: 'fr' }))).toEqual([]);
  });

  test.each([
    ['en', 'The application is reviewed by the ministry.', 'The ministry reviews the application.'],
    ['en', 'Your file was sent by our officers.', 'Our officers sent your file.'],
    ['en', 'The plan will be written by a team of engineers.', 'A team of engineers will write the plan.'],
    ['fr', 'Votre demande est examinée par le ministère.', 'Le ministère examine votre demande.'],
    ['fr', 'Les plans ont été approuvés par le conseil.', 'Le conseil a approuvé les plans.'],
    ['fr', 'Les lettres seront envoyées par nos agents.', 'Nos agents enverront les lettres.'],
  ] as const)('a short sentence that names who acts is turned round (%s): %s', (lang, text, expected) => {
    expect(observe(verbPassive, pageText([text], { lang })).map(({ rewrite }) => rewrite)).toEqual([expected]);
  });

  test.each([
    'If it is reviewed by the ministry, wait.',
    'The file is reviewed by the ministry and the city.',
    'The file is required by the Accessibility for Ontarians with Disabilities Act, 2005.',
    'The file is reviewed by mail.',
    'The file is reviewed by June 3.',
    'The file is reviewed by the end of June.',
  ])('no rewrite where it is not certain: %s', (text) => {
    const [seen] = observe(verbPassive, pageText([text]));
    expect(seen).toBeDefined();
    expect(seen?.rewrite).toBeUndefined();
  });
});
