import { by } from '../scaled.ts';
import { mm, thing, whole } from '../thing.ts';
import { stem } from './flatware.ts';

/** A table fork, lying with its handle toward the viewer. Usual lengths: table 205, dessert 180, cake 150 mm. */
export const fork = thing({
  op: 'create_fork',
  family: 'tableware',
  label: 'Fork',
  help: 'Table, dessert or serving fork with curved tines',
  params: {
    length: mm(205, 'Length', 'From end to tips'),
    width: mm(26, 'Width', 'Across the tines'),
    tines: whole(4, 'Tines', 'How many it has', { min: 2, max: 6, soft: [2, 5] }),
  },
  let: { k: '= length / 205', w: '= width / 26', pitch: '= width * 0.92 / tines', gap: '= pitch * 0.45' },
  materials: { metal: 'polished stainless steel', handle: 'polished stainless steel' },
  operations: [
    stem,
    {
      id: 'blank',
      op: 'extrude',
      params: {
        profile: {
          points: by(
            ['w', 'k'],
            [
              [3.5, 0],
              {
                spline: [
                  [5, 6],
                  [11.5, 18],
                  [13, 28],
                ],
              },
              [13, 50],
              [12, 75],
            ],
          ),
          mirrored: true,
        },
        height: '= 1.9 * k',
        round: '= 0.5 * k',
      },
    },
    {
      id: 'slot',
      op: 'extrude',
      params: { profile: { slot: ['= 70 * k', '= gap'], rotate: 90 }, height: '= 20 * k' },
      at: { my: 'center', offset: ['= -pitch * (tines - 2) / 2', 0, '= -28.5 * k'] },
    },
    { id: 'slots', op: 'linear_array', params: { count: '= tines - 1', step: ['= pitch', 0, 0] }, inputs: ['slot'] },
    { id: 'flat', op: 'difference', inputs: ['blank', 'slots'] },
    { id: 'curved', op: 'bend', params: { axis: 'z', toward: 'y', angle: 42 }, inputs: ['flat'], role: 'metal' },
    { id: 'head', op: 'group', inputs: ['curved'], at: { my: 'bottom front', offset: [0, 0, '= -31 * k'] }, role: 'metal' },
  ],
  spoken: {
    names: ['fork', 'table fork', 'dinner fork'],
    variants: [
      { names: ['dessert fork', 'salad fork'], params: { length: 180, width: 24 } },
      { names: ['cake fork', 'pastry fork'], params: { length: 150, width: 21, tines: 3 } },
      { names: ['serving fork', 'carving fork'], params: { length: 280, width: 28, tines: 2 } },
    ],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'] },
    parts: {
      tine: { names: ['prong'], count: 'tines', material: 'main' },
      handle: { names: ['stem'], material: 'handle' },
    },
  },
});
