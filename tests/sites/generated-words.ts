import type { Lang } from '../../src/model/language.ts';

export const TITLES: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Renew a permit',
    'Find a clinic',
    'Pay a bill',
    'Ask for help',
    'Book a visit',
    'Report a problem',
    'Get a copy',
    'Change your address',
    'Join a program',
    'Check your file',
  ],
  fr: [
    'Renouveler un permis',
    'Trouver une clinique',
    'Payer une facture',
    'Demander de l’aide',
    'Prendre rendez-vous',
    'Signaler un problème',
    'Obtenir une copie',
    'Changer d’adresse',
    'Participer à un programme',
    'Consulter votre dossier',
  ],
};

/** Plain paragraphs: nothing in them for a language rule to find. */
export const PARAGRAPHS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'You can call us or write to us. We answer within two days. Our staff speak English and French.',
    'Bring your card and a letter with your address. A clerk will make a copy and give the card back to you.',
    'The office is open from Monday to Friday. You do not need to book. Mornings are less busy.',
    'It takes about ten minutes to fill in the form. You can stop and come back later.',
    'We send your new card by mail. Wait for ten days before you call us about it.',
    'If you move, tell us within a month. You can do it by phone. There is no fee.',
    'Some people pay less. Look at the table to see if you are one of them.',
    'Keep your old papers until the new ones come. Then you can cut them up and throw them out.',
    'A nurse will ask about your health. You can ask for a nurse who speaks French.',
    'Do you need large print or braille? Tell us, and we will send it to you for free.',
    'The bus stops at the door. There is a ramp on the left side of the building.',
    'Your child can come with you. There are toys and books in the front room.',
  ],
  fr: [
    'Vous pouvez nous appeler ou nous écrire. Nous répondons en deux jours. Notre personnel parle français et anglais.',
    'Apportez votre carte et une lettre qui porte votre adresse. Un commis en fait une copie et vous rend la carte.',
    'Le bureau est ouvert du lundi au vendredi. Vous pouvez venir sans rendez-vous. Il y a moins de monde le matin.',
    'Il faut environ dix minutes pour remplir le formulaire. Vous pouvez arrêter et revenir plus tard.',
    'Nous vous envoyons la nouvelle carte par la poste. Attendez dix jours avant de nous appeler.',
    'Si vous déménagez, dites-le-nous dans le mois. Vous pouvez le faire par téléphone. C’est gratuit.',
    'Certaines personnes paient moins. Regardez le tableau pour voir si vous en faites partie.',
    'Gardez vos vieux papiers jusqu’à ce que les nouveaux arrivent. Ensuite, vous pouvez les jeter.',
    'Une infirmière vous pose des questions sur votre santé. Vous pouvez choisir une infirmière qui parle français.',
    'Vous préférez les gros caractères ou le braille? Dites-le-nous et nous vous les envoyons gratuitement.',
    'L’autobus s’arrête devant la porte. Une rampe longe le côté gauche du bâtiment.',
    'Votre enfant peut venir avec vous. Il trouvera des jouets et des livres dans la première salle.',
  ],
};
