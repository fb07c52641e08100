import { turned } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A round storage canister for the kitchen: 110 mm across and 160 mm high with a stopper lid. */
export const canister = thing({
  op: 'create_canister',
  family: 'containers',
  label: 'Canister',
  help: 'Round storage jar with a stopper lid and a knob',
  params: {
    height: mm(170, 'Height', 'With the lid'),
    diameter: mm(110, 'Diameter', 'Of the body'),
    label: no('Label', 'A label at the front'),
  },
  let: { r: '= diameter / 2', h: '= height * 0.82', e: '= min(diameter * 0.03, height * 0.03)' },
  materials: { body: 'white ceramic', lid: 'beech', seal: 'white rubber', label: 'paper' },
  anchors: { inside: { at: 'body.bottom', help: 'The floor inside' } },
  operations: [
    turned(
      'body',
      [
        [0, 0],
        ['= r', 0, { r: '= e * 1.4' }],
        ['= r', '= h', { r: '= e * 0.5' }],
        ['= r * 0.93', '= h', { r: '= e * 0.3' }],
        ['= r * 0.93', '= e * 1.6', { r: '= e' }],
        [0, '= e * 1.6'],
      ],
      [0, 0, 0],
      { name: 'Body' },
    ),
    turned(
      'seal',
      [
        [0, '= h - e * 2'],
        ['= r * 0.92', '= h - e * 2'],
        ['= r * 0.94', '= h + e * 0.8'],
        [0, '= h + e * 0.8'],
      ],
      [0, 0, 0],
      { name: 'Seal' },
    ),
    turned(
      'lid',
      [
        [0, '= h + e * 0.6'],
        ['= r * 1.02', '= h + e * 0.6', { r: '= e * 0.5' }],
        ['= r * 1.02', '= h + height * 0.09', { r: '= e' }],
        [0, '= h + height * 0.09'],
      ],
      [0, 0, 0],
      { name: 'Lid' },
    ),
    turned(
      'knob',
      [
        [0, '= h + height * 0.085'],
        ['= r * 0.16', '= h + height * 0.085'],
        {
          spline: [
            ['= r * 0.14', '= h + height * 0.11'],
            ['= r * 0.27', '= h + height * 0.145'],
            ['= r * 0.18', '= h + height * 0.178'],
            [0, '= height'],
          ],
        },
      ],
      [0, 0, 0],
      { role: 'lid', name: 'Knob' },
    ),
    {
      id: 'label',
      op: 'extrude',
      params: { profile: { rect: ['= r * 0.9', '= h * 0.3'], r: '= e' }, height: '= e * 0.6', axis: 'z' },
      at: { my: 'center', offset: [0, '= h * 0.5', '= r * 0.98'] },
      when: '= label',
    },
  ],
  spoken: {
    names: [
      'canister',
      'storage jar',
      'storage canister',
      'tea caddy',
      'kitchen canister',
      'cookie jar',
      'biscuit jar',
      'spice jar',
      'sugar jar',
      'flour jar',
      'apothecary jar',
      'coffee canister',
    ],
    variants: [
      { names: ['spice jar'], params: { height: 90, diameter: 48 }, materials: { main: 'clear glass', lid: 'cork' } },
      { names: ['cookie jar', 'biscuit jar'], params: { height: 240, diameter: 180 } },
      {
        names: ['apothecary jar', 'glass canister'],
        params: { height: 260, diameter: 140 },
        materials: { main: 'clear glass', lid: 'clear glass' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across'] },
    parts: {
      lid: { names: ['cap', 'stopper', 'top'], material: 'lid' },
      knob: { names: ['handle'], material: 'lid' },
      label: { present: { label: true }, absent: { label: false }, material: 'label' },
      seal: { names: ['gasket'], material: 'seal' },
    },
    holds: { in: 'inside' },
  },
});
