import { bow, box, cut, mirrored, rod } from '../shapes.ts';
import { auto, degrees, mm, thing, yes } from '../thing.ts';

/** A chest for toys or blankets: a box on a plinth with a hinged lid and rope handles at its sides; 900 by 450 by 480 mm. */
export const toyChest = thing({
  op: 'create_toy_chest',
  family: 'toys',
  label: 'Toy chest',
  help: 'Wooden chest with a hinged lid, open or closed, and rope handles',
  params: {
    width: mm(900, 'Width', 'Of the chest, without its handles'),
    depth: auto(450, 'Depth', 'Of the chest, under its lid'),
    height: auto(480, 'Height', 'Closed'),
    open: degrees(0, 'Open', 'How far the lid is raised', { min: 0, max: 100 }),
    handles: yes('Handles', 'Of rope, at the sides'),
  },
  let: {
    depth: '= width * 0.5',
    height: '= width * 0.53',
    t: '= min(width, depth, height) * 0.045',
    lid: '= t * 1.2',
    h: '= height - lid',
  },
  materials: { box: 'pine', lid: 'pine', rope: 'rope', hinge: 'brass' },
  anchors: { inside: { at: 'box.bottom', help: 'The floor inside' } },
  operations: [
    box('shell', ['= width', '= h', '= depth'], [0, 0, 0], { round: '= t * 0.5' }),
    box('room', ['= width - t * 2', '= h', '= depth - t * 2'], [0, '= t', 0], { round: '= t * 0.2' }),
    cut('box', ['shell', 'room'], { name: 'Box' }),
    box('plinth', ['= width * 1.03', '= t * 1.6', '= depth * 1.04'], [0, 0, 0], { round: '= t * 0.3' }),
    box('plinth_room', ['= width - t * 2.2', '= t * 4', '= depth - t * 2.2'], [0, '= t', 0]),
    cut('foot', ['plinth', 'plinth_room'], { role: 'box', name: 'Plinth' }),
    {
      id: 'lid',
      op: 'box',
      params: { size: ['= width * 1.03', '= lid', '= depth * 1.04'], round: '= lid * 0.3' },
      at: { my: 'bottom', offset: [0, '= h', 0], rotate: ['= -open', 0, 0], pivot: [0, '= h', '= -depth / 2'] },
      name: 'Lid',
    },
    bow(
      'rope',
      { circle: '= t * 0.8' },
      [
        ['= width / 2 - t * 0.2', '= h * 0.72', '= -depth * 0.16'],
        ['= width / 2 + t * 1.3', '= h * 0.62', '= -depth * 0.13'],
        ['= width / 2 + t * 1.6', '= h * 0.52', 0],
        ['= width / 2 + t * 1.3', '= h * 0.62', '= depth * 0.13'],
        ['= width / 2 - t * 0.2', '= h * 0.72', '= depth * 0.16'],
      ],
      { when: '= handles' },
    ),
    mirrored('ropes', ['rope'], { role: 'rope', name: 'Handles' }),
    rod('hinge', '= t * 0.7', '= t * 3', ['= width * 0.32', '= h', '= -depth / 2 - t * 0.1'], { axis: 'x' }),
    mirrored('hinges', ['hinge'], { role: 'hinge', name: 'Hinges' }),
  ],
  spoken: {
    names: ['toy chest', 'toy box', 'toybox', 'blanket chest', 'hope chest', 'blanket box', 'storage chest', 'wooden chest with a lid'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], depth: ['deep'], height: ['tall', 'high'] },
    adjectives: { open: { open: 70 }, closed: { open: 0 }, kid: {}, wooden: {} },
    parts: {
      lid: { names: ['cover', 'top'], material: 'lid', adjectives: { open: { open: 70 }, hinged: {} } },
      handle: {
        names: ['rope', 'rope handle'],
        present: { handles: true },
        absent: { handles: false },
        material: 'rope',
        always: 2,
        at: ['side'],
        adjectives: { rope: {} },
      },
      'rounded corner': { material: 'main' },
      hinge: { material: 'hinge' },
    },
    holds: { in: 'inside' },
  },
});
