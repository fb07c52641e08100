import { readFile } from 'node:fs/promises';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts a Vitest report (`--reporter=json`). A test file that could not be loaded, and errors outside the tests, count as
 * one failure each; so does a report that is missing. A skipped test is a failure too: nothing is to be left untested unnoticed.
 *
 * @param {string} path
 * @returns {Promise<Counts>}
 */
export async function countVitest(path) {
  const report = await readReport(path);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded;
  return { passed: report.numPassedTests, failed: failed || (report.success ? 0 : 1) };
}

/**
 * Counts a Playwright report (`--reporter=json`), in the same way.
 *
 * @param {string} path
 * @returns {Promise<Counts>}
 */
export async function countPlaywright(path) {
  const report = await readReport(path);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}

/**
 * @param {string} path
 * @returns {Promise<any>} null when there is no report
 */
async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
