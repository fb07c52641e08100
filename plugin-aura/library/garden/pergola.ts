import { box, mirrored, row } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

/** A pergola of four or more posts, two beams with shaped ends and rafters across; 3.6 x 2.8 m, 2.4 m high. */
export const pergola = thing({
  op: 'create_pergola',
  family: 'garden',
  label: 'Pergola',
  help: 'Garden pergola: posts in two rows, beams along them and rafters across',
  params: {
    width: mm(3600, 'Width', 'From side to side'),
    depth: mm(2800, 'Depth', 'From front to back'),
    height: mm(2400, 'Height', 'Over all'),
    posts: whole(4, 'Posts', 'In both rows together', { min: 4, max: 12, step: 2 }),
    rafters: whole(9, 'Rafters', 'Across the beams', { min: 2, max: 40 }),
    post: auto(120, 'Post', 'Thickness of a post'),
  },
  let: {
    post: '= min(width, depth, height) * 0.05',
    p: '= min(post, min(width, depth, height) * 0.12)',
    row: '= max(round(posts / 2), 2)',
    deep: '= p * 1.4',
    span: '= width * 0.84 - p',
  },
  materials: { post: 'cedar', beam: 'cedar', rafter: 'cedar', foot: 'steel' },
  operations: [
    box('post_one', ['= p', '= height - deep * 1.5', '= p'], [0, 0, '= depth * 0.4'], { round: '= p * 0.06', role: 'post' }),
    row('front_posts', ['post_one'], '= row', ['= span / (row - 1)', 0, 0], { role: 'post' }),
    mirrored('posts', ['front_posts'], { plane: 'z', role: 'post', name: 'Posts' }),
    box('shoe', ['= p * 1.14', '= p * 0.6', '= p * 1.14'], [0, 0, '= depth * 0.4'], { role: 'foot' }),
    row('front_shoes', ['shoe'], '= row', ['= span / (row - 1)', 0, 0], { role: 'foot' }),
    mirrored('shoes', ['front_shoes'], { plane: 'z', role: 'foot', name: 'Feet' }),
    box('plank', ['= width', '= deep', '= p * 0.42'], [0, '= height - deep * 1.72', '= depth * 0.4 + p * 0.62'], {
      chamfer: '= p * 0.14',
      edges: 'all',
      role: 'beam',
    }),
    row('beam_pair', ['plank'], 2, [0, 0, '= -p * 1.24'], { centered: false, role: 'beam' }),
    mirrored('beams', ['beam_pair'], { plane: 'z', role: 'beam', name: 'Beams' }),
    box('one_rafter', ['= p * 0.42', '= deep', '= depth'], [0, '= height - deep', 0], { chamfer: '= p * 0.14', role: 'rafter' }),
    row('rafters', ['one_rafter'], '= rafters', ['= width * 0.9 / max(rafters - 1, 1)', 0, 0], { role: 'rafter', name: 'Rafters' }),
  ],
  spoken: {
    names: ['pergola', 'garden arbor', 'arbor', 'arbour'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'] },
    parts: {
      post: { names: ['column', 'leg'], count: 'posts', material: 'main', sizes: { thickness: 'post', size: 'post', width: 'post' } },
      beam: { material: 'beam' },
      rafter: { names: ['slat', 'crossbeam', 'cross beam', 'joist'], count: 'rafters', material: 'rafter' },
      foot: { names: ['shoe', 'base'], material: 'foot' },
    },
  },
});
