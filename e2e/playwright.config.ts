import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../scripts/chromium.mjs';

const executablePath = await findChromium();
if (executablePath === null) throw new Error('There is no Chromium: set CHROMIUM_PATH, or let `npm test` install one.');

/**
 * Scenarios in a real Chromium against the real server; nothing is tried twice. Each worker has its own browser and its own server on a
 * port of its own. Two are as many as one drawing CPU feeds.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/e2e',
  workers: Math.min(availableParallelism(), 2),
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    // The processor draws, and most of it goes into points: half as many each way, of a page that is laid out the same.
    deviceScaleFactor: 0.5,
    acceptDownloads: true,
    actionTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    // A page that is loaded into a tab that has had one costs half of one in a new window: the code is compiled and the window drawn. What a
    // test has kept, routed or opened is gone before the next; permissions, which are not, are given by none.
    reuseContext: true,
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
  },
});
