import { ball, box, mirrored } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A piano bench: a buttoned leather pad on a frame with four square legs; 750 by 350 mm, 490 mm high. */
export const pianoBench = thing({
  op: 'create_piano_bench',
  family: 'furniture',
  label: 'Padded bench',
  help: 'Bench with a padded, buttoned seat on four legs',
  params: {
    width: mm(750, 'Width', 'Of the seat'),
    depth: mm(350, 'Depth', 'Of the seat'),
    height: mm(490, 'Height', 'To the seat'),
    buttons: whole(8, 'Buttons', 'On the pad', { min: 0, max: 24 }),
  },
  let: {
    pad: '= min(height * 0.15, depth * 0.22)',
    rail: '= height * 0.14',
    leg: '= min(depth * 0.14, width * 0.07)',
    y: '= height - pad',
    n: '= max(2, round(buttons / 2))',
  },
  materials: { pad: 'black leather', frame: 'black lacquer', button: 'black leather' },
  anchors: { seat: { at: 'pad.top', help: 'Where one sits' } },
  called: { frame: 'Apron' },
  operations: [
    {
      id: 'pad',
      op: 'cushion',
      params: { size: ['= width', '= pad', '= depth'], softness: 0.16 },
      at: { my: 'bottom', offset: [0, '= y', 0] },
      name: 'Pad',
    },
    box('frame', ['= width * 0.96', '= rail', '= depth * 0.94'], [0, '= y - rail + pad * 0.14', 0], {
      round: '= rail * 0.06',
      name: 'Frame',
    }),
    {
      id: 'leg',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: ['= leg * 0.7', '= leg * 0.7'], r: '= leg * 0.05' } },
          { profile: { rect: ['= leg', '= leg'], r: '= leg * 0.05' } },
        ],
        height: '= y - rail * 0.5',
        smooth: false,
      },
      at: { my: 'bottom', offset: ['= width * 0.48 - leg * 0.6', 0, '= depth * 0.47 - leg * 0.6'] },
    },
    mirrored('legs_x', ['leg'], { role: 'frame' }),
    mirrored('legs', ['legs_x'], { plane: 'z', role: 'frame', name: 'Legs' }),
    ball('button', ['= pad * 0.26', '= pad * 0.16', '= pad * 0.26'], ['= -width * 0.38', '= height - pad * 0.02', '= -depth * 0.2'], {
      when: '= buttons > 0',
    }),
    {
      id: 'buttons',
      op: 'grid_array',
      params: { columns: '= n', rows: 2, step: ['= width * 0.76 / (n - 1)', 1, '= depth * 0.4'] },
      inputs: ['button'],
      role: 'button',
      name: 'Buttons',
    },
  ],
  spoken: {
    names: ['piano bench', 'padded bench', 'piano stool', 'leather bench', 'upholstered piano bench'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], depth: ['deep'], height: ['tall', 'high'] },
    adjectives: { padded: {}, upholstered: {}, tufted: {} },
    parts: {
      seat: { names: ['pad', 'cushion', 'top', 'upholstery'], material: 'main', sizes: { height: 'height' } },
      leg: { names: ['frame', 'foot'], material: 'frame', always: 4 },
      button: { count: 'buttons', absent: { buttons: 0 }, material: 'button' },
    },
  },
});
