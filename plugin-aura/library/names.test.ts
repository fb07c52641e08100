import { describe, expect, it } from 'vitest';
import { registry } from '../operations/index.ts';
import { FAMILIES } from './families.ts';
import { namesFile } from './names.ts';

const families = await Promise.all(Object.entries(FAMILIES).map(async ([family, load]) => ({ family, things: (await load()).things })));

// Each fails where a file of names lags behind the declarations; `npm run library` writes them anew.
describe('what is known of the library before it is loaded', () => {
  it('which family holds what', async () => {
    const lines = families
      .filter(({ things }) => things.length > 0)
      .map(({ family, things }) => `  ${JSON.stringify(family)}: ${JSON.stringify(things.map(({ op }) => op))}`);
    await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('names/homes.json');
  });

  it.each(families)('how the $family are spoken of', async ({ family, things }) => {
    await expect(namesFile(things)).toMatchFileSnapshot(`names/${family}.json`);
  });

  it('how the operations in code are spoken of', async () => {
    await expect(namesFile(registry.all())).toMatchFileSnapshot('names/operations.json');
  });
});
