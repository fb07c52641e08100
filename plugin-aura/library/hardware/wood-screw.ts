import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A wood screw lying: 5 x 50 mm, countersunk head of twice the diameter (DIN 7997). */
export const woodScrew = thing({
  op: 'create_wood_screw',
  family: 'hardware',
  label: 'Wood screw',
  help: 'Countersunk wood screw with a cross or a slot and a tapering thread',
  params: {
    length: mm(50, 'Length', 'Over all'),
    diameter: mm(5, 'Diameter', 'Of the thread', { max: 40 }),
    drive: pick(['cross', 'slot'], 'Drive', 'Cross recess or slot'),
  },
  let: {
    d: '= min(diameter, length * 0.25)',
    s: '= d / 5',
    thread: '= length * 0.62',
    turns: '= max(2, round(length * 0.6 / (d * 0.52)))',
  },
  materials: { screw: 'brass' },
  called: { lying: 'Screw' },
  operations: drawn('s', [
    {
      id: 'core',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= 0.2 * s', '= 0'],
            ['= 1.6 * s', '= thread * 0.22'],
            ['= 1.7 * s', '= thread'],
            ['= 2.2 * s', '= thread + s'],
            ['= 2.2 * s', '= length - 3.6 * s'],
            ['= 5 * s', '= length - 0.8 * s'],
            ['= 5 * s', '= length'],
            [0, '= length'],
          ],
        },
      },
    },
    {
      id: 'ridge',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= -0.8 * s'],
            ['= 1.5 * s', '= -0.7 * s'],
            ['= 2.5 * s', 0],
            ['= 1.5 * s', '= 0.5 * s'],
            [0, '= 0.6 * s'],
          ],
        },
      },
      at: { rotate: [0, 0, 5], pivot: [0, 0, 0], offset: [0, '= thread * 0.2', 0] },
    },
    { id: 'ridges', op: 'linear_array', params: { count: '= turns', step: [0, '= thread * 0.78 / turns', 0] }, inputs: ['ridge'] },
    {
      id: 'tip_ridge',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= -0.6 * s'],
            ['= 0.8 * s', '= -0.5 * s'],
            ['= 1.6 * s', 0],
            ['= 0.8 * s', '= 0.4 * s'],
            [0, '= 0.5 * s'],
          ],
        },
      },
      at: { rotate: [0, 0, 5], pivot: [0, 0, 0], offset: [0, '= thread * 0.1', 0] },
    },
    { id: 'whole', op: 'union', inputs: ['core', 'ridges', 'tip_ridge'] },
    {
      id: 'one_slot',
      op: 'box',
      params: { size: ["= if(drive == 'slot', 12, 5.6) * s", 3.4, 1.1] },
      at: { my: 'center', offset: [0, '= length', 0] },
    },
    {
      id: 'other_slot',
      op: 'box',
      params: { size: [1.1, 3.4, 5.6] },
      at: { my: 'center', offset: [0, '= length', 0] },
      when: "= drive == 'cross'",
    },
    { id: 'cut', op: 'difference', inputs: ['whole', 'one_slot', 'other_slot'], role: 'screw', name: 'Screw' },
    { id: 'lying', op: 'group', inputs: ['cut'], at: { rotate: [0, 0, 90], pivot: [0, 0, 0] } },
  ]),
  spoken: {
    names: ['woodscrew', 'drywall screw', 'chipboard screw', 'self tapping screw'],
    sizes: { one: 'length', two: ['diameter', 'length'] },
    words: { length: ['long'], diameter: ['thick'] },
    parts: { head: { adjectives: { slotted: { drive: 'slot' }, cross: { drive: 'cross' } } } },
  },
});
