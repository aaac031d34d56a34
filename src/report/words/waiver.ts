import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import { cut } from '../visible.ts';
import { T } from './headings.ts';
import { labelled } from './say.ts';

/** `The banner leaves in spring. (Owner: Web team. Until: 2027-03-31)`. Not ours: escape it. */
export function waiverWords(
  { ignored = '', owner, until }: Pick<Issue, 'ignored' | 'owner' | 'until'>,
  lang: Lang,
): string {
  const facts = [
    ...(owner === undefined ? [] : [labelled(T.waiverOwner[lang], cut(owner, 100), lang)]),
    ...(until === undefined ? [] : [labelled(T.waiverUntil[lang], until, lang)]),
  ];
  return facts.length === 0 ? ignored : `${ignored} (${facts.join(', ')})`;
}
