import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.mjs';

const executablePath = await findChromium();
if (executablePath === null) throw new Error('There is no Chromium: set CHROMIUM_PATH, or let `npm test` install one.');

/**
 * The editor's widgets, each played in a real Chromium as a hand plays it, without the editor around it. One page serves all files:
 * a widget leaves nothing behind, and a new page would cost more than its test.
 */
export default defineConfig({
  // Found only while a test runs, they would have the page loaded anew.
  optimizeDeps: {
    include: [
      'lucide',
      'three',
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-javascript',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/state',
      '@codemirror/view',
      '@lezer/highlight',
    ],
  },
  test: {
    include: ['editor/**/*.browser.test.ts'],
    testTimeout: 15_000,
    isolate: false,
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      viewport: { width: 800, height: 600 },
      api: { host: '127.0.0.1' },
      provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_ARGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
