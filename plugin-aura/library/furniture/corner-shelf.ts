import { box, union } from '../shapes.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** A shelf for a corner: quarter-round boards between two posts at the walls; 300 mm a side and 1500 mm high with five boards. */
export const cornerShelf = thing({
  op: 'create_corner_shelf',
  family: 'furniture',
  label: 'Corner shelf',
  help: 'Quarter-round shelves one over the other for a corner',
  params: {
    height: mm(1500, 'Height', 'Over all'),
    side: mm(320, 'Side', 'Of a shelf along the wall'),
    tiers: whole(5, 'Shelves', 'One over the other', { min: 1, max: 10 }),
    style: pick(['round', 'triangular'], 'Style', 'Quarter-round, or cut straight across'),
  },
  let: {
    t: '= min(side * 0.07, height / (3 * tiers))',
    post: '= min(side * 0.1, t * 1.4)',
    step: '= (height - t * 4) / max(tiers - 1, 1)',
  },
  materials: { wood: 'oak' },
  anchors: { board: { at: 'boards.top', help: 'The highest shelf' } },
  operations: [
    {
      id: 'quarter',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= side', 0],
            {
              spline: [
                ['= side * 0.924', '= -side * 0.383'],
                ['= side * 0.707', '= -side * 0.707'],
                ['= side * 0.383', '= -side * 0.924'],
                [0, '= -side'],
              ],
            },
          ],
        },
        height: '= t',
        round: '= t * 0.2',
      },
      at: { my: 'left back bottom', offset: [0, '= if(tiers > 1, t, height / 2)', 0] },
      when: "= style == 'round'",
    },
    {
      id: 'triangle',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= side', 0],
            ['= side', '= -side * 0.12'],
            ['= side * 0.12', '= -side'],
            [0, '= -side'],
          ],
        },
        height: '= t',
        round: '= t * 0.2',
      },
      at: { my: 'left back bottom', offset: [0, '= if(tiers > 1, t, height / 2)', 0] },
      when: "= style == 'triangular'",
    },
    union('board', ['quarter', 'triangle']),
    {
      id: 'boards',
      op: 'linear_array',
      params: { count: '= tiers', step: [0, '= if(tiers > 1, step, 1)', 0] },
      inputs: ['board'],
      role: 'wood',
      name: 'Shelves',
    },
    ...[
      ['corner', '= post / 2', '= post / 2'],
      ['right', '= side - post * 0.6', '= post / 2'],
      ['left', '= post / 2', '= side - post * 0.6'],
    ].map(([id, x, z]) =>
      box(`post_${id}`, ['= post', '= height', '= post'], [x ?? 0, 0, z ?? 0], {
        round: '= post * 0.08',
        role: 'wood',
        name: 'Post',
        when: '= tiers > 1',
      }),
    ),
  ],
  spoken: {
    names: ['corner shelf', 'corner shelf unit', 'corner bookshelf', 'corner rack', 'quarter round shelf', 'corner stand'],
    sizes: { one: 'height', two: ['side', 'height'] },
    words: { height: ['tall', 'high'], side: ['wide', 'deep', 'width', 'depth'] },
    adjectives: {
      'quarter round': { style: 'round' },
      quarter: { style: 'round' },
      round: { style: 'round' },
      triangle: { style: 'triangular' },
    },
    parts: {
      shelf: {
        names: ['tier', 'level', 'board', 'tray'],
        count: 'tiers',
        material: 'main',
        adjectives: { round: { style: 'round' }, triangular: { style: 'triangular' } },
      },
      post: { names: ['leg', 'upright'], material: 'main' },
      quarter: { material: 'main' },
    },
  },
});
