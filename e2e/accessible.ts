import axe from 'axe-core';
import { expect, type Page } from 'playwright/test';

/** Holds what the screen shows against the rules of axe (WCAG 2.2 AA and its best practices), dark and light. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // Evaluated through the browser's own protocol: the page's policy lets no foreign script in.
  await page.evaluate(axe.source);
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    });
    expect(await violations(page), `${what}, ${theme}`).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'));
}

/** Each as its rule and what breaks it. */
function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    // A menu that is open stands above the page, and belongs to the button that opened it and to no landmark.
    const inMenu = (target: unknown[]): boolean => target.every((path) => document.querySelector(`${path}`)?.closest('[role="menu"]'));
    const faults = found.violations.map((rule) => ({
      ...rule,
      nodes: rule.nodes.filter(({ target }) => rule.id !== 'region' || !inMenu(target)),
    }));
    return faults.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary, html }) => `${id}: ${target.join(' ')} ${failureSummary} ${html}`),
    );
  });
}
