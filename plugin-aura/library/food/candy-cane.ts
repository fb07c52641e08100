import { mm, thing, whole } from '../thing.ts';

/** The line of the cane from its foot, begun a little higher: straight, then half a circle and a short way down. */
const crook = (lift: number) => ({
  spline: [
    [0, lift, 0],
    [0, '= rise * 0.35', 0],
    [0, '= rise * 0.7', 0],
    [0, '= rise', 0],
    ...[30, 60, 90, 120, 150, 180].map((turn) => [
      `= crook * ${(1 - Math.cos((turn * Math.PI) / 180)).toFixed(4)}`,
      `= rise + crook * ${Math.sin((turn * Math.PI) / 180).toFixed(4)}`,
      0,
    ]),
    ['= 2 * crook', `= rise - ${14 - lift} * s`, 0],
  ],
});

/** A candy cane, 150 mm high, standing on its end. */
export const candyCane = thing({
  op: 'create_candy_cane',
  family: 'food',
  label: 'Candy cane',
  help: 'Striped peppermint cane with a crook',
  params: {
    height: mm(150, 'Height', 'Over all'),
    thickness: mm(13, 'Thickness', 'Of the cane'),
    turns: whole(5, 'Stripe turns', 'How often the stripes wind', { min: 1, max: 16 }),
  },
  let: { s: '= height / 150', t: '= min(thickness, height * 0.2)', crook: '= max(26 * s, t * 0.8)', rise: '= height - t / 2 - crook' },
  materials: { cane: 'white glossy plastic', stripe: '#c4161f glossy plastic' },
  operations: [
    { id: 'cane', op: 'sweep', params: { profile: { circle: '= t' }, path: crook(0) } },
    { id: 'band', op: 'sweep', params: { profile: { sector: '= t * 1.05', angle: 62 }, twist: '= 360 * turns', path: crook(0.3) } },
    {
      id: 'band_2',
      op: 'sweep',
      params: { profile: { sector: '= t * 1.05', angle: 62, rotate: 180 }, twist: '= 360 * turns', path: crook(0.3) },
    },
    { id: 'stripes', op: 'union', inputs: ['band', 'band_2'], role: 'stripe' },
  ],
  spoken: {
    names: ['candy cane', 'peppermint stick'],
    sizes: { one: 'height', two: ['height', 'thickness'] },
    words: { height: ['tall', 'high', 'long'], thickness: ['thick', 'diameter'] },
    parts: { stripe: { material: 'stripe' } },
  },
});
