import { splinePoints } from '../../kernel/outline.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { blob } from '../organic.ts';
import { row, slab } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** How far the white ran out, every 30 degrees, and its outline. */
const RADII = [55, 51, 47, 52, 57, 50, 45, 49, 54, 58, 50, 46];
const OUTLINE = splinePoints<Vec2>(
  RADII.map((radius, k): Vec2 => [radius * Math.cos((k * Math.PI) / 6), radius * 0.92 * Math.sin((k * Math.PI) / 6)]),
  true,
  4,
).map(([u, v]): Vec2 => [rounded(u), rounded(v)]);

/** An egg fried on one side: a white of some 110 mm, a yolk of 42. */
export const friedEgg = thing({
  op: 'create_fried_egg',
  family: 'food',
  label: 'Fried egg',
  help: 'Egg fried sunny side up: an uneven white with a browned rim and a domed yolk',
  params: { width: mm(110, 'Width', 'Over all'), yolks: whole(1, 'Yolks', 'One or two', { min: 1, max: 2 }) },
  let: { s: '= width / 100.2' },
  materials: { white: '#fbf8ee glossy plastic', yolk: '#f7a81b glossy plastic', rim: '#c98d45 satin plastic' },
  operations: drawn('s', [
    slab('rim', { points: OUTLINE }, 2.4, [0, 0, 0], { axis: 'y', round: 0.9, name: 'Rim' }),
    slab('white', { points: OUTLINE, offset: -1.6 }, 4.4, [0, 0.2, 0], { axis: 'y', round: 2, name: 'White' }),
    blob('mound', [70, 9, 60], [2, 4.6, 0], { role: 'white', name: 'White' }),
    blob('one_yolk', [38, 19, 38], [2, 10, 0], { role: 'yolk', fat: 0.2 }),
    row('yolks', ['one_yolk'], '= yolks', [36, 0, 0], { role: 'yolk', name: 'Yolk' }),
  ]),
  spoken: {
    names: ['fried egg', 'sunny side up egg', 'sunny side up', 'egg sunny side up'],
    sizes: { one: 'width' },
    words: { width: ['across', 'wide'] },
    parts: {
      white: { names: ['egg white'], material: 'main' },
      yolk: { names: ['egg yolk'], count: 'yolks', material: 'yolk' },
      rim: { names: ['edge'], material: 'rim' },
    },
  },
});
