import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**'],
    globalSetup: ['tests/build-in-page.ts'],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Tests that run side by side share two cores with the other worker: more of them only wait for one another.
    maxConcurrency: 3,
    // Files share what they import: to load every rule again for each costs more than most tests.
    isolate: false,
  },
});
