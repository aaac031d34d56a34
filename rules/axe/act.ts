/** What is to be said of a rule of axe-core beside what its own data says. */
interface Amended {
  /** The ACT Rules that it implements, where axe-core names none or others. */
  readonly act?: readonly string[];
  /** Further success criteria that a failure breaks, by the ACT rule: link-name is 2.4.9 as well as 2.4.4. */
  readonly criteria?: readonly string[];
}

/** By axe's id. Source: the accessibility requirements of each ACT rule, W3C. */
export const amended: Readonly<Record<string, Amended>> = {
  'summary-name': { act: ['2t702h'] },
  'link-name': { criteria: ['2.4.9'] },
  'area-alt': { criteria: ['2.4.9'] },
  'meta-refresh': { criteria: ['2.2.4', '3.2.5'] },
  // Required context (ff89c9) is what aria-required-parent checks.
  'aria-required-children': { act: ['bc4a75'] },
  // The four rules that this one is made of have means of their own, and no criterion.
  bypass: { act: ['cf77f2'] },
};
