import { describe, expect, test } from 'vitest';
import { readFrEase } from '../../rules/text/read-fr-ease.ts';
import { readGrade } from '../../rules/text/read-grade.ts';
import { readability } from '../../src/text/readability.ts';
import { observe, pageText } from './page-text.ts';

const EASY = 'We pick up your trash each week. Put your bags at the curb by seven. Do not put them out at night. ';
const HARD =
  'Administration recommends the establishment of a consultative committee representing residential associations and environmental organizations. ';
const FACILE =
  'Nous passons dans votre rue le lundi. Mettez vos sacs dehors avant sept heures. Ne les sortez pas la nuit. ';
const DIFFICILE =
  'L’administration recommande l’établissement d’un comité consultatif représentant les associations résidentielles et les organisations environnementales. ';

describe('the English grade', () => {
  test('easy text gives no finding', () => {
    expect(observe(readGrade, pageText([EASY.repeat(6)]))).toEqual([]);
  });

  test('under 100 words there is no score', () => {
    expect(observe(readGrade, pageText([HARD.repeat(5)]))).toEqual([]);
  });

  test('hard text gives one piece of information for the page, with the report’s own number and the hardest sentences', () => {
    const pieces = [EASY.repeat(2), HARD.repeat(2), EASY, HARD.replace('Administration', 'Council').repeat(3)];
    const page = pageText(pieces);
    const [seen, ...more] = observe(readGrade, page);
    const { grade = 0 } = readability(
      page.prose('en').flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      'en',
    );
    expect(more).toEqual([]);
    expect(seen?.block).toBe('page');
    expect(seen?.message.en).toContain(`Grade ${grade.toFixed(1)}`);
    expect(seen?.message.en).toContain('“Administration recommends the…”');
    expect(seen?.message.fr).toContain(`Niveau ${grade.toFixed(1).replace('.', ',')}`);
    expect(JSON.stringify(seen)).not.toContain('AODA');
  });

  test('a page with a pinch of English has no English grade', () => {
    const pieces = [{ text: HARD.repeat(8), lang: 'en' } as const, { text: FACILE.repeat(200), lang: 'fr' } as const];
    expect(observe(readGrade, pageText(pieces, { lang: 'fr' }))).toEqual([]);
    expect(observe(readGrade, pageText(pieces.slice(0, 1), { lang: 'en' }))).toHaveLength(1);
  });
});

describe('the French ease', () => {
  test('easy text gives no finding, hard text gives one', () => {
    expect(observe(readFrEase, pageText([FACILE.repeat(6)], { lang: 'fr' }))).toEqual([]);
    const [seen] = observe(readFrEase, pageText([DIFFICILE.repeat(8)], { lang: 'fr' }));
    expect(seen?.block).toBe('page');
    expect(seen?.message.fr).toMatch(/^Aisance -?\d+ \(but\u00A0: 60 ou plus\), LIX \d+/);
  });

  test('it is never told as a school grade', () => {
    const [seen] = observe(readFrEase, pageText([DIFFICILE.repeat(8)], { lang: 'fr' }));
    expect(JSON.stringify(seen?.message)).not.toMatch(/grade|niveau/i);
  });
});
