import { drawn } from '../drawn.ts';
import { ball, outline, rod, slab } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A vane of either colour, where it is not yet turned about the axle. */
const sail = (id: string, role: string, name: string) =>
  slab(id, outline([0, -6], [84, -2], [76, 44], [30, 30], [0, 8]), 4, [42, 292, 4], { rotate: [0, 16, 0], role, name });

/** A toy windmill of 380 mm with four vanes on a stick. */
export const pinwheel = thing({
  op: 'create_pinwheel',
  family: 'toys',
  label: 'Pinwheel',
  help: 'Toy windmill on a stick',
  params: { height: mm(380, 'Height', 'Stick included') },
  let: { s: '= height / 380' },
  materials: { vane: '#e53935 glossy plastic', second: '#fdd835 glossy plastic', stick: 'pine', hub: '#1e88e5 glossy plastic' },
  operations: drawn('s', [
    rod('stick', 11, 306, [0, 0, -9], { round: 2, role: 'stick', name: 'Stick' }),
    rod('axle', 5, 34, [0, 298, -2], { axis: 'z', role: 'hub', name: 'Axle' }),
    sail('sail', 'vane', 'Vane'),
    {
      id: 'pair_one',
      op: 'polar_array',
      params: { count: 2, axis: 'z', center: [0, 298, 0] },
      inputs: ['sail'],
      role: 'vane',
      name: 'Vane',
    },
    sail('sail_two', 'second', 'Second vane'),
    { id: 'turned_two', op: 'group', inputs: ['sail_two'], at: { rotate: [0, 0, 90], pivot: [0, 298, 0] } },
    {
      id: 'pair_two',
      op: 'polar_array',
      params: { count: 2, axis: 'z', center: [0, 298, 0] },
      inputs: ['turned_two'],
      role: 'second',
      name: 'Vane',
    },
    ball('hub', [24, 24, 18], [0, 298, 13], { role: 'hub', name: 'Hub' }),
  ]),
  spoken: {
    names: ['pinwheel', 'toy windmill', 'wind spinner'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      vane: { names: ['blade', 'sail', 'wing'], material: 'main' },
      stick: { names: ['handle'], material: 'stick' },
      hub: { names: ['pin', 'center'], material: 'hub' },
    },
  },
});
