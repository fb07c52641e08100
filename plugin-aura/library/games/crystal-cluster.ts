import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { around, group } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A six-sided crystal with a point, leaning from the upright, its foot in the rock. */
const crystal = (id: string, width: number, height: number, x: number, z: number, lean: [number, number, number]): BodyOperation => ({
  id,
  op: 'loft',
  params: {
    smooth: false,
    height,
    sections: [
      { at: 0, profile: { polygon: 6, diameter: width * 0.86 } },
      { at: 0.72, profile: { polygon: 6, diameter: width } },
      { at: 0.76, profile: { polygon: 6, diameter: width * 0.93 } },
      { at: 1, profile: { polygon: 6, diameter: width * 0.07 } },
    ],
  },
  at: { my: 'bottom', offset: [x, 14, z], rotate: lean, pivot: 'bottom' },
  role: 'crystal',
});

/** A cluster of quartz points on its rock, 180 mm high, as it grows in a druse. */
export const crystalCluster = thing({
  op: 'create_crystal_cluster',
  family: 'games',
  label: 'Crystal cluster',
  help: 'Cluster of six-sided crystals growing out of a rock',
  params: { height: mm(190, 'Height', 'Over all') },
  let: { s: '= height / 190' },
  materials: { crystal: 'amethyst', rock: 'basalt' },
  called: { tall: 'Crystal', second: 'Crystal', third: 'Crystal', fourth: 'Crystal', fifth: 'Crystal', small_ones: 'Crystals' },
  operations: drawn('s', [
    crystal('tall', 44, 176, 0, 0, [3, 20, -4]),
    crystal('second', 34, 128, 26, 12, [12, 40, -20]),
    crystal('third', 36, 112, -30, 8, [8, 10, 24]),
    crystal('fourth', 28, 90, 2, 34, [30, 0, -3]),
    crystal('fifth', 30, 104, -4, -30, [-24, 15, 6]),
    crystal('small', 18, 58, 46, 4, [6, 30, -38]),
    around('small_ones', ['small'], 5, { role: 'crystal' }),
    group('crystals', ['tall', 'second', 'third', 'fourth', 'fifth', 'small_ones'], { name: 'Crystals' }),
    {
      id: 'rock',
      op: 'create_rock',
      params: { width: 150, height: 38, depth: 132, seed: 4 },
      at: { my: 'bottom', offset: [0, 0, 0] },
      role: 'rock',
      name: 'Rock',
    },
  ]),
  spoken: {
    names: ['crystal cluster', 'quartz cluster', 'amethyst cluster', 'cluster of crystals'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { crystal: { names: ['point'], material: 'main' }, rock: { names: ['base'], material: 'rock' } },
  },
});
