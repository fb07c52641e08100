import { common, cut, slab, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A traffic cone: 750 mm high on a square foot, orange with reflecting bands (EN 13422). */
export const trafficCone = thing({
  op: 'create_traffic_cone',
  family: 'street',
  label: 'Traffic cone',
  help: 'Orange cone with white bands on a square foot',
  params: {
    height: mm(750, 'Height', 'Over all'),
    bands: whole(2, 'Bands', 'White ones', { min: 0, max: 5, soft: [0, 3] }),
  },
  let: { h: '= height', band: '= h * 0.62 / (2 * max(bands, 1) + 1)' },
  materials: { cone: '#f26a1b rubber', band: 'white paint', foot: '#f26a1b rubber' },
  operations: [
    slab('foot', { rect: ['= h * 0.54', '= h * 0.54'], r: '= h * 0.07' }, '= h * 0.04', [0, 0, 0], {
      axis: 'y',
      chamfer: '= h * 0.008',
      edges: 'top',
      name: 'Foot',
    }),
    turned('skin', [
      ['= h * 0.19', '= h * 0.035'],
      ['= h * 0.2', '= h * 0.035'],
      ['= h * 0.178', '= h * 0.07'],
      ['= h * 0.045', '= h * 0.985'],
      ['= h * 0.038', '= h'],
      ['= h * 0.03', '= h'],
      ['= h * 0.03', '= h * 0.97'],
      ['= h * 0.16', '= h * 0.07'],
    ]),
    { id: 'copy_skin', op: 'copy', params: { of: 'skin' }, role: 'band', when: '= bands > 0' },
    slab('slab_one', { rect: ['= h', '= band'] }, '= h', [0, '= h * 0.2 + band', 0], { when: '= bands > 0', role: 'band' }),
    {
      id: 'slabs',
      op: 'linear_array',
      params: { count: '= max(bands, 1)', step: [0, '= band * 2', 0] },
      inputs: ['slab_one'],
      role: 'band',
    },
    { id: 'tool', op: 'union', inputs: ['slabs'], role: 'band' },
    { id: 'tool_again', op: 'copy', params: { of: 'tool' } },
    common('band', ['copy_skin', 'tool'], { name: 'Bands' }),
    cut('cone', ['skin', 'tool_again'], { name: 'Cone' }),
  ],
  spoken: {
    names: ['traffic cone', 'road cone', 'safety cone', 'pylon cone', 'construction cone'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      band: { names: ['stripe'], count: 'bands', absent: { bands: 0 }, material: 'band' },
      foot: { names: ['base'], material: 'foot' },
    },
  },
});
