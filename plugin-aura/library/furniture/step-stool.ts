import { box, cut, mirrored, rod, row, slab } from '../shapes.ts';
import { auto, mm, thing, whole, yes } from '../thing.ts';

/** Steps for the kitchen or a child at the basin: two sides cut in steps, treads let into them, a grip in the top one. */
export const stepStool = thing({
  op: 'create_step_stool',
  family: 'furniture',
  label: 'Step stool',
  help: 'Small steps of two sides and treads, two or three high, with a slot to carry it by',
  params: {
    height: mm(400, 'Height', 'To the top tread'),
    width: mm(380, 'Width', 'From side to side'),
    depth: auto(400, 'Depth', 'From front to back'),
    steps: whole(2, 'Steps', 'Treads, the top one among them', { min: 2, max: 3 }),
    board: auto(20, 'Board', 'Thickness of the wood'),
    grip: yes('Grip', 'A slot in the top tread'),
  },
  let: {
    depth: '= height * if(steps > 2, 1.2, 1)',
    board: '= min(height, width, depth) * 0.05',
    b: '= min(board, min(height, width, depth) * 0.12)',
    rise: '= (height - b) / steps',
    go: '= depth / steps',
    e: '= b * 0.14',
  },
  materials: { wood: 'birch', tread: 'birch' },
  operations: [
    slab(
      'one_side',
      {
        rect: ['= depth', '= height - b'],
        minus: [
          { rect: ['= go * 2', '= rise * 2 * (steps - 1)'], at: ['= -depth / 2', '= (height - b) / 2'] },
          {
            rect: ['= if(steps > 2, go * 4, 0.02)', '= if(steps > 2, rise * 2, 0.02)'],
            at: ['= -depth / 2', '= (height - b) / 2 + if(steps > 2, 0, rise)'],
          },
          { ellipse: ['= depth * 0.46', '= rise * 0.76'], at: ['= depth * 0.04', '= -(height - b) / 2'] },
        ],
      },
      '= b',
      [0, 0, 0],
      { my: 'center', rotate: [0, 90, 0], role: 'wood' },
    ),
    { id: 'side', op: 'group', inputs: ['one_side'], at: { my: 'bottom', offset: ['= width / 2 - b * 1.2', 0, 0] } },
    mirrored('sides', ['side'], { role: 'wood', name: 'Sides' }),
    box('step', ['= width', '= b', '= go + b * 0.6'], [0, '= rise', '= depth / 2 - go / 2 + b * 0.3'], { round: '= e', role: 'tread' }),
    row('lower_steps', ['step'], '= steps - 1', [0, '= rise', '= -go'], { centered: false, role: 'tread', name: 'Steps' }),
    box('plain_top', ['= width', '= b', '= go + b * 0.6'], [0, '= height - b', '= -depth / 2 + go / 2 + b * 0.3'], {
      round: '= e',
      role: 'tread',
    }),
    slab(
      'slot',
      { slot: ['= width * 0.28', '= min(go * 0.3, width * 0.1)'] },
      '= b * 4',
      [0, '= height - b / 2', '= -depth / 2 + go / 2'],
      {
        my: 'center',
        rotate: [90, 0, 0],
        when: '= grip',
      },
    ),
    cut('top_step', ['plain_top', 'slot'], { role: 'tread', name: 'Top step' }),
    rod('brace', '= b', '= width - b * 2', [0, '= rise * 0.5', '= -depth * 0.36'], { axis: 'x', role: 'wood', name: 'Brace' }),
  ],
  spoken: {
    names: [
      'step stool',
      'folding step stool',
      'stepstool',
      'step ladder stool',
      'footstep',
      'toddler step',
      'kitchen steps',
      'bathroom step',
    ],
    variants: [{ names: ['three step stool', 'library steps'], params: { steps: 3, height: 600 } }],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'], board: ['thick'] },
    parts: {
      step: { names: ['tread'], count: 'steps', material: 'tread', sizes: { thickness: 'board' } },
      side: { names: ['leg', 'stringer'], material: 'main', sizes: { thickness: 'board' } },
      grip: { names: ['slot', 'hand hole', 'handle'], present: { grip: true }, absent: { grip: false } },
    },
  },
});
