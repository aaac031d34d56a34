import { defineConfig } from 'vitest/config';

// A check opens a browser: give it time.
export default defineConfig({ test: { testTimeout: 60_000, setupFiles: ['./setup.ts'] } });
