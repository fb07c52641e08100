import { mm, thing, whole } from '../thing.ts';

/** A tambourine of 10 inch (254 mm), lying. */
export const tambourine = thing({
  op: 'create_tambourine',
  family: 'instruments',
  label: 'Tambourine',
  help: 'Wooden ring with a skin and pairs of jingles in slots',
  params: { diameter: mm(254, 'Diameter', 'Of the ring'), jingles: whole(8, 'Jingles', 'Pairs of them', { min: 3, max: 16 }) },
  let: { s: '= diameter / 254', slot: '= min(44 * s, diameter * 2 / jingles)' },
  materials: { ring: 'maple', skin: 'ivory plastic', jingle: 'brass' },
  called: { jingle: 'Jingle' },
  operations: [
    {
      id: 'hoop',
      op: 'cylinder',
      params: { diameter: '= diameter', inner_diameter: '= diameter - 16 * s', height: '= 46 * s', round: '= 2 * s' },
    },
    {
      id: 'gap',
      op: 'box',
      params: { size: ['= 40 * s', '= 17 * s', '= slot'], round: '= min(3 * s, slot * 0.2)' },
      at: { my: 'center', offset: ['= diameter / 2 - 4 * s', '= 20 * s', 0] },
    },
    { id: 'gaps', op: 'polar_array', params: { count: '= jingles' }, inputs: ['gap'] },
    { id: 'ring', op: 'difference', inputs: ['hoop', 'gaps'] },
    {
      id: 'skin',
      op: 'cylinder',
      params: { diameter: '= diameter - 8 * s', height: '= 3 * s' },
      at: { my: 'bottom', offset: [0, '= 44.6 * s', 0] },
    },
    {
      id: 'disc',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= 2 * s'],
            ['= slot * 0.2', '= 2.4 * s'],
            ['= slot * 0.42', 0],
            ['= slot * 0.45', '= 0.6 * s'],
            ['= slot * 0.22', '= 4 * s'],
            [0, '= 3.6 * s'],
          ],
        },
      },
      at: { offset: ['= diameter / 2 - 4 * s', '= 20.6 * s', 0] },
      role: 'jingle',
    },
    { id: 'pair', op: 'mirror', params: { plane: 'y', center: [0, '= 20 * s', 0] }, inputs: ['disc'], role: 'jingle' },
    { id: 'jingle', op: 'union', inputs: ['pair'], role: 'jingle' },
    {
      id: 'pin',
      op: 'cylinder',
      params: { diameter: '= 2.4 * s', height: '= 24 * s' },
      at: { my: 'center', offset: ['= diameter / 2 - 4 * s', '= 20 * s', 0] },
      role: 'jingle',
    },
    { id: 'unit', op: 'group', inputs: ['jingle', 'pin'] },
    { id: 'all_jingles', op: 'polar_array', params: { count: '= jingles' }, inputs: ['unit'], role: 'jingle', name: 'Jingles' },
  ],
  spoken: {
    names: ['tambourine', 'timbrel'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      jingle: { names: ['cymbal', 'zill'], count: 'jingles', material: 'jingle' },
      ring: { names: ['frame', 'hoop'], material: 'main' },
      skin: { names: ['head'], material: 'skin' },
    },
  },
});
