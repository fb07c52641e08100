import { box, cut, rod, union } from '../shapes.ts';
import { degrees, mm, no, thing } from '../thing.ts';

/** A jewellery box of 220 x 140 x 110 mm with a hinged lid, lined in velvet; as a music box with a dancer. */
export const jewelryBox = thing({
  op: 'create_jewelry_box',
  family: 'household',
  label: 'Jewelry box',
  help: 'Box with a hinged lid and a velvet lining; a music box has a dancer in it',
  params: {
    width: mm(220, 'Width', 'From left to right'),
    depth: mm(140, 'Depth', 'From front to back'),
    height: mm(110, 'Height', 'With the lid shut'),
    open: degrees(0, 'Open', 'How far the lid stands open', { min: 0, max: 110 }),
    dancer: no('Dancer', 'A figure that turns to music'),
  },
  let: { w: '= width', d: '= depth', t: '= min(width, depth, height) * 0.07', b: '= height * 0.68', l: '= height - b' },
  materials: { wood: 'walnut', lining: 'red velvet', metal: 'brass', dancer: 'white porcelain' },
  called: { top_part: 'Lid' },
  operations: [
    box('block', ['= w', '= b', '= d'], [0, 0, 0], { round: '= t * 0.25' }),
    box('room', ['= w - 2 * t', '= b', '= d - 2 * t'], [0, '= t', 0]),
    cut('case', ['block', 'room'], { role: 'wood', name: 'Case' }),
    box('lining', ['= w - 2 * t + 0.2', '= b * 0.3', '= d - 2 * t + 0.2'], [0, '= t * 0.9', 0], { role: 'lining', name: 'Lining' }),
    box('cover', ['= w', '= l', '= d'], [0, '= b', 0], { round: '= t * 0.3' }),
    box('cover_room', ['= w - 2 * t', '= l - t', '= d - 2 * t'], [0, '= b - 0.1', 0]),
    cut('top_part', ['cover', 'cover_room'], { role: 'wood' }),
    box('clasp', ['= w * 0.08', '= l * 0.5', '= t * 0.5'], [0, '= b - l * 0.1', '= d / 2 + t * 0.1'], {
      role: 'metal',
      round: '= t * 0.1',
    }),
    {
      id: 'lid',
      op: 'group',
      inputs: ['top_part', 'clasp'],
      at: { rotate: ['= -open', 0, 0], pivot: [0, '= b', '= -d / 2'] },
      name: 'Lid',
    },
    rod('hinge', '= t * 0.5', '= w * 0.18', ['= -w * 0.28', '= b', '= -d / 2 - t * 0.1'], { axis: 'x', role: 'metal' }),
    { id: 'hinges', op: 'mirror', params: { plane: 'x' }, inputs: ['hinge'], role: 'metal', name: 'Hinges' },
    rod('post', '= t * 0.4', '= height * 0.5', [0, '= b * 0.2', 0], { role: 'metal', when: '= dancer and open > 20' }),
    rod('skirt', '= height * 0.34', '= height * 0.1', [0, '= height * 0.62', 0], {
      top_diameter: '= height * 0.06',
      role: 'dancer',
      when: '= dancer and open > 20',
    }),
    rod('bodice', '= height * 0.08', '= height * 0.16', [0, '= height * 0.7', 0], {
      top_diameter: '= height * 0.1',
      role: 'dancer',
      when: '= dancer and open > 20',
    }),
    {
      id: 'head',
      op: 'sphere',
      params: { diameter: '= height * 0.1' },
      at: { my: 'center', offset: [0, '= height * 0.92', 0] },
      role: 'dancer',
      when: '= dancer and open > 20',
    },
    union('ballerina', ['skirt', 'bodice', 'head'], { role: 'dancer', name: 'Dancer', when: '= dancer and open > 20' }),
  ],
  spoken: {
    names: [
      'jewelry box',
      'jewellery box',
      'music box',
      'trinket box',
      'keepsake box',
      'wooden box with a hinged lid',
      'ring box',
      'cigar box',
      'humidor',
    ],
    variants: [
      { names: ['music box'], params: { open: 95, dancer: true, width: 160, depth: 120 } },
      { names: ['ring box'], params: { width: 56, depth: 56, height: 48 }, materials: { main: 'navy velvet' } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'] },
    parts: {
      lid: {
        names: ['cover'],
        sizes: { angle: 'open' },
        material: 'main',
        adjectives: { hinged: {}, open: { open: 95 }, 'half open': { open: 45 }, closed: { open: 0 } },
      },
      lining: { names: ['velvet', 'inside', 'interior', 'cushion'], material: 'lining' },
      clasp: { names: ['lock', 'hinge', 'hardware', 'latch', 'fitting'], material: 'metal' },
      dancer: {
        names: ['ballerina', 'dancing ballerina'],
        present: { dancer: true, open: 95 },
        absent: { dancer: false },
        material: 'dancer',
      },
    },
    adjectives: { open: { open: 95 }, 'half open': { open: 45 }, closed: { open: 0 } },
    holds: { in: 'lining.top' },
  },
});
