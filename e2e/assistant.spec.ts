import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { Page } from 'playwright/test';
import { z } from 'zod';
import { inRoot } from '../scripts/paths.mjs';
import { test as base, expect } from './fixtures.ts';

/** An assistant that was started as its owner would start it, beside the server of the page; it has only the protocol. */
const test = base.extend<{ assistant: Client }>({
  assistant: async ({ server }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'aura-assistant-'));
    const client = new Client({ name: 'scenario', version: '1' });
    const environment = { PORT: new URL(server.url).port, AURA_HOME: home, AURA_DISCOVER: '0' };
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [inRoot('dist', 'server', 'aura.js'), 'mcp'], env: environment }),
    );
    await use(client);
    await client.close();
    await rm(home, { recursive: true, force: true });
  },
});

const textsSchema = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
});

async function call(client: Client, name: string, given: Record<string, unknown> = {}) {
  const { isError = false, content } = textsSchema.parse(await client.callTool({ name, arguments: given }));
  return { isError, content, said: content.map(({ text }) => text ?? '').join('\n') };
}

const planSchema = z.object({ plan: z.looseObject({ operations: z.array(z.unknown()).min(1) }) });
const sceneSchema = z.object({
  designs: z.array(
    z.looseObject({
      design: z.string(),
      name: z.string(),
      plan: z.looseObject({ parameters: z.array(z.looseObject({ name: z.string() })) }),
    }),
  ),
});
const designsOf = async (client: Client) => sceneSchema.parse(JSON.parse((await call(client, 'aura_read_scene')).said)).designs;

async function allow(page: Page): Promise<void> {
  await expect(page.getByTestId('aura-prompt')).toBeVisible();
  const listening = page.waitForResponse((response) => response.url().endsWith('/api/scene/tasks'));
  await page.keyboard.press('Control+,');
  await page.getByTestId('settings').getByRole('checkbox', { name: 'Let an assistant work in this scene' }).check();
  await page.keyboard.press('Escape');
  await listening;
}

const PEG = {
  name: 'Peg board',
  parameters: [{ name: 'wide', value: 60, unit: 'mm', label: 'Width' }],
  operations: [
    { id: 'board', op: 'box', name: 'Board', params: { size: ['= wide', 8, 40] } },
    { id: 'peg', op: 'cylinder', name: 'Peg', params: { diameter: 6, height: 20 }, at: { to: 'board.top' } },
  ],
};

/** One page and one assistant for all of it; a step leaves the scene as empty as it was. */
test('what an assistant may do in the scene', async ({ aura, page, assistant }) => {
  await test.step('an assistant without a key builds, sees and applies a plan; one undo takes it away', async () => {
    const kept = await call(assistant, 'aura_read_scene');
    expect(kept).toMatchObject({ isError: true, said: expect.stringContaining('Let an assistant work in this scene') });

    const built = await call(assistant, 'aura_build_plan', { plan: PEG });
    expect(built.isError).toBe(false);
    expect(built.content.map(({ type }) => type)).toEqual(['text', 'image']);

    await allow(page);
    const before = await aura.scene();
    const applied = await call(assistant, 'aura_apply_plan', { plan: PEG, name: 'Peg board' });
    expect(applied).toMatchObject({ isError: false, said: expect.stringContaining('"Peg board"') });
    await aura.expectParts('Board', 'Peg');
    await aura.tab('history');
    await expect(aura.history.getByTestId('history-entry')).toHaveCount(1);
    await expect(aura.history).toContainText('Peg board');
    await aura.picture('assistant');

    await aura.undo();
    await aura.expectNoParts('Board', 'Peg');
    expect(await aura.scene()).toEqual(before);
  });

  await test.step('what was changed by hand is read, and a changed plan goes to the same design as one step', async () => {
    await call(assistant, 'aura_apply_plan', { plan: PEG });
    await aura.expectParts('Board', 'Peg');
    await aura.tweak('Width', 90);
    await expect.poll(async () => JSON.stringify((await designsOf(assistant))[0]?.plan.parameters)).toContain('"value":90');
    const [design] = await designsOf(assistant);
    const taller = JSON.parse(JSON.stringify(design?.plan).replace('"height":20', '"height":35'));
    const made = await aura.scene();

    const applied = await call(assistant, 'aura_apply_plan', { plan: taller, design: design?.design, name: 'A taller peg' });
    expect(applied.isError).toBe(false);
    expect(await designsOf(assistant)).toHaveLength(1);
    await expect.poll(async () => (await aura.sizes()).get('Peg')?.[1]).toBeCloseTo(35, 3);
    expect((await aura.sizes()).get('Board')?.[0]).toBeCloseTo(90, 3);
    await aura.undo();
    expect(await aura.scene()).toEqual(made);
  });

  await test.step('words become a plan, which is changed, varied and taken away as a file, by standard input and output alone', async () => {
    const made = await call(assistant, 'aura_generate_plan', { prompt: 'an oak cube of 20 mm' });
    const { plan } = planSchema.parse(JSON.parse(made.content[0]?.text ?? ''));
    const changed = await call(assistant, 'aura_refine_plan', { plan, instruction: 'make it walnut' });
    expect([changed.isError, changed.said]).toEqual([false, expect.stringContaining('walnut')]);
    const varied = await call(assistant, 'aura_vary_plan', { plan, count: 2 });
    expect([varied.isError, varied.content.length]).toEqual([false, 4]);
    const { content } = await call(assistant, 'aura_export_plan', { plan, format: 'obj' });
    expect(content.map(({ type }) => type)).toContain('resource');
  });

  await test.step('what cannot be built is told to the assistant with its place, and the scene is as before', async () => {
    const before = await aura.scene();
    const thick = { operations: [{ id: 'tube', op: 'create_tube', params: { diameter: 20, wall: 15, length: 10 } }] };
    const refused = await call(assistant, 'aura_apply_plan', { plan: thick });
    expect(refused).toMatchObject({ isError: true, said: expect.stringMatching(/tube/) });
    expect(await aura.scene()).toEqual(before);
  });
});
