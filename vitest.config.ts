import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests run in Node: what needs a page is tested in a real Chromium, in e2e/. */
export default defineConfig({
  test: {
    include: ['{editor,plugin-aura,server,scripts}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/propertySeed.ts'],
    testTimeout: 60_000,
    // Vitest keeps one core for itself unless told otherwise; on two cores that is half the speed.
    maxWorkers: availableParallelism(),
  },
});
