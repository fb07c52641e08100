import { curve, drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A rubber balloon of 280 mm on a ribbon. */
export const balloon = thing({
  op: 'create_balloon',
  family: 'toys',
  label: 'Balloon',
  help: 'Party balloon with its knot on a curling ribbon',
  params: { diameter: mm(280, 'Diameter', 'At the widest'), string: yes('String', 'A ribbon below') },
  let: { s: '= diameter / 280' },
  materials: { balloon: 'red glossy rubber', string: 'white cotton' },
  operations: drawn('s', [
    {
      id: 'skin',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 600],
              [14, 599],
              [8, 606],
              {
                spline: [
                  [10, 614],
                  [40, 650],
                  [104, 725],
                  [140, 810],
                  [122, 895],
                  [70, 940],
                  [0, 955],
                ],
              },
            ],
            6,
          ),
        },
      },
      role: 'balloon',
      name: 'Balloon',
    },
    {
      id: 'string',
      op: 'pipe',
      params: {
        diameter: 3,
        path: {
          spline: [
            [0, 602, 0],
            [14, 500, 6],
            [-16, 380, -8],
            [16, 250, 8],
            [-12, 120, -6],
            [4, 0, 0],
          ],
        },
      },
      when: '= string',
    },
  ]),
  spoken: {
    names: ['balloon', 'party balloon', 'air balloon'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { string: { names: ['ribbon', 'cord'], present: { string: true }, absent: { string: false }, material: 'string' } },
  },
});
