import { describe, expect, it } from 'vitest';
import { registry } from '../operations/index.ts';
import { FAMILIES } from './families.ts';
import { homesFile, namesFile } from './names.ts';

const families = await Promise.all(Object.entries(FAMILIES).map(async ([family, load]) => ({ family, things: (await load()).things })));

// Each fails where a file of names lags behind the declarations; `npm run library` writes them anew.
describe('what is known of the library before it is loaded', () => {
  it('which family holds what', async () => {
    await expect(homesFile(families)).toMatchFileSnapshot('names/homes.ts');
  });

  it.each(families)('how the $family are spoken of', async ({ family, things }) => {
    await expect(namesFile(things)).toMatchFileSnapshot(`names/${family}.ts`);
  });

  it('how the operations in code are spoken of', async () => {
    await expect(namesFile(registry.all())).toMatchFileSnapshot('names/operations.ts');
  });
});
