import { cut, rod, slab, turned, union } from '../shapes.ts';
import { auto, degrees, mm, no, thing, whole } from '../thing.ts';
import { keyWidth } from './keys.ts';

/** A pulley for V belts, lying, with a hub below: groove 13 mm wide at the rim, flanks of 38 degrees, as of profile A. */
export const vPulley = thing({
  op: 'create_v_pulley',
  family: 'mechanical',
  label: 'V-belt pulley',
  help: 'Pulley with V grooves for belts, a hub and a bore',
  params: {
    diameter: mm(100, 'Diameter', 'Over the rim'),
    grooves: whole(1, 'Grooves', 'How many', { max: 8 }),
    groove: auto(13, 'Groove', 'Width of a groove at the rim'),
    width: auto(20, 'Width', 'Of the rim'),
    bore: auto(20, 'Bore', 'Of the shaft'),
    angle: degrees(38, 'Groove angle', 'Between the flanks of a groove', { min: 20, max: 90 }),
    hubbed: no('Hub', 'Stands out below the rim'),
    hub: auto(40, 'Hub diameter', 'Diameter of the hub'),
    hub_length: auto(30, 'Hub length', 'Of the hub, over all'),
    keyed: no('Keyway', 'In the bore'),
    keyway: auto(6, 'Keyway width', 'Across'),
    screw: mm(0, 'Set screw', 'Thread of a radial hole: 6 for M6; 0 is none', { min: 0, max: 60, soft: [0, 12] }),
  },
  let: {
    groove: '= diameter * 0.13',
    g: '= min(groove, diameter * 0.25)',
    pitch: '= g * 1.16',
    width: '= pitch * grooves + g * 0.4',
    w: '= max(width, pitch * grooves + g * 0.1)',
    bore: '= diameter * 0.2',
    b: '= min(bore, diameter * 0.4)',
    hub: '= b * 2',
    k: '= min(max(hub, b * 1.25), diameter - g * 2.4)',
    hub_length: '= if(hubbed, w * 1.4, w)',
    l: '= max(hub_length, w)',
    keyway: keyWidth('b'),
    key: '= min(keyway, b * 0.7)',
    m: '= min(screw, l * 0.8)',
    tan_half: '= tan(angle / 2)',
    r: '= diameter / 2',
    d: '= min(g * 0.85, g * 0.45 / tan_half)',
  },
  materials: { pulley: 'cast iron' },
  operations: [
    rod('rim', '= diameter', '= w', [0, '= l - w', 0]),
    rod('boss', '= k', '= l'),
    union('blank', ['rim', 'boss']),
    turned(
      'v',
      [
        ['= r - d', '= -g / 2 + d * tan_half'],
        ['= r + g * 0.1', '= -g / 2 - g * 0.1 * tan_half'],
        ['= r + g * 0.1', '= g / 2 + g * 0.1 * tan_half'],
        ['= r - d', '= g / 2 - d * tan_half'],
      ],
      [0, '= l - w / 2 - pitch * (grooves - 1) / 2', 0],
    ),
    { id: 'vs', op: 'linear_array', params: { count: '= grooves', step: [0, '= pitch', 0] }, inputs: ['v'] },
    rod('shaft', '= b', '= l * 3', [0, '= -l', 0]),
    slab('key', { rect: ['= key', '= b / 2 + key * 0.45'] }, '= l * 3', [0, '= -l', '= (b / 2 + key * 0.45) / 2'], {
      axis: 'y',
      when: '= keyed',
    }),
    rod('tapping', '= max(m, 0.1)', '= diameter', [0, '= if(l > w, (l - w) / 2, l / 2)', '= diameter / 2'], {
      axis: 'z',
      when: '= screw > 0',
    }),
    cut('pulley', ['blank', 'vs', 'shaft', 'key', 'tapping'], { name: 'Pulley' }),
  ],
  spoken: {
    names: ['v belt pulley', 'vee belt pulley', 'v pulley', 'vee pulley', 'v groove pulley', 'v belt wheel'],
    sizes: { one: 'diameter', two: ['diameter', 'width'] },
    words: {
      diameter: ['across', 'outer diameter', 'outside'],
      width: ['wide', 'thick', 'face width'],
      bore: ['bore diameter', 'shaft'],
      hub_length: ['hub length'],
    },
    parts: {
      groove: { names: ['v groove'], count: 'grooves', sizes: { width: 'groove', size: 'groove', angle: 'angle' }, at: ['top'] },
      keyway: {
        names: ['key way', 'key slot'],
        present: { keyed: true },
        absent: { keyed: false },
        sizes: { size: 'keyway', width: 'keyway' },
      },
      'set screw': { names: ['grub screw'], sizes: { size: 'screw', diameter: 'screw' } },
      bore: { names: ['hole', 'shaft'], sizes: { diameter: 'bore', size: 'bore' } },
      hub: {
        names: ['boss'],
        present: { hubbed: true },
        absent: { hubbed: false },
        sizes: { diameter: 'hub', size: 'hub', height: 'hub_length', length: 'hub_length' },
      },
    },
  },
});
