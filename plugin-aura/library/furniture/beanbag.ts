import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A beanbag, 850 mm across, with a dent to sit in. */
export const beanbag = thing({
  op: 'create_beanbag',
  family: 'furniture',
  label: 'Beanbag',
  help: 'Pear-shaped beanbag with seams and a loop',
  params: { diameter: mm(850, 'Diameter', 'At the floor'), height: mm(760, 'Height', 'To its neck') },
  let: { s: '= diameter / 850', h: '= height / 760 / s' },
  materials: { cloth: '#3a6ea5 fabric', seam: '#2c5580 fabric' },
  operations: drawn('s', [
    {
      id: 'sack',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [280, 4],
            {
              spline: [
                [400, '= 80 * s * h'],
                [424, '= 210 * s * h'],
                [330, '= 440 * s * h'],
                [170, '= 640 * s * h'],
                [76, '= 720 * s * h'],
                [60, '= 756 * s * h'],
              ],
            },
            [40, '= 760 * s * h'],
            [0, '= 750 * s * h'],
          ],
        },
      },
    },
    {
      id: 'dent',
      op: 'ellipsoid',
      params: { size: [560, '= 340 * s * h', 520] },
      at: { my: 'center', offset: [0, '= 560 * s * h', 330], rotate: [38, 0, 0] },
    },
    { id: 'cut', op: 'difference', inputs: ['sack', 'dent'] },
    { id: 'cloth', op: 'smooth', params: { radius: 60 }, inputs: ['cut'] },
    {
      id: 'seam',
      op: 'sweep',
      params: {
        profile: { polygon: 10, diameter: 9 },
        path: {
          spline: [
            [300, 6, 0],
            [401, '= 80 * s * h', 0],
            [424, '= 210 * s * h', 0],
            [331, '= 440 * s * h', 0],
            [172, '= 640 * s * h', 0],
            [78, '= 720 * s * h', 0],
          ],
        },
      },
    },
    { id: 'seams', op: 'polar_array', params: { count: 5, angle: 180 }, inputs: ['seam'], role: 'seam' },
    {
      id: 'loop',
      op: 'sweep',
      params: {
        profile: { polygon: 14, diameter: 15 },
        path: {
          spline: [
            [-34, '= 738 * s * h', -30],
            [-30, '= 752 * s * h + 40 * s', -40],
            [0, '= 752 * s * h + 64 * s', -42],
            [30, '= 752 * s * h + 40 * s', -40],
            [34, '= 738 * s * h', -30],
          ],
        },
      },
      role: 'seam',
    },
  ]),
  spoken: {
    names: ['beanbag', 'bean bag', 'beanbag chair', 'sitting bag'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide', 'width'], height: ['tall', 'high'] },
    parts: { seam: { material: 'seam' } },
  },
});
