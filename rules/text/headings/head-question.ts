import { CANADA, GOVUK } from '../standards.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Headings that ask. Guides disagree: profiles turn this off, or make it a warning. */
export const headQuestion = writingRule({
  id: 'head/question',
  title: { en: 'Headings are not questions', fr: 'Les titres ne sont pas des questions' },
  why: {
    en: 'A question hides the words that people look for behind “how do I” and “what is”.',
    fr: 'Une question cache les mots que les gens cherchent derrière «\u00A0comment\u00A0» et «\u00A0qu’est-ce que\u00A0».',
  },
  fix: { en: 'Start with the topic or the task.', fr: 'Commencez par le sujet ou par l’action.' },
  severity: 'info',
  standards: [CANADA('4.1'), GOVUK('Headings')],
  *check(page) {
    for (const block of mainHeadings(page)) {
      if (!/\?\s*$/u.test(block.text)) continue;
      const rewrite = asTask(block.text);
      yield {
        block,
        message: {
          en: 'This heading is a question. Start with the topic or the task.',
          fr: 'Ce titre est une question. Commencez par le sujet ou par l’action.',
        },
        ...(rewrite !== undefined && { rewrite }),
      };
    }
  },
});

/** `How do I renew my passport?` → `Renew your passport`; undefined where the task cannot be told. */
function asTask(text: string): string | undefined {
  const english = /^How (?:do|can|should) (?:I|you|we) ([\p{Ll} ][^?]{2,80})\?\s*$/u.exec(text)?.[1];
  const french = /^Comment ([\p{Ll}]+(?:er|ir|re) [^?]{2,80}?)[\s\u00A0]*\?\s*$/u.exec(text)?.[1];
  const task = english?.replace(/\bmy\b/gu, 'your').replace(/\bmyself\b/gu, 'yourself') ?? french;
  return task === undefined ? undefined : task.charAt(0).toUpperCase() + task.slice(1);
}
