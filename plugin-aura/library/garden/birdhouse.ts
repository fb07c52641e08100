import { box, mirrored, outline, rod, slab } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A nest box: gabled, entrance of 32 mm for tits, perch, shingled roof; on a post if wanted. */
export const birdhouse = thing({
  op: 'create_birdhouse',
  family: 'garden',
  label: 'Birdhouse',
  help: 'Gabled nest box with a round entrance and a perch',
  params: {
    width: mm(160, 'Width', 'Of the front'),
    height: mm(260, 'Height', 'Of the house'),
    hole: mm(32, 'Entrance', 'Its diameter'),
    post: yes('Post', 'It stands on a post'),
  },
  let: {
    w: '= width',
    h: '= height',
    m: '= min(w, h)',
    t: '= m * 0.09',
    y: '= if(post, h * 4, 0)',
    e: '= h * 0.62',
    d: '= m * 1.0',
    q: '= min(hole, w * 0.5, h * 0.4)',
  },
  materials: { wall: '#6fa8b8 paint', roof: 'cedar', hole: 'black paint', perch: 'oak', post: 'oak', trim: 'white paint' },
  operations: [
    slab('house', outline(['= -w / 2', 0], ['= w / 2', 0], ['= w / 2', '= e'], [0, '= h'], ['= -w / 2', '= e']), '= d', [0, '= y', 0], {
      role: 'wall',
      name: 'House',
    }),
    slab(
      'roof',
      outline(
        ['= -w * 0.64', '= 0 - (h - e) * 0.28'],
        ['= -w * 0.64', '= 0 - (h - e) * 0.28 + t * 1.2'],
        [0, '= h - e + t * 1.3'],
        ['= w * 0.64', '= 0 - (h - e) * 0.28 + t * 1.2'],
        ['= w * 0.64', '= 0 - (h - e) * 0.28'],
        [0, '= h - e - t * 0.1'],
      ),
      '= d * 1.34',
      [0, '= y + e - (h - e) * 0.28', '= d * 0.06'],
      { chamfer: '= t * 0.08' },
    ),
    rod('ring', '= q * 1.5', '= t * 0.4', [0, '= y + e * 0.92', '= d / 2'], { axis: 'z', role: 'trim', name: 'Ring' }),
    rod('hole', '= q', '= t * 0.5', [0, '= y + e * 0.92', '= d / 2'], { axis: 'z', name: 'Entrance' }),
    rod('perch', '= m * 0.06', '= d * 0.34', [0, '= y + e * 0.46', '= d * 0.6'], { axis: 'z', chamfer: '= m * 0.008' }),
    box('floor_board', ['= w * 1.12', '= t * 0.8', '= d * 1.14'], [0, '= y - t * 0.6', 0], { role: 'roof', chamfer: '= t * 0.1' }),
    box('corner', ['= t * 0.6', '= e - t * 0.3', '= t * 0.6'], ['= w / 2 - t * 0.2', '= y + t * 0.1', '= d / 2 - t * 0.2'], {
      role: 'trim',
    }),
    mirrored('corners', ['corner'], { role: 'trim' }),
    box('post', ['= m * 0.22', '= y', '= m * 0.22'], [0, 0, 0], { when: '= post' }),
  ],
  spoken: {
    names: ['birdhouse', 'bird house', 'nest box', 'nesting box', 'bird box'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'] },
    parts: {
      roof: { material: 'roof' },
      entrance: { names: ['hole', 'door'], sizes: { diameter: 'hole', size: 'hole' } },
      post: { names: ['pole'], present: { post: true }, absent: { post: false }, material: 'post' },
      perch: { material: 'perch' },
    },
  },
});
