import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A microwave oven of 20 l: 460 x 280 x 340 mm. */
export const microwave = thing({
  op: 'create_microwave',
  family: 'kitchen',
  label: 'Microwave',
  help: 'Microwave oven with window, handle, display and keys',
  params: {
    width: mm(460, 'Width', 'From side to side'),
    height: mm(280, 'Height', 'Feet included'),
    depth: mm(340, 'Depth', 'Handle not counted'),
  },
  let: {
    s: '= min(width / 460, height / 280, depth / 340)',
    front: '= depth / 2',
    w: '= width',
    tall: '= height - 12 * s',
    split: '= w * 0.24',
  },
  materials: {
    body: 'black plastic',
    door: 'brushed stainless steel',
    window: 'smoked glass',
    handle: 'polished stainless steel',
    key: 'grey plastic',
    display: 'blue light',
  },
  called: { grip: 'Handle' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'box',
      params: { size: ['= w', '= tall', '= depth - 20 * s'], round: 8 },
      at: { my: 'bottom back', offset: [0, 12, '= -front'] },
    },
    {
      id: 'door',
      op: 'box',
      params: { size: ['= w * 0.75', '= tall - 4 * s', 26], round: 5 },
      at: { my: 'bottom left front', offset: ['= -w / 2 + 1 * s', 14, '= front'] },
    },
    {
      id: 'window',
      op: 'extrude',
      params: { profile: { rect: ['= w * 0.55', '= tall * 0.66'], r: 14 }, height: 8, axis: 'z' },
      at: { my: 'front', to: 'door.front(0.45,0.5)', offset: [0, 0, 1.2] },
    },
    {
      id: 'grip',
      op: 'create_handle',
      params: { style: 'bow', length: '= tall * 0.72', projection: 36, thickness: 12, materials: { mount: 'handle' } },
      material: 'handle',
      at: { my: 'back', to: 'door.front(0.92,0.5)', offset: [0, 0, -1], rotate: [0, 0, 90] },
    },
    {
      id: 'panel',
      op: 'box',
      params: { size: ['= w * 0.235', '= tall - 4 * s', 24], round: 5 },
      at: { my: 'bottom right front', offset: ['= w / 2 - 1 * s', 14, '= front - 1 * s'] },
      role: 'body',
    },
    {
      id: 'display',
      op: 'box',
      params: { size: ['= split * 0.72', 30, 4], round: 1.5 },
      at: { my: 'center', to: 'panel.front(0.5,0.84)' },
    },
    {
      id: 'key',
      op: 'box',
      params: { size: ['= split * 0.2', 15, 6], round: 2 },
      at: { my: 'center', to: 'panel.front(0.5,0.68)', offset: ['= -split * 0.25', 0, 0] },
    },
    {
      id: 'keys',
      op: 'grid_array',
      params: { columns: 3, rows: 1, layers: 4, step: ['= split * 0.25', '= -tall * 0.1', 1] },
      inputs: ['key'],
      role: 'key',
    },
    {
      id: 'dial',
      op: 'cylinder',
      params: { diameter: '= split * 0.44', height: 16, axis: 'z', round: 4 },
      at: { my: 'back', to: 'panel.front(0.5,0.17)', offset: [0, 0, -1] },
      role: 'handle',
    },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: 24, height: 16 },
      at: { offset: ['= -w * 0.42', 0, '= -depth * 0.38'] },
      role: 'body',
    },
    { id: 'feet', op: 'grid_array', params: { columns: 2, rows: 2, step: ['= w * 0.84', 0, '= depth * 0.74'] }, inputs: ['foot'] },
  ]),
  spoken: {
    names: ['microwave', 'microwave oven'],
    variants: [{ names: ['white microwave'], params: {}, materials: { main: 'white plastic', door: 'white plastic' } }],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      door: { material: 'door' },
      window: { names: ['glass'], material: 'window' },
      handle: { material: 'handle' },
      key: { names: ['button'], material: 'key' },
      display: { names: ['screen', 'clock'], material: 'display' },
    },
  },
});
