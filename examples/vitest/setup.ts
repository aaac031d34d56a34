import { type MatcherOptions, toPassCurbcut } from 'curbcut';
import { expect } from 'vitest';

expect.extend({ toPassCurbcut });

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any -- as vitest declares it, or the two do not merge
  interface Matchers<T = any> {
    toPassCurbcut(options?: MatcherOptions): Promise<T>;
  }
}
