import { curve, drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { turned } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** A turned mill for pepper or salt, 200 mm high and 55 mm thick; a pair has one in dark wood. */
export const pepperMill = thing({
  op: 'create_pepper_mill',
  family: 'tableware',
  label: 'Pepper mill',
  help: 'Turned mill with a steel knob, alone or a pair of salt and pepper',
  params: { height: mm(200, 'Height', 'Over all'), mate: no('Pair', 'A second one beside it') },
  let: { s: '= height / 200' },
  materials: { wood: 'beech', second: 'walnut', knob: 'polished stainless steel' },
  operations: drawn('s', [
    turned(
      'body',
      curve([
        [0, 0],
        [27, 0],
        [28, 3],
        {
          spline: [
            [26, 20],
            [20, 60],
            [19, 84],
            [25, 108],
            [27, 122],
          ],
        },
        [25, 126],
        [22, 127],
        [22, 130],
        [25.5, 131],
        {
          spline: [
            [27, 138],
            [20, 150],
            [22, 166],
            [20, 178],
            [8, 186],
          ],
        },
        [0, 187],
      ]),
      [0, 0, 0],
      { role: 'wood', name: 'Mill' },
    ),
    turned(
      'knob',
      curve([
        [0, 185],
        [4, 185],
        [4, 188],
        {
          spline: [
            [8, 192],
            [6, 198],
            [0, 200],
          ],
        },
      ]),
      [0, 0, 0],
      { role: 'knob', name: 'Knob' },
    ),
    { id: 'again', op: 'copy', params: { of: 'body' }, at: { offset: [80, 0, 0] }, role: 'second', when: '= mate', name: 'Second mill' },
    { id: 'knob_again', op: 'copy', params: { of: 'knob' }, at: { offset: [80, 0, 0] }, role: 'knob', when: '= mate', name: 'Second knob' },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['pepper mill', 'salt mill', 'pepper grinder', 'salt grinder', 'spice mill'],
    variants: [
      {
        names: ['salt and pepper mill', 'salt and pepper grinder', 'pair of salt and pepper mills', 'salt and pepper mill set'],
        params: { mate: true },
      },
    ],
    adjectives: { pair: { mate: true } },
    parts: { knob: { names: ['nut', 'top'], material: 'knob' }, body: { names: ['wood'], material: 'main' } },
  },
});
