import { box, placed, rod, slab, union } from '../shapes.ts';
import { auto, mm, pick, thing, words } from '../thing.ts';

/** Name plates: for a desk, a wedge of wood with a metal face; for a door, a plate with screws; and a street name sign. */
export const namePlate = thing({
  op: 'create_name_plate',
  family: 'signs',
  label: 'Name plate',
  help: 'Plate with raised lettering, for a door or a desk',
  params: {
    width: mm(200, 'Width', 'Of the plate'),
    height: mm(60, 'Height', 'Of the plate'),
    thickness: auto(3.6, 'Thickness', 'Of the plate'),
    text: words('Aura', 'Text', 'On the plate'),
    style: pick(['desk', 'door'], 'Style', 'Standing on a wedge, or with screws at the corners'),
    shape: pick(['rectangle', 'oval'], 'Shape', 'Outline of the plate'),
    font: pick(['sans', 'serif', 'script'], 'Letters', 'Their form'),
  },
  let: {
    w: '= width',
    h: '= height',
    thickness: '= min(h * 0.06, w * 0.03)',
    t: '= min(thickness, h * 0.2, w * 0.1)',
    desk: "= style == 'desk'",
    oval: "= shape == 'oval'",
    lean: '= if(desk, -20, 0)',
  },
  materials: { plate: 'brushed brass', text: 'black paint', base: 'walnut', screw: 'polished brass' },
  operations: [
    slab('board', { rect: ['= w', '= h'], r: '= min(w, h) * 0.08' }, '= t', [0, 0, 0], { chamfer: '= t * 0.2', when: '= not oval' }),
    slab('disc', { ellipse: ['= w', '= h'] }, '= t', [0, 0, 0], { chamfer: '= t * 0.2', when: '= oval' }),
    union('plate', ['board', 'disc'], { name: 'Plate' }),
    slab(
      'loop',
      { ellipse: ['= w - h * 0.16', '= h * 0.84'], minus: [{ ellipse: ['= w - h * 0.21', '= h * 0.79'] }] },
      '= t * 0.3',
      [0, '= h * 0.08', '= t * 0.6'],
      { role: 'text', when: '= oval' },
    ),
    slab(
      'line',
      {
        rect: ['= w - h * 0.2', '= h * 0.8'],
        r: '= min(w, h) * 0.05',
        minus: [{ rect: ['= w - h * 0.25', '= h * 0.75'], r: '= min(w, h) * 0.04' }],
      },
      '= t * 0.3',
      [0, '= h * 0.1', '= t * 0.6'],
      { role: 'text', when: '= not oval' },
    ),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: '= h * 0.36', depth: '= t * 0.8', font: '= font' },
      at: { my: 'center', offset: [0, '= h * 0.5', '= t * 0.8'] },
      role: 'text',
      name: 'Lettering',
    },
    rod('screw', '= h * 0.08', '= t * 0.5', ['= w / 2 - h * 0.05 - h * 0.01', '= h * 0.5', '= t * 0.7'], { axis: 'z', when: '= not desk' }),
    placed(
      'screws',
      ['screw'],
      [
        [0, 0, 0],
        ['= -w + h * 0.12', 0, 0],
      ],
      { role: 'screw', name: 'Screws' },
    ),
    {
      id: 'face',
      op: 'group',
      inputs: ['plate', 'line', 'loop', 'letters', 'screws'],
      at: { rotate: ['= lean', 0, 0], pivot: [0, 0, 0], offset: [0, '= if(desk, h * 0.04, 0)', '= if(desk, h * 0.35, 0)'] },
      name: 'Plate',
    },
    {
      id: 'wedge',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -h * 0.34', 0],
            ['= h * 0.3', 0],
            ['= h * 0.14', '= h * 0.92'],
            ['= -h * 0.01', '= h * 0.92'],
          ],
        },
        height: '= w * 1.04',
        axis: 'x',
      },
      at: { my: 'bottom', offset: [0, 0, '= h * 0.02'] },
      role: 'base',
      when: '= desk',
      name: 'Base',
    },
    box('foot', ['= w * 1.06', '= h * 0.06', '= h * 0.76'], [0, '= -h * 0.01', '= h * 0.03'], {
      role: 'base',
      when: '= desk',
      chamfer: '= h * 0.01',
    }),
  ],
  spoken: {
    names: ['name plate', 'nameplate', 'desk sign', 'name sign', 'desk name plate'],
    variants: [{ names: ['door plate', 'door sign', 'plaque', 'house sign', 'house plaque'], params: { style: 'door' } }],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'height', 'thickness'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'], thickness: ['thick'] },
    adjectives: { engraved: {}, etched: {}, round: { shape: 'oval' } },
    parts: {
      text: { names: ['lettering', 'letter', 'digit', 'number', 'numeral', 'word', 'writing'], material: 'text' },
      base: { names: ['wedge'], material: 'base' },
      screw: { names: ['screw hole', 'hole'], material: 'screw', always: 2 },
    },
  },
});
