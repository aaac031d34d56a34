import { CANADA } from '../standards.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** A heading with nothing under it before the next one of its rank. */
export const headEmptySection = writingRule({
  id: 'head/empty-section',
  title: { en: 'Every heading has text under it', fr: 'Chaque titre est suivi d’un texte' },
  why: {
    en: 'A heading promises something. With nothing under it, readers think the page is broken.',
    fr: 'Un titre annonce un contenu. S’il n’y a rien dessous, on croit la page incomplète.',
  },
  fix: { en: 'Add a sentence, or delete the heading.', fr: 'Ajoutez une phrase, ou supprimez le titre.' },
  severity: 'info',
  standards: [CANADA('5.1')],
  *check(page) {
    const headings = new Set(mainHeadings(page));
    const visible = page.blocks.filter(({ use, region }) => use !== 'hidden' && region === 'main');
    // What holds no text (a picture, a form field, a map, a table of figures) fills a section as well.
    if (page.page.images.length + page.page.fields.length + page.page.media.length + page.page.frames.length > 0)
      return;
    for (const [at, block] of visible.entries()) {
      const next = visible[at + 1];
      if (!headings.has(block) || next === undefined || !headings.has(next)) continue;
      if ((next.level ?? 2) !== (block.level ?? 2)) continue;
      yield {
        block,
        message: {
          en: 'Nothing stands between this heading and the next of its rank.',
          fr: 'Il n’y a rien entre ce titre et le suivant du même niveau.',
        },
      };
    }
  },
});
