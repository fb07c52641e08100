import { drawn } from '../drawn.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** A flat screen of 16:9: a monitor of 27 inch is 614 mm wide, a television of 55 inch 1230 mm. */
export const television = thing({
  op: 'create_television',
  family: 'electronics',
  label: 'Television',
  help: 'Flat television or monitor on a stand, on feet, or to hang on a wall',
  params: {
    width: mm(1230, 'Width', 'Over the frame'),
    height: auto(710, 'Height', 'Of the panel'),
    stand: pick(['feet', 'column', 'none'], 'Stand', 'Two feet, a column on a plate, or none'),
    bezel: auto(9, 'Bezel', 'Width of the frame'),
  },
  let: {
    height: '= width * 0.578',
    s: '= width / 1230',
    bezel: '= width * 0.008',
    h: '= height',
    up: "= if(stand == 'column', width * 0.2, if(stand == 'feet', width * 0.055, 0))",
    b: '= min(bezel, width * 0.2, height * 0.2)',
  },
  materials: { frame: 'black plastic', screen: 'screen', stand: 'dark grey aluminium' },
  anchors: { screen: { at: 'screen.front', help: 'Middle of the screen' } },
  called: { panel: 'Frame' },
  operations: drawn('s', [
    {
      id: 'panel',
      op: 'box',
      params: { size: ['= width', '= h', 26], round: 6 },
      at: { my: 'bottom', offset: [0, '= up', 0] },
      role: 'frame',
      name: 'Panel',
    },
    {
      id: 'screen',
      op: 'box',
      params: { size: ['= width - 2 * b', '= h - 2 * b - 6 * s', 4] },
      at: { my: 'back', to: 'panel.front', offset: [0, '= 3 * s', -3] },
    },
    {
      id: 'housing',
      op: 'box',
      params: { size: ['= width * 0.62', '= h * 0.46', 34], round: 10 },
      at: { my: 'front', to: 'panel.back', offset: [0, '= -h * 0.14', 4] },
      role: 'frame',
      name: 'Housing',
    },
    {
      id: 'leg',
      op: 'pipe',
      params: {
        diameter: 14,
        path: {
          line: [
            [0, 7, 130],
            [0, '= up + 20 * s', 0],
            [0, 7, -130],
          ],
          bend: 12,
        },
      },
      at: { offset: ['= width * 0.36', 0, 0] },
      when: "= stand == 'feet'",
    },
    { id: 'legs', op: 'mirror', params: { plane: 'x' }, inputs: ['leg'], role: 'stand', name: 'Feet' },
    {
      id: 'neck',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: ['= width * 0.12', '= width * 0.034'], r: '= width * 0.012' } },
          { profile: { rect: ['= width * 0.1', '= width * 0.026'], r: '= width * 0.01' } },
        ],
        path: {
          spline: [
            [0, 4, '= -width * 0.075'],
            [0, '= up + h * 0.36', '= -width * 0.034'],
          ],
        },
      },
      role: 'stand',
      name: 'Column',
      when: "= stand == 'column'",
    },
    {
      id: 'plate',
      op: 'box',
      params: { size: ['= width * 0.42', '= width * 0.014', '= width * 0.3'], round: '= width * 0.005' },
      at: { my: 'bottom', offset: [0, 0, '= -width * 0.02'] },
      role: 'stand',
      name: 'Base',
      when: "= stand == 'column'",
    },
  ]),
  spoken: {
    names: ['television', 'tv', 'flat screen', 'flatscreen tv', 'tv set', 'smart tv', 'flat screen tv'],
    variants: [
      { names: ['monitor', 'computer monitor', 'computer screen', 'computer display'], params: { width: 614, stand: 'column' } },
      { names: ['wall tv', 'wall mounted tv'], params: { stand: 'none' } },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide', 'across'], height: ['tall', 'high'] },
    parts: {
      screen: { names: ['display'], material: 'screen' },
      frame: { names: ['bezel', 'case'], material: 'main', sizes: { width: 'bezel', size: 'bezel', thickness: 'bezel' } },
      stand: { names: ['foot', 'leg', 'base'], material: 'stand', absent: { stand: 'none' } },
    },
  },
});
