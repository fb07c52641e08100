import { beam, box, group, mirrored, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A table on two trestles, each a pair of A-frames under a beam; 1600 by 800 mm, 740 mm high. */
export const trestleTable = thing({
  op: 'create_trestle_table',
  family: 'furniture',
  label: 'Trestle table',
  help: 'Table top on two A-frame trestles',
  params: {
    width: mm(1600, 'Width', 'Of the top'),
    depth: mm(800, 'Depth', 'Of the top'),
    height: mm(740, 'Height', 'To the top'),
    top: auto(35, 'Top', 'Thickness of the top'),
  },
  let: {
    top: '= min(height * 0.05, depth * 0.05)',
    h: '= height - top',
    leg: '= min(h * 0.07, depth * 0.08)',
    place: '= width * 0.34',
    spread: '= h * 0.22',
    high: '= h - leg * 0.9',
  },
  materials: { wood: 'pine', trestle: 'pine' },
  anchors: { surface: { at: 'board.top', help: 'The table top' } },
  operations: [
    box('board', ['= width', '= top', '= depth'], [0, '= h', 0], { round: '= top * 0.15', role: 'wood', name: 'Table top' }),
    box('beam', ['= leg * 0.9', '= leg * 1.3', '= depth * 0.86'], ['= place', '= h - leg * 1.3', 0], { round: '= leg * 0.08' }),
    beam('leg', { rect: ['= leg', '= leg * 0.6'], r: '= leg * 0.06' }, [
      ['= place - spread', 0, '= depth * 0.34'],
      ['= place - leg * 0.35', '= high', '= depth * 0.3'],
    ]),
    mirrored('pair', ['leg'], { plane: 'x', center: ['= place', 0, 0] }),
    beam('rung', { rect: ['= leg * 0.6', '= leg * 0.6'], r: '= leg * 0.06' }, [
      ['= place - spread * 0.72', '= h * 0.25', '= depth * 0.325'],
      ['= place + spread * 0.72', '= h * 0.25', '= depth * 0.325'],
    ]),
    group('end', ['pair', 'rung']),
    mirrored('ends', ['end'], { plane: 'z' }),
    union('trestle', ['beam', 'ends'], { role: 'trestle' }),
    mirrored('trestles', ['trestle'], { plane: 'x', role: 'trestle', name: 'Trestles' }),
    { id: 'whole', op: 'group', inputs: ['board', 'trestles'], at: { my: 'bottom', offset: [0, 0, 0] } },
  ],
  spoken: {
    names: ['trestle table', 'trestle desk', 'table on trestles', 'pasting table', 'sawhorse table', 'sawhorse desk'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['long', 'length', 'wide', 'width'], depth: ['wide', 'deep'], height: ['tall', 'high'] },
    parts: {
      top: {
        names: ['table top', 'board', 'tabletop'],
        material: 'main',
        sizes: { thickness: 'top', size: 'width', length: 'width', width: 'depth' },
      },
      trestle: {
        names: ['leg', 'support', 'stand', 'base', 'sawhorse'],
        material: 'trestle',
        always: 2,
        adjectives: { 'a frame': {}, trestle: {} },
      },
    },
  },
});
