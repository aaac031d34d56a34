const ADDRESS =
  /(?:^|[/?&=_.-])(?:log-?_?(?:out|off)|sign-?_?(?:out|off)|end-?session|d[eé]connexion|deconnecter|se-deconnecter|fermer-(?:la-)?session|fin-(?:de-)?session|quitter-la-session)(?:$|[/?&=_.-])/i;

const TEXT =
  /^\W*(?:log ?out|log ?off|sign ?out|sign ?off|end (?:my |the |your )?session|se deconnecter|me deconnecter|deconnexion|deconnectez-vous|fermer (?:la|ma) session|fermeture de session|fin de (?:la )?session|quitter la session)\W*$/i;

/** Whether following a link would end the session, by its address or by its words, English and French. */
export function isLogoutLink(url: URL, text: string): boolean {
  const address = decoded(`${url.pathname}${url.search}`);
  return ADDRESS.test(withoutAccents(address)) || TEXT.test(withoutAccents(text.slice(0, 200)).replaceAll(/\s+/g, ' '));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
