import type { PageRule } from '../../src/rule/rule.ts';
import { altPlaceholder } from './alt-placeholder.ts';
import { clickOnly } from './click-only.ts';
import { focusVisible } from './focus-visible.ts';
import { lineSpacing } from './line-spacing.ts';
import { linkNewWindow } from './link-new-window.ts';
import { orientationLock } from './orientation-lock.ts';
import { skipLink } from './skip-link.ts';

/** Rules that run in the browser, over the live DOM. */
export const pageRules: readonly PageRule[] = [
  altPlaceholder,
  clickOnly,
  focusVisible,
  lineSpacing,
  linkNewWindow,
  orientationLock,
  skipLink,
];
