import { drawn } from '../drawn.ts';
import { box, cut, mirrored, outline, rod, slab, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A connecting rod of a car engine, 150 mm between its centres, with the I section and the split cap of a forged one; upright. */
export const connectingRod = thing({
  op: 'create_connecting_rod',
  family: 'mechanical',
  label: 'Connecting rod',
  help: 'Forged rod with an I section, a bushed small end and a bolted cap on the big end',
  params: {
    length: mm(150, 'Length', 'From centre to centre'),
    big: auto(48, 'Big end', 'Bore of the big end'),
    small: auto(22, 'Small end', 'Bore of the small end'),
    width: auto(25, 'Width', 'Of the eyes, along their axis'),
  },
  let: {
    big: '= length * 0.32',
    small: '= length * 0.147',
    s: '= length / 150',
    width: '= length / 6',
    v: '= width / 25',
    g: '= min(max(big, length * 0.05), length * 0.36)',
    k: '= min(max(small, length * 0.03), length * 0.19)',
  },
  materials: { rod: 'steel', bush: 'bronze', bolt: 'black steel' },
  operations: drawn('s', [
    rod('big_eye', '= max(72 * s, g + 22 * s)', '= width', [0, 0, 0], { axis: 'z', chamfer: '= min(1.5 * s, width * 0.2)' }),
    rod('small_eye', '= max(38 * s, k + 14 * s)', '= width', [0, 150, 0], { axis: 'z', chamfer: '= min(1.5 * s, width * 0.2)' }),
    slab('beam', outline([-24, 20], [24, 20], [15, 70], [12, 144], [-12, 144], [-15, 70]), '= 17 * v', [0, 20, 0], {
      chamfer: '= min(1.5 * s, 3 * v)',
    }),
    slab('lug', outline([24, -24, { r: 4 }], [43, -24, { r: 4 }], [43, 18, { r: 6 }], [24, 34]), '= 22 * v', [33.5, -24, 0], {
      chamfer: '= min(1.2 * s, 3 * v)',
    }),
    mirrored('lugs', ['lug']),
    union('forged', ['big_eye', 'small_eye', 'beam', 'lugs']),
    slab('hollow', outline([-9, 48, { r: 4 }], [9, 48, { r: 4 }], [5, 122, { r: 3 }], [-5, 122, { r: 3 }]), '= 20 * v', [
      0,
      48,
      '= 13.5 * v',
    ]),
    mirrored('hollows', ['hollow'], { plane: 'z' }),
    rod('crank_pin', '= g + 4 * s', '= width * 3', [0, 0, 0], { axis: 'z' }),
    rod('wrist_pin', '= k + 3 * s', '= width * 3', [0, 150, 0], { axis: 'z' }),
    box('seam', ['= 200 * s', 0.5, '= width * 3'], [0, -0.25, 0]),
    cut('rod', ['forged', 'hollows', 'crank_pin', 'wrist_pin', 'seam'], { name: 'Rod' }),
    rod('shell', '= g + 4.2 * s', '= width * 0.96', [0, 0, 0], { axis: 'z', inner_diameter: '= g', role: 'bush', name: 'Bearing shell' }),
    rod('bush', '= k + 3.2 * s', '= width * 1.02', [0, 150, 0], {
      axis: 'z',
      inner_diameter: '= k',
      chamfer: 0.3,
      role: 'bush',
      name: 'Bush',
    }),
    {
      id: 'bolt',
      op: 'prism',
      params: { sides: 6, across_flats: 13, height: 9, chamfer: 0.8 },
      at: { my: 'top', offset: [36.5, -23.5, 0] },
      role: 'bolt',
    },
    mirrored('bolts', ['bolt'], { role: 'bolt', name: 'Bolts' }),
  ]),
  spoken: {
    names: ['connecting rod', 'con rod', 'conrod', 'piston rod'],
    sizes: { one: 'length' },
    words: {
      length: ['long', 'center distance', 'centre distance', 'center to center', 'distance', 'between center', 'between centers'],
      width: ['thick', 'thickness', 'wide'],
    },
    parts: {
      'big end': { sizes: { diameter: 'big', size: 'big' } },
      'small end': { names: ['little end'], sizes: { diameter: 'small', size: 'small' } },
      bush: { names: ['bushing', 'bearing'], material: 'bush' },
      bolt: { material: 'bolt' },
    },
  },
});
