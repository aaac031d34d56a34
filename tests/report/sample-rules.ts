import type { Owner, Severity } from '../../src/model/finding.ts';
import type { Localized } from '../../src/model/language.ts';
import type { RuleDescription, StandardClause } from '../../src/model/rule-description.ts';

/** Rules as the registry would describe them, enough for the samples. */
export const SAMPLE_RULES: Readonly<Record<string, RuleDescription>> = Object.fromEntries(
  [
    rule('color-contrast', 'error', 'code', 'accessibility', {
      title: say('Text stands out from its background', 'Le texte se détache de son fond'),
      why: say(
        'People with low vision cannot read faint text, and nobody can in the sun.',
        'Les personnes malvoyantes ne peuvent pas lire un texte pâle, ni personne en plein soleil.',
      ),
      fix: say('Darken the text or lighten the background.', 'Foncez le texte ou éclaircissez le fond.'),
      standards: [wcag('1.4.3', 'AA', 'contrast-minimum')],
    }),
    rule('heading-order', 'warning', 'code', 'advice', {
      title: say('Heading levels go down by one', 'Les niveaux de titre descendent un à un'),
      why: say(
        'People who use a screen reader jump from heading to heading.',
        'Les personnes qui utilisent un lecteur d’écran passent d’un titre à l’autre.',
      ),
      fix: say(
        'Use the next level down, and style it with CSS.',
        'Utilisez le niveau suivant et réglez son apparence en CSS.',
      ),
      standards: [],
    }),
    rule('image-alt', 'error', 'content', 'accessibility', {
      title: say('Images have a text alternative', 'Les images ont un texte de remplacement'),
      why: say(
        'People who cannot see the image learn nothing from it.',
        'Les personnes qui ne voient pas l’image n’en tirent rien.',
      ),
      fix: say(
        'Say in the alt attribute what the image tells; leave it empty for decoration.',
        'Dites dans l’attribut alt ce que l’image apprend; laissez-le vide si elle décore.',
      ),
      standards: [wcag('1.1.1', 'A', 'non-text-content')],
    }),
    rule('label', 'error', 'code', 'accessibility', {
      title: say('Form fields have labels', 'Les champs de formulaire ont une étiquette'),
      why: say('Without a label, people do not know what to type.', 'Sans étiquette, on ne sait pas quoi écrire.'),
      fix: say('Add a label element that names the field.', 'Ajoutez un élément label qui nomme le champ.'),
      standards: [wcag('1.3.1', 'A', 'info-and-relationships'), wcag('4.1.2', 'A', 'name-role-value')],
    }),
    rule('link-name-vague', 'warning', 'content', 'accessibility', {
      title: say('Links say where they go', 'Les liens disent où ils mènent'),
      why: say(
        'People who move from link to link hear each one without its sentence.',
        'Les personnes qui vont de lien en lien entendent chacun sans sa phrase.',
      ),
      fix: say('Use the title of the page that the link opens.', 'Utilisez le titre de la page que le lien ouvre.'),
      standards: [wcag('2.4.4', 'A', 'link-purpose-in-context'), guide('7.2')],
    }),
    rule('long-sentence', 'warning', 'content', 'language', {
      title: say('Sentences are short', 'Les phrases sont courtes'),
      why: say(
        'Long sentences make readers start again, above all in a second language.',
        'Les phrases longues obligent à relire, surtout dans une langue seconde.',
      ),
      fix: say('Split the sentence: one idea in each.', 'Divisez la phrase : une idée dans chacune.'),
      standards: [guide('2.6')],
    }),
    rule('reading-level', 'info', 'content', 'language', {
      title: say('The page reads at Grade 6', 'La page se lit au niveau de la 6e année'),
      why: say(
        'Half of adults read below the level of most official pages.',
        'La moitié des adultes lisent sous le niveau de la plupart des pages officielles.',
      ),
      fix: say(
        'Start with the long sentences and the hard words above.',
        'Commencez par les phrases longues et les mots difficiles ci-dessus.',
      ),
      standards: [{ name: 'Ontario.ca Style Guide', clause: '' }],
    }),
    rule('region', 'info', 'code', 'advice', {
      title: say('Content lies in landmarks', 'Le contenu se trouve dans des régions'),
      why: say(
        'Landmarks let people jump to the part that they want.',
        'Les régions permettent d’aller droit à la partie voulue.',
      ),
      fix: say(
        'Put the content in main, nav, header or footer.',
        'Placez le contenu dans main, nav, header ou footer.',
      ),
      standards: [],
    }),
    rule('simpler-word', 'warning', 'content', 'language', {
      title: say('Words are everyday words', 'Les mots sont courants'),
      why: say(
        'Everyday words are read faster and by more people.',
        'Les mots courants se lisent plus vite et par plus de gens.',
      ),
      fix: say('Use the shorter word.', 'Utilisez le mot plus court.'),
      standards: [guide('2.3'), { name: 'CAN-ASC-3.1', clause: '13.1' }],
    }),
  ].map((description) => [description.id, description]),
);

interface Texts {
  readonly title: Localized;
  readonly why: Localized;
  readonly fix: Localized;
  readonly standards: readonly StandardClause[];
}

function rule(
  id: string,
  severity: Severity,
  owner: Owner,
  category: RuleDescription['category'],
  texts: Texts,
): RuleDescription {
  return { id, ...texts, severity, owner, category };
}

function say(en: string, fr: string): Localized {
  return { en, fr: fr.replace(/ :/g, '\u00A0:') };
}

function wcag(clause: string, level: 'A' | 'AA', slug: string): StandardClause {
  return { name: 'WCAG', clause, level, since: '2.0', url: `https://www.w3.org/WAI/WCAG22/Understanding/${slug}.html` };
}

function guide(clause: string): StandardClause {
  return { name: 'Canada.ca Content Style Guide', clause, url: 'https://design.canada.ca/style-guide/' };
}
