import './nodeVersion.mjs';
import { mkdir, rm } from 'node:fs/promises';
import { buildIfStale } from './buildIfStale.mjs';
import { ensureChromium } from './chromium.mjs';
import { runPackage } from './command.mjs';
import { ensurePackages } from './packages.mjs';
import { inRoot } from './paths.mjs';
import { countPlaywright, countVitest } from './testCounts.mjs';

/** @typedef {import('./testCounts.mjs').Counts} Counts */

// `npm test`: a failing step does not hide the next ones, and the last line says how many passed and failed in all.
const total = { passed: 0, failed: 0 };
await testAll();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function testAll() {
  if (!(await step('Packages', async () => one(await ensurePackages()), { counted: false }))) return;
  await rm(inRoot('test-results'), { recursive: true, force: true });
  await mkdir(inRoot('test-results'), { recursive: true });

  // Fetching a browser waits for the network. The type check keeps one core busy, and so does the build: they go on beside each other, and the
  // tests, which use all cores, have them for themselves.
  const browser = ensureChromium();
  const checked = step('Type check', async () => one((await runPackage('typescript/bin/tsc', ['--noEmit'])) === 0));
  const built = await step('Build', async () => one(await buildIfStale()), { counted: false });
  await step('Lint', async () => one((await runPackage('@biomejs/biome/bin/biome', ['check', '.'])) === 0));
  await checked;
  await step('Unit tests', async () => {
    const report = inRoot('test-results', 'unit.json');
    await runPackage('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    return countVitest(report);
  });
  await step('Widgets in Chromium', async () => {
    const chromium = await browser;
    if (!chromium) return one(false);
    const report = inRoot('test-results', 'widgets.json');
    const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await runPackage('vitest/vitest.mjs', ['run', '-c', 'vitest.widgets.config.ts', ...json], { env: { CHROMIUM_PATH: chromium } });
    return countVitest(report);
  });
  if (!built) return;
  await step('Tests in Chromium', async () => {
    const chromium = await browser;
    if (!chromium) return one(false);
    const report = inRoot('test-results', 'e2e.json');
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    await runPackage('playwright/cli.js', ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], { env });
    return countPlaywright(report);
  });
}

/**
 * @param {string} title
 * @param {() => Promise<Counts>} test
 * @param {{ counted?: boolean }} [options] a step that is not counted shows in the total only when it fails
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(title, test, { counted = true } = {}) {
  console.log(`\n== ${title}`);
  const begun = performance.now();
  const { passed, failed } = await test();
  if (counted) total.passed += passed;
  total.failed += failed;
  console.log(`== ${title}: ${failed === 0 ? 'passed' : `${failed} failed`}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return failed === 0;
}

/**
 * @param {boolean} passed
 * @returns {Counts}
 */
function one(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
