import { drawn, rounded } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

const chips = Array.from({ length: 13 }, (_, k): [number, number, number, number] => {
  const [a, r] = [(k * 137.5 * Math.PI) / 180, 31 * Math.sqrt((k + 0.4) / 13)];
  return [rounded(r * Math.cos(a), 1), rounded(10.6 - (r / 31) ** 3 * 2.6, 1), rounded(r * Math.sin(a), 1), (k * 50) % 180];
});

/** A chocolate chip cookie of 80 mm. */
export const cookie = thing({
  op: 'create_cookie',
  family: 'food',
  label: 'Cookie',
  help: 'Round cookie with chocolate chips',
  params: { diameter: mm(80, 'Diameter', 'Across'), chips: yes('Chips', 'Chocolate chips') },
  let: { s: '= diameter / 80' },
  materials: { dough: '#c48b4a cork', chip: '#3a2115 satin plastic' },
  operations: drawn('s', [
    {
      id: 'disc',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [36, 0],
            {
              spline: [
                [40, 3.6],
                [36, 8],
                [20, 10.6],
                [0, 11],
              ],
            },
          ],
        },
      },
    },
    { id: 'dough', op: 'displace', params: { amount: 0.9, scale: 12, octaves: 1 }, inputs: ['disc'] },
    { id: 'chip', op: 'cushion', params: { size: [9, 7, 7.4], softness: 0.8 }, at: { my: 'center' }, when: '= chips' },
    { id: 'chips', op: 'place', params: { at: chips }, inputs: ['chip'], role: 'chip' },
  ]),
  spoken: {
    names: ['cookie', 'biscuit', 'chocolate chip cookie'],
    variants: [{ names: ['plain cookie', 'butter cookie'], params: { chips: false } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { chip: { names: ['chocolate chip'], present: { chips: true }, absent: { chips: false }, material: 'chip' } },
  },
});
