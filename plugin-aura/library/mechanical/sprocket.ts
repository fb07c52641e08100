import { around, cut, group, rod, slab, union } from '../shapes.ts';
import { auto, mm, no, thing, whole } from '../thing.ts';
import { keyWidth } from './keys.ts';

/** Pitch and width of teeth for chains by their numbers after ANSI B29.1 and ISO 606, mm. */
const CHAINS: Readonly<Record<string, readonly [pitch: number, thickness: number]>> = {
  25: [6.35, 2.8],
  35: [9.525, 4.3],
  40: [12.7, 7.2],
  41: [12.7, 5.8],
  50: [15.875, 8.7],
  60: [19.05, 11.7],
  80: [25.4, 14.6],
  100: [31.75, 17.6],
};
const ANSI = Object.fromEntries(
  Object.entries(CHAINS).flatMap(([number, [pitch, thickness]]) =>
    [`${number} chain`, `${number} roller chain`, `ansi ${number}`].map((name) => [name, { pitch, thickness }]),
  ),
);

/** A chain wheel after ISO 606, usually 08B: pitch 12.7 mm, roller 8.51 mm, 7.2 mm thick; its seats are as round as the rollers. */
export const sprocket = thing({
  op: 'create_sprocket',
  family: 'mechanical',
  label: 'Sprocket',
  help: 'Chain wheel with round tooth seats and a keyed bore; a hub and lightening holes where wanted',
  params: {
    teeth: whole(20, 'Teeth', 'How many', { min: 9, max: 80 }),
    pitch: mm(12.7, 'Pitch', 'Of the chain'),
    bore: auto(20, 'Bore', 'Of the shaft'),
    thickness: auto(7.2, 'Thickness', 'Of the teeth'),
    hubbed: no('Hub', 'A boss on one side of the plate, around the bore'),
    lightened: no('Lightening holes', 'Six around the bore'),
    keyed: no('Keyway', 'In the bore'),
    keyway: auto(5, 'Keyway width', 'Across'),
  },
  let: {
    d: '= pitch / sin(180 / teeth)',
    bore: '= min(pitch * 1.6, pitch / sin(180 / teeth) * 0.3)',
    thickness: '= pitch * 0.57',
    t: '= min(thickness, pitch * 1.5)',
    b: '= min(bore, d * 0.45)',
    keyway: keyWidth('b'),
    key: '= min(keyway, b * 0.6)',
    r: '= pitch * 0.335',
    hub: '= min(b * 1.8, d * 0.62)',
    inner: '= d / 2 - pitch * 0.75',
    hole: '= max((inner - hub / 2) * 0.62, pitch * 0.05)',
  },
  materials: { wheel: 'steel' },
  operations: [
    rod('blank', '= d + pitch * 0.5', '= t', [0, 0, 0], { chamfer: '= t * 0.22' }),
    slab(
      'seat',
      {
        polygon: 24,
        diameter: '= 2 * r',
        plus: [
          {
            points: [
              [0, '= -r'],
              ['= pitch * 0.5', '= -r * 1.6'],
              ['= pitch * 0.5', '= r * 1.6'],
              [0, '= r'],
            ],
          },
        ],
      },
      '= t * 2',
      ['= d / 2 - r', '= t / 2', 0],
      { axis: 'y', my: 'left' },
    ),
    around('seats', ['seat'], '= teeth'),
    rod('light', '= hole', '= t * 2', ['= (inner + hub / 2) / 2', '= -t / 2', 0], { when: '= lightened' }),
    around('lights', ['light'], 6, { when: '= lightened' }),
    cut('toothed', ['blank', 'seats', 'lights']),
    rod('hub', '= hub', '= t * 2.6', [0, 0, 0], { chamfer: '= b * 0.04', when: '= hubbed' }),
    union('solid', ['toothed', 'hub']),
    rod('shaft', '= b', '= t * 8', [0, '= -t * 3', 0]),
    slab('key', { rect: ['= key', '= b / 2 + key * 0.45'] }, '= t * 8', [0, '= -t * 3', '= -(b / 2 + key * 0.45) / 2'], {
      axis: 'y',
      when: '= keyed',
    }),
    union('bored', ['shaft', 'key']),
    cut('wheel', ['solid', 'bored'], { name: 'Wheel' }),
    group('standing', ['wheel'], { rotate: [90, 0, 0], name: 'Sprocket' }),
  ],
  spoken: {
    names: ['sprocket', 'chain wheel', 'chainwheel', 'sprocket wheel'],
    sizes: { one: 'pitch' },
    adjectives: ANSI,
    words: { thickness: ['thick'], bore: ['bore diameter', 'hole'], pitch: ['chain pitch'] },
    parts: {
      tooth: { count: 'teeth' },
      hub: { names: ['boss'], present: { hubbed: true }, absent: { hubbed: false } },
      'lightening hole': { present: { lightened: true }, absent: { lightened: false } },
      chain: { names: ['roller chain'] },
      keyway: { names: ['key slot'], present: { keyed: true }, absent: { keyed: false }, sizes: { size: 'keyway', width: 'keyway' } },
      bore: { names: ['hole'], sizes: { diameter: 'bore', size: 'bore' } },
    },
  },
});
