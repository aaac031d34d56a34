import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/model/language.ts';
import { maskSpans } from '../../src/text/masks.ts';

const masked = (text: string, lang: Lang): string[] =>
  maskSpans(text, lang).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('English', () => {
  test.each([
    [
      'the Accessibility for Ontarians with Disabilities Act, 2005 says',
      ['act: Accessibility for Ontarians with Disabilities Act, 2005'],
    ],
    ['under O. Reg. 191/11, s. 14(2)', ['act: O. Reg. 191/11', 'act: s. 14(2)']],
    [
      'the Ontario Human Rights Code, R.S.O. 1990, c. H.19, protects you',
      ['act: Ontario Human Rights Code', 'act: R.S.O. 1990, c. H.19'],
    ],
    ['See section 14 of the Act.', ['act: section 14']],
    ['write to the Ministry of Health and Long-Term Care today', ['name: Ministry of Health and Long-Term Care']],
    ['You must talk to John Smith.', ['name: John Smith']],
    ['Service Ontario is open.', ['name: Service Ontario']],
    ['In Ontario you must pay.', []],
    ['by July 31, 2016 at 4:30 p.m.', ['date: July 31, 2016', 'number: 4:30 p.m.']],
    ['on 2024-05-01 or 03/04/2021', ['date: 2024-05-01', 'date: 03/04/2021']],
    ['call 1-800-555-1212 or 416-555-1212 ext. 5', ['phone: 1-800-555-1212', 'phone: 416-555-1212 ext. 5']],
    ['visit ontario.ca/page/x. or a.b@ontario.ca', ['url: ontario.ca/page/x', 'email: a.b@ontario.ca']],
    ['pay $1,234.50 (20%) at M5V 1A1', ['number: $1,234.50', 'number: 20%', 'postal-code: M5V 1A1']],
    ['he said “stop the car” and "go on" at 5" high', ['quote: “stop the car”', 'quote: "go on"', 'number: 5']],
    ['HOW TO APPLY FOR A PERMIT', []],
    ['How To Apply For Your Permit', []],
    ['You may apply in May or June.', []],
    ['Contact the City of Toronto. Ontario Works pays.', ['name: City of Toronto', 'name: Ontario Works']],
    ['born in St. Catharines, file Form 5B', ['name: St. Catharines']],
    [
      'Regulation 285/01 under the Employment Standards Act, 2000',
      ['act: Regulation 285/01', 'act: Employment Standards Act, 2000'],
    ],
    [
      'the Residential Tenancies Act, 2006, S.O. 2006, c. 17 applies',
      ['act: Residential Tenancies Act, 2006', 'act: S.O. 2006, c. 17'],
    ],
    [
      'under the Canadian Charter of Rights and Freedoms and Reg. 194',
      ['act: Canadian Charter of Rights and Freedoms', 'act: Reg. 194'],
    ],
    ['Bill 148 and R. v. Oakes changed it.', ['act: Bill 148', 'act: R. v. Oakes']],
    ['Call 9-1-1 now.', ['phone: 9-1-1']],
    ['Under the Act, the Minister may act. You must act now.', []],
  ])('%s', (text, wanted) => expect(masked(text, 'en')).toEqual(wanted));
});

describe('French', () => {
  test.each([
    [
      'La Loi de 2005 sur l’accessibilité pour les personnes handicapées de l’Ontario exige que vous payiez.',
      ['act: Loi de 2005 sur l’accessibilité pour les personnes handicapées de l’Ontario'],
    ],
    [
      'La Loi sur les bibliothèques publiques confie aux villes cette tâche.',
      ['act: Loi sur les bibliothèques publiques'],
    ],
    ['La Loi sur les mesures contre la fraude est claire.', ['act: Loi sur les mesures contre la fraude']],
    ['La Loi sur les services en français s’applique.', ['act: Loi sur les services en français']],
    ['selon le Règl. de l’Ont. 191/11, art. 14', ['act: Règl. de l’Ont. 191/11', 'act: art. 14']],
    ['L.R.O. 1990, chap. H.8', ['act: L.R.O. 1990, chap. H.8']],
    [
      'le ministère de la Santé et la Commission de la fonction publique paient',
      ['name: ministère de la Santé', 'name: Commission de la fonction publique'],
    ],
    ['L’Office québécois de la langue française répond.', ['name: Office québécois de la langue française']],
    ['Le ministère doit répondre.', []],
    ['Le Bureau est fermé. La loi vous protège.', []],
    [
      'le Programme ontarien de soutien aux personnes handicapées aide',
      ['name: Programme ontarien de soutien aux personnes handicapées'],
    ],
    ['le Règlement de l’Ontario 191/11 pris', ['act: Règlement de l’Ontario 191/11']],
    ['Jean-Pierre Tremblay est venu.', ['name: Jean-Pierre Tremblay']],
    ['avant le 31 juillet 2016 à 16 h 30', ['date: 31 juillet 2016', 'number: 16 h 30']],
    ['c’est 1\u00A0234,50\u00A0$ ou 20 %', ['number: 1\u00A0234,50\u00A0$', 'number: 20 %']],
    ['Il a dit « Venez ici ».', ['quote: « Venez ici »']],
    ['de 1 000 $ à 2 500 $', ['number: 1 000 $', 'number: 2 500 $']],
    ['selon l’alinéa 14 (1) a), le Règlement 194', ['act: alinéa 14 (1) a)', 'act: Règlement 194']],
    ['La Cour suprême du Canada a tranché.', ['name: Cour suprême du Canada']],
    [
      'le ministère du Travail, de la Formation et des Compétences répond',
      ['name: ministère du Travail, de la Formation et des Compétences'],
    ],
    [
      'la Commission de la location immobilière au 1 888 332-3234',
      ['name: Commission de la location immobilière', 'phone: 1 888 332-3234'],
    ],
    ['En vertu de la Loi, le ministre peut agir. La loi est claire.', []],
  ])('%s', (text, wanted) => expect(masked(text, 'fr')).toEqual(wanted));
});

test.each(LANGS)('whatever the text, masks lie inside of it, sorted, and only quotations overlap (%s)', (lang) => {
  const bits = fc.constantFrom(
    ...'The|Act|of|Loi|sur|la|ministère|de|Santé|“|”|"|«|»|1|,|.|www.|a@b.ca|Jan.|s.|14|M5V 1A1| | |\n'.split('|'),
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 50 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let [last, claimed] = [0, 0];
      for (const { start, end, kind } of maskSpans(text, lang)) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        if (kind === 'quote') continue;
        expect(start).toBeGreaterThanOrEqual(claimed);
        claimed = end;
      }
    }),
  );
});
