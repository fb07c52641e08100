import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A toilet roll: 110 mm across, 100 mm wide, with a loose sheet; on a holder or standing. */
export const toiletRoll = thing({
  op: 'create_toilet_roll',
  family: 'bathroom',
  label: 'Toilet roll',
  help: 'Roll of paper on a wall holder, or standing',
  params: {
    diameter: mm(112, 'Diameter', 'Of the roll'),
    width: mm(100, 'Width', 'Of the paper'),
    holder: yes('Holder', 'A holder for the wall'),
  },
  let: { s: '= diameter / 112', w: '= width / 100 / s' },
  materials: { paper: 'white matte paint', core: 'cardboard', holder: 'chrome' },
  called: { roll: 'Paper roll' },
  operations: drawn('s', [
    {
      id: 'roll',
      op: 'cylinder',
      params: { diameter: 112, inner_diameter: 44, height: '= 100 * s * w', axis: 'x', round: 3 },
      at: { my: 'center', offset: [0, 130, 66] },
      role: 'paper',
    },
    {
      id: 'core',
      op: 'cylinder',
      params: { diameter: 45, inner_diameter: 42, height: '= 99 * s * w', axis: 'x' },
      at: { my: 'center', offset: [0, 130, 66] },
    },
    {
      id: 'sheet',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-118, 150],
            {
              spline: [
                [-122.4, 128],
                [-121, 90],
                [-126, 40],
                [-124, 0],
              ],
            },
            [-122.6, 0],
            {
              spline: [
                [-124.6, 40],
                [-119.6, 90],
                [-121, 128],
                [-116.6, 150],
              ],
            },
          ],
        },
        height: '= 98 * s * w',
        axis: 'x',
      },
      at: { my: 'bottom front', offset: [0, 0, 126] },
      role: 'paper',
    },
    {
      id: 'plate',
      op: 'cylinder',
      params: { diameter: 54, height: 8, axis: 'z', round: 2 },
      at: { my: 'back', offset: ['= -58 * s * w - 14 * s', 143.8, 0] },
      role: 'holder',
      when: '= holder',
    },
    {
      id: 'rod',
      op: 'sweep',
      params: {
        profile: { polygon: 18, diameter: 14 },
        path: {
          line: [
            ['= -58 * s * w - 14 * s', 143.8, 4],
            ['= -58 * s * w - 14 * s', 143.8, 66],
            ['= 60 * s * w', 143.8, 66],
          ],
          bend: 12,
        },
      },
      role: 'holder',
      when: '= holder',
    },
    {
      id: 'stop',
      op: 'sphere',
      params: { diameter: 20 },
      at: { my: 'center', offset: ['= 60 * s * w', 143.8, 66] },
      role: 'holder',
      when: '= holder',
    },
  ]),
  spoken: {
    names: ['toilet roll', 'toilet paper', 'toilet paper holder', 'toilet roll holder', 'roll of toilet paper'],
    variants: [{ names: ['paper towel roll', 'kitchen roll'], params: { diameter: 120, width: 230, holder: false } }],
    sizes: { one: 'diameter', two: ['diameter', 'width'] },
    words: { diameter: ['across'], width: ['wide'] },
    parts: {
      holder: { names: ['rod'], present: { holder: true }, absent: { holder: false }, material: 'holder' },
      paper: { material: 'main' },
      core: { material: 'core' },
    },
  },
});
