/** WCAG success criteria that a rule here rests on: level, the version that brought it in, and its page at the W3C. */
export interface SuccessCriterion {
  readonly level: 'A' | 'AA' | 'AAA';
  readonly since: '2.0' | '2.1' | '2.2';
  /** The last part of the address of its Understanding page. */
  readonly slug: string;
}

/** Source: WCAG 2.2, W3C Recommendation. 4.1.1 was withdrawn in 2.2. */
export const successCriteria: Readonly<Record<string, SuccessCriterion>> = {
  '1.1.1': { level: 'A', since: '2.0', slug: 'non-text-content' },
  '1.2.1': { level: 'A', since: '2.0', slug: 'audio-only-and-video-only-prerecorded' },
  '1.2.2': { level: 'A', since: '2.0', slug: 'captions-prerecorded' },
  '1.3.1': { level: 'A', since: '2.0', slug: 'info-and-relationships' },
  '1.3.3': { level: 'A', since: '2.0', slug: 'sensory-characteristics' },
  '1.3.4': { level: 'AA', since: '2.1', slug: 'orientation' },
  '1.3.5': { level: 'AA', since: '2.1', slug: 'identify-input-purpose' },
  '1.4.1': { level: 'A', since: '2.0', slug: 'use-of-color' },
  '1.4.2': { level: 'A', since: '2.0', slug: 'audio-control' },
  '1.4.3': { level: 'AA', since: '2.0', slug: 'contrast-minimum' },
  '1.4.4': { level: 'AA', since: '2.0', slug: 'resize-text' },
  '1.4.6': { level: 'AAA', since: '2.0', slug: 'contrast-enhanced' },
  '1.4.12': { level: 'AA', since: '2.1', slug: 'text-spacing' },
  '2.1.1': { level: 'A', since: '2.0', slug: 'keyboard' },
  '2.1.3': { level: 'AAA', since: '2.0', slug: 'keyboard-no-exception' },
  '2.2.1': { level: 'A', since: '2.0', slug: 'timing-adjustable' },
  '2.2.2': { level: 'A', since: '2.0', slug: 'pause-stop-hide' },
  '2.2.4': { level: 'AAA', since: '2.0', slug: 'interruptions' },
  '2.4.1': { level: 'A', since: '2.0', slug: 'bypass-blocks' },
  '2.4.2': { level: 'A', since: '2.0', slug: 'page-titled' },
  '2.4.4': { level: 'A', since: '2.0', slug: 'link-purpose-in-context' },
  '2.4.6': { level: 'AA', since: '2.0', slug: 'headings-and-labels' },
  '2.4.9': { level: 'AAA', since: '2.0', slug: 'link-purpose-link-only' },
  '2.5.3': { level: 'A', since: '2.1', slug: 'label-in-name' },
  '2.5.8': { level: 'AA', since: '2.2', slug: 'target-size-minimum' },
  '3.1.1': { level: 'A', since: '2.0', slug: 'language-of-page' },
  '3.1.2': { level: 'AA', since: '2.0', slug: 'language-of-parts' },
  '3.1.5': { level: 'AAA', since: '2.0', slug: 'reading-level' },
  '3.2.5': { level: 'AAA', since: '2.0', slug: 'change-on-request' },
  '3.3.2': { level: 'A', since: '2.0', slug: 'labels-or-instructions' },
  '4.1.1': { level: 'A', since: '2.0', slug: 'parsing' },
  '4.1.2': { level: 'A', since: '2.0', slug: 'name-role-value' },
};
