/** Query parameters that tell who sent the visitor, and nothing about the page. Names in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'dclid',
  'ef_id',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'hsctatracking',
  'igsh',
  'igshid',
  'jsessionid',
  'li_fat_id',
  'mc_cid',
  'mc_eid',
  'mkt_tok',
  'msclkid',
  'oly_anon_id',
  'oly_enc_id',
  'phpsessid',
  's_cid',
  's_kwcid',
  'srsltid',
  'ttclid',
  'twclid',
  'vero_id',
  'wbraid',
  'wt.mc_id',
  'yclid',
]);

const FAMILIES = /^(?:utm|mtm|matomo|pk)_/;

/** Whether a query parameter can be dropped: with or without it, the server sends one page. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return NAMES.has(lower) || FAMILIES.test(lower);
}
