import { cut, group, hull, rod, turned, union } from '../shapes.ts';
import { auto, mm, no, thing } from '../thing.ts';
import { keyWidth } from './keys.ts';

/** A hand crank lying on its hub: a tapered arm from a bored hub to a grip that turns on its pin (DIN 468 in proportion). */
export const crank = thing({
  op: 'create_crank',
  family: 'mechanical',
  label: 'Hand crank',
  help: 'Crank with a bored hub, a tapered arm and a turning handle',
  params: {
    arm: mm(100, 'Arm', 'From the middle of the hub to that of the handle'),
    hub: auto(30, 'Hub', 'Diameter of the hub'),
    bore: auto(14, 'Bore', 'Of the shaft'),
    hub_height: auto(28, 'Hub height', 'Along the shaft'),
    handle: auto(80, 'Handle length', 'Of the grip'),
    grip: auto(25, 'Grip', 'Diameter of the handle'),
    thickness: auto(14, 'Arm thickness', 'Of the arm'),
    keyed: no('Keyway', 'In the bore'),
  },
  let: {
    hub: '= arm * 0.3',
    thickness: '= arm * 0.14',
    bore: '= hub * 0.47',
    hub_height: '= max(hub * 0.93, thickness)',
    handle: '= arm * 0.8',
    grip: '= arm * 0.25',
    b: '= min(bore, hub * 0.85)',
    key: keyWidth('b'),
    h: '= max(hub_height, 0.1)',
    t: '= min(thickness, h)',
    end: '= max(min(grip, hub), hub * 0.4)',
    pin: '= min(end * 0.45, grip * 0.6)',
    level: '= h',
  },
  materials: { crank: 'steel', handle: 'black plastic', pin: 'steel' },
  operations: [
    rod('hub_end', '= hub', '= t', [0, '= h - t', 0], { chamfer: '= t * 0.08' }),
    rod('pin_end', '= end', '= t', ['= arm', '= h - t', 0], { chamfer: '= t * 0.08' }),
    hull('lever', ['hub_end', 'pin_end']),
    rod('boss', '= hub', '= h', [0, 0, 0], { chamfer: '= hub * 0.03' }),
    union('body', ['lever', 'boss']),
    rod('bored', '= b', '= h * 3', [0, '= -h', 0]),
    {
      id: 'keyway',
      op: 'box',
      params: { size: ['= key', '= h * 3', '= b / 2 + key * 0.45'] },
      at: { my: 'bottom back', offset: [0, '= -h', '= b / 2 + key * 0.45'] },
      when: '= keyed',
    },
    cut('crank', ['body', 'bored', 'keyway'], { role: 'crank', name: 'Crank' }),
    rod('pin', '= pin', '= t + handle * 0.1', ['= arm', '= level - t * 0.5', 0], { role: 'pin', name: 'Pin' }),
    turned(
      'handle',
      [
        [0, 0],
        ['= grip * 0.34', 0],
        {
          spline: [
            ['= grip * 0.38', '= handle * 0.04'],
            ['= grip * 0.4', '= handle * 0.3'],
            ['= grip * 0.5', '= handle * 0.72'],
            ['= grip * 0.44', '= handle * 0.93'],
            ['= grip * 0.22', '= handle'],
          ],
        },
        [0, '= handle'],
      ],
      ['= arm', '= level', 0],
      { role: 'handle', name: 'Handle' },
    ),
    group('hand_crank', ['crank', 'pin', 'handle'], { name: 'Hand crank' }),
  ],
  spoken: {
    names: ['crank', 'hand crank', 'crank handle', 'crank arm', 'winding handle', 'winding crank'],
    sizes: { one: 'arm' },
    words: { arm: ['long', 'length', 'throw', 'radius', 'arm length'], hub: ['hub diameter'], thickness: ['thick'] },
    parts: {
      arm: { names: ['lever'], sizes: { length: 'arm', size: 'arm', thickness: 'thickness' } },
      hub: { names: ['boss'], sizes: { diameter: 'hub', size: 'hub', height: 'hub_height', length: 'hub_height' }, always: 1 },
      bore: { names: ['hole', 'shaft hole'], sizes: { diameter: 'bore', size: 'bore' } },
      handle: {
        names: ['grip', 'turning handle', 'knob'],
        material: 'handle',
        sizes: { length: 'handle', size: 'handle', height: 'handle', diameter: 'grip' },
        always: 1,
      },
      keyway: { names: ['key way'], present: { keyed: true }, absent: { keyed: false } },
      pin: { material: 'pin' },
    },
  },
});
