import type { PageRule } from '../../src/rule/rule.ts';
import { altPlaceholder } from './alt-placeholder.ts';
import { clickOnly } from './click-only.ts';
import { linkNewWindow } from './link-new-window.ts';
import { skipLink } from './skip-link.ts';

/** Rules that run in the browser, over the live DOM. */
export const pageRules: readonly PageRule[] = [altPlaceholder, clickOnly, linkNewWindow, skipLink];
