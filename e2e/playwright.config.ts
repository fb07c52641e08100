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
    acceptDownloads: true,
    actionTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
  },
});
