import { beforeAll, describe, expect, test } from 'vitest';
import { detectLanguage, loadLanguageModel } from '../../src/text/detect-language.ts';

beforeAll(loadLanguageModel);

describe('prose', () => {
  test.each([
    ['en', 'You must apply for a permit before you start work on the site.'],
    ['en', 'Find out how to renew your licence plate sticker online.'],
    ['en', 'We do not collect personal information when you visit our website.'],
    ['fr', 'Vous devez demander un permis avant de commencer les travaux.'],
    ['fr', 'Découvrez comment renouveler votre vignette d’immatriculation en ligne.'],
    ['fr', 'Les bureaux sont fermés le lundi 1er juillet en raison du jour férié.'],
    ['fr', 'LES BUREAUX SONT FERMÉS LE LUNDI EN RAISON DU JOUR FÉRIÉ, MERCI DE VOTRE PATIENCE.'],
    ['other', 'Usted debe solicitar un permiso antes de comenzar el trabajo en el sitio de construcción.'],
    ['other', 'O senhor deve pedir uma licença antes de começar as obras no local.'],
    ['other', 'Deve presentare una domanda prima di iniziare i lavori nel cantiere.'],
    ['other', 'Die Arbeiten dürfen erst beginnen, wenn Sie eine Genehmigung erhalten haben.'],
    ['other', 'Kailangan ninyong mag-aplay para sa permit bago magsimula ng trabaho.'],
    ['other', '您必须在开始施工之前申请许可证。您必须在开始施工之前申请许可证。您必须在开始施工之前申请许可证。'],
    ['other', 'يجب عليك التقدم بطلب للحصول على تصريح قبل بدء العمل في الموقع'],
    ['other', 'ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ ᐊᒻᒪᓗ ᐃᓄᐃᓐᓇᖅᑐᓐ ᐅᖃᐅᓯᖃᖅᑐᑦ ᓄᓇᕗᒻᒥ'],
  ])('%s: %s', (lang, text) => expect(detectLanguage(text)).toBe(lang));
});

describe('names, addresses, titles and lists of labels have no language', () => {
  test.each([
    'Ministry of Health and Long-Term Care, King Street West, Toronto, Ontario',
    'Jean-Pierre Tremblay, Marie-Claude Bouchard, François Lapointe, Éric Côté',
    'Ville de Toronto, Université d’Ottawa, Hôpital Montfort, La Cité collégiale',
    'Accessibility for Ontarians with Disabilities Act, 2005',
    '50, boulevard René-Lévesque Ouest, bureau 300, Montréal (Québec) H2Z 1A1',
    'https://www.ontario.ca/fr/page/les-services-en-francais-et-la-loi-sur-les-services',
    '416-555-1212, 1-800-555-1212, 416-555-1313, 613-555-1212, 705-555-1212',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore',
    'Gichi-manidoo wii-mino-ayaayang giizhigad omaa akiing gaye niinawind',
    'Le Petit Prince, Notre-Dame de Paris, Les Misérables, À la recherche du temps perdu',
  ])('%s', (text) => expect(detectLanguage(text)).toBeUndefined());
});

test('under 40 characters nothing is said', () => {
  expect(detectLanguage('Vous devez payer les frais de permis')).toBeUndefined();
  expect(detectLanguage('')).toBeUndefined();
});
test('half English and half French is neither', () => {
  expect(
    detectLanguage('You must apply before you start. Vous devez demander un permis avant les travaux.'),
  ).toBeUndefined();
});
