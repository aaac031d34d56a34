import { definePageRule } from 'curbcut';

/** A page rule: it reads the live DOM. It runs in the browser, so it uses nothing from outside of `check`. */
export const formNotice = definePageRule({
  id: 'acme/form-notice',
  title: { en: 'Each form leads to the privacy notice', fr: 'Chaque formulaire mène à l’avis de confidentialité' },
  why: {
    en: 'People want to know what becomes of their answers before they give them.',
    fr: 'Les gens veulent savoir ce que deviennent leurs réponses avant de les donner.',
  },
  fix: {
    en: 'Put a link to the privacy notice into the form.',
    fr: 'Mettez dans le formulaire un lien vers l’avis de confidentialité.',
  },
  severity: 'warning',
  owner: 'code',
  category: 'advice',
  options: { address: '/privacy' },
  optionHelp: { address: { en: 'What the address of the notice holds.', fr: 'Ce que contient l’adresse de l’avis.' } },
  *check(document, { address }) {
    for (const form of document.querySelectorAll('form')) {
      const links = [...form.querySelectorAll('a[href]')];
      if (links.some((link) => link.getAttribute('href')?.includes(address))) continue;
      yield {
        element: form,
        message: {
          en: 'This form has no link to the privacy notice.',
          fr: 'Ce formulaire n’a pas de lien vers l’avis de confidentialité.',
        },
      };
    }
  },
});
