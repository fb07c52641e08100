import { mm, pick, thing } from '../thing.ts';

/** A board of 1200 x 900 mm to hang or to stand on legs. */
export const whiteboard = thing({
  op: 'create_whiteboard',
  family: 'office',
  label: 'Whiteboard',
  help: 'Framed writing board with a tray, to hang on a wall or on a wheeled stand',
  params: {
    width: mm(1200, 'Width', 'Over the frame'),
    height: mm(900, 'Height', 'Of the board'),
    stand: pick(['none', 'legs'], 'Stand', 'To hang, or on legs'),
  },
  let: { m: '= min(width, height)', f: '= m * 0.03', d: '= m * 0.022', up: "= if(stand == 'legs', height * 0.95, 0)" },
  materials: { board: 'white lacquer', frame: 'aluminium', marker: 'blue plastic', eraser: 'black felt', stand: 'grey steel' },
  operations: [
    {
      id: 'board',
      op: 'box',
      params: { size: ['= width - f', '= height - f', '= d * 0.6'] },
      at: { my: 'center', offset: [0, '= up + height / 2', 0] },
    },
    {
      id: 'frame',
      op: 'extrude',
      params: {
        profile: { rect: ['= width', '= height'], r: '= f * 0.7', minus: [{ rect: ['= width - 2 * f', '= height - 2 * f'] }] },
        height: '= d',
        axis: 'z',
        round: '= f * 0.12',
      },
      at: { my: 'center', offset: [0, '= up + height / 2', 0] },
    },
    {
      id: 'tray',
      op: 'box',
      params: { size: ['= width * 0.5', '= f * 0.5', '= m * 0.07'], round: '= f * 0.15' },
      at: { my: 'back', offset: [0, '= up + f * 0.5', '= d * 0.3'] },
      role: 'frame',
      name: 'Tray',
    },
    {
      id: 'pen',
      op: 'cylinder',
      params: { diameter: '= m * 0.02', height: '= m * 0.14', axis: 'x', round: '= m * 0.004' },
      at: { my: 'bottom', offset: ['= -width * 0.12', '= up + f * 0.72', '= m * 0.045'] },
      role: 'marker',
      name: 'Marker',
    },
    {
      id: 'wiper',
      op: 'box',
      params: { size: ['= m * 0.13', '= m * 0.04', '= m * 0.05'], round: '= m * 0.008' },
      at: { my: 'bottom', offset: ['= width * 0.1', '= up + f * 0.72', '= m * 0.045'] },
      role: 'eraser',
      name: 'Eraser',
    },
    {
      id: 'post',
      op: 'box',
      params: { size: ['= m * 0.03', '= up + height * 0.96', '= m * 0.03'], round: '= m * 0.006' },
      at: { my: 'bottom', offset: ['= width * 0.36', '= m * 0.03', '= -d'] },
      when: "= stand == 'legs'",
    },
    {
      id: 'foot',
      op: 'box',
      params: { size: ['= m * 0.035', '= m * 0.03', '= m * 0.55'], round: '= m * 0.006' },
      at: { my: 'bottom', offset: ['= width * 0.36', '= m * 0.015', '= -d'] },
      when: "= stand == 'legs'",
    },
    { id: 'leg', op: 'union', inputs: ['post', 'foot'] },
    { id: 'legs', op: 'mirror', params: { plane: 'x' }, inputs: ['leg'], role: 'stand', name: 'Legs' },
    {
      id: 'rail',
      op: 'box',
      params: { size: ['= width * 0.72', '= m * 0.03', '= m * 0.02'], round: '= m * 0.006' },
      at: { my: 'center', offset: [0, '= up * 0.4', '= -d'] },
      role: 'stand',
      name: 'Rail',
      when: "= stand == 'legs'",
    },
  ],
  spoken: {
    names: ['whiteboard', 'white board', 'dry erase board'],
    variants: [
      {
        names: ['chalkboard', 'blackboard', 'school board'],
        params: {},
        materials: { main: 'chalkboard', frame: 'oak', marker: 'white paint' },
      },
      { names: ['flip chart', 'rolling whiteboard', 'easel board'], params: { stand: 'legs', width: 1000, height: 800 } },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'] },
    parts: {
      frame: { names: ['tray'], material: 'frame' },
      board: { names: ['surface'], material: 'main' },
      leg: { names: ['stand'], present: { stand: 'legs' }, absent: { stand: 'none' }, material: 'stand' },
      marker: { names: ['pen', 'chalk'], material: 'marker' },
      eraser: { names: ['sponge'], material: 'eraser' },
    },
  },
});
