import { UPRIGHT } from '../organic.ts';
import { ball, rod } from '../shapes.ts';
import { auto, mm, thing, whole, yes } from '../thing.ts';

/** A flag on a pole, waving to the right: a cloth of two by three on a pole of four times its height; a pirate's is black. */
export const flag = thing({
  op: 'create_flag',
  family: 'household',
  label: 'Flag',
  help: 'Waving flag on a pole with a gold ball and a foot',
  params: {
    height: mm(2000, 'Height', 'Of the pole'),
    cloth: auto(600, 'Cloth', 'Height of the cloth'),
    stripes: whole(0, 'Stripes', 'Across it in a second colour', { min: 0, max: 6 }),
    foot: yes('Foot', 'A round foot'),
  },
  let: {
    cloth: '= height * 0.3',
    w: '= cloth * 1.5',
    t: '= cloth * 0.018',
    d: '= height * 0.018',
    y: '= height * 0.975 - cloth',
    each: '= cloth / (2 * max(stripes, 1) + 1)',
  },
  materials: { cloth: '#c8252c fabric', stripe: 'white fabric', pole: 'white paint', ball: 'gold', foot: 'stone' },
  operations: [
    rod('pole', '= d', '= height * 0.98', [0, 0, 0], { name: 'Pole' }),
    ball('ball', '= d * 2', [0, '= height - d', 0], { name: 'Ball' }),
    {
      id: 'cloth',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                ['= w * 0.25', '= w * 0.06'],
                ['= w * 0.5', '= -w * 0.03'],
                ['= w * 0.75', '= w * 0.06'],
                ['= w', '= w * 0.01'],
              ],
            },
            ['= w', '= w * 0.01 - t'],
            {
              spline: [
                ['= w * 0.75', '= w * 0.06 - t'],
                ['= w * 0.5', '= -w * 0.03 - t'],
                ['= w * 0.25', '= w * 0.06 - t'],
                [0, '= -t'],
              ],
            },
          ],
        },
        height: '= cloth',
      },
      at: { my: 'bottom left', offset: ['= d * 0.3', '= y', 0] },
      name: 'Cloth',
    },
    {
      id: 'stripe',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            {
              spline: [
                ['= w * 0.25', '= w * 0.06'],
                ['= w * 0.5', '= -w * 0.03'],
                ['= w * 0.75', '= w * 0.06'],
                ['= w', '= w * 0.01'],
              ],
            },
            ['= w', '= w * 0.01 - t * 1.5'],
            {
              spline: [
                ['= w * 0.75', '= w * 0.06 - t * 1.5'],
                ['= w * 0.5', '= -w * 0.03 - t * 1.5'],
                ['= w * 0.25', '= w * 0.06 - t * 1.5'],
                [0, '= -t * 1.5'],
              ],
            },
          ],
        },
        height: '= each',
      },
      at: { my: 'bottom left', offset: ['= d * 0.3', '= y + each', 0] },
      when: '= stripes > 0',
    },
    {
      id: 'stripes',
      op: 'linear_array',
      params: { count: '= max(stripes, 1)', step: [0, '= each * 2', 0] },
      inputs: ['stripe'],
      role: 'stripe',
      name: 'Stripes',
    },
    rod('foot', '= height * 0.14', '= height * 0.03', [0, 0, 0], { round: '= height * 0.008', when: '= foot', name: 'Foot' }),
  ],
  spoken: {
    ...UPRIGHT,
    names: ['flag', 'flag on a pole', 'flagpole', 'banner', 'pirate flag'],
    variants: [{ names: ['pirate flag'], params: {}, materials: { main: 'black fabric' } }],
    parts: {
      cloth: { names: ['fabric'], material: 'main', sizes: { height: 'cloth' } },
      stripe: { count: 'stripes', absent: { stripes: 0 }, material: 'stripe' },
      pole: { names: ['stick', 'mast', 'staff'], material: 'pole', sizes: { height: 'height', length: 'height' } },
      foot: { names: ['base'], present: { foot: true }, absent: { foot: false }, material: 'foot' },
      ball: { names: ['finial'], material: 'ball' },
    },
  },
});
