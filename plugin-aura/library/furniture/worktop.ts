import { slab } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** A board for a table, a kitchen or a desk: 38 mm thick as worktops are, its edges eased or square. */
export const worktop = thing({
  op: 'create_worktop',
  family: 'furniture',
  label: 'Worktop',
  help: 'Board of a table, a kitchen or a desk, without what it lies on',
  params: {
    shape: pick(['rectangular', 'round', 'oval'], 'Shape', 'Outline of the board'),
    width: mm(1200, 'Width', 'From left to right; of a round one its diameter'),
    depth: mm(600, 'Depth', 'From front to back'),
    thickness: mm(38, 'Thickness', 'Of the board'),
    edge: pick(['eased', 'square'], 'Edge', 'Rounded a little, or left square'),
    corner: auto(20, 'Corner', 'Radius of the corners seen from above'),
  },
  let: {
    corner: '= 0',
    d: "= if(shape == 'round', width, depth)",
    ease: "= if(edge == 'eased', min(4, thickness * 0.2), min(0.4, thickness * 0.05))",
    r: '= min(max(corner, 2 * ease), min(width, d) * 0.49)',
  },
  materials: { board: 'oak' },
  operations: [
    slab('board_square', { rect: ['= width', '= d'], r: '= r' }, '= thickness', [0, 0, 0], {
      axis: 'y',
      role: 'board',
      round: '= ease',
      when: "= shape == 'rectangular'",
      name: 'Board',
    }),
    slab('board_round', { ellipse: ['= width', '= d'] }, '= thickness', [0, 0, 0], {
      axis: 'y',
      role: 'board',
      round: '= ease',
      when: "= shape != 'rectangular'",
      name: 'Board',
    }),
  ],
  spoken: {
    names: [
      'worktop',
      'work top',
      'kitchen worktop',
      'countertop',
      'counter top',
      'table top',
      'tabletop',
      'desktop board',
      'kitchen counter top',
    ],
    variants: [
      { names: ['kitchen worktop', 'countertop', 'counter top', 'kitchen counter top'], params: { width: 2000, depth: 620 } },
      { names: ['table top', 'tabletop'], params: { width: 1600, depth: 800, thickness: 28 } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'thickness'] },
    words: {
      width: ['long', 'length', 'across', 'diameter', 'wide', 'width'],
      depth: ['wide', 'deep', 'width'],
      thickness: ['thick', 'high', 'height'],
      corner: ['corner radius', 'corner'],
    },
    adjectives: { square: { depth: 1200 }, circular: { shape: 'round' }, eased: { edge: 'eased' } },
    parts: {
      edge: {
        names: ['rim'],
        adjectives: { rounded: { edge: 'eased' }, eased: { edge: 'eased' }, square: { edge: 'square' }, straight: { edge: 'square' } },
      },
      corner: { sizes: { radius: 'corner', size: 'corner' }, adjectives: { rounded: { corner: 60 } } },
    },
    holds: { on: 'top' },
  },
});
