import { test as base, expect, type Page } from 'playwright/test';
import { AuraPage } from './AuraPage.ts';
import { type RunningServer, startServer } from './server.ts';

/** What a page throws or logs as an error from now on. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/**
 * `server` runs for all tests of a worker, `aura` is an emptied browser profile with the editor open. A test fails when the page
 * throws or logs an error that it does not expect with `expectedErrors`.
 */
export const test = base.extend<{ aura: AuraPage; expectedErrors: RegExp[] }, { server: RunningServer }>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  expectedErrors: async ({}, use) => {
    await use([]);
  },
  aura: async ({ page, server, expectedErrors }, use) => {
    const errors = errorsOf(page);
    const aura = new AuraPage(page);
    await aura.open(server.url);
    await use(aura);
    expect(errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)))).toEqual([]);
  },
});

export { expect };
