import type { AxeWordsById } from './words.ts';

/** Language of the page, sound, video and movement. */
export const languageAndMedia: AxeWordsById = {
  'html-has-lang': {
    owner: 'code',
    title: { en: 'The page says which language it is in', fr: 'La page indique sa langue' },
    why: {
      en: 'Screen readers read the words with the sounds of another language.',
      fr: 'Les lecteurs d’écran lisent les mots avec les sons d’une autre langue.',
    },
    fix: { en: 'Add lang="en" or lang="fr" to <html>.', fr: 'Ajoutez lang="fr" ou lang="en" à <html>.' },
  },
  'html-lang-valid': {
    owner: 'code',
    title: { en: 'The language of the page is a valid code', fr: 'La langue de la page est un code valide' },
    why: {
      en: 'Screen readers read the words with the sounds of another language.',
      fr: 'Les lecteurs d’écran lisent les mots avec les sons d’une autre langue.',
    },
    fix: { en: 'Use a code such as “en-CA” or “fr-CA”.', fr: 'Utilisez un code comme « fr-CA » ou « en-CA ».' },
  },
  'html-xml-lang-mismatch': {
    owner: 'code',
    title: { en: 'Both language attributes agree', fr: 'Les deux attributs de langue concordent' },
    why: {
      en: 'Screen readers read the words with the sounds of another language.',
      fr: 'Les lecteurs d’écran lisent les mots avec les sons d’une autre langue.',
    },
    fix: {
      en: 'Give lang and xml:lang the same language, or remove xml:lang.',
      fr: 'Donnez à lang et xml:lang la même langue, ou supprimez xml:lang.',
    },
  },
  'valid-lang': {
    owner: 'code',
    title: { en: 'The language of each part is a valid code', fr: 'La langue de chaque passage est un code valide' },
    why: {
      en: 'Screen readers read the words with the sounds of another language.',
      fr: 'Les lecteurs d’écran lisent les mots avec les sons d’une autre langue.',
    },
    fix: { en: 'Use a code such as “en” or “fr”.', fr: 'Utilisez un code comme « fr » ou « en ».' },
  },
  'video-caption': {
    owner: 'content',
    title: { en: 'Videos have captions', fr: 'Les vidéos ont des sous-titres' },
    why: {
      en: 'People who cannot hear miss all that is said.',
      fr: 'Les personnes qui n’entendent pas manquent tout ce qui est dit.',
    },
    fix: {
      en: 'Add a <track kind="captions"> with captions checked by a person.',
      fr: 'Ajoutez un <track kind="captions"> avec des sous-titres relus par une personne.',
    },
  },
  'audio-caption': {
    owner: 'content',
    title: { en: 'Sound has a transcript', fr: 'Le son a une transcription' },
    why: {
      en: 'People who cannot hear miss all that is said.',
      fr: 'Les personnes qui n’entendent pas manquent tout ce qui est dit.',
    },
    fix: { en: 'Put a transcript beside the sound.', fr: 'Placez une transcription à côté du son.' },
  },
  'no-autoplay-audio': {
    owner: 'code',
    title: { en: 'Sound does not start by itself', fr: 'Le son ne démarre pas tout seul' },
    why: {
      en: 'It covers the voice of screen readers, and startles people.',
      fr: 'Il couvre la voix des lecteurs d’écran et surprend.',
    },
    fix: {
      en: 'Remove autoplay, or add a button that stops the sound.',
      fr: 'Retirez autoplay, ou ajoutez un bouton qui coupe le son.',
    },
  },
  blink: {
    owner: 'code',
    title: { en: 'Nothing blinks', fr: 'Rien ne clignote' },
    why: {
      en: 'Text that blinks is hard to read and takes attention away.',
      fr: 'Un texte qui clignote se lit mal et détourne l’attention.',
    },
    fix: { en: 'Replace <blink> with plain text.', fr: 'Remplacez <blink> par du texte ordinaire.' },
  },
  marquee: {
    owner: 'code',
    title: { en: 'Text does not scroll by itself', fr: 'Le texte ne défile pas tout seul' },
    why: {
      en: 'People who read slowly cannot follow text that moves.',
      fr: 'Les personnes qui lisent lentement ne peuvent pas suivre un texte qui bouge.',
    },
    fix: { en: 'Replace <marquee> with plain text.', fr: 'Remplacez <marquee> par du texte ordinaire.' },
  },
  'meta-refresh': {
    owner: 'code',
    title: { en: 'The page does not reload by itself', fr: 'La page ne se recharge pas toute seule' },
    why: {
      en: 'People who need time lose their place and what they entered.',
      fr: 'Les personnes qui ont besoin de temps perdent leur place et leur saisie.',
    },
    fix: {
      en: 'Remove the refresh. To move a page, redirect it on the server.',
      fr: 'Retirez l’actualisation. Pour déplacer une page, redirigez-la sur le serveur.',
    },
  },
  'meta-refresh-no-exceptions': {
    owner: 'code',
    title: { en: 'The page never reloads by itself', fr: 'La page ne se recharge jamais toute seule' },
    why: {
      en: 'People who need time lose their place and what they entered.',
      fr: 'Les personnes qui ont besoin de temps perdent leur place et leur saisie.',
    },
    fix: { en: 'Remove the refresh.', fr: 'Retirez l’actualisation.' },
  },
  'identical-links-same-purpose': {
    owner: 'content',
    title: {
      en: 'Links with the same words lead to the same place',
      fr: 'Les liens de même texte mènent au même endroit',
    },
    why: {
      en: 'People who hear a list of links cannot tell them apart.',
      fr: 'Les personnes qui écoutent une liste de liens ne peuvent pas les distinguer.',
    },
    fix: { en: 'Add to each link what sets it apart.', fr: 'Ajoutez à chaque lien ce qui le distingue.' },
  },
};
