import { drawn } from '../drawn.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** An upholstered footstool, 420 mm high: round as a pouf, or a bench before a bed. */
export const ottoman = thing({
  op: 'create_ottoman',
  family: 'furniture',
  label: 'Ottoman',
  help: 'Upholstered footstool, pouf or bench with buttons and turned feet',
  params: {
    shape: pick(['square', 'round'], 'Shape', 'Rectangular or round'),
    width: mm(600, 'Width', 'From side to side'),
    depth: mm(600, 'Depth', 'From front to back; a round one goes by its width'),
    height: mm(420, 'Height', 'To the top of its pad, without buttons'),
    buttons: whole(3, 'Buttons', 'In a row', { min: 1, max: 8 }),
  },
  let: {
    s: '= min(width, depth, height * 1.5) / 600',
    foot: '= min(110 * s, height * 0.4)',
    tall: '= height - foot',
    round: "= shape == 'round'",
    px: '= width * 0.8 / buttons',
    pz: '= depth * 0.8 / buttons',
  },
  materials: { cloth: '#2f6f62 velvet', foot: 'walnut', button: '#2f6f62 velvet', piping: '#245549 velvet' },
  called: { pad: 'Seat pad' },
  operations: drawn('s', [
    {
      id: 'block',
      op: 'box',
      params: { size: ['= width', '= tall * 0.6', '= depth'], round: '= min(26 * s, tall * 0.2)' },
      at: { offset: [0, '= foot', 0] },
      when: '= not round',
    },
    {
      id: 'pad',
      op: 'cushion',
      params: { size: ['= width * 1.01', '= tall * 0.62', '= depth * 1.01'], softness: 0.2 },
      at: { my: 'top', offset: [0, '= height', 0] },
      when: '= not round',
    },
    {
      id: 'drum',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= width * 0.46', 0],
            {
              spline: [
                ['= width * 0.5', '= tall * 0.14'],
                ['= width * 0.5', '= tall * 0.5'],
              ],
            },
            [0, '= tall * 0.5'],
          ],
        },
      },
      at: { offset: [0, '= foot', 0] },
      when: '= round',
    },
    {
      id: 'top_pad',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            ['= width * 0.49', 0],
            {
              spline: [
                ['= width * 0.505', '= tall * 0.16'],
                ['= width * 0.46', '= tall * 0.42'],
                ['= width * 0.25', '= tall * 0.5'],
                [0, '= tall * 0.51'],
              ],
            },
          ],
        },
      },
      at: { offset: [0, '= foot + tall * 0.49', 0] },
      when: '= round',
    },
    { id: 'cloth', op: 'group', inputs: ['block', 'pad', 'drum', 'top_pad'] },
    {
      id: 'cord',
      op: 'sweep',
      params: { profile: { polygon: 12, diameter: 14 }, path: { circle: '= width * 1.005' } },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= foot + tall * 0.49', 0] },
      role: 'piping',
      when: '= round',
    },
    {
      id: 'button',
      op: 'ellipsoid',
      params: { size: [36, 18, 36] },
      at: { my: 'center', offset: ['= -px * (buttons - 1) / 2', '= height - 2 * s', '= -pz * (buttons - 1) / 2'] },
      when: '= not round',
    },
    {
      id: 'buttons',
      op: 'grid_array',
      params: { columns: '= buttons', rows: '= buttons', step: ['= px', 0, '= pz'] },
      inputs: ['button'],
      role: 'button',
    },
    {
      id: 'centre',
      op: 'ellipsoid',
      params: { size: [54, 22, 54] },
      at: { my: 'center', offset: [0, '= height - 1 * s', 0] },
      role: 'button',
      when: '= round',
    },
    {
      id: 'foot',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [14, 0],
            {
              spline: [
                [18, '= foot * 0.2'],
                [32, '= foot * 0.6'],
                [26, '= foot * 0.85'],
              ],
            },
            [34, '= foot * 0.9'],
            [34, '= foot * 1.1'],
            [0, '= foot * 1.1'],
          ],
        },
      },
      at: { offset: ['= -width * if(round, 0.3, 0.42)', 0, '= -if(round, width * 0.3, depth * 0.42)'] },
    },
    {
      id: 'feet',
      op: 'grid_array',
      params: { columns: 2, rows: 2, step: ['= width * if(round, 0.6, 0.84)', 0, '= if(round, width * 0.6, depth * 0.84)'] },
      inputs: ['foot'],
      role: 'foot',
    },
  ]),
  spoken: {
    names: ['ottoman', 'foot stool with cushion', 'upholstered footstool', 'upholstered stool', 'hassock'],
    variants: [
      { names: ['pouf', 'pouffe', 'round ottoman'], params: { shape: 'round', width: 550 } },
      { names: ['upholstered bench', 'bed bench', 'bedroom bench'], params: { width: 1300, depth: 450, height: 470, buttons: 3 } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'across', 'long', 'diameter'], depth: ['deep'], height: ['tall', 'high'] },
    adjectives: { padded: {}, upholstered: {}, tufted: {} },
    parts: {
      seat: { names: ['cushion', 'top'], material: 'main' },
      button: { count: 'buttons', material: 'button' },
      foot: { names: ['leg'], material: 'foot' },
    },
  },
});
