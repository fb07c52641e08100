import { bead, box, mirrored, slab } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A present: box with a lid, ribbon crossed over it, a bow of two loops and two tails. */
export const giftBox = thing({
  op: 'create_gift_box',
  family: 'containers',
  label: 'Gift box',
  help: 'Box with lid, crossed ribbon and a bow',
  params: {
    width: mm(200, 'Width', 'Of the box'),
    depth: mm(200, 'Depth', 'Of the box'),
    height: mm(160, 'Height', 'Without the bow'),
    bow: yes('Bow', 'On the lid'),
  },
  let: {
    w: '= width',
    d: '= depth',
    h: '= height',
    m: '= min(width, depth)',
    lid: '= min(h * 0.24, m * 0.2)',
    rib: '= m * 0.13',
    t: '= min(m, h) * 0.012',
  },
  materials: { box: '#c9302c paper', lid: '#c9302c paper', ribbon: 'gold satin' },
  called: { knot: 'Bow' },
  operations: [
    box('box', ['= w * 0.96', '= h - lid * 0.6', '= d * 0.96'], [0, 0, 0], { chamfer: '= t' }),
    box('lid', ['= w', '= lid', '= d'], [0, '= h - lid', 0], { chamfer: '= t' }),
    box('band_low', ['= rib', '= h - lid * 0.8', '= d * 0.96 + t * 2'], [0, '= t * 0.2', 0], { role: 'ribbon' }),
    box('band_cross', ['= w * 0.96 + t * 2', '= h - lid * 0.8', '= rib'], [0, '= t * 0.3', 0], { role: 'ribbon' }),
    box('band_high', ['= rib', '= lid + t * 1.1', '= d + t * 2'], [0, '= h - lid', 0], { role: 'ribbon' }),
    box('band_top', ['= w + t * 2', '= lid + t', '= rib'], [0, '= h - lid', 0], { role: 'ribbon', name: 'Ribbon' }),
    slab(
      'loop',
      { ellipse: ['= m * 0.38', '= m * 0.18'], minus: [{ ellipse: ['= m * 0.35', '= m * 0.15'] }], rotate: 20 },
      '= rib * 1.1',
      ['= m * 0.19', '= h - t', 0],
      {
        role: 'ribbon',
        when: '= bow',
      },
    ),
    box('tail', ['= m * 0.36', '= t * 1.4', '= rib * 0.9'], ['= m * 0.16', '= h + t * 0.6', '= m * 0.14'], {
      rotate: [0, -40, 0],
      role: 'ribbon',
      when: '= bow',
    }),
    mirrored('loops', ['loop', 'tail'], { role: 'ribbon', name: 'Bow' }),
    bead('knot', '= rib * 0.85', [0, '= h + rib * 0.3', 0], { role: 'ribbon', when: '= bow' }),
  ],
  spoken: {
    names: ['gift box', 'gift', 'present', 'wrapped gift', 'christmas present', 'birthday present', 'present box'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'] },
    parts: {
      bow: { present: { bow: true }, absent: { bow: false }, material: 'ribbon' },
      ribbon: { names: ['band'], material: 'ribbon' },
      lid: { material: 'lid' },
    },
  },
});
