import { drawn } from '../drawn.ts';
import { box, common, rod, row, slab } from '../shapes.ts';
import { auto, mm, pick, thing, yes } from '../thing.ts';

/** A traffic light: three lenses of 200 mm under visors before a black shield, on a post of 3.4 m (EN 12368). */
export const trafficLight = thing({
  op: 'create_traffic_light',
  family: 'street',
  label: 'Traffic light',
  help: 'Signal head with red, yellow and green lenses, on its post',
  params: {
    pole: mm(3300, 'Pole', 'Length of the post'),
    height: auto(3400, 'Height', 'Over all'),
    lit: pick(['red', 'yellow', 'green', 'all'], 'Lit', 'Which lens shines'),
    post: yes('Post', 'It stands on a post'),
  },
  let: { height: '= pole * 34 / 33', s: '= height / 3400' },
  materials: {
    housing: 'black paint',
    post: 'dark grey paint',
    red: 'red glass',
    yellow: 'orange glass',
    green: 'green glass',
    red_lit: '#ff2a1a light',
    yellow_lit: '#ffb300 light',
    green_lit: '#19d65a light',
    rim: 'white paint',
  },
  operations: drawn('s', [
    rod('post', 115, 3300, [0, 0, 0], { when: '= post', name: 'Post' }),
    rod('foot', 300, 40, [0, 0, 0], { role: 'post', when: '= post', chamfer: 8 }),
    rod('collar', 190, 500, [0, 30, 0], { role: 'post', when: '= post', chamfer: 24, edges: 'top' }),
    slab('shield', { rect: [560, 1150], r: 100 }, 12, [0, 2250, 70], { role: 'housing', name: 'Shield' }),
    slab('shield_rim', { rect: [560, 1150], r: 100, minus: [{ rect: [510, 1100], r: 76 }] }, 14, [0, 2250, 71], { role: 'rim' }),
    box('bracket', [80, 80, 120], [0, 2500, 40], { role: 'post' }),
    box('bracket_high', [80, 80, 120], [0, 3050, 40], { role: 'post' }),
    slab('chamber', { rect: [310, 300], r: 40 }, 150, [0, 2370, 150], { role: 'housing', chamfer: 10 }),
    row('housing', ['chamber'], 3, [0, 305, 0], { centered: false, name: 'Housing' }),
    {
      id: 'tube',
      op: 'cylinder',
      params: { diameter: 240, wall: 8, height: 190, axis: 'z' },
      at: { my: 'center', offset: [0, 2522, 300] },
      role: 'housing',
    },
    slab(
      'visor_tool',
      {
        points: [
          [-200, -40],
          [-200, 200],
          [200, 200],
          [200, -40],
        ],
      },
      400,
      [0, 2482, 320],
      { role: 'housing' },
    ),
    common('visor', ['tube', 'visor_tool'], { role: 'housing' }),
    row('visors', ['visor'], 3, [0, 305, 0], { centered: false, role: 'housing', name: 'Visors' }),
    ...(['green', 'yellow', 'red'] as const).flatMap((colour, k) => {
      const lens = (id: string, role: string, when: string) => ({
        id,
        op: 'dome',
        params: { diameter: 205, height: 34 },
        at: { my: 'center', offset: [0, 2522 + 305 * k, 236] as [number, number, number], rotate: [90, 0, 0] as [number, number, number] },
        role,
        when,
        name: 'Lens',
      });
      return [
        lens(`${colour}_bright`, `${colour}_lit`, `= lit == '${colour}' or lit == 'all'`),
        lens(`${colour}_dull`, colour, `= lit != '${colour}' and lit != 'all'`),
      ];
    }),
    box('cap', [220, 30, 120], [0, 3274, 140], { role: 'housing' }),
  ]),
  spoken: {
    names: ['traffic light', 'traffic signal', 'stop light', 'stoplight', 'traffic lights', 'signal light'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      post: {
        names: ['pole', 'mast'],
        present: { post: true },
        absent: { post: false },
        material: 'post',
        sizes: { size: 'pole', length: 'pole', height: 'pole' },
      },
      housing: { names: ['head', 'visor'], material: 'main' },
      lens: { names: ['lamp', 'light', 'signal'], always: 3 },
    },
  },
});
