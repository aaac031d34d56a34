import type { Lang, Localized } from '../../model/language.ts';
import type { Notice } from '../../model/report.ts';
import { say, withDetail } from './say.ts';

/** A notice as a sentence. A code that this version has no words for is shown as it is, never dropped. */
export function noticeSentence({ code, detail }: Notice, lang: Lang): string {
  const words = Object.hasOwn(NOTICES, code) ? NOTICES[code] : undefined;
  return withDetail(words?.[lang] ?? `${UNKNOWN[lang]} ${code}.`, detail);
}

const UNKNOWN = say('Notice:', 'Avis :');

const NOTICES: Readonly<Record<string, Localized>> = {
  'changed-since': say(
    'Only what changed since this build or run was checked. Rules that compare pages saw only those.',
    'Seul ce qui a changé depuis cette version ou cette vérification a été vérifié. Les règles qui comparent des pages n’ont vu que cela.',
  ),
  'changed-gone': say(
    'Pages of the earlier build are gone. Redirect their addresses.',
    'Des pages de la version précédente ont disparu. Redirigez leurs adresses.',
  ),
  'changed-no-run': say(
    'There is no earlier run there, so every page was checked. Keep this run’s report for next time.',
    'Aucune vérification ne s’y trouve encore : toutes les pages ont été vérifiées. Gardez ce rapport pour la prochaine fois.',
  ),
  'changed-no-prints': say(
    'That run did not note what its pages held, so every page was checked.',
    'Cette vérification n’a pas noté le contenu de ses pages : toutes les pages ont été vérifiées.',
  ),
  'changed-other-settings': say(
    'That run had other settings or another version of Curbcut, so every page was checked.',
    'Cette vérification avait d’autres réglages ou une autre version de Curbcut : toutes les pages ont été vérifiées.',
  ),
  'no-sandbox': say(
    'The browser ran without its sandbox. Run as another user than root to have it.',
    'Le navigateur a fonctionné sans bac à sable. Pour l’obtenir, n’utilisez pas le compte root.',
  ),
  'history-unreadable': say(
    'A file of the history cannot be read. Remove it, or restore it.',
    'Un fichier de l’historique est illisible. Retirez-le ou rétablissez-le.',
  ),
  'robots-cut': say(
    'This robots.txt is too long: we read only its start.',
    'Ce fichier robots.txt est trop long : nous n’en lisons que le début.',
  ),
  'shots-left-out': say(
    'This report has no room for more pictures. All findings are in it.',
    'Ce rapport n’a plus de place pour d’autres images. Tous les constats y sont.',
  ),
  'sitemap-bad-address': say(
    'This sitemap lists addresses that are not valid. Correct them.',
    'Ce plan de site contient des adresses non valides. Corrigez-les.',
  ),
  'start-redirected': say(
    'The start address leads to another site: we checked that site too.',
    'L’adresse de départ mène à un autre site : nous avons aussi vérifié ce site.',
  ),
  'words-only': say(
    'Only the words of files were checked. Check the built site for accessibility.',
    'Seuls les mots des fichiers ont été vérifiés. Vérifiez l’accessibilité sur le site lui-même.',
  ),
  'stdin-guessed': say(
    'The text from standard input has no name: we guessed its format. Give --stdin-name page.md.',
    'Le texte de l’entrée standard n’a pas de nom : nous avons deviné son format. Donnez --stdin-name page.md.',
  ),
  'waiver-expired': say(
    'The last day of this ignore entry is over. Fix what it covers, or agree on a new date.',
    'La date de cette entrée ignore est passée. Corrigez ce qu’elle couvre ou convenez d’une nouvelle date.',
  ),
  'one-part': say(
    'This is one part of a run. Its verdict is for its own pages: join the parts with curbcut merge.',
    'Ceci n’est qu’une partie d’une vérification. Le verdict vaut pour ses pages : réunissez les parties avec curbcut merge.',
  ),
  'merge-differs': say(
    'Two of the runs saw this page differently: the later one counts.',
    'Deux vérifications ont vu cette page autrement : la plus récente compte.',
  ),
  'unused-budget': say(
    'This budget fits no page. Correct its pattern or its language, or remove it.',
    'Ce budget ne vise aucune page. Corrigez son motif ou sa langue, ou retirez-le.',
  ),
  'budget-unmeasured': say(
    'This budget measured nothing: its pages are too short, new, or in the other language, or its rule did not run.',
    'Ce budget n’a rien mesuré : ses pages sont trop courtes, nouvelles ou dans l’autre langue, ou sa règle n’a pas été appliquée.',
  ),
  'budget-part': say(
    'This budget counted only the pages that changed. Run without --changed to count them all.',
    'Ce budget n’a compté que les pages qui ont changé. Pour les compter toutes, ne donnez pas --changed.',
  ),
  'unused-ignore': say(
    'This ignore entry matched nothing. Correct it or remove it.',
    'Cette entrée ignore ne correspond à rien. Corrigez-la ou retirez-la.',
  ),
  'unused-include': say(
    'An include pattern matched nothing. Correct it or remove it.',
    'Un motif d’inclusion ne correspond à rien. Corrigez-le ou retirez-le.',
  ),
  'unused-exclude': say(
    'An exclude pattern matched nothing. Correct it or remove it.',
    'Un motif d’exclusion ne correspond à rien. Corrigez-le ou retirez-le.',
  ),
};
