import { cut, rod, turned, union } from '../shapes.ts';
import { auto, mm, thing, whole } from '../thing.ts';

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
    hub: auto(40, 'Hub', 'Diameter of the hub'),
    hub_length: auto(30, 'Hub length', 'Of the hub, over all'),
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
    hub_length: '= w * 1.4',
    l: '= max(hub_length, w)',
    r: '= diameter / 2',
    d: '= g * 0.85',
  },
  materials: { pulley: 'cast iron' },
  operations: [
    rod('rim', '= diameter', '= w', [0, '= l - w', 0]),
    rod('boss', '= k', '= l'),
    union('blank', ['rim', 'boss']),
    turned(
      'v',
      [
        ['= r - d', '= -g / 2 + d * 0.344'],
        ['= r + g * 0.1', '= -g / 2 - g * 0.0344'],
        ['= r + g * 0.1', '= g / 2 + g * 0.0344'],
        ['= r - d', '= g / 2 - d * 0.344'],
      ],
      [0, '= l - w / 2 - pitch * (grooves - 1) / 2', 0],
    ),
    { id: 'vs', op: 'linear_array', params: { count: '= grooves', step: [0, '= pitch', 0] }, inputs: ['v'] },
    rod('shaft', '= b', '= l * 3', [0, '= -l', 0]),
    cut('pulley', ['blank', 'vs', 'shaft'], { name: 'Pulley' }),
  ],
  spoken: {
    names: ['v belt pulley', 'v pulley', 'vee pulley', 'v groove pulley', 'v belt wheel'],
    sizes: { one: 'diameter', two: ['diameter', 'width'] },
    words: {
      diameter: ['across', 'outer diameter', 'outside'],
      width: ['wide', 'thick', 'face width'],
      bore: ['bore diameter', 'shaft'],
      hub_length: ['hub length'],
    },
    parts: {
      groove: { names: ['v groove'], count: 'grooves', sizes: { width: 'groove', size: 'groove' } },
      bore: { names: ['hole', 'shaft'], sizes: { diameter: 'bore', size: 'bore' } },
      hub: { names: ['boss'], sizes: { diameter: 'hub', size: 'hub', height: 'hub_length' } },
    },
  },
});
