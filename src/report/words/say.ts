import type { Lang, Localized } from '../../model/language.ts';

/** A sentence of ours in both languages. French is written with plain spaces; the no-break ones are put in here. */
export function say(en: string, fr: string): Localized {
  return { en, fr: frenchSpaces(fr) };
}

/** A sentence with its detail, a text that is not ours, in brackets before the full stop. */
export function withDetail(sentence: string, detail: string | undefined): string {
  if (detail === undefined || detail === '') return sentence;
  return sentence.endsWith('.') ? `${sentence.slice(0, -1)} (${detail}).` : `${sentence} (${detail})`;
}

/** `label: text`, with the space that French puts before a colon. */
export function labelled(label: string, text: string, lang: Lang): string {
  return lang === 'fr' ? `${label}\u00A0: ${text}` : `${label}: ${text}`;
}

/** No-break spaces as Canadian French sets them: before : % $ », and after «; none before ; ! ?. Only for words of ours. */
function frenchSpaces(text: string): string {
  return text.replace(/ ([:%$»])/g, '\u00A0$1').replace(/« /g, '«\u00A0');
}
