import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './testCounts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'aura-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const vitest = { success: true, numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

it('counts what passed', async () => {
  expect(await countVitest(report(vitest))).toEqual({ passed: 7, failed: 0 });
});

it('counts a skipped test as a failure', async () => {
  expect(await countVitest(report({ ...vitest, numPendingTests: 2 }))).toEqual({ passed: 7, failed: 2 });
});

it('counts a test file that could not be loaded', async () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(await countVitest(report({ ...vitest, success: false, testResults: [broken] }))).toEqual({ passed: 7, failed: 1 });
});

it('counts an error outside the tests', async () => {
  expect(await countVitest(report({ ...vitest, success: false }))).toEqual({ passed: 7, failed: 1 });
});

it('counts a missing report as a failure', async () => {
  expect(await countVitest(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
  expect(await countPlaywright(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1 });
});

it('counts unexpected, flaky and skipped results in Chromium as failures', async () => {
  const stats = { expected: 9, unexpected: 1, flaky: 1, skipped: 1 };
  expect(await countPlaywright(report({ stats, errors: [] }))).toEqual({ passed: 9, failed: 3 });
});
