import { box, placed, rod, slab } from '../shapes.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** Name plates: for a desk, a wedge of wood with a metal face; for a door, a plate with screws; and a street name sign. */
export const namePlate = thing({
  op: 'create_name_plate',
  family: 'signs',
  label: 'Name plate',
  help: 'Plate with raised lettering, for a door or a desk',
  params: {
    width: mm(200, 'Width', 'Of the plate'),
    height: mm(60, 'Height', 'Of the plate'),
    text: words('Aura', 'Text', 'On the plate'),
    style: pick(['desk', 'door'], 'Style', 'Standing on a wedge, or with screws at the corners'),
    font: pick(['sans', 'serif', 'script'], 'Letters', 'Their form'),
  },
  let: { w: '= width', h: '= height', t: '= min(h * 0.06, w * 0.03)', desk: "= style == 'desk'", lean: '= if(desk, -20, 0)' },
  materials: { plate: 'brushed brass', text: 'black paint', base: 'walnut', screw: 'polished brass' },
  operations: [
    slab('plate', { rect: ['= w', '= h'], r: '= min(w, h) * 0.08' }, '= t', [0, 0, 0], { chamfer: '= t * 0.2' }),
    slab(
      'line',
      {
        rect: ['= w - h * 0.2', '= h * 0.8'],
        r: '= min(w, h) * 0.05',
        minus: [{ rect: ['= w - h * 0.25', '= h * 0.75'], r: '= min(w, h) * 0.04' }],
      },
      '= t * 0.3',
      [0, '= h * 0.1', '= t * 0.6'],
      { role: 'text' },
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
      inputs: ['plate', 'line', 'letters', 'screws'],
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
    variants: [{ names: ['door plate', 'door sign', 'plaque', 'house sign'], params: { style: 'door' } }],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'long'], height: ['tall', 'high'] },
    parts: {
      text: { names: ['lettering', 'letter'], material: 'text' },
      base: { names: ['wedge'], material: 'base' },
      screw: { material: 'screw' },
    },
  },
});
