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

  it.each<[words: string, id: string, at: Record<string, unknown>]>([
    ['a penguin holding a fish', 'fish', { to: 'penguin.bottom front', touch: '-z' }],
    ['a teddy bear hugging a red heart', 'heart', { to: 'teddy_bear.bottom front', touch: '-z' }],
    ['a rabbit eating a carrot', 'carrot', { to: 'rabbit.eyes.front', touch: '-z' }],
    ['a bear with a fish in its mouth', 'fish', { to: 'bear.eyes.front', touch: '-z' }],
    ['a snowman holding a broom', 'broom', { my: 'bottom left', touch: '-x' }],
    ['a man with a hammer in his hand', 'hammer', { to: 'figure.hand' }],
    ['a fox with a ball', 'ball', { to: 'fox.bottom right' }],
  ])('%s: it is held before the breast, at the mouth or in the hand', async (words, id, at) => {
    const { plan, unread } = await wordReader().generate(words);
    expect(unread).toEqual([]);
    expect(plan?.operations.find((operation) => operation.id === id)?.at).toMatchObject(at);
  });

  it.each<[words: string, id: string, at: Record<string, unknown>]>([
    ['a wedding cake with flowers', 'flower_row', { to: 'cake.top', touch: '-y' }],
    ['a barrel with a brass tap', 'faucet', { to: 'barrel.front', rotate: [90, 0, 0] }],
  ])('%s: it is on what it belongs to', async (words, id, at) => {
    const { plan } = await wordReader().generate(words);
    expect(plan?.operations.find((operation) => operation.id === id)?.at).toMatchObject(at);
  });

  it('is drawn on nothing that holds it, and shelves hold what stands on them', async () => {
    const heart = await wordReader().generate('a bear hugging a heart');
    expect(heart.plan?.operations.map(({ op }) => op)).toEqual(['create_bear', 'create_heart']);
    const books = await wordReader().generate('a shelf holding six books');
    expect(books.plan?.operations.find(({ id }) => id === 'book_row')?.at).toMatchObject({ to: 'shelving.shelf' });
  });

  it('has a plain solid as large as its bearer can hold, and no numbers where there were none', async () => {
    const { plan } = await wordReader().generate('a robot carrying a box');
    expect(plan?.operations.find(({ op }) => op === 'box')?.params).toEqual({ size: Array(3).fill('= 0.2 * robot.size_y') });
  });
});
