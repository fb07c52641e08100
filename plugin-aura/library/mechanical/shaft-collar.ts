import { around, box, cut, group, rod } from '../shapes.ts';
import { auto, mm, pick, thing, whole } from '../thing.ts';

/** A collar that is clamped on a shaft, lying: with a set screw (DIN 705), slit at one side, or in two halves. */
export const shaftCollar = thing({
  op: 'create_shaft_collar',
  family: 'mechanical',
  label: 'Shaft collar',
  help: 'Collar for a shaft, held by a set screw, or split and clamped by one or two screws',
  params: {
    bore: mm(20, 'Bore', 'Of the shaft'),
    diameter: auto(32, 'Diameter', 'Outside'),
    width: auto(14, 'Width', 'Along the shaft'),
    screw: auto(6, 'Screw', 'Thread of the screw: 6 for M6'),
    screws: whole(1, 'Set screws', 'How many around', { max: 4 }),
    style: pick(['set_screw', 'split', 'two_piece'], 'Style', 'With a set screw, slit at one side, or in two halves'),
  },
  let: {
    diameter: '= bore * 1.65',
    width: '= bore * 0.6',
    screw: '= min(width * 0.42, (diameter - bore) * 0.3)',
    d: '= max(diameter, bore * 1.1)',
    wall: '= (d - bore) / 2',
    m: '= min(screw, width * 0.8)',
    slit: '= max(d * 0.035, 0.3)',
    x: '= bore / 2 + wall * 0.5',
  },
  materials: { collar: 'steel', screw: 'black steel' },
  operations: [
    rod('blank', '= d', '= width', [0, 0, 0], { chamfer: '= min(wall, width) * 0.06' }),
    rod('hole', '= bore', '= width * 3', [0, '= -width', 0]),
    rod('tapping', '= m', '= d', [0, '= width / 2', '= d / 2'], { axis: 'z', when: "= style == 'set_screw'" }),
    around('tappings', ['tapping'], '= screws', { angle: '= if(screws == 1, 360, if(screws == 2, 180, 360))' }),
    box('slit', ['= d', '= width * 3', '= slit'], ['= d / 2', '= -width', 0], { when: "= style == 'split'" }),
    box('parting', ['= d * 2', '= width * 3', '= slit'], [0, '= -width', 0], { when: "= style == 'two_piece'" }),
    rod('clamp_hole', '= m', '= d * 2', ['= x', '= width / 2', 0], { axis: 'z', when: "= style != 'set_screw'" }),
    around('clamp_holes', ['clamp_hole'], "= if(style == 'two_piece', 2, 1)"),
    rod('head_seat', '= min(m * 1.75, width * 0.95)', '= d', ['= x', '= width / 2', '= d * 0.5 + max(m * 0.6, slit) '], {
      axis: 'z',
      when: "= style != 'set_screw'",
    }),
    around('head_seats', ['head_seat'], "= if(style == 'two_piece', 2, 1)"),
    cut('collar', ['blank', 'hole', 'tappings', 'slit', 'parting', 'clamp_holes', 'head_seats'], {
      name: 'Collar',
    }),
    rod('grub', '= m * 1.01', '= wall * 0.7', [0, '= width / 2', '= bore / 2 + wall * 0.45'], {
      axis: 'z',
      role: 'screw',
      when: "= style == 'set_screw'",
    }),
    around('grubs', ['grub'], '= screws', { role: 'screw', name: 'Set screws' }),
    rod('head', '= min(m * 1.6, width * 0.9)', '= m * 0.6', ['= x', '= width / 2', '= max(m * 0.6, slit) + m * 0.3'], {
      axis: 'z',
      role: 'screw',
      when: "= style != 'set_screw'",
    }),
    around('heads', ['head'], "= if(style == 'two_piece', 2, 1)", { role: 'screw', name: 'Clamp screws' }),
    group('shaft_collar', ['collar', 'grubs', 'heads'], { name: 'Shaft collar' }),
  ],
  spoken: {
    names: [
      'shaft collar',
      'collar',
      'set collar',
      'split collar',
      'clamp collar',
      'split clamp collar',
      'clamping collar',
      'two piece collar',
      'locking collar',
      'stop collar',
      'set screw collar',
    ],
    variants: [
      { names: ['set screw collar', 'set collar'], params: { style: 'set_screw' } },
      { names: ['split clamp collar', 'split collar', 'clamp collar', 'clamping collar'], params: { style: 'split' } },
      { names: ['two piece collar'], params: { style: 'two_piece' } },
    ],
    sizes: { one: 'bore', two: ['bore', 'diameter'], three: ['bore', 'diameter', 'width'] },
    words: {
      bore: ['shaft', 'inside', 'inner diameter', 'inside diameter'],
      diameter: ['outside', 'outer diameter', 'outside diameter', 'across'],
      width: ['wide', 'thick', 'long', 'high'],
    },
    adjectives: {
      split: { style: 'split' },
      'one piece': { style: 'split' },
      'two piece': { style: 'two_piece' },
      '2 piece': { style: 'two_piece' },
      '1 piece': { style: 'split' },
    },
    parts: {
      bore: { names: ['hole'], sizes: { diameter: 'bore', size: 'bore' } },
      'set screw': {
        names: ['grub screw', 'grub', 'setscrew'],
        count: 'screws',
        present: { style: 'set_screw' },
        material: 'screw',
        sizes: { diameter: 'screw', size: 'screw' },
      },
      'clamp screw': {
        names: ['screw', 'clamping screw', 'bolt', 'cap screw', 'socket head cap screw'],
        material: 'screw',
        sizes: { diameter: 'screw', size: 'screw' },
      },
      slit: { names: ['slot', 'split'], present: { style: 'split' } },
    },
  },
});
