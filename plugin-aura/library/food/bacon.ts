import { drawn } from '../drawn.ts';
import { slab, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Half the width of a strip in mm, and how far its middle lies from the straight line, along its length. */
const WAVES = 5;
const LENGTH = 200;
const THICK = 3;

/** The strip seen from its long side: a wavy ribbon of even thickness. */
const ribbon = (thick: number, lift: number): readonly (readonly [number, number])[] => {
  const along = Array.from({ length: WAVES * 10 + 1 }, (_, k) => k / (WAVES * 10));
  const y = (t: number): number => 4.4 + 4.2 * Math.sin(t * WAVES * 2 * Math.PI) * (0.7 + 0.3 * Math.cos(t * 7));
  const x = (t: number): number => (t - 0.5) * LENGTH;
  const over = along.map((t) => [x(t), y(t) + lift + thick] as const);
  return [...along.map((t) => [x(t), y(t) + lift] as const), ...over.toReversed()];
};

/** A strip of fried bacon, 200 mm long and 34 mm wide, wavy, with two streaks of fat. */
export const bacon = thing({
  op: 'create_bacon',
  family: 'food',
  label: 'Bacon',
  help: 'Wavy strip of fried bacon with streaks of fat',
  params: { length: mm(LENGTH, 'Length', 'From end to end') },
  let: { s: `= length / ${LENGTH}` },
  materials: { meat: '#8c2f22 glossy plastic', fat: '#f0cfa6 glossy plastic' },
  operations: drawn('s', [
    ...([-13, 0.6, 13.2] as const).map((z, k) =>
      slab(`meat_${k}`, { points: ribbon(THICK, 0) }, [9, 10, 8.6][k]!, [0, 0, z], { my: 'bottom', role: 'meat' }),
    ),
    union('meat', ['meat_0', 'meat_1', 'meat_2'], { role: 'meat', name: 'Meat' }),
    ...([-6.4, 6.9] as const).map((z, k) =>
      slab(`fat_${k}`, { points: ribbon(THICK * 0.86, 0.2) }, [5.2, 5][k]!, [0, 0.2, z], { role: 'fat' }),
    ),
    union('fat', ['fat_0', 'fat_1'], { role: 'fat', name: 'Fat' }),
  ]),
  spoken: {
    names: ['bacon', 'strip of bacon', 'bacon strip', 'slice of bacon', 'rasher', 'rasher of bacon', 'bacon rasher', 'piece of bacon'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { fat: { names: ['streak'], material: 'fat' }, meat: { material: 'meat' } },
  },
});
