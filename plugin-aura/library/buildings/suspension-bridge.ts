import { bow, box, mirrored, rail, row, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A suspension bridge: two towers with cross beams, parabolic cables, hangers, a stiff deck; in the proportions of the Golden Gate. */
export const suspensionBridge = thing({
  op: 'create_suspension_bridge',
  family: 'buildings',
  label: 'Suspension bridge',
  help: 'Two towers, cables with hangers and a deck',
  params: {
    length: mm(90000, 'Length', 'From end to end', { max: 99000 }),
    width: mm(7000, 'Width', 'Of the deck'),
    height: mm(19500, 'Height', 'Of the towers'),
  },
  let: { l: '= length', w: '= width', th: '= height', y: '= height * 0.3', c: '= min(l * 0.005, height * 0.025)' },
  materials: { steel: '#b8442e paint', pier: 'concrete', road: 'asphalt' },
  anchors: { way: { at: 'asphalt.top', help: 'Middle of the road' } },
  operations: [
    box('girder', ['= l', '= l * 0.016', '= w'], [0, '= y', 0], { role: 'steel' }),
    box('asphalt', ['= l * 1.001', '= l * 0.003', '= w * 0.84'], [0, '= y + l * 0.015', 0], { role: 'road', name: 'Road' }),
    {
      id: 'leg',
      op: 'pyramid',
      params: { base: ['= l * 0.026', '= l * 0.03'], top: ['= l * 0.016', '= l * 0.018'], height: '= th' },
      at: { my: 'bottom', offset: ['= l * 0.27', 0, '= w * 0.5'] },
      role: 'steel',
    },
    { id: 'legs', op: 'mirror', params: { plane: 'z' }, inputs: ['leg'], role: 'steel' },
    box('cross_beam', ['= l * 0.012', '= l * 0.014', '= w'], ['= l * 0.27', '= y * 1.7', 0], { role: 'steel' }),
    row('cross_beams', ['cross_beam'], 3, [0, '= (th - y * 1.75) / 2.15', 0], { centered: false }),
    box('footing', ['= l * 0.06', '= y * 0.5', '= w * 1.5'], ['= l * 0.27', 0, 0], { role: 'pier' }),
    union('tower', ['legs', 'cross_beams'], { role: 'steel' }),
    mirrored('towers', ['tower', 'footing'], { name: 'Towers' }),
    bow(
      'main_cable',
      { polygon: 8, diameter: '= c' },
      [
        ['= -l * 0.27', '= th', '= w * 0.5'],
        ['= -l * 0.135', '= y + (th - y) * 0.34', '= w * 0.5'],
        [0, '= y + (th - y) * 0.14', '= w * 0.5'],
        ['= l * 0.135', '= y + (th - y) * 0.34', '= w * 0.5'],
        ['= l * 0.27', '= th', '= w * 0.5'],
      ],
      {
        role: 'steel',
      },
    ),
    rail(
      'back_stay',
      '= c',
      [
        ['= l * 0.27', '= th', '= w * 0.5'],
        ['= l * 0.49', '= y + l * 0.01', '= w * 0.5'],
      ],
      { role: 'steel' },
    ),
    mirrored('stays', ['back_stay'], { role: 'steel' }),
    rail(
      'hanger',
      '= c * 0.45',
      [
        ['= l * 0.03', '= y + l * 0.01', '= w * 0.5'],
        ['= l * 0.03', '= y + (th - y) * 0.16', '= w * 0.5'],
      ],
      { role: 'steel' },
    ),
    rail(
      'hanger_2',
      '= c * 0.45',
      [
        ['= l * 0.09', '= y + l * 0.01', '= w * 0.5'],
        ['= l * 0.09', '= y + (th - y) * 0.23', '= w * 0.5'],
      ],
      { role: 'steel' },
    ),
    rail(
      'hanger_3',
      '= c * 0.45',
      [
        ['= l * 0.15', '= y + l * 0.01', '= w * 0.5'],
        ['= l * 0.15', '= y + (th - y) * 0.39', '= w * 0.5'],
      ],
      { role: 'steel' },
    ),
    rail(
      'hanger_4',
      '= c * 0.45',
      [
        ['= l * 0.21', '= y + l * 0.01', '= w * 0.5'],
        ['= l * 0.21', '= y + (th - y) * 0.65', '= w * 0.5'],
      ],
      { role: 'steel' },
    ),
    mirrored('hangers', ['hanger', 'hanger_2', 'hanger_3', 'hanger_4'], { role: 'steel' }),
    { id: 'cables', op: 'mirror', params: { plane: 'z' }, inputs: ['main_cable', 'stays', 'hangers'], role: 'steel', name: 'Cables' },
  ],
  spoken: {
    names: ['suspension bridge', 'golden gate bridge', 'cable bridge', 'hanging bridge'],
    sizes: { one: 'length', two: ['length', 'width'], three: ['length', 'width', 'height'] },
    words: { length: ['long', 'span'], width: ['wide', 'broad'], height: ['tall', 'high'] },
    parts: {
      cable: { names: ['hanger'], material: 'main' },
      tower: { names: ['pylon'], material: 'main', sizes: { height: 'height' } },
      pier: { names: ['footing'], material: 'pier' },
      road: { names: ['deck', 'way'], material: 'road' },
    },
  },
});
