import { type MatcherOptions, toPassCurbcut } from 'curbcut';
import { expect } from 'vitest';

expect.extend({ toPassCurbcut });

declare module 'vitest' {
  interface Matchers<T = any> {
    toPassCurbcut(options?: MatcherOptions): Promise<T>;
  }
}
