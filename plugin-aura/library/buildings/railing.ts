import { box, rod, row } from '../shapes.ts';
import { auto, mm, pick, thing, whole } from '../thing.ts';

/** A railing of 2 m by 1 m along a floor's edge: posts on foot plates, a handrail, and upright bars, a pane of glass or wires between. */
export const railing = thing({
  op: 'create_railing',
  family: 'buildings',
  label: 'Railing',
  help: 'Railing of posts and a handrail, filled with upright bars, glass or wires',
  params: {
    width: mm(2000, 'Width', 'Over all'),
    height: mm(1000, 'Height', 'Over all'),
    fill: pick(['bars', 'glass', 'wires'], 'Filling', 'Upright bars, glass panes, or wires'),
    posts: whole(3, 'Posts', 'With those at the ends', { min: 2, max: 24 }),
    bars: whole(9, 'Bars', 'In each field', { min: 1, max: 40 }),
    thickness: auto(40, 'Thickness', 'Of a post'),
  },
  let: {
    thickness: '= min(height * 0.045, width * 0.06)',
    p: '= thickness',
    hand: '= 1.2 * p',
    pitch: '= (width - 2.4 * p) / (posts - 1)',
    clear: '= pitch - p',
    low: '= height * 0.11',
    high: '= height - hand * 0.8',
  },
  materials: { rail: 'dark grey paint', post: 'dark grey paint', bar: 'dark grey paint', glass: 'clear glass', wire: 'stainless steel' },
  operations: [
    box('post', ['= p', '= high + 0.1 * p', '= p'], ['= -width / 2 + 1.2 * p', 0, 0], { round: '= p * 0.12' }),
    row('posts_all', ['post'], '= posts', ['= pitch', 0, 0], { centered: false, role: 'post', name: 'Post' }),
    box('plate', ['= 2.4 * p', '= 0.25 * p', '= 2.4 * p'], ['= -width / 2 + 1.2 * p', 0, 0], { round: '= p * 0.1' }),
    row('plates', ['plate'], '= posts', ['= pitch', 0, 0], { centered: false, role: 'post', name: 'Foot plate' }),
    box('handrail', ['= width', '= hand * 0.8', '= hand * 1.3'], [0, '= high', 0], {
      round: '= hand * 0.3',
      role: 'rail',
      name: 'Handrail',
    }),
    box('bottom_rail', ['= width - 2.4 * p', '= p * 0.7', '= p * 0.7'], [0, '= low', 0], {
      role: 'rail',
      name: 'Bottom rail',
      when: "= fill == 'bars'",
    }),
    box('bar', ['= p * 0.36', '= high - low', '= p * 0.36'], ['= -width / 2 + 1.2 * p + pitch / (bars + 1)', '= low + 0.3 * p', 0], {
      when: "= fill == 'bars'",
    }),
    row('bar_field', ['bar'], '= bars', ['= pitch / (bars + 1)', 0, 0], { centered: false }),
    row('bar_fields', ['bar_field'], '= posts - 1', ['= pitch', 0, 0], { centered: false, role: 'bar', name: 'Bar' }),
    box('pane', ['= clear + 0.3 * p', '= high - low - 0.8 * p', '= p * 0.25'], ['= -width / 2 + 1.2 * p + pitch / 2', '= low', 0], {
      when: "= fill == 'glass'",
    }),
    row('panes', ['pane'], '= posts - 1', ['= pitch', 0, 0], { centered: false, role: 'glass', name: 'Glass pane' }),
    rod('wire', '= p * 0.14', '= width - 2.4 * p', [0, '= low + 0.4 * p', 0], { axis: 'x', when: "= fill == 'wires'" }),
    row('wires', ['wire'], 6, [0, '= (high - low - p) / 5.6', 0], { centered: false, role: 'wire', name: 'Wire' }),
  ],
  spoken: {
    names: ['railing', 'balcony railing', 'safety railing', 'stair railing', 'metal railing'],
    variants: [
      { names: ['glass railing', 'glass balustrade'], params: { fill: 'glass' } },
      { names: ['cable railing', 'wire railing'], params: { fill: 'wires' } },
      {
        names: ['wooden railing', 'balustrade', 'banister', 'porch railing'],
        params: { thickness: 80, bars: 7 },
        materials: { main: 'oak', post: 'oak', bar: 'oak' },
      },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'] },
    parts: {
      post: { count: 'posts', material: 'post', sizes: { thickness: 'thickness' } },
      handrail: { names: ['top rail', 'rail'], material: 'main' },
      bar: { names: ['baluster', 'spindle', 'rod'], count: 'bars', present: { fill: 'bars' }, material: 'bar' },
      'glass pane': { names: ['pane', 'glass', 'panel', 'glass panel'], present: { fill: 'glass' }, material: 'glass' },
      wire: { names: ['cable'], present: { fill: 'wires' }, material: 'wire' },
    },
  },
});
