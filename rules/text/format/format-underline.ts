import { CANADA } from '../standards.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Underlined words that are no link. */
export const formatUnderline = writingRule({
  id: 'format/underline',
  title: { en: 'Only links are underlined', fr: 'Seuls les liens sont soulignés' },
  why: {
    en: 'Readers take underlined words for a link, click, and nothing happens.',
    fr: 'On prend un mot souligné pour un lien. On clique, et rien ne se passe.',
  },
  fix: {
    en: 'Remove the underline. Use bold for emphasis.',
    fr: 'Enlevez le soulignement. Mettez en gras pour insister.',
  },
  severity: 'warning',
  standards: [CANADA('4.2')],
  check: eachProse(function* (block) {
    const links = block.spans.filter(({ kind }) => kind === 'link' || kind === 'abbr');
    const whole = block.looks?.includes('underline') === true && block.kind !== 'link' && links.length === 0;
    const parts = block.spans.filter(({ kind }) => kind === 'underline');
    for (const { start, end } of whole ? [{ start: 0, end: block.text.length }] : parts) {
      const isLink = links.some((link) => link.start < end && start < link.end);
      if (isLink || !/\p{L}{2}/u.test(block.text.slice(start, end))) continue;
      yield {
        block,
        start,
        end,
        message: {
          en: 'Underlined, and not a link. Remove the underline.',
          fr: 'Souligné sans être un lien. Enlevez le soulignement.',
        },
      };
    }
  }),
});
