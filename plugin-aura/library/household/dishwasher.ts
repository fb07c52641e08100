import { mm, thing } from '../thing.ts';

/** A dishwasher, 600 x 600 x 850 mm. */
export const dishwasher = thing({
  op: 'create_dishwasher',
  family: 'household',
  label: 'Dishwasher',
  help: 'Dishwasher with a steel door, a bar handle and a panel of keys',
  params: {
    width: mm(600, 'Width', 'From side to side'),
    height: mm(850, 'Height', 'Over all'),
    depth: mm(600, 'Depth', 'Handle not counted'),
  },
  let: { s: '= min(width / 600, height / 850)', front: '= depth / 2' },
  materials: {
    door: 'brushed stainless steel',
    body: 'light grey paint',
    panel: 'black plastic',
    handle: 'polished stainless steel',
    display: 'blue light',
    foot: 'black plastic',
  },
  called: { grip: 'Handle' },
  operations: [
    {
      id: 'body',
      op: 'box',
      params: { size: ['= width', '= height - 90 * s', '= depth - 30 * s'], round: '= 5 * s' },
      at: { my: 'bottom back', offset: [0, '= 88 * s', '= -front'] },
    },
    {
      id: 'door',
      op: 'box',
      params: { size: ['= width - 6 * s', '= height - 236 * s', '= 34 * s'], round: '= 6 * s' },
      at: { my: 'bottom front', offset: [0, '= 92 * s', '= front'] },
    },
    {
      id: 'panel',
      op: 'box',
      params: { size: ['= width - 6 * s', '= 100 * s', '= 34 * s'], round: '= 6 * s' },
      at: { my: 'bottom front', offset: [0, '= height - 140 * s', '= front'] },
    },
    {
      id: 'top_plate',
      op: 'box',
      params: { size: ['= width', '= 36 * s', '= depth'], round: '= 8 * s' },
      at: { my: 'top', offset: [0, '= height', 0] },
      role: 'body',
    },
    {
      id: 'grip',
      op: 'create_handle',
      params: { style: 'bar', length: '= width * 0.78', projection: '= 50 * s', thickness: '= 18 * s', materials: { mount: 'handle' } },
      material: 'handle',
      at: { my: 'back', to: 'door.front(0.5,0.92)', offset: [0, 0, '= -1 * s'] },
    },
    {
      id: 'display',
      op: 'box',
      params: { size: ['= 90 * s', '= 26 * s', '= 6 * s'], round: '= 2 * s' },
      at: { my: 'center', to: 'panel.front(0.5,0.5)' },
    },
    {
      id: 'key',
      op: 'cylinder',
      params: { diameter: '= 16 * s', height: '= 8 * s', axis: 'z', round: '= 2 * s' },
      at: { my: 'center', to: 'panel.front(0.12,0.5)', offset: [0, 0, '= 1 * s'] },
      role: 'handle',
    },
    { id: 'keys', op: 'linear_array', params: { count: 4, step: ['= 34 * s', 0, 0] }, inputs: ['key'], role: 'handle' },
    { id: 'plinth', op: 'box', params: { size: ['= width - 20 * s', '= 92 * s', '= depth - 90 * s'] }, role: 'foot' },
  ],
  spoken: {
    names: ['dishwasher', 'dish washer'],
    variants: [
      { names: ['white dishwasher'], params: {}, materials: { main: 'white paint', panel: 'white plastic', body: 'white paint' } },
    ],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      door: { names: ['front'], material: 'main' },
      handle: { material: 'handle' },
      panel: { material: 'panel' },
      display: { material: 'display' },
    },
  },
});
