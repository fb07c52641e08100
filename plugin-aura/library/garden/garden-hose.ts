import type { Vec3 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { rail, rod, turned } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Turns of the coil, points of a turn, mean radius and diameter of the hose. */
const [TURNS, STEPS, RADIUS, HOSE] = [5, 20, 190, 22] as const;
const coil = Array.from({ length: TURNS * STEPS + 1 }, (_, k): Vec3 => {
  const [turn, angle] = [k / STEPS, (2 * Math.PI * k) / STEPS];
  const r = RADIUS + 14 * Math.sin(turn * 2.3);
  return [rounded(r * Math.cos(angle)), rounded(HOSE / 2 + turn * (HOSE + 0.6)), rounded(r * Math.sin(angle))];
});
const [endX, endY, endZ] = coil.at(-1)!;

/** A garden hose lying in a coil of 440 mm, its spray nozzle to the front. */
export const gardenHose = thing({
  op: 'create_garden_hose',
  family: 'garden',
  label: 'Garden hose',
  help: 'Coiled garden hose with couplings and a spray nozzle',
  params: { diameter: mm(430, 'Diameter', 'Of the coil') },
  let: { s: '= diameter / 430' },
  materials: { hose: '#3f8f46 rubber', coupling: '#f2a51c plastic', nozzle: 'brass' },
  operations: drawn('s', [
    {
      id: 'hose',
      op: 'sweep',
      params: {
        profile: { polygon: 12, diameter: HOSE },
        path: { spline: [...coil, [endX + 10, endY + 6, endZ + 70], [endX + 30, endY - 10, endZ + 150]] },
      },
      role: 'hose',
      name: 'Hose',
    },
    rail(
      'coupling',
      30,
      [
        [rounded(endX + 24), rounded(endY - 5), rounded(endZ + 128)],
        [rounded(endX + 38), rounded(endY - 16), rounded(endZ + 178)],
      ],
      { role: 'coupling', name: 'Coupling' },
    ),
    turned(
      'nozzle',
      [
        [0, 0],
        [14, 0],
        [14, 20],
        [10, 26],
        [9, 70],
        [13, 78],
        [13, 88],
        [6, 92],
        [0, 92],
      ],
      [rounded(endX + 36), rounded(endY - 14), rounded(endZ + 172)],
      { rotate: [103, 0, 0], pivot: [0, 0, 0], role: 'nozzle', name: 'Nozzle' },
    ),
    rod('start', 32, 46, [RADIUS, 16, -22], { axis: 'z', round: 5, role: 'coupling', name: 'End coupling' }),
  ]),
  spoken: {
    names: ['garden hose', 'hose', 'hosepipe', 'water hose', 'hose pipe'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: {
      hose: { names: ['tube', 'coil'], material: 'main' },
      nozzle: { names: ['spray', 'sprayer', 'spray nozzle'], material: 'nozzle' },
      coupling: { names: ['connector'], material: 'coupling' },
    },
  },
});
