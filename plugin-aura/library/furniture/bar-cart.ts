import { drawn } from '../drawn.ts';
import { box, mirrored, rail, rod, row, union } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A bar cart of 760 mm on four wheels: a frame of round tube with looped ends, two glass shelves with gallery rails. */
export const barCart = thing({
  op: 'create_bar_cart',
  family: 'furniture',
  label: 'Bar cart',
  help: 'Serving cart on four wheels: tubular frame with handles and glass shelves with gallery rails',
  params: {
    width: mm(760, 'Width', 'Over all'),
    shelves: whole(2, 'Shelves', 'One over another', { min: 1, max: 4, soft: [1, 4] }),
  },
  let: { s: '= width / 772', pitch: '= 520 * s / max(shelves - 1, 1)', start: '= if(shelves == 1, 690, 170) * s' },
  materials: { frame: 'polished brass', shelf: 'smoky glass', tyre: 'black rubber' },
  operations: drawn('s', [
    rail(
      'frame',
      22,
      [
        [-369, 70, 190],
        [-369, 840, 190],
        [-369, 840, -190],
        [-369, 70, -190],
      ],
      { bend: 90 },
    ),
    mirrored('loops', ['frame'], { plane: 'x', role: 'frame', name: 'Frame' }),
    box('pane', [716, 8, 376], [0, '= start', 0], { round: 1.5 }),
    row('panes', ['pane'], '= shelves', [0, '= pitch', 0], { centered: false, role: 'shelf', name: 'Shelf' }),
    rail('bearer', 14, [
      [-369, '= start - 3 * s', 190],
      [369, '= start - 3 * s', 190],
    ]),
    rail('gallery', 10, [
      [-369, '= start + 56 * s', 190],
      [369, '= start + 56 * s', 190],
    ]),
    rod('pin', 8, 60, [-180, '= start', 190]),
    row('pins', ['pin'], 3, [180, 0, 0], { centered: false }),
    union('side_rails', ['bearer', 'gallery', 'pins']),
    mirrored('both_rails', ['side_rails'], { plane: 'z' }),
    rail('end_bearer', 14, [
      [-369, '= start - 3 * s', 190],
      [-369, '= start - 3 * s', -190],
    ]),
    mirrored('end_bearers', ['end_bearer'], { plane: 'x' }),
    union('gallery_rail', ['both_rails', 'end_bearers']),
    row('tiers', ['gallery_rail'], '= shelves', [0, '= pitch', 0], { centered: false, role: 'frame', name: 'Gallery rail' }),
    rod('wheel', 90, 20, [-369, 45, 190], { axis: 'x', round: 4 }),
    mirrored('tyre_pair', ['wheel'], { plane: 'x' }),
    mirrored('tyres', ['tyre_pair'], { plane: 'z', role: 'tyre', name: 'Wheel' }),
    rod('hub', 34, 26, [-369, 45, 190], { axis: 'x', round: 3 }),
    box('fork', [34, 10, 34], [-369, 88, 190], { round: 3 }),
    box('cheek', [4, 56, 20], [-383, 40, 190], { round: 1.5 }),
    row('cheeks', ['cheek'], 2, [28, 0, 0], { centered: false }),
    union('caster', ['hub', 'fork', 'cheeks']),
    mirrored('caster_pair', ['caster'], { plane: 'x' }),
    mirrored('casters', ['caster_pair'], { plane: 'z', role: 'frame', name: 'Caster' }),
  ]),
  spoken: {
    names: ['bar cart', 'serving cart', 'drinks trolley', 'tea trolley', 'serving trolley', 'bar trolley', 'tea cart', 'drinks cart'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      frame: { names: ['rail', 'handle', 'leg'], material: 'main' },
      shelf: { names: ['tier', 'tray'], count: 'shelves', material: 'shelf' },
      wheel: { names: ['caster', 'castor', 'tyre'], material: 'tyre', always: 4 },
    },
  },
});
