import { drawn } from '../drawn.ts';
import { cut, mirrored, rail, ring, rod, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** An anchor shackle with a screw pin, of 16 mm wire, for 3.25 t; standing on its pin's side, the bow up. */
export const shackle = thing({
  op: 'create_shackle',
  family: 'hardware',
  label: 'Shackle',
  help: 'Bow or D shackle with a screw pin',
  params: {
    diameter: mm(16, 'Diameter', 'Of the wire'),
    style: pick(['bow', 'straight'], 'Style', 'Wide bow or straight sides'),
  },
  let: { s: '= diameter / 16' },
  materials: { bow: 'galvanised steel', pin: 'yellow paint' },
  operations: drawn('s', [
    {
      id: 'wide',
      op: 'sweep',
      params: {
        profile: { polygon: 20, diameter: 16 },
        path: {
          spline: [
            [-21.5, 0, 0],
            [-22, 14, 0],
            [-29, 34, 0],
            [-28, 54, 0],
            [-15, 69, 0],
            [0, 73.5, 0],
            [15, 69, 0],
            [28, 54, 0],
            [29, 34, 0],
            [22, 14, 0],
            [21.5, 0, 0],
          ],
        },
      },
      when: "= style == 'bow'",
    },
    rail(
      'narrow',
      16,
      [
        [-21.5, 0, 0],
        [-21.5, 66, 0],
        [21.5, 66, 0],
        [21.5, 0, 0],
      ],
      { bend: 21, when: "= style == 'straight'" },
    ),
    rod('ear', 38, 17, [21.5, 0, 0], { axis: 'x', chamfer: 2.5 }),
    mirrored('ears', ['ear']),
    union('forged', ['wide', 'narrow', 'ears']),
    rod('bore', 20, 120, [0, 0, 0], { axis: 'x' }),
    cut('bow', ['forged', 'bore'], { name: 'Bow' }),
    rod('bolt', 20.1, 74, [0, 0, 0], { axis: 'x', chamfer: 2 }),
    rod('collar', 30, 6, [33, 0, 0], { axis: 'x', chamfer: 1.2 }),
    rod('neck', 17, 12, [40, 0, 0], { axis: 'x' }),
    ring('eye', 20, 8, [53, 0, 0], { axis: 'z' }),
    union('pin', ['bolt', 'collar', 'neck', 'eye'], { role: 'pin', name: 'Pin' }),
  ]),
  spoken: {
    names: ['bow shackle', 'shackle', 'anchor shackle'],
    variants: [{ names: ['d shackle', 'straight shackle', 'chain shackle'], params: { style: 'straight' } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['thick', 'wire'] },
    parts: { pin: { names: ['bolt'], material: 'pin' }, bow: { material: 'main' } },
  },
});
