import { auto, degrees, mm, pick, thing } from '../thing.ts';

/** A pipe fitting of DN 25: outside 33.7 mm, wall 3.2 mm (EN 10255), with sockets over the ends. */
export const pipeElbow = thing({
  op: 'create_pipe_fitting',
  family: 'mechanical',
  label: 'Pipe fitting',
  help: 'Pipe elbow, tee or cross with beaded sockets',
  params: {
    style: pick(['elbow', 'tee', 'cross'], 'Style', 'Bend, tee or cross'),
    diameter: mm(33.7, 'Diameter', 'Of the pipe, outside'),
    wall: mm(3.2, 'Wall', 'Thickness of the pipe', { max: 30 }),
    angle: degrees(90, 'Angle', 'Of the elbow', { min: 20, max: 150 }),
    leg: auto(45, 'Leg', 'From the middle to an end'),
  },
  let: {
    leg: '= diameter * 1.35',
    d: '= diameter',
    w: '= min(wall, diameter * 0.3)',
    l: '= max(leg, diameter * 1.05)',
    bore: '= d - 2 * w',
    t: '= l - d * 0.28',
    y: '= l',
  },
  materials: { fitting: 'copper' },
  anchors: { inlet: { at: 'inlet_end.left', help: 'Middle of the left end' } },
  operations: [
    {
      id: 'bent',
      op: 'pipe',
      params: {
        diameter: '= d',
        path: {
          line: [
            ['= -l', '= y', 0],
            [0, '= y', 0],
            ['= l * cos(angle)', '= y + l * sin(angle)', 0],
          ],
          bend: '= min(d * 0.8, l * 0.55 / tan(min(angle, 120) / 2) )',
        },
      },
      when: "= style == 'elbow'",
    },
    {
      id: 'run',
      op: 'cylinder',
      params: { diameter: '= d', height: '= 2 * l', axis: 'x' },
      at: { my: 'center', offset: [0, '= y', 0] },
      when: "= style != 'elbow'",
    },
    {
      id: 'branch',
      op: 'cylinder',
      params: { diameter: '= d', height: "= if(style == 'cross', 2, 1) * l" },
      at: { my: 'top', offset: [0, '= y + l', 0] },
      when: "= style != 'elbow'",
    },
    {
      id: 'inlet_end',
      op: 'cylinder',
      params: { diameter: '= d + 2.4 * w', height: '= d * 0.3', axis: 'x', round: '= w * 0.5' },
      at: { my: 'left', offset: ['= -l', '= y', 0] },
    },
    {
      id: 'outlet_end',
      op: 'cylinder',
      params: { diameter: '= d + 2.4 * w', height: '= d * 0.3', axis: 'x', round: '= w * 0.5' },
      at: { my: 'right', offset: ['= l', '= y', 0] },
    },
    {
      id: 'turned_end',
      op: 'group',
      inputs: ['outlet_end'],
      at: { rotate: [0, 0, "= if(style == 'elbow', angle, 0)"], pivot: [0, '= y', 0] },
    },
    {
      id: 'upper_end',
      op: 'cylinder',
      params: { diameter: '= d + 2.4 * w', height: '= d * 0.3', round: '= w * 0.5' },
      at: { my: 'top', offset: [0, '= y + l', 0] },
      when: "= style != 'elbow'",
    },
    {
      id: 'lower_end',
      op: 'cylinder',
      params: { diameter: '= d + 2.4 * w', height: '= d * 0.3', round: '= w * 0.5' },
      at: { my: 'bottom', offset: [0, '= y - l', 0] },
      when: "= style == 'cross'",
    },
    { id: 'outside', op: 'union', inputs: ['bent', 'run', 'branch', 'inlet_end', 'turned_end', 'upper_end', 'lower_end'] },
    {
      id: 'bent_bore',
      op: 'pipe',
      params: {
        diameter: '= bore',
        path: {
          line: [
            ['= -l * 1.02', '= y', 0],
            [0, '= y', 0],
            ['= l * 1.02 * cos(angle)', '= y + l * 1.02 * sin(angle)', 0],
          ],
          bend: '= min(d * 0.8, l * 0.55 / tan(min(angle, 120) / 2) )',
        },
      },
      when: "= style == 'elbow'",
    },
    {
      id: 'run_bore',
      op: 'cylinder',
      params: { diameter: '= bore', height: '= 2.1 * l', axis: 'x' },
      at: { my: 'center', offset: [0, '= y', 0] },
      when: "= style != 'elbow'",
    },
    {
      id: 'branch_bore',
      op: 'cylinder',
      params: { diameter: '= bore', height: "= if(style == 'cross', 2.1, 1.05) * l" },
      at: { my: 'top', offset: [0, '= y + l * 1.05', 0] },
      when: "= style != 'elbow'",
    },
    { id: 'fitting', op: 'difference', inputs: ['outside', 'bent_bore', 'run_bore', 'branch_bore'] },
  ],
  spoken: {
    names: ['pipe elbow', 'elbow', 'pipe bend', 'elbow fitting', 'pipe fitting'],
    variants: [
      { names: ['pipe tee', 't pipe', 'tee fitting', 'pipe t'], params: { style: 'tee' } },
      { names: ['pipe cross', 'cross fitting'], params: { style: 'cross' } },
    ],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'outside'], wall: ['thick', 'wall thickness'], angle: ['degree'] },
    parts: { wall: { sizes: { thickness: 'wall' } } },
  },
});
