import { defineSiteRule } from 'curbcut';

/** A site rule: it compares pages. `gather` takes a little from each, `check` reads all of it. */
export const onePhone = defineSiteRule({
  id: 'acme/one-phone',
  title: { en: 'The site gives one phone number', fr: 'Le site donne un seul numéro de téléphone' },
  why: {
    en: 'Someone who calls an old number gives up.',
    fr: 'Une personne qui appelle un ancien numéro abandonne.',
  },
  fix: { en: 'Write the number of the home page.', fr: 'Écrivez le numéro de la page d’accueil.' },
  severity: 'error',
  owner: 'content',
  category: 'advice',
  *gather(page) {
    for (const { text, selector, snippet } of page.blocks) {
      const phone = /\b\d{3}-\d{3}-\d{4}\b/.exec(text)?.[0];
      if (phone !== undefined) yield { url: page.url, selector, snippet, phone };
    }
  },
  *check(rows) {
    const [first] = rows;
    for (const { url, selector, snippet, phone } of rows) {
      if (phone === first?.phone) continue;
      yield {
        url,
        selector,
        snippet,
        message: {
          en: `The number is ${phone} here, and ${first?.phone} on ${first?.url}.`,
          fr: `Le numéro est ${phone} ici, et ${first?.phone} sur ${first?.url}.`,
        },
        cause: phone,
      };
    }
  },
});
