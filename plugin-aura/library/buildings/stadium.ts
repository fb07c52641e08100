import { drawn } from '../drawn.ts';
import { box, placed, rail, slab, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** An oval ring between two ellipses, so high, from a height on. */
const bowl = (
  id: string,
  outer: readonly [number, number],
  inner: readonly [number, number],
  height: number,
  y: number,
  more: Record<string, unknown> = {},
) => slab(id, { ellipse: [...outer], minus: [{ ellipse: [...inner] }] }, height, [0, y, 0], { axis: 'y', ...more });

/** A football ground of 240 m, at a scale of 1:400 as models of stadiums are: pitch and goals in a bowl of rising rows, under a ring of roof. */
export const stadium = thing({
  op: 'create_stadium',
  family: 'buildings',
  label: 'Stadium',
  help: 'Football stadium as a model: pitch with lines and goals, rising stands, roof and floodlights',
  params: { width: mm(600, 'Width', 'From end to end'), roof: yes('Roof', 'A ring over the stands') },
  let: { s: '= width / 600' },
  materials: {
    stand: 'light grey concrete',
    seats: '#2f62b5 satin plastic',
    grass: '#3e9440 matte plastic',
    line: 'white paint',
    roof: 'white paint',
    mast: 'steel',
  },
  operations: drawn('s', [
    slab('ground', { ellipse: [600, 460] }, 6, [0, 0, 0], { axis: 'y', role: 'stand', name: 'Ground' }),
    box('turf', [270, 2, 176], [0, 6, 0], { role: 'grass', name: 'Pitch' }),
    slab('touch_lines', { rect: [250, 158], minus: [{ rect: [247, 155] }] }, 0.6, [0, 8, 0], { axis: 'y', role: 'line' }),
    box('half_way', [1.5, 0.6, 156], [0, 8, 0], { role: 'line' }),
    slab('centre_circle', { circle: 42, minus: [{ circle: 39 }] }, 0.6, [0, 8, 0], { axis: 'y', role: 'line' }),
    slab('box_line', { rect: [40, 92], minus: [{ rect: [37, 89] }] }, 0.6, [105, 8, 0], { axis: 'y', role: 'line' }),
    placed(
      'box_lines',
      ['box_line'],
      [
        [0, 0, 0],
        [-210, 0, 0],
      ],
      { role: 'line' },
    ),
    union('lines', ['touch_lines', 'half_way', 'centre_circle', 'box_lines'], { role: 'line', name: 'Lines' }),
    rail(
      'goal',
      1.6,
      [
        [125, 8, -9],
        [125, 15, -9],
        [125, 15, 9],
        [125, 8, 9],
      ],
      { role: 'line' },
    ),
    placed(
      'goals',
      ['goal'],
      [
        [0, 0, 0, 0],
        [0, 0, 0, 180],
      ],
      { role: 'line', name: 'Goals' },
    ),
    ...[0, 1, 2, 3, 4, 5].map((k) =>
      bowl(`tier_${k + 1}`, [600 - 8 * (5 - k), 460 - 8 * (5 - k)], [330 + 34 * k, 222 + 30 * k], 12, 6 + 12 * k, {
        role: k % 2 === 0 ? 'seats' : 'stand',
        name: k % 2 === 0 ? 'Seats' : 'Stand',
      }),
    ),
    bowl('shade', [612, 472], [430, 296], 6, 108, { role: 'roof', when: '= roof', name: 'Roof' }),
    bowl('edge', [614, 474], [597, 457], 50, 60, { role: 'roof', when: '= roof', name: 'Facade' }),
    rail(
      'mast',
      5,
      [
        [196, 5, 164],
        [196, 150, 164],
      ],
      { role: 'mast' },
    ),
    box('lamps', [34, 20, 5], [196, 146, 162], { role: 'line', rotate: [0, 48, 0] }),
    { id: 'light', op: 'group', inputs: ['mast', 'lamps'] },
    { id: 'light_pair', op: 'mirror', params: { plane: 'x' }, inputs: ['light'] },
    { id: 'lights', op: 'mirror', params: { plane: 'z' }, inputs: ['light_pair'], name: 'Floodlights' },
  ]),
  spoken: {
    names: ['stadium', 'football stadium', 'soccer stadium', 'sports stadium', 'football ground'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long', 'length', 'across'] },
    parts: {
      roof: { present: { roof: true }, absent: { roof: false }, material: 'roof' },
      seat: { names: ['stand', 'row', 'tribune', 'grandstand'], material: 'seats' },
      pitch: { names: ['field', 'grass', 'turf', 'lawn'], material: 'grass' },
      line: { names: ['marking'], material: 'line' },
      floodlight: { names: ['light', 'mast'], always: 4, material: 'mast' },
      goal: { always: 2, material: 'line' },
    },
  },
});
