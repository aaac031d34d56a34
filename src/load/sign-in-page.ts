/** Parts of an address that name a place to sign in, wherever they stand between its marks: `wp-login.php`, `user_signin`. */
const ANYWHERE = /(^|[._-])(log-?in|log-?on|sign-?in|ouvrir-(une-)?session|ouverture-(de-)?session)([._-]|$)/i;
/** Words that name one only as a whole step of the path: "/connexion-internet" is about something else. */
const WHOLE_STEP =
  /^(connexion|connecter|se-connecter|sso|oauth2?|saml2?|adfs|openid|authn?|authenticate|authentication|identification|authentification|authentifier|s-authentifier)(\.[a-z]{2,5})?$/i;
const HOST = /^(login|log-?on|signin|sso|auth|accounts|connexion|identite|idp)\./i;

/** Whether an address names a place to sign in, in English or French. */
function namesSignIn(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const steps = pathname.split('/');
  return steps.some((step) => ANYWHERE.test(step) || WHOLE_STEP.test(step)) || HOST.test(hostname);
}

/** Whether a page ended where people sign in, although that was not what was asked for. */
export function isSignInInstead(url: string, asked: string): boolean {
  return url !== asked && namesSignIn(url) && !namesSignIn(asked);
}

/**
 * Whether a page ended somewhere else: not at another spelling of its address, and not below it
 * (`/` to `/en/home` is how a site says hello).
 */
export function isElsewhere(url: string, asked: string): boolean {
  const end = placeOf(url);
  const start = placeOf(asked);
  return end !== start && !end.startsWith(`${start}/`);
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname.replace(/\/(index\.\w+)?$/, '')}`.toLowerCase();
}
