import { drawn } from '../drawn.ts';
import { thing } from '../thing.ts';
import { BALL_LET, BALL_SPOKEN, ballParams } from './ball-params.ts';

/** Angles of the icosahedron whose corners are the black patches: the upper ring lies 63.43 degrees from the pole; seams are 23.28 degrees long. */
const seam = (id: string, rotate: [number, number, number], from: number) => [
  {
    id: `${id}_seam`,
    op: 'pipe',
    params: { diameter: 0.036, path: { arc: { diameter: 2, angle: 23.3, start: -11.65 } } },
    at: { rotate, pivot: [0, 0, 0] as [number, number, number] },
  },
  { id: `${id}_ring`, op: 'polar_array', params: { count: 5 }, inputs: [`${id}_seam`] },
  {
    id,
    op: 'group',
    inputs: [`${id}_ring`],
    at: { rotate: [0, from, 0] as [number, number, number], pivot: [0, 0, 0] as [number, number, number] },
  },
];

/** A ball of twelve black and twenty white patches; size 5 is 220 mm across (FIFA: 68 to 70 cm round). */
export const football = thing({
  op: 'create_football',
  family: 'sports',
  label: 'Football',
  help: 'Football (soccer ball) of black pentagons and white hexagons with stitched seams',
  params: ballParams(220),
  let: BALL_LET,
  materials: { ball: 'white leather', patch: 'black leather' },
  operations: drawn('r', [
    { id: 'sphere', op: 'sphere', params: { diameter: 2 } },
    {
      id: 'cap',
      op: 'prism',
      params: { sides: 5, diameter: 0.687, height: 0.5 },
      at: { my: 'bottom', offset: [0, 0.7, 0], rotate: [0, -90, 0] },
    },
    {
      id: 'next',
      op: 'prism',
      params: { sides: 5, diameter: 0.687, height: 0.5 },
      at: { my: 'bottom', offset: [0, 0.7, 0], rotate: [0, 90, 0] },
    },
    { id: 'leant', op: 'group', inputs: ['next'], at: { rotate: [0, 0, -63.435], pivot: [0, 0, 0] } },
    { id: 'ring', op: 'polar_array', params: { count: 5 }, inputs: ['leant'] },
    { id: 'upper', op: 'union', inputs: ['cap', 'ring'] },
    { id: 'lower', op: 'copy', params: { of: 'upper' }, at: { rotate: [180, 36, 0], pivot: [0, 0, 0] } },
    { id: 'patches', op: 'union', inputs: ['upper', 'lower'] },
    { id: 'patch_tool', op: 'copy', params: { of: 'patches' } },
    ...seam('steep', [0, 0, 58.283], 0),
    ...seam('level', [90, 0, 31.717], 36),
    { id: 'upper_seams', op: 'group', inputs: ['steep', 'level'] },
    { id: 'lower_seams', op: 'copy', params: { of: 'upper_seams' }, at: { rotate: [180, 36, 0], pivot: [0, 0, 0] } },
    ...seam('rising', [31.717, 0, 0], 18),
    ...seam('falling', [-31.717, 0, 0], 54),
    { id: 'ball', op: 'difference', inputs: ['sphere', 'patch_tool', 'upper_seams', 'lower_seams', 'rising', 'falling'] },
    { id: 'slab', op: 'sphere', params: { diameter: 1.994 } },
    { id: 'patch', op: 'intersection', inputs: ['patches', 'slab'], material: 'patch', name: 'Patches' },
  ]),
  spoken: {
    names: ['football', 'soccer ball', 'soccer football', 'association football'],
    ...BALL_SPOKEN,
    parts: { patch: { names: ['pentagon', 'black patch', 'spot'], material: 'patch' } },
  },
});
