import { drawn } from '../drawn.ts';
import { ball, group, ring, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A reading glass of 90 mm across, its handle to the front. */
export const magnifyingGlass = thing({
  op: 'create_magnifying_glass',
  family: 'household',
  label: 'Magnifying glass',
  help: 'Lens in a rim with a turned handle, lying',
  params: { length: mm(220, 'Length', 'With the handle') },
  let: { s: '= length / 221.54' },
  materials: { rim: 'brass', lens: 'clear glass', handle: 'walnut' },
  operations: drawn('s', [
    ring('rim', 90, 9, [0, 5, -62], { role: 'rim', name: 'Rim' }),
    ball('lens', [84, 9, 84], [0, 5, -62], { role: 'lens', name: 'Lens' }),
    rod('neck', 9, 26, [0, 5, -6], { axis: 'z', role: 'rim' }),
    rod('ferrule', 15, 14, [0, 7.5, 10], { axis: 'z', role: 'rim', round: 2 }),
    rod('handle', 19, 96, [0, 9.5, 62], { axis: 'z', role: 'handle', top_diameter: 15, round: 6 }),
    group('whole', ['rim', 'lens', 'neck', 'ferrule', 'handle'], { name: 'Magnifying glass' }),
  ]),
  spoken: {
    names: ['magnifying glass', 'magnifier', 'reading glass', 'hand lens', 'loupe with a handle'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      rim: { names: ['frame', 'ring'], material: 'main' },
      lens: { names: ['glass'], material: 'lens' },
      handle: { names: ['grip'], material: 'handle' },
    },
  },
});
