import { describe, expect, it } from 'vitest';
import { wordReader } from './offline.ts';

const read = async (words: string) => {
  const { plan } = await wordReader().generate(words);
  const at = (id: string) => plan?.operations.find((operation) => operation.id === id)?.at;
  const value = (name: string) => plan?.parameters.find((parameter) => parameter.name === name)?.value;
  return { plan, at, value };
};

describe('what is in a container', () => {
  it('lies on the floor, however thick that is', async () => {
    const basket = await read('two red apples in a wicker basket');
    expect(basket.at('apple_heap')).toEqual({ my: 'bottom', to: 'basket.inside', offset: [0, 0, 0] });
    const mug = await read('a mug with two toothbrushes');
    expect(mug.plan?.operations.at(-1)?.at).toMatchObject({ my: 'bottom', to: 'mug.inside' });
  });

  it('fills it where it is told by what is in it and nobody counted, and is a few else', async () => {
    const spots = async (words: string) => {
      const heap = (await read(words)).plan?.operations.find(({ op }) => op === 'place');
      return (heap?.params.at as unknown[] | undefined)?.length;
    };
    expect(await spots('a basket of eggs')).toBeGreaterThan(40);
    expect(await spots('a basket with eggs')).toBe(3);
    expect(await spots('a basket of five eggs')).toBe(5);
  });

  it('stands with its feet near the middle of all, and their heads apart', async () => {
    const { plan } = await read('a cup full of pencils');
    expect(plan?.operations.find(({ op }) => op === 'polar_array')?.params.radius).toContain('cos(');
  });
});

describe('what nature makes', () => {
  it('is as wide as what stands on it needs, where nobody said its size', async () => {
    expect((await read('a lighthouse on a rock')).value('rock_width')).toBeGreaterThan(10_000);
    expect((await read('a frog on a rock')).value('rock_width')).toBe(500);
    expect((await read('a lighthouse on a rock 8 m wide')).value('rock_width')).toBe(8000);
  });
});
