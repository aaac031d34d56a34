/** Addresses at which the French version of an English page may lie, by the common ways of naming them. Likeliest first. */
export function otherAddresses(url: string): readonly string[] {
  const found = PATTERNS.flatMap(([english, french]) => {
    const other = url.replace(english, french);
    return other === url ? [] : [other];
  });
  return [...new Set(found)];
}

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\/(?:en-ca)(?=\/|$|\?)/i, '/fr-ca'],
  [/\/(?:eng)(?=\/|$|\?)/i, '/fra'],
  [/\/(?:english)(?=\/|$|\?)/i, '/french'],
  [/\/en(?=\/|$|\?)/i, '/fr'],
  [/([-_.])en(?=\.[a-z]+$|\/?$|\/?\?)/i, '$1fr'],
  [/([-_.])eng(?=\.[a-z]+$|\/?$|\/?\?)/i, '$1fra'],
  [/([-_.])e(?=\.[a-z]+$)/i, '$1f'],
  [/([?&](?:lang|language|locale|l|lng)=)(?:en)(?=[-&#]|$)/i, '$1fr'],
  [/([?&](?:lang|language|locale|l|lng)=)(?:eng)(?=[-&#]|$)/i, '$1fra'],
  [/:\/\/en\./i, '://fr.'],
  [/(:\/\/[^/]+)\/(?!en\b|fr\b)/i, '$1/fr/'],
];
