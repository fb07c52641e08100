import { AuraPage } from './AuraPage.ts';
import { expect, test } from './fixtures.ts';

test('the solid kernel is fetched when it is first needed, once, to be kept for good', async ({ page, server }) => {
  const fetched: { url: string; kept: string }[] = [];
  page.context().on('response', async (response) => {
    if (response.url().endsWith('.wasm')) fetched.push({ url: response.url(), kept: (await response.headerValue('cache-control')) ?? '' });
  });
  const aura = new AuraPage(page);
  await aura.open(server.url);
  // Drawing and editing by hand needs no solids.
  await aura.choose('Add', 'Mesh', 'Box');
  await aura.undo();
  await aura.saved();
  expect(fetched).toEqual([]);

  await aura.make('gold band, size 54');
  await aura.make('silver band, size 56');
  expect(fetched).toHaveLength(1);
  expect(fetched[0]!.kept).toContain('immutable');
});
