import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

describe('what is worn', () => {
  it.each<[words: string, id: string, to: string, param: string]>([
    ['a flamingo with sunglasses', 'glasses', 'flamingo.eyes.front', 'width'],
    ['a dog wearing a top hat', 'top_hat', 'dog.eyes.top', 'diameter'],
    ['a tricycle with a basket', 'basket', 'tricycle.bars.right', 'diameter'],
    ['a christmas tree with a star on top', 'star', 'tree.top', 'size'],
  ])('%s: it is there, and as large as that needs', async (words, id, to, param) => {
    const { plan } = await wordReader().generate(words);
    const worn = plan?.operations.find((operation) => operation.id === id);
    expect(worn?.at).toMatchObject({ to });
    expect(worn?.params[param]).toContain(to.replace(/\.\w+$/, ''));
  });

  it('stands beside where that was said, and keeps a size that was said', async () => {
    const { plan } = await wordReader().generate('a dog with a hat beside it');
    expect(plan?.operations.find(({ id }) => id === 'hat')?.at).toMatchObject({ to: 'dog.bottom right' });
    const sized = await wordReader().generate('a dog with a 200 mm wide hat');
    expect(JSON.stringify(sized.plan?.operations.find(({ id }) => id === 'hat')?.params)).not.toContain('eyes');
  });
});
