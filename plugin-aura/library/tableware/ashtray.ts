import { mm, pick, thing, whole } from '../thing.ts';

/** An ashtray: a heavy dish, round or square, with notches in its rim that hold cigarettes (10 mm wide). */
export const ashtray = thing({
  op: 'create_ashtray',
  family: 'tableware',
  label: 'Ashtray',
  help: 'Heavy dish with notches in its rim',
  params: {
    diameter: mm(120, 'Diameter', 'Across, or of a side'),
    height: mm(36, 'Height', 'Of the rim'),
    notches: whole(4, 'Notches', 'In the rim', { min: 0, max: 12 }),
    shape: pick(['round', 'square'], 'Shape', 'From above'),
  },
  let: {
    d: '= diameter',
    h: '= min(height, diameter * 0.6)',
    wall: '= min(diameter * 0.09, height * 0.5)',
    cut: '= min(10, diameter * 0.12)',
    square: "= shape == 'square'",
  },
  materials: { dish: 'clear glass' },
  operations: [
    {
      id: 'round_dish',
      op: 'cylinder',
      params: { diameter: '= d', height: '= h', round: '= h * 0.14' },
      when: '= not square',
      name: 'Dish',
    },
    {
      id: 'square_dish',
      op: 'extrude',
      params: { profile: { rect: ['= d', '= d'], r: '= d * 0.08' }, height: '= h', chamfer: '= h * 0.08' },
      when: '= square',
      name: 'Dish',
    },
    {
      id: 'round_well',
      op: 'cylinder',
      params: { diameter: '= d - 2.6 * wall', top_diameter: '= d - 2 * wall', height: '= h' },
      at: { my: 'bottom', offset: [0, '= h * 0.24', 0] },
      when: '= not square',
    },
    {
      id: 'square_well',
      op: 'extrude',
      params: { profile: { rect: ['= d - 2 * wall', '= d - 2 * wall'], r: '= d * 0.06' }, height: '= h' },
      at: { my: 'bottom', offset: [0, '= h * 0.24', 0] },
      when: '= square',
    },
    {
      id: 'notch',
      op: 'cylinder',
      params: { diameter: '= cut', height: '= d', axis: 'x' },
      at: { my: 'center', offset: ['= d * 0.5', '= h', 0] },
      when: '= notches > 0',
    },
    { id: 'rests', op: 'polar_array', inputs: ['notch'], params: { count: '= max(notches, 1)' }, when: '= notches > 0' },
    { id: 'blank', op: 'union', inputs: ['round_dish', 'square_dish'], name: 'Dish' },
    { id: 'dish', op: 'difference', inputs: ['blank', 'round_well', 'square_well', 'rests'], name: 'Dish' },
  ],
  spoken: {
    names: ['ashtray', 'ash tray', 'cigar ashtray'],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['across', 'wide', 'width', 'side'], height: ['tall', 'high', 'deep'] },
    parts: {
      notch: { names: ['rest', 'cigarette rest', 'groove'], count: 'notches', absent: { notches: 0 } },
      rim: { material: 'main' },
    },
  },
});
