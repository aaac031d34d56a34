import { UsageError } from '../config/usage-error.ts';

/** What a person can get wrong in an input, and how to put it right. */

export function noInput(): UsageError {
  return new UsageError({
    what: { en: 'There is nothing to check.', fr: 'Il n’y a rien à vérifier.' },
    next: {
      en: 'Give an address, a sitemap, a folder of HTML files or a list: curbcut https://example.org/',
      fr: 'Donnez une adresse, un plan de site, un dossier de fichiers HTML ou une liste\u00a0: curbcut https://example.org/',
    },
  });
}

export function wrongScheme(input: string): UsageError {
  return new UsageError({
    what: {
      en: 'Curbcut checks http and https addresses only.',
      fr: 'Curbcut vérifie seulement les adresses http et https.',
    },
    where: input,
    next: {
      en: 'Give an address that begins with https://, or the path of a folder or file.',
      fr: 'Donnez une adresse qui commence par https://, ou le chemin d’un dossier ou d’un fichier.',
    },
  });
}

export function wrongAddress(where: string): UsageError {
  return new UsageError({
    what: { en: 'This is not a web address.', fr: 'Ceci n’est pas une adresse Web.' },
    where,
    next: {
      en: 'Write a whole address, such as https://example.org/page.',
      fr: 'Écrivez une adresse complète, par exemple https://example.org/page.',
    },
  });
}

/** `urls.txt` has the form of a host name, and is none. */
const LOOKS_LIKE_FILE = /^[^/]*\.(?:txt|csv|tsv|xml|gz|html?|md|json|ya?ml|docx?|pdf)$/i;

export function noSuchFile(input: string): UsageError {
  const isHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:\/|$)/.test(input);
  const address = isHost && !LOOKS_LIKE_FILE.test(input) ? input : undefined;
  return new UsageError({
    what: { en: 'There is no such file or folder.', fr: 'Ce fichier ou ce dossier n’existe pas.' },
    where: input,
    next:
      address === undefined
        ? {
            en: 'Check the path. If it is a folder that a build makes, build the site first.',
            fr: 'Vérifiez le chemin. Si c’est un dossier produit par une génération, générez d’abord le site.',
          }
        : {
            en: `For a website, write the whole address: https://${address}`,
            fr: `Pour un site Web, écrivez l’adresse complète\u00a0: https://${address}`,
          },
  });
}

export function unreadableFile(input: string, cause: unknown): UsageError {
  return new UsageError({
    what: { en: 'This file or folder cannot be read.', fr: 'Ce fichier ou ce dossier ne peut pas être lu.' },
    where: input,
    next: { en: 'Check that you have the right to read it.', fr: 'Vérifiez que vous avez le droit de le lire.' },
    cause,
  });
}

export function notReadable(input: string): UsageError {
  return new UsageError({
    what: {
      en: 'This file is not an HTML page, a sitemap or a list of addresses.',
      fr: 'Ce fichier n’est ni une page HTML, ni un plan de site, ni une liste d’adresses.',
    },
    where: input,
    next: {
      en: 'Give an HTML file, an XML sitemap, or a text file with one address a line.',
      fr: 'Donnez un fichier HTML, un plan de site XML ou un fichier texte, une adresse par ligne.',
    },
  });
}

export function badSitemap(input: string, detail: string): UsageError {
  return new UsageError({
    what: {
      en: `This sitemap cannot be read: ${detail}`,
      fr: `Ce plan de site ne peut pas être lu\u00a0: ${detail}`,
    },
    where: input,
    next: { en: 'Correct the file, or make it again.', fr: 'Corrigez le fichier ou produisez-le de nouveau.' },
  });
}

export function noPages(input: string): UsageError {
  return new UsageError({
    what: { en: 'This folder holds no HTML file.', fr: 'Ce dossier ne contient aucun fichier HTML.' },
    where: input,
    next: {
      en: 'Build the site first, then give the folder of the built pages.',
      fr: 'Générez d’abord le site, puis donnez le dossier des pages générées.',
    },
  });
}

export function emptyList(input: string): UsageError {
  return new UsageError({
    what: { en: 'This list holds no address.', fr: 'Cette liste ne contient aucune adresse.' },
    where: input,
    next: { en: 'Put one address on each line.', fr: 'Mettez une adresse par ligne.' },
  });
}
