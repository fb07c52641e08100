import { box, mirrored } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A gateleg table: a fixed middle with a drop leaf at each side, held up by a leg that swings out; 740 mm high. */
export const gatelegTable = thing({
  op: 'create_gateleg_table',
  family: 'furniture',
  label: 'Gateleg table',
  help: 'Table with hinged leaves on swinging legs, raised or hanging down',
  params: {
    width: mm(1300, 'Width', 'With both leaves up'),
    depth: mm(800, 'Depth', 'Of the top'),
    height: mm(740, 'Height', 'To the top'),
    right: yes('Right leaf up', 'Raised; else it hangs down'),
    left: yes('Left leaf up', 'Raised; else it hangs down'),
  },
  let: {
    t: '= min(depth, height, width) * 0.032',
    mid: '= width * 0.26',
    leaf: '= (width - mid) / 2',
    drop: '= min(leaf, height * 0.86)',
    leg: '= min(depth, mid * 3) * 0.065',
    h: '= height - t',
    rail: '= leg * 0.55',
  },
  materials: { wood: 'oak' },
  anchors: { surface: { at: 'board.top', help: 'The fixed middle of the top' } },
  operations: [
    box('board', ['= mid', '= t', '= depth'], [0, '= h', 0], { round: '= t * 0.12', name: 'Top' }),
    box('right_up', ['= leaf - t * 0.1', '= t', '= depth'], ['= mid / 2 + leaf / 2', '= h', 0], {
      round: '= t * 0.12',
      when: '= right',
      name: 'Right leaf',
    }),
    box('right_down', ['= t', '= drop', '= depth'], ['= mid / 2 + t * 0.58', '= height - drop', 0], {
      round: '= t * 0.12',
      when: '= not right',
      name: 'Right leaf',
    }),
    box('left_up', ['= leaf - t * 0.1', '= t', '= depth'], ['= -mid / 2 - leaf / 2', '= h', 0], {
      round: '= t * 0.12',
      when: '= left',
      name: 'Left leaf',
    }),
    box('left_down', ['= t', '= drop', '= depth'], ['= -mid / 2 - t * 0.58', '= height - drop', 0], {
      round: '= t * 0.12',
      when: '= not left',
      name: 'Left leaf',
    }),
    box('post', ['= leg', '= h', '= leg'], ['= mid * 0.36', 0, '= depth * 0.4'], { round: '= leg * 0.08' }),
    mirrored('posts_x', ['post'], { plane: 'x' }),
    mirrored('posts', ['posts_x'], { plane: 'z', name: 'Legs' }),
    box('skirt', ['= rail', '= h * 0.13', '= depth * 0.8'], ['= mid * 0.36', '= h * 0.86', 0]),
    mirrored('skirts', ['skirt'], { name: 'Aprons' }),
    box('foot_rail', ['= rail', '= rail', '= depth * 0.8'], ['= mid * 0.36', '= h * 0.12', 0]),
    mirrored('foot_rails', ['foot_rail'], { name: 'Stretchers' }),
    box('end_rail', ['= mid * 0.72', '= h * 0.13', '= rail'], [0, '= h * 0.86', '= depth * 0.4']),
    mirrored('end_rails', ['end_rail'], { plane: 'z', name: 'End aprons' }),
    box(
      'gate_r',
      ['= leg * 0.8', '= h', '= leg * 0.8'],
      ['= mid * 0.36 + if(right, leaf * 0.66, rail)', 0, '= if(right, 0, depth * 0.08)'],
      { round: '= leg * 0.08', name: 'Right gate leg' },
    ),
    box('arm_r', ['= leaf * 0.66', '= rail', '= rail * 0.8'], ['= mid * 0.36 + leaf * 0.33', '= h * 0.88', 0], {
      when: '= right',
      name: 'Right gate rail',
    }),
    box('sill_r', ['= leaf * 0.66', '= rail', '= rail * 0.8'], ['= mid * 0.36 + leaf * 0.33', '= h * 0.12', 0], {
      when: '= right',
      name: 'Right gate stretcher',
    }),
    box(
      'gate_l',
      ['= leg * 0.8', '= h', '= leg * 0.8'],
      ['= -mid * 0.36 - if(left, leaf * 0.66, rail)', 0, '= if(left, 0, depth * 0.08)'],
      { round: '= leg * 0.08', name: 'Left gate leg' },
    ),
    box('arm_l', ['= leaf * 0.66', '= rail', '= rail * 0.8'], ['= -mid * 0.36 - leaf * 0.33', '= h * 0.88', 0], {
      when: '= left',
      name: 'Left gate rail',
    }),
    box('sill_l', ['= leaf * 0.66', '= rail', '= rail * 0.8'], ['= -mid * 0.36 - leaf * 0.33', '= h * 0.12', 0], {
      when: '= left',
      name: 'Left gate stretcher',
    }),
  ],
  spoken: {
    names: ['gateleg table', 'gate leg table', 'drop leaf table', 'dropleaf table', 'folding leaf table'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['long', 'length', 'wide', 'width'], depth: ['wide', 'deep'], height: ['tall', 'high'] },
    adjectives: { folded: { left: false, right: false } },
    parts: {
      leaf: {
        names: ['flap', 'wing'],
        material: 'main',
        adjectives: {
          down: { right: false },
          hanging: { right: false },
          dropped: { right: false },
          lowered: { right: false },
          up: {},
          raised: {},
        },
      },
      leg: { names: ['gate'], material: 'main' },
      top: { material: 'main' },
    },
  },
});
