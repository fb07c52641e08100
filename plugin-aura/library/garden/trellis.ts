import { box, row } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A garden trellis of 1.2 m by 1.8 m: a frame with upright and level laths in squares, on two pointed feet if wanted. */
export const trellis = thing({
  op: 'create_trellis',
  family: 'garden',
  label: 'Trellis',
  help: 'Framed trellis of crossing laths',
  params: {
    width: mm(1200, 'Width', 'Over all'),
    height: mm(1800, 'Height', 'Over all'),
    columns: whole(6, 'Columns', 'Openings side by side', { min: 1, max: 30 }),
    rows: whole(9, 'Rows', 'Openings one over another', { min: 1, max: 40 }),
    frame: yes('Frame', 'A frame about the laths'),
  },
  let: {
    t: '= min(width, height) * 0.028',
    w: '= if(frame, width - 1.6 * t, width - t)',
    h: '= if(frame, height - 1.6 * t, height - t)',
    y: '= if(frame, 0.8 * t, 0.5 * t)',
  },
  materials: { lath: 'cedar', frame: 'cedar' },
  operations: [
    box('side', ['= 1.6 * t', '= height', '= 1.6 * t'], ['= -width / 2 + 0.8 * t', 0, 0], { round: '= t * 0.12', when: '= frame' }),
    row('sides', ['side'], 2, ['= width - 1.6 * t', 0, 0], { centered: false, role: 'frame', name: 'Side post' }),
    box('cross', ['= width', '= 1.6 * t', '= 1.6 * t'], [0, 0, 0], { round: '= t * 0.12', when: '= frame' }),
    row('crosses', ['cross'], 2, [0, '= height - 1.6 * t', 0], { centered: false, role: 'frame', name: 'Cross rail' }),
    box(
      'upright',
      ['= t', '= if(frame, height - t, height)', '= 0.4 * t'],
      ['= if(frame, -w / 2 + w / columns, -w / 2)', '= if(frame, 0.5 * t, 0)', '= 0.2 * t'],
    ),
    row('uprights', ['upright'], '= if(frame, max(columns - 1, 1), columns + 1)', ['= w / columns', 0, 0], {
      centered: false,
      role: 'lath',
      name: 'Upright lath',
    }),
    box('level', ['= if(frame, width - t, width)', '= t', '= 0.4 * t'], [0, '= if(frame, y + h / rows - t / 2, 0)', '= -0.18 * t']),
    row('levels', ['level'], '= if(frame, max(rows - 1, 1), rows + 1)', [0, '= h / rows', 0], {
      centered: false,
      role: 'lath',
      name: 'Level lath',
    }),
  ],
  spoken: {
    names: ['trellis', 'garden trellis', 'lattice panel', 'trellis panel'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { width: ['wide', 'across'], height: ['tall', 'high'] },
    parts: {
      lath: { names: ['slat', 'lattice', 'bar'], material: 'main' },
      'side post': { names: ['frame', 'post', 'rail'], present: { frame: true }, absent: { frame: false }, material: 'frame' },
      column: { count: 'columns' },
      row: { count: 'rows' },
    },
  },
});
