import { cut, rod, union } from '../shapes.ts';
import { auto, mm, thing, yes } from '../thing.ts';

/** A fork head on a shank, lying along X: two cheeks with a pin across them in Z (DIN 71752: slot as wide as the pin, head twice as wide). */
export const clevis = thing({
  op: 'create_clevis',
  family: 'mechanical',
  label: 'Clevis',
  help: 'Fork head with a cross pin and a shank with a threaded bore',
  params: {
    pin: mm(10, 'Pin', 'Diameter of the pin'),
    gap: auto(10, 'Gap', 'Between the cheeks'),
    width: auto(20, 'Width', 'Of the head, over the cheeks'),
    length: auto(52, 'Length', 'Over all'),
    bore: auto(10, 'Thread', 'Bore of the shank: 10 for M10'),
    with_pin: yes('With pin', 'The pin in its holes, with a head and a split pin'),
  },
  let: {
    gap: '= pin',
    width: '= max(pin * 2, gap + pin * 0.7)',
    length: '= max(pin, gap) * 5.2',
    bore: '= pin',
    g: '= min(gap, width * 0.8)',
    b: '= max(width, pin * 1.7)',
    l: '= max(length, b * 1.9)',
    neck: '= l * 0.36',
    shank: '= max(bore * 1.5, b * 0.8)',
    hole: '= l - b * 0.55',
  },
  materials: { fork: 'galvanised steel', pin: 'steel' },
  operations: [
    {
      id: 'head',
      op: 'box',
      params: { size: ['= l - neck', '= b', '= width'], chamfer: '= min(b, width) * 0.06' },
      at: { my: 'center', offset: ['= neck + (l - neck) / 2', '= b / 2', 0] },
    },
    rod('shank', '= shank', '= neck + b * 0.2', ['= (neck + b * 0.2) / 2', '= b / 2', 0], { axis: 'x', chamfer: '= shank * 0.05' }),
    union('blank', ['head', 'shank']),
    {
      id: 'slot',
      op: 'box',
      params: { size: ['= l', '= b * 2', '= g'] },
      at: { my: 'center', offset: ['= neck + b * 0.35 + l / 2', '= b / 2', 0] },
    },
    rod('cross', '= pin', '= width * 3', ['= hole', '= b / 2', 0], { axis: 'z' }),
    rod('thread', '= min(bore, shank * 0.85)', '= (neck + b * 0.3) * 2', [0, '= b / 2', 0], { axis: 'x' }),
    cut('fork', ['blank', 'slot', 'cross', 'thread'], { name: 'Fork' }),
    rod('bolt', '= pin * 0.99', '= width + pin * 0.7', ['= hole', '= b / 2', '= -pin * 0.35'], {
      axis: 'z',
      chamfer: '= pin * 0.06',
      when: '= with_pin',
    }),
    rod('cap', '= pin * 1.5', '= pin * 0.3', ['= hole', '= b / 2', '= width / 2 + pin * 0.15'], {
      axis: 'z',
      chamfer: '= pin * 0.05',
      when: '= with_pin',
    }),
    rod('split', '= pin * 0.18', '= pin * 1.7', ['= hole', '= b / 2 - pin * 0.85', '= -width / 2 - pin * 0.35'], { when: '= with_pin' }),
    union('pin', ['bolt', 'cap', 'split'], { role: 'pin', name: 'Pin', when: '= with_pin' }),
  ],
  spoken: {
    names: ['clevis', 'clevis fork', 'fork head', 'clevis joint', 'fork end', 'rod clevis', 'yoke end', 'fork joint'],
    sizes: { one: 'pin' },
    words: {
      pin: ['pin diameter', 'hole', 'pin hole'],
      gap: ['slot', 'slot width', 'fork width', 'inside width', 'opening', 'between the cheeks'],
      width: ['wide', 'overall width'],
      length: ['long', 'overall length'],
      bore: ['thread'],
    },
    parts: {
      pin: {
        names: ['clevis pin', 'cross pin', 'bolt'],
        present: { with_pin: true },
        absent: { with_pin: false },
        material: 'pin',
        sizes: { size: 'pin', diameter: 'pin' },
      },
      cheek: { names: ['fork', 'arm', 'ear', 'tine', 'prong'], always: 2, material: 'main' },
      gap: { names: ['slot', 'opening', 'mouth'], sizes: { size: 'gap', width: 'gap' } },
      shank: { names: ['thread', 'threaded end', 'threaded hole'], sizes: { size: 'bore', diameter: 'bore' } },
    },
  },
});
