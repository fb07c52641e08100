import { curve, drawn } from '../drawn.ts';
import { slab, turned } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A bit to the right of the shaft, its edge reaching out by `grow` more, with the place that the bounds have. */
const bit = (grow: number) => {
  const points = curve([
    [0, 692],
    [0, 766],
    {
      spline: [
        [46, 772],
        [96, 796],
        [128 + grow, 842 + grow],
      ],
    },
    {
      spline: [
        [152 + grow, 790],
        [159 + grow, 729],
        [152 + grow, 668],
        [128 + grow, 616 - grow],
      ],
    },
    {
      spline: [
        [96, 662],
        [46, 686],
        [0, 692],
      ],
    },
  ]).slice(0, -1);
  const right = Math.max(...points.map(([u]) => u));
  const left = Math.min(...points.map(([u]) => u));
  return { points, place: [(right + left) / 2, Math.min(...points.map(([, v]) => v)), 0] as const };
};
const CHEEK = bit(-6);
const EDGE = bit(12);

/** A battle axe of fantasy, 900 mm, with one or two curved bits, a bound shaft and a spike; standing on its pommel. */
export const battleAxe = thing({
  op: 'create_battle_axe',
  family: 'games',
  label: 'Battle axe',
  help: 'Great axe with curved bits, a spike, a leather-bound shaft and a pommel',
  params: { length: mm(900, 'Length', 'Over all'), bits: pick(['double', 'single'], 'Bits', 'On both sides or on one') },
  let: { s: '= length / 900' },
  materials: { head: 'steel', edge: 'chrome', shaft: 'dark oak', grip: 'brown leather', fitting: 'brass' },
  called: { edge_plate: 'Blade' },
  operations: drawn('s', [
    slab('cheek', { points: CHEEK.points }, 12, CHEEK.place, { chamfer: 3, role: 'head' }),
    slab('edge_plate', { points: EDGE.points }, 4.4, EDGE.place, { chamfer: 1.8, role: 'edge' }),
    { id: 'second', op: 'mirror', params: { plane: 'x' }, inputs: ['cheek'], role: 'head', when: "= bits == 'double'" },
    { id: 'edges', op: 'mirror', params: { plane: 'x' }, inputs: ['edge_plate'], role: 'edge', name: 'Edges', when: "= bits == 'double'" },
    turned(
      'socket',
      [
        [0, 676],
        [21, 676],
        [24, 682],
        [24, 690],
        [20, 694],
        [20, 764],
        [24, 768],
        [24, 776],
        [21, 782],
        [0, 782],
      ],
      [0, 0, 0],
      {
        role: 'fitting',
        name: 'Socket',
      },
    ),
    turned(
      'spike',
      [
        [0, 780],
        [16, 780],
        [18, 786],
        [13, 792],
        [0, 900],
      ],
      [0, 0, 0],
      { role: 'edge', name: 'Spike' },
    ),
    turned(
      'shaft',
      curve([
        [0, 30],
        [14, 30],
        {
          spline: [
            [15, 200],
            [14, 420],
            [16, 690],
          ],
        },
        [0, 692],
      ]),
      [0, 0, 0],
      { role: 'shaft', name: 'Shaft' },
    ),
    turned(
      'grip',
      [
        [0, 60],
        ...Array.from(
          { length: 17 },
          (_, k) =>
            [
              [16, 60 + k * 12],
              [18.6, 64 + k * 12],
              [18.6, 68 + k * 12],
            ] as const,
        ).flat(),
        [16, 264],
        [0, 264],
      ],
      [0, 0, 0],
      { role: 'grip', name: 'Grip' },
    ),
    turned(
      'ferrule',
      [
        [0, 262],
        [20, 262],
        [22, 266],
        [22, 274],
        [20, 278],
        [0, 278],
      ],
      [0, 0, 0],
      { role: 'fitting', name: 'Ferrule' },
    ),
    turned(
      'pommel',
      curve([
        [0, 0],
        [10, 0],
        {
          spline: [
            [24, 14],
            [26, 30],
            [19, 50],
          ],
        },
        [21, 56],
        [18, 62],
        [0, 62],
      ]),
      [0, 0, 0],
      {
        role: 'fitting',
        name: 'Pommel',
      },
    ),
  ]),
  spoken: {
    names: ['battle axe', 'battleaxe', 'war axe', 'viking axe', 'great axe'],
    variants: [{ names: ['single bit battle axe'], params: { bits: 'single' } }],
    sizes: { one: 'length' },
    words: { length: ['long', 'tall'] },
    parts: {
      blade: { names: ['head', 'bit'], material: 'main' },
      edge: { names: ['cutting edge'], material: 'edge' },
      shaft: { names: ['handle'], material: 'shaft' },
      grip: { material: 'grip' },
      pommel: { names: ['fitting', 'socket'], material: 'fitting' },
    },
  },
});
