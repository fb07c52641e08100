import { drawn } from '../drawn.ts';
import { box } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** An obelisk of 20 m on a stepped plinth. */
export const obelisk = thing({
  op: 'create_obelisk',
  family: 'buildings',
  label: 'Obelisk',
  help: 'Tapering pillar with a pointed top on a plinth',
  params: { height: mm(20000, 'Height', 'To the tip') },
  let: { s: '= height / 20000' },
  materials: { stone: 'granite', plinth: 'limestone' },
  operations: drawn('s', [
    box('step', [5200, 500, 5200], [0, 0, 0], { round: 40, role: 'plinth', name: 'Step' }),
    box('base', [3600, 1900, 3600], [0, 480, 0], { round: 60, role: 'plinth', name: 'Plinth' }),
    box('cornice', [4000, 300, 4000], [0, 2300, 0], { round: 60, role: 'plinth', name: 'Cornice' }),
    {
      id: 'shaft',
      op: 'pyramid',
      params: { base: [2400, 2400], top: [1500, 1500], height: 15600 },
      at: { my: 'bottom', offset: [0, 2560, 0] },
      role: 'stone',
      name: 'Shaft',
    },
    {
      id: 'point',
      op: 'pyramid',
      params: { base: [1500, 1500], top: [20, 20], height: 1850 },
      at: { my: 'bottom', offset: [0, 18150, 0] },
      role: 'stone',
      name: 'Point',
    },
  ]),
  spoken: {
    names: ['obelisk', 'egyptian obelisk'],

    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      shaft: { names: ['pillar'], material: 'main' },
      plinth: { names: ['base', 'pedestal'], material: 'plinth' },
      point: { names: ['tip', 'pyramidion'], material: 'main' },
    },
  },
});
