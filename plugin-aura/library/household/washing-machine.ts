import { mm, thing } from '../thing.ts';

/** A front-loading washing machine, 600 x 600 x 850 mm. */
export const washingMachine = thing({
  op: 'create_washing_machine',
  family: 'household',
  label: 'Washing machine',
  help: 'Front loader with porthole, drawer, dial and display',
  params: {
    width: mm(600, 'Width', 'From side to side'),
    height: mm(850, 'Height', 'Over all'),
    depth: mm(600, 'Depth', 'Door not counted'),
    door: mm(340, 'Door', 'Diameter of the door'),
  },
  let: {
    s: '= min(width / 600, height / 850)',
    front: '= depth / 2',
    p: '= min(door, width * 0.8, height * 0.6)',
    at_door: '= height * 0.47',
  },
  materials: {
    body: 'white enamel',
    ring: 'chrome',
    glass: 'smoked glass',
    drum: 'brushed stainless steel',
    panel: 'light grey plastic',
    dial: 'polished aluminium',
    display: 'black glass',
    foot: 'black rubber',
  },
  operations: [
    {
      id: 'block',
      op: 'box',
      params: { size: ['= width', '= height - 20 * s', '= depth'], round: '= 10 * s' },
      at: { offset: [0, '= 20 * s', 0] },
    },
    {
      id: 'body',
      op: 'hole',
      params: { diameter: '= p * 0.86', face: 'front', depth: '= depth * 0.5', at: [0, '= at_door - 20 * s - (height - 20 * s) / 2'] },
      inputs: ['block'],
    },
    {
      id: 'drum',
      op: 'cylinder',
      params: { diameter: '= p * 0.87', height: '= depth * 0.48', axis: 'z', wall: '= p * 0.03' },
      at: { my: 'center', offset: [0, '= at_door', '= front - depth * 0.26'] },
    },
    {
      id: 'rear',
      op: 'cylinder',
      params: { diameter: '= p * 0.86', height: '= 6 * s', axis: 'z' },
      at: { my: 'center', offset: [0, '= at_door', '= front - depth * 0.48'] },
      role: 'drum',
    },
    {
      id: 'ring',
      op: 'revolve',
      params: {
        profile: {
          points: [
            ['= p * 0.34', 0],
            ['= p * 0.5', 0],
            {
              spline: [
                ['= p * 0.5', '= p * 0.05'],
                ['= p * 0.44', '= p * 0.1'],
                ['= p * 0.36', '= p * 0.09'],
              ],
            },
            ['= p * 0.34', '= p * 0.05'],
          ],
        },
      },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= at_door', '= front - 1 * s'] },
    },
    {
      id: 'glass',
      op: 'dome',
      params: { diameter: '= p * 0.72', height: '= p * 0.12' },
      at: { rotate: [90, 0, 0], my: 'center', offset: [0, '= at_door', '= front + p * 0.06 + 2 * s'] },
    },
    {
      id: 'grip',
      op: 'box',
      params: { size: ['= 22 * s', '= 90 * s', '= 22 * s'], round: '= 7 * s' },
      at: { my: 'center', offset: ['= -p * 0.46', '= at_door', '= front + p * 0.07'] },
      role: 'panel',
    },
    {
      id: 'fascia',
      op: 'box',
      params: { size: ['= width * 0.97', '= height * 0.13', '= 10 * s'], round: '= 4 * s' },
      at: { my: 'center', offset: [0, '= height * 0.91', '= front'] },
      role: 'panel',
    },
    {
      id: 'drawer',
      op: 'box',
      params: { size: ['= width * 0.27', '= height * 0.1', '= 12 * s'], round: '= 4 * s' },
      at: { my: 'center', offset: ['= -width * 0.32', '= height * 0.91', '= front + 3 * s'] },
      role: 'body',
    },
    {
      id: 'dial',
      op: 'cylinder',
      params: { diameter: '= height * 0.078', height: '= 26 * s', axis: 'z', round: '= 5 * s' },
      at: { my: 'back', offset: [0, '= height * 0.91', '= front + 3 * s'] },
    },
    {
      id: 'display',
      op: 'box',
      params: { size: ['= width * 0.2', '= height * 0.05', '= 6 * s'], round: '= 2 * s' },
      at: { my: 'center', offset: ['= width * 0.21', '= height * 0.91', '= front + 4 * s'] },
    },
    {
      id: 'button',
      op: 'cylinder',
      params: { diameter: '= height * 0.026', height: '= 8 * s', axis: 'z', round: '= 2 * s' },
      at: { my: 'back', offset: ['= width * 0.38', '= height * 0.91', '= front + 3 * s'] },
      role: 'dial',
    },
    {
      id: 'filter',
      op: 'box',
      params: { size: ['= 110 * s', '= 90 * s', '= 6 * s'], round: '= 2.5 * s' },
      at: { my: 'center', offset: ['= width * 0.34', '= 90 * s', '= front'] },
      role: 'panel',
    },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: '= 44 * s', height: '= 24 * s' },
      at: { offset: ['= -width * 0.42', 0, '= -depth * 0.42'] },
    },
    {
      id: 'feet',
      op: 'grid_array',
      params: { columns: 2, rows: 2, step: ['= width * 0.84', 0, '= depth * 0.84'] },
      inputs: ['foot'],
      role: 'foot',
    },
  ],
  spoken: {
    names: ['washing machine', 'clothes washer', 'laundry machine'],
    variants: [{ names: ['dryer', 'tumble dryer', 'clothes dryer'], params: { door: 400 }, materials: { ring: 'white plastic' } }],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      door: { names: ['porthole', 'ring'], material: 'ring', sizes: { diameter: 'door', size: 'door' } },
      glass: { names: ['window'], material: 'glass' },
      drum: { material: 'drum' },
      dial: { names: ['knob', 'button'], material: 'dial' },
      display: { names: ['screen'], material: 'display' },
    },
  },
});
