import { around, cut, group, ring, rod, turned, union } from '../shapes.ts';
import { auto, mm, no, thing, whole, yes } from '../thing.ts';
import { keyWidth } from './keys.ts';

/** A handwheel lying on its hub (DIN 950): a round rim above the hub, spokes that rise to it, a bore, and a handle that turns on the rim. */
export const handwheel = thing({
  op: 'create_handwheel',
  family: 'mechanical',
  label: 'Handwheel',
  help: 'Machine or valve handwheel with rim, spokes, bored hub and a turning handle',
  params: {
    diameter: mm(200, 'Diameter', 'Over the rim'),
    spokes: whole(5, 'Spokes', 'How many', { min: 2, max: 12 }),
    handle: yes('Handle', 'That turns on the rim'),
    bore: auto(20, 'Bore', 'Of the shaft'),
    keyed: no('Keyway', 'In the bore'),
    rim: auto(22, 'Rim', 'Thickness of the rim'),
    handle_length: auto(72, 'Handle length', 'Above the rim'),
  },
  let: {
    bore: '= diameter * 0.1',
    rim: '= diameter * 0.11',
    handle_length: '= diameter * 0.36',
    t: '= min(rim, diameter * 0.2)',
    r: '= (diameter - t) / 2',
    b: '= min(bore, diameter * 0.35)',
    hub: '= max(b * 1.9, diameter * 0.2)',
    high: '= max(hub * 0.7, t)',
    level: '= high * 0.75 + diameter * 0.06',
    key: keyWidth('b'),
    low: '= high * 0.5',
    run: '= r - hub * 0.3',
    rise: '= level - low',
    grip: '= t * 1.25',
    long: '= handle_length',
  },
  materials: { wheel: 'black steel', handle: 'black plastic', pin: 'steel' },
  operations: [
    ring('rim', '= 2 * r', '= t', [0, '= level', 0], { profile: { polygon: 20, diameter: '= t', at: ['= r', 0] } }),
    rod('hub', '= hub', '= high', [0, 0, 0], { chamfer: '= hub * 0.03' }),
    rod('spoke', '= t * 0.72', '= sqrt(run * run + rise * rise)', ['= hub * 0.3 + run / 2', '= low + rise / 2', 0], {
      axis: 'x',
      rotate: [0, 0, '= atan2(rise, run)'],
    }),
    around('spokes', ['spoke'], '= spokes'),
    union('body', ['rim', 'hub', 'spokes']),
    rod('bored', '= b', '= high * 3', [0, '= -high', 0]),
    {
      id: 'keyway',
      op: 'box',
      params: { size: ['= key', '= high * 3', '= b / 2 + key * 0.45'] },
      at: { my: 'bottom back', offset: [0, '= -high', '= b / 2 + key * 0.45'] },
      when: '= keyed',
    },
    cut('wheel', ['body', 'bored', 'keyway'], { role: 'wheel', name: 'Wheel' }),
    rod('pin', '= grip * 0.45', '= t * 0.6 + long * 0.06', ['= r', '= level + t * 0.42', 0], {
      role: 'pin',
      name: 'Pin',
      when: '= handle',
    }),
    turned(
      'grip',
      [
        [0, 0],
        ['= grip * 0.36', 0],
        {
          spline: [
            ['= grip * 0.4', '= long * 0.05'],
            ['= grip * 0.42', '= long * 0.3'],
            ['= grip * 0.56', '= long * 0.72'],
            ['= grip * 0.5', '= long * 0.92'],
            ['= grip * 0.24', '= long'],
          ],
        },
        [0, '= long'],
      ],
      ['= r', '= level + t * 0.56', 0],
      { role: 'handle', name: 'Handle', when: '= handle' },
    ),
    group('handwheel', ['wheel', 'pin', 'grip'], { name: 'Handwheel' }),
  ],
  spoken: {
    names: ['handwheel', 'hand wheel', 'machine handwheel', 'valve handwheel', 'valve wheel', 'crank wheel', 'hand crank wheel'],
    variants: [{ names: ['valve handwheel', 'valve wheel'], params: { handle: false } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['wide', 'across', 'diameter', 'rim diameter'], bore: ['bore', 'hole', 'shaft'], handle_length: ['handle length'] },
    parts: {
      spoke: { names: ['arm'], count: 'spokes' },
      handle: {
        names: ['turning handle', 'revolving handle', 'grip', 'crank handle', 'knob', 'handle grip'],
        material: 'handle',
        present: { handle: true },
        absent: { handle: false },
        sizes: { length: 'handle_length', size: 'handle_length', height: 'handle_length' },
      },
      bore: { names: ['hole'], sizes: { size: 'bore', diameter: 'bore' } },
      keyway: { names: ['key way'], present: { keyed: true }, absent: { keyed: false } },
      rim: { sizes: { thickness: 'rim', size: 'rim', diameter: 'diameter' } },
      hub: { always: 1 },
      wheel: { material: 'wheel' },
      pin: { material: 'pin' },
    },
  },
});
