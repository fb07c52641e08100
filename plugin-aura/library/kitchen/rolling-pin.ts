import { by } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A rolling pin with turned handles: barrel 250 x 60 mm, 440 mm over all. It lies from left to right. */
export const rollingPin = thing({
  op: 'create_rolling_pin',
  family: 'kitchen',
  label: 'Rolling pin',
  help: 'Wooden rolling pin with or without handles',
  params: {
    length: mm(440, 'Length', 'Over all'),
    diameter: mm(60, 'Diameter', 'Of the barrel'),
    handles: yes('Handles', 'Turned handles at both ends'),
  },
  let: { l: '= length / 440', r: '= diameter / 60', barrel: '= if(handles, 250 * l, length)' },
  materials: { barrel: 'maple', handle: 'walnut' },
  called: { knob: 'Handle' },
  operations: [
    { id: 'barrel', op: 'cylinder', params: { diameter: '= diameter', height: '= barrel', axis: 'x', round: '= 5 * min(l, r)' } },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'l'],
            [
              [0, 118],
              [8, 118],
              [9, 134],
              [13, 137],
              {
                spline: [
                  [17, 165],
                  [14, 196],
                  [11, 208],
                  [15, 214],
                  [10, 220],
                ],
              },
              [0, 220],
            ],
          ),
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, '= 30 * r', 0] },
      when: '= handles',
    },
    { id: 'handle', op: 'mirror', inputs: ['knob'] },
  ],
  spoken: {
    names: ['rolling pin', 'dough roller', 'baking roller'],
    variants: [
      { names: ['french rolling pin', 'straight rolling pin'], params: { length: 450, diameter: 42, handles: false } },
      { names: ['marble rolling pin'], params: {}, materials: { main: 'white marble' } },
    ],
    sizes: { one: 'length', two: ['length', 'diameter'] },
    words: { length: ['long'], diameter: ['thick', 'across'] },
    parts: {
      handle: { names: ['grip'], present: { handles: true }, absent: { handles: false }, material: 'handle' },
      barrel: { names: ['roller'], material: 'main' },
    },
  },
});
