import { describe, expect, test } from 'vitest';
import { sentLong } from '../../rules/text/sent-long.ts';
import { wordComplex } from '../../rules/text/word-complex.ts';
import { gains } from '../../src/check/gain.ts';
import { readability } from '../../src/text/readability.ts';
import { observe, pageText } from './page-text.ts';

const EASY = 'We pick up your trash each week. Put your bags at the curb by seven. Do not put them out at night. ';
const LONG =
  'You must keep the permit in the car at all times, and you must show it to an officer who asks you for it at night.';
const FACILE =
  'Nous passons dans votre rue le lundi. Mettez vos sacs dehors avant sept heures. Ne les sortez pas la nuit. ';

function gradeOf(texts: readonly string[]): number {
  const { counts } = readability(
    texts.flatMap((text) => pageText([text]).blocks[0]?.sentences.map((each) => each.text) ?? []),
    'en',
  );
  return 0.39 * (counts.words / counts.sentences) + 11.8 * (counts.syllables / counts.words) - 15.59;
}

describe('what mending one finding would do to the score', () => {
  test('a sentence cut where the message says: as the page reads with the cut made', () => {
    const page = pageText([EASY.repeat(6), LONG]);
    const [seen] = observe(sentLong, page);
    const mended = LONG.replace(', and you must', '. And you must');
    const expected = gradeOf([EASY.repeat(6), LONG]) - gradeOf([EASY.repeat(6), mended]);
    expect(seen && gains(page)(seen)).toEqual({ lang: 'en', by: Math.round(expected * 100) / 100 });
    expect(expected).toBeGreaterThan(0.1);
  });

  test('a word replaced by its plain one', () => {
    const text = 'Approximately ten people came.';
    const page = pageText([EASY.repeat(6), text]);
    const [seen] = observe(wordComplex, page);
    const expected =
      gradeOf([EASY.repeat(6), text]) - gradeOf([EASY.repeat(6), text.replace('Approximately', 'About')]);
    expect(seen && gains(page)(seen)?.by).toBe(Math.round(expected * 100) / 100);
  });

  test('French gains points of ease', () => {
    const text =
      'Le permis est valide pour un seul véhicule du ménage, et vous devez le placer sur le tableau de bord avant de partir.';
    const page = pageText([FACILE.repeat(6), text], { lang: 'fr' });
    const [seen] = observe(sentLong, page);
    expect(seen && gains(page)(seen)).toMatchObject({ lang: 'fr', by: expect.any(Number) });
  });

  test('a page too short for a score has nothing to gain', () => {
    const page = pageText([LONG]);
    const [seen] = observe(sentLong, page);
    expect(seen && gains(page)(seen)).toBeUndefined();
  });

  test('what changes no word and no sentence gains nothing', () => {
    const page = pageText([EASY.repeat(6)]);
    const [block] = page.blocks;
    expect(block && gains(page)({ block, message: { en: '', fr: '' } })).toBeUndefined();
  });
});
