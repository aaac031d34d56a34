import type { PageRule } from '../../src/rule/rule.ts';
import { skipLink } from './skip-link.ts';

/** Rules that run in the browser, over the live DOM. */
export const pageRules: readonly PageRule[] = [skipLink];
