import { z } from 'zod';
import type { AuraPage } from './AuraPage.ts';
import { expect, test } from './fixtures.ts';

const Refusal = z.looseObject({ title: z.string(), status: z.number(), detail: z.string().min(10), code: z.string() });

/** What a page must never be told instead of a sentence. */
const TECHNICAL = /undefined|\[object|TypeError|NaN is|stack/i;

/** One page for all of it: nothing that is refused leaves anything behind. */
test('what an artist gives that is no use is refused, and the scene stays as it was', async ({ aura, page, expectedErrors }) => {
  await test.step('a prompt of 20,000 characters is refused in the page before it is sent', async () => {
    await aura.prompt.fill('ring '.repeat(4000));
    await expect(page.getByText(/characters are too many/)).toBeVisible();
    await expect(page.getByTestId('aura-send')).toBeDisabled();
    await aura.prompt.press('Enter');
    await expect(page.getByTestId('aura-turn')).toHaveCount(0);
  });

  await aura.make('gold band');
  const before = await aura.scene();

  await test.step('a broken GLB is said to be one', async () => {
    expectedErrors.push(/broken\.glb/);
    await open(aura, ['File', 'Import…'], 'broken.glb', Buffer.from('glTF and then nothing of use'));
    await expect(aura.notices.last()).toContainText('broken.glb could not be read');
    expect(await aura.notices.last().textContent()).not.toMatch(TECHNICAL);
    expect(await aura.scene()).toEqual(before);
    await aura.picture('broken-glb');
  });

  for (const [title, content] of [
    ['that is no JSON', '{"metadata": '],
    ['that is another JSON', '{"some": ["other", "thing"]}'],
  ] as const)
    await test.step(`a project file ${title} is refused`, async () => {
      const told = await aura.told();
      await open(aura, ['File', 'Open project…'], 'project.json', Buffer.from(content));
      const leave = page.getByRole('button', { name: 'Leave it' });
      await expect.poll(async () => (await leave.isVisible()) || (await aura.told()) > told).toBe(true);
      if (await leave.isVisible()) await leave.click();
      await expect.poll(() => aura.told()).toBeGreaterThan(told);
      await expect(aura.notices.last()).toContainText('not a project that the editor can open');
      expect(await aura.notices.last().textContent()).not.toMatch(TECHNICAL);
      expect(await aura.scene()).toEqual(before);
    });
});

const plan = (operations: unknown[]) => ({ plan: { version: 1, operations }, instruction: 'make it larger' });
const box = (id: string, params: object, more: object = {}) => ({ id, op: 'box', params, ...more });

for (const [title, endpoint, body] of [
  ['an empty prompt', 'generate-3d-model', { prompt: '  ' }],
  ['a prompt of 20,000 characters', 'generate-3d-model', { prompt: 'a'.repeat(20_000) }],
  ['a body that is no JSON', 'generate-3d-model', '{"prompt": '],
  ['an unknown operation', 'refine-design', plan([{ id: 'thing', op: 'create_perpetuum_mobile', params: {} }])],
  ['a dangling reference', 'refine-design', plan([box('a', {}, { at: { to: 'nothing.top' } })])],
  ['a cyclic reference', 'refine-design', plan([box('a', {}, { at: { to: 'b.top' } }), box('b', {}, { at: { to: 'a.top' } })])],
  ['a negative size', 'refine-design', plan([box('a', { width: -3 })])],
  ['a size that is no number', 'refine-design', plan([box('a', { width: 'NaN' })])],
  [
    'a thousand million copies',
    'refine-design',
    plan([box('a', {}), { id: 'b', op: 'linear_array', inputs: ['a'], params: { count: 1e9 } }]),
  ],
] as const) {
  test(`the server answers ${title} with a sentence`, async ({ server }) => {
    const response = await fetch(new URL(`api/ai/${endpoint}`, server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const refusal = Refusal.parse(await response.json());
    expect(refusal.status).toBe(response.status);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(refusal.detail).not.toMatch(TECHNICAL);
  });
}

/** Chooses a menu entry that asks for a file, and gives it one. */
async function open(aura: AuraPage, [menu, entry]: readonly [string, string], name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([aura.page.waitForEvent('filechooser'), aura.choose(menu, entry)]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
}
