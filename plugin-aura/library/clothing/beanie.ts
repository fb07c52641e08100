import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A knitted hat with a turned-up edge and a bobble. */
export const beanie = thing({
  op: 'create_beanie',
  family: 'clothing',
  label: 'Beanie',
  help: 'Knitted hat with a cuff and a bobble',
  params: {
    diameter: mm(190, 'Diameter', 'Across the head'),
    height: mm(190, 'Height', 'Without the bobble'),
    bobble: yes('Bobble', 'A pompom on top'),
  },
  let: { s: '= diameter / 190', h: '= height / 190 / s' },
  materials: { wool: '#b3262e knit', cuff: '#b3262e knit', bobble: 'white fur' },
  called: { turnup: 'Cuff' },
  operations: drawn('s', [
    {
      id: 'wool',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [87, 0],
            {
              spline: [
                [89, '= 70 * s * h'],
                [74, '= 140 * s * h'],
                [36, '= 184 * s * h'],
                [0, '= 190 * s * h'],
              ],
            },
            [0, '= 184 * s * h'],
            {
              spline: [
                [34, '= 178 * s * h'],
                [69, '= 137 * s * h'],
                [83, '= 70 * s * h'],
                [81, 0],
              ],
            },
          ],
        },
      },
    },
    {
      id: 'cuff',
      op: 'loft',
      params: {
        height: '= 62 * s * h',
        sections: [
          { profile: { star: 44, diameter: 188, inner_diameter: 181 } },
          { at: 0.12, profile: { star: 44, diameter: 195, inner_diameter: 188 } },
          { at: 0.88, profile: { star: 44, diameter: 195, inner_diameter: 188 } },
          { profile: { star: 44, diameter: 188, inner_diameter: 181 } },
        ],
      },
    },
    { id: 'hole', op: 'cylinder', params: { diameter: 164, height: '= 180 * s * h' }, at: { offset: [0, '= -60 * s * h', 0] } },
    { id: 'turnup', op: 'difference', inputs: ['cuff', 'hole'], role: 'cuff' },
    {
      id: 'ball',
      op: 'sphere',
      params: { diameter: 66 },
      at: { my: 'center', offset: [0, '= 190 * s * h + 24 * s', 0] },
      when: '= bobble',
    },
    { id: 'bobble', op: 'displace', params: { amount: 7, scale: 18, octaves: 2 }, inputs: ['ball'] },
  ]),
  spoken: {
    names: ['beanie', 'knit cap', 'wool hat', 'bobble hat', 'winter hat', 'woolly hat', 'knitted hat', 'stocking cap'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide'], height: ['tall', 'high'] },
    parts: {
      bobble: { names: ['pompom', 'pom pom'], present: { bobble: true }, absent: { bobble: false }, material: 'bobble' },
      cuff: { names: ['edge', 'brim'], material: 'cuff' },
    },
  },
});
