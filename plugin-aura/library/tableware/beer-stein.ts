import { curve, drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { bow, box, cut, rod, turned } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A German beer stein of half a litre: stoneware with bands in relief, a strap handle and a pewter lid with its thumb lift. */
export const beerStein = thing({
  op: 'create_beer_stein',
  family: 'tableware',
  label: 'Beer stein',
  help: 'Stoneware tankard with a handle and a hinged pewter lid',
  params: { height: mm(190, 'Height', 'With the lid'), lid: yes('Lid', 'Hinged, of pewter') },
  let: { s: '= height / 190' },
  materials: { body: '#b9ab95 stoneware', band: '#2f4f86 ceramic', lid: 'pewter' },
  operations: drawn('s', [
    turned('full', [
      [0, 0],
      [50, 0],
      [52, 5],
      [50, 12],
      [47, 16],
      [44, 130],
      [46, 134],
      [0, 134],
    ]),
    turned('room', [
      [0, 8],
      [41, 8],
      [39, 136],
      [0, 136],
    ]),
    cut('body', ['full', 'room'], { name: 'Body' }),
    ...[
      [18, 51.4],
      [70, 48.4],
      [118, 46.6],
    ].map(([y, r], k) => rod(`band_${k + 1}`, (r ?? 48) * 2, 7, [0, y ?? 0, 0], { wall: 8, round: 1.4, role: 'band', name: 'Band' })),
    bow(
      'handle',
      { ellipse: [18, 10] },
      [
        [42, 118, 0],
        [80, 122, 0],
        [88, 82, 0],
        [76, 40, 0],
        [45, 28, 0],
      ],
      { role: 'body', name: 'Handle' },
    ),
    turned(
      'lid',
      curve([
        [0, 134],
        [48, 134],
        [48, 138],
        [42, 142],
        {
          spline: [
            [30, 156],
            [14, 164],
            [8, 170],
          ],
        },
        [10, 176],
        {
          spline: [
            [10, 184],
            [0, 190],
          ],
        },
      ]),
      [0, 0, 0],
      { when: '= lid', name: 'Lid' },
    ),
    box('hinge', [22, 14, 12], [56, 126, 0], { round: 3, when: '= lid', role: 'lid', name: 'Hinge' }),
    bow(
      'lift',
      { ellipse: [14, 6] },
      [
        [58, 136, 0],
        [64, 156, 0],
        [54, 172, 0],
      ],
      { when: '= lid', role: 'lid', name: 'Thumb lift' },
    ),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['beer stein', 'stein', 'german beer mug', 'lidded tankard'],
    parts: {
      lid: { names: ['cover'], present: { lid: true }, absent: { lid: false }, material: 'lid' },
      handle: { material: 'main' },
      band: { names: ['stripe', 'relief'], material: 'band' },
      body: { material: 'main' },
    },
  },
});
