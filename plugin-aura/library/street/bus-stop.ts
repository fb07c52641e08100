import { drawn } from '../drawn.ts';
import { box, mirrored, rod, row, slab, use } from '../shapes.ts';
import { mm, thing, words, yes } from '../thing.ts';

/** A bus shelter: steel frame, glass at back and ends, bench, roof with a fall, and the sign of the stop. */
export const busStop = thing({
  op: 'create_bus_stop',
  family: 'street',
  label: 'Bus stop',
  help: 'Glazed shelter with bench and roof, and the sign of the stop',
  params: {
    width: mm(4000, 'Width', 'Of the shelter'),
    bench: yes('Bench', 'To sit on'),
    sign: yes('Sign', 'A post with the sign of the stop'),
    text: words('BUS', 'Text', 'On the sign'),
  },
  let: { s: '= width / 4000' },
  materials: {
    frame: 'dark grey paint',
    glass: 'clear glass',
    roof: 'grey paint',
    bench: 'oak',
    sign: '#1453a3 paint',
    text: 'white paint',
    poster: 'white paper',
  },
  operations: drawn('s', [
    box('post', [80, 2350, 80], [1900, 0, -650], { role: 'frame' }),
    box('front_post', [80, 2450, 80], [1900, 0, 550], { role: 'frame' }),
    mirrored('posts', ['post', 'front_post'], { role: 'frame', name: 'Posts' }),
    box('middle', [60, 2350, 60], [0, 0, -650], { role: 'frame' }),
    box('rear_glass', [3740, 1950, 14], [0, 280, -650], { role: 'glass' }),
    box('end_glass', [14, 1950, 1140], [1900, 280, -50], { role: 'glass' }),
    mirrored('ends', ['end_glass'], { role: 'glass', name: 'Glazing' }),
    box('low_rail', [3800, 50, 50], [0, 240, -650], { role: 'frame' }),
    box('high_rail', [3800, 60, 60], [0, 2220, -650], { role: 'frame' }),
    slab(
      'roof',
      {
        points: [
          [-950, 0],
          [1000, 130],
          [1000, 230],
          [960, 240],
          [-950, 110],
        ],
      },
      4300,
      [0, 2320, 0],
      { axis: 'x', my: 'bottom', name: 'Roof', rotate: [0, 180, 0] },
    ),
    box('seat', [2400, 40, 110], [-200, 460, -500], { role: 'bench', chamfer: 6, when: '= bench' }),
    row('bench', ['seat'], 3, [0, 0, 125], { centered: false, name: 'Bench' }),
    box('leg', [60, 470, 330], [700, 0, -380], { role: 'frame', when: '= bench' }),
    box('bracket', [60, 40, 140], [700, 240, -590], { role: 'frame', when: '= bench' }),
    row('legs', ['leg', 'bracket'], 2, [-1800, 0, 0], { centered: false, role: 'frame' }),
    slab('poster_frame', { rect: [900, 1500], r: 20 }, 60, [1250, 560, -615], { role: 'frame' }),
    slab('poster', { rect: [820, 1400] }, 10, [1250, 610, -582], { name: 'Timetable' }),
    rod('pole', 76, 2900, [2500, 0, 500], { role: 'frame', when: '= sign' }),
    slab('disc', { rect: [520, 520], r: 60 }, 20, [2500, 2420, 548], { role: 'sign', when: '= sign', name: 'Sign' }),
    use('letters', 'text', { text: '= text', size: 150, depth: 10 }, [2500, 2605, 562], { role: 'text', when: '= sign' }),
    slab('times', { rect: [340, 460], r: 14 }, 20, [2500, 1400, 545], { role: 'poster', when: '= sign' }),
  ]),
  spoken: {
    names: ['bus stop', 'bus shelter', 'bus stop shelter', 'bus stand', 'tram stop'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      bench: { names: ['seat'], present: { bench: true }, absent: { bench: false }, material: 'bench' },
      sign: { present: { sign: true }, absent: { sign: false }, material: 'sign' },
      roof: { material: 'roof' },
      glass: { names: ['pane'], material: 'glass' },
    },
  },
});
