import { box, cut, hull, mirrored, rail, rod } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A tray of 450 x 300 mm with a rim of 45 mm, to carry glasses and dishes: with slots in its ends, or bows on them. */
export const servingTray = thing({
  op: 'create_serving_tray',
  family: 'tableware',
  label: 'Serving tray',
  help: 'Flat tray with a rim all round and two handles',
  anchors: { inside: { at: 'tray.bottom', help: 'The floor inside' } },
  params: {
    width: mm(450, 'Width', 'From end to end'),
    depth: mm(300, 'Depth', 'From front to back'),
    height: mm(45, 'Rim', 'Height of the rim'),
    handles: pick(['slots', 'bows', 'none'], 'Handles', 'Slots cut into the ends, bows on them, or none'),
  },
  let: {
    w: '= width',
    d: '= depth',
    h: '= height',
    t: '= min(min(width, depth) * 0.03, height * 0.3)',
    g: '= min(depth * 0.03, height * 0.3)',
  },
  materials: { tray: 'walnut', handle: 'walnut' },
  operations: [
    box('block', ['= w', '= h', '= d'], [0, 0, 0], { round: '= t * 0.4' }),
    box('room', ['= w - 2 * t', '= h', '= d - 2 * t'], [0, '= t', 0]),
    rod('bore', '= (h - t) * 0.45', '= w * 1.2', [0, '= t + (h - t) * 0.52', '= -d * 0.13'], { axis: 'x', when: "= handles == 'slots'" }),
    rod('bore_2', '= (h - t) * 0.45', '= w * 1.2', [0, '= t + (h - t) * 0.52', '= d * 0.13'], { axis: 'x', when: "= handles == 'slots'" }),
    hull('slot', ['bore', 'bore_2'], { when: "= handles == 'slots'" }),
    cut('tray', ['block', 'room', 'slot'], { name: 'Tray' }),
    rail(
      'bow',
      '= g',
      [
        ['= w / 2 - t / 2', '= h - g * 0.4', '= d * -0.15'],
        ['= w / 2 - t / 2', '= h + g * 2.5', '= d * -0.15'],
        ['= w / 2 - t / 2', '= h + g * 2.5', '= d * 0.15'],
        ['= w / 2 - t / 2', '= h - g * 0.4', '= d * 0.15'],
      ],
      { bend: '= min(g * 1.5, d * 0.05)', role: 'handle', when: "= handles == 'bows'" },
    ),
    mirrored('bows', ['bow'], { role: 'handle', name: 'Handles', when: "= handles == 'bows'" }),
  ],
  spoken: {
    names: [
      'serving tray',
      'tea tray',
      'breakfast tray',
      'butler tray',
      'coffee tray',
      'wooden tray',
      'drinks tray',
      'lap tray',
      'bed tray',
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], depth: ['deep'], height: ['tall', 'high', 'rim'] },
    adjectives: { rectangular: {}, flat: {}, square: { depth: 450 } },
    parts: {
      tray: { names: ['body', 'floor', 'bottom', 'base'], material: 'main' },
      rim: {
        names: ['edge', 'side', 'border'],
        material: 'main',
        sizes: { size: 'height', height: 'height' },
        adjectives: { raised: {}, low: {} },
      },
      handle: {
        names: ['grip', 'bow'],
        present: { handles: 'bows' },
        absent: { handles: 'none' },
        material: 'handle',
        always: 2,
        at: ['each side', 'each end', 'side', 'end'],
        adjectives: { 'cut out': { handles: 'slots' }, cutout: { handles: 'slots' } },
      },
      slot: { names: ['hand hole', 'handle hole', 'cutout', 'cutout handle', 'cut out handle'], present: { handles: 'slots' }, always: 2 },
    },
    holds: { on: 'inside', in: 'inside' },
  },
});
