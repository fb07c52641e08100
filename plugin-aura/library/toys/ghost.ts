import { drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { around, ball, cut, mirrored, rod, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A friendly ghost of 300 mm with a wavy hem and round eyes. */
export const ghost = thing({
  op: 'create_ghost',
  family: 'toys',
  label: 'Ghost',
  help: 'Sheet ghost with a wavy hem, arms, eyes and a mouth',
  params: { height: mm(300, 'Height', 'Over all') },
  let: { s: '= height / 300' },
  materials: { sheet: 'white satin plastic', eye: 'black lacquer' },
  operations: drawn('s', [
    turned(
      'cloth',
      [
        [0, 0],
        [104, 0],
        {
          spline: [
            [96, 60],
            [84, 150],
            [78, 220],
          ],
        },
        {
          spline: [
            [64, 276],
            [30, 298],
            [0, 300],
          ],
        },
      ],
      [0, 0, 0],
    ),
    rod('notch', 44, 60, [104, -34, 0], { round: 20 }),
    around('notches', ['notch'], 8),
    cut('hem', ['cloth', 'notches'], { role: 'sheet' }),
    ball('arm', [70, 44, 44], [100, 150, 26], { rotate: [0, 0, 24] }),
    mirrored('arms', ['arm']),
    union('body', ['hem', 'arms'], { role: 'sheet', name: 'Body' }),
    ball('eye', [26, 36, 16], [28, 222, 68], { role: 'eye' }),
    mirrored('eyes', ['eye'], { role: 'eye', name: 'Eyes' }),
    ball('mouth', [24, 32, 14], [0, 172, 79], { role: 'eye' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['ghost', 'spook', 'halloween ghost', 'spirit'],
    parts: { body: { names: ['sheet', 'arm'], material: 'main' }, eye: { names: ['mouth'], material: 'eye' } },
    adjectives: { friendly: {}, cute: {}, spooky: {} },
  },
});
