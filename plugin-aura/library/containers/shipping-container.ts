import { box, mirrored, placed, rod, row } from '../shapes.ts';
import { mm, thing, words } from '../thing.ts';

/** A freight container of 20 feet (ISO 668 1C): 6058 x 2438 x 2591 mm, corrugated walls, corner castings, doors with lock rods. */
export const shippingContainer = thing({
  op: 'create_shipping_container',
  family: 'containers',
  label: 'Shipping container',
  help: 'Corrugated steel container with doors and corner castings',
  params: {
    length: mm(6058, 'Length', 'Of the container'),
    width: mm(2438, 'Width', 'Over the doors'),
    height: mm(2591, 'Height', 'Over all'),
    text: words('AURA', 'Text', 'On its side'),
  },
  let: {
    l: '= length',
    w: '= width',
    h: '= height',
    m: '= min(width, height)',
    p: '= m * 0.06',
    c: '= m * 0.068',
    n: '= max(floor((l - c * 2) / (m * 0.11)), 2)',
    step: '= (l - c * 2.4) / n',
  },
  materials: { wall: '#2a5d8f paint', frame: '#234e78 paint', casting: 'dark grey paint', rod: 'galvanised steel', text: 'white paint' },
  called: { leaf: 'Door', post: 'Frame post', long_rails: 'Frame rails', end_rails: 'Frame end rails' },
  operations: [
    box('hold', ['= w - p * 1.4', '= h - p * 1.2', '= l - p * 1.4'], [0, '= p * 0.6', 0], { role: 'wall' }),
    box('fold', ['= p * 0.5', '= h - c * 1.8', '= step * 0.55'], ['= w / 2 - p * 0.55', '= c * 0.9', 0], {
      role: 'wall',
      chamfer: '= min(p * 0.2, step * 0.1)',
    }),
    row('folds', ['fold'], '= n', [0, 0, '= step'], { role: 'wall' }),
    mirrored('walls', ['folds'], { role: 'wall', name: 'Walls' }),
    box('long_rail', ['= p', '= p * 1.3', '= l'], ['= w / 2 - p / 2', 0, 0], { role: 'frame' }),
    placed(
      'long_rails',
      ['long_rail'],
      [
        [0, 0, 0],
        ['= -w + p', 0, 0],
        [0, '= h - p * 1.3', 0],
        ['= -w + p', '= h - p * 1.3', 0],
      ],
      { role: 'frame' },
    ),
    box('end_rail', ['= w', '= p * 1.4', '= p'], [0, '= 0', '= l / 2 - p / 2'], { role: 'frame' }),
    placed(
      'end_rails',
      ['end_rail'],
      [
        [0, 0, 0],
        [0, '= h - p * 1.4', 0],
        [0, 0, '= -l + p'],
        [0, '= h - p * 1.4', '= -l + p'],
      ],
      { role: 'frame' },
    ),
    box('post', ['= p * 1.2', '= h', '= p * 1.2'], ['= w / 2 - p * 0.6', 0, '= l / 2 - p * 0.6'], { role: 'frame' }),
    box('casting', ['= c', '= c * 0.7', '= c'], ['= w / 2 - c * 0.48', 0, '= l / 2 - c * 0.48'], { role: 'casting' }),
    placed(
      'castings',
      ['casting'],
      [
        [0, '= -m * 0.002', 0],
        [0, '= h - c * 0.68', 0],
      ],
      { role: 'casting' },
    ),
    mirrored('side_posts', ['post', 'castings']),
    { id: 'corners', op: 'mirror', params: { plane: 'z' }, inputs: ['side_posts'], name: 'Corners' },
    box('leaf', ['= w / 2 - p * 1.4', '= h - p * 3', '= p * 0.3'], ['= w / 4 - p * 0.55', '= p * 1.5', '= l / 2 - p * 0.75'], {
      role: 'wall',
    }),
    rod('lock_rod', '= p * 0.32', '= h - p * 1.6', ['= w * 0.12', '= p * 0.8', '= l / 2 - p * 0.35'], { role: 'rod' }),
    placed(
      'lock_rods',
      ['lock_rod'],
      [
        [0, 0, 0],
        ['= w * 0.22', 0, 0],
      ],
      { role: 'rod' },
    ),
    box('lever', ['= w * 0.17', '= p * 0.3', '= p * 0.22'], ['= w * 0.2', '= h * 0.42', '= l / 2 - p * 0.15'], { role: 'rod' }),
    mirrored('doors', ['leaf', 'lock_rods', 'lever'], { name: 'Doors' }),
    {
      id: 'letters',
      op: 'text',
      params: { text: '= text', size: '= h * 0.22', depth: '= p * 0.5' },
      at: { my: 'center', offset: ['= w / 2 - p * 0.35', '= h * 0.62', 0], rotate: [0, 90, 0] },
      role: 'text',
      name: 'Lettering',
    },
  ],
  spoken: {
    names: ['shipping container', 'freight container', 'cargo container', 'sea container', 'intermodal container'],
    variants: [
      { names: ['red shipping container', 'red container'], params: {}, materials: { main: '#a8322a paint', frame: '#8a2620 paint' } },
      { names: ['40 foot container', 'long container'], params: { length: 12192 } },
    ],
    sizes: { one: 'length', three: ['length', 'width', 'height'] },
    words: { length: ['long', 'deep'], width: ['wide'], height: ['tall', 'high'] },
    parts: { door: { material: 'main' }, frame: { material: 'frame' }, text: { names: ['lettering'], material: 'text' } },
  },
});
