import { drawn } from '../drawn.ts';
import { around, box, cut, placed, rod, slab, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** Half section of an onion dome of one metre radius, from its foot up to its tip. */
const DOME = [
  [1, 0],
  {
    spline: [
      [1.09, 0.28],
      [1.02, 0.62],
      [0.72, 0.98],
      [0.32, 1.24],
      [0.09, 1.44],
    ],
  },
  [0.05, 1.6],
  [0, 1.7],
  [0, 0],
] as const;

/** The dome, so large, with its foot at the height that is given. */
const dome = (id: string, radius: number, at: readonly [number, number, number], more: Record<string, unknown> = {}) =>
  turned(
    id,
    DOME.map((point) =>
      'spline' in point
        ? { spline: point.spline.map(([x, y]): [number, number] => [x * radius, y * radius]) }
        : ([point[0] * radius, point[1] * radius] as [number, number]),
    ),
    at,
    { role: 'dome', ...more },
  );

/** A doorway with a pointed arch, cut through a wall. */
const arch = (
  id: string,
  width: number,
  height: number,
  deep: number,
  at: readonly [number, number, number],
  more: Record<string, unknown> = {},
) =>
  slab(
    id,
    {
      points: [
        [-width / 2, 0],
        [width / 2, 0],
        [width / 2, height * 0.62],
        {
          spline: [
            [width * 0.42, height * 0.78],
            [0, height],
          ],
        },
        {
          spline: [
            [-width * 0.42, height * 0.78],
            [-width / 2, height * 0.62],
          ],
        },
      ],
    },
    deep,
    at,
    more,
  );

/** A mosque of 24 m front: a hall with pointed arches under a great dome on its drum, and two or four slender minarets. */
export const mosque = thing({
  op: 'create_mosque',
  family: 'buildings',
  label: 'Mosque',
  help: 'Hall with pointed arches, a great onion dome and slender minarets with galleries',
  params: {
    width: mm(30000, 'Width', 'Over the minarets'),
    minarets: whole(4, 'Minarets', 'Two in front, or at all corners', { min: 0, max: 4, soft: [0, 4] }),
  },
  let: { s: '= width / 30000' },
  materials: { wall: 'white plaster', dome: '#2f8f8a gloss paint', gold: 'yellow gold', door: 'dark walnut', base: 'limestone' },
  operations: drawn('s', [
    box('base', [30000, 700, 26000], [0, 0, 0], { name: 'Terrace' }),
    box('step', [8000, 350, 2400], [0, 0, 13600], { role: 'base', name: 'Steps' }),
    box('block', [22000, 8600, 20000], [0, 700, 0]),
    arch('portal_room', 4200, 6200, 5000, [0, 700, 8600]),
    arch('niche', 2200, 4200, 700, [6400, 1700, 9800]),
    placed(
      'niches',
      ['niche'],
      [
        [0, 0, 0],
        [-12800, 0, 0],
      ],
    ),
    cut('hall', ['block', 'portal_room', 'niches'], { role: 'wall', name: 'Hall' }),
    arch('door', 4000, 6000, 200, [0, 700, 8300], { name: 'Door' }),
    box('cornice', [22800, 500, 20800], [0, 9200, 0], { role: 'wall', name: 'Cornice' }),
    rod('drum', 12400, 2600, [0, 9500, 0], { role: 'wall', name: 'Drum' }),
    box('pane', [900, 1500, 500], [0, 10000, 6150], { role: 'door' }),
    around('panes', ['pane'], 12, { role: 'door', name: 'Drum windows' }),
    dome('great', 6000, [0, 12050, 0], { name: 'Dome' }),
    rod('spike', 220, 1500, [0, 22000, 0], { role: 'gold', top_diameter: 60 }),
    { id: 'ball', op: 'sphere', params: { diameter: 700 }, at: { my: 'center', offset: [0, 22600, 0] }, role: 'gold' },
    { id: 'finial', op: 'union', inputs: ['spike', 'ball'], role: 'gold', name: 'Finial' },
    dome('little', 1700, [8300, 9650, 7300]),
    placed(
      'little_domes',
      ['little'],
      [
        [0, 0, 0],
        [-16600, 0, 0],
        [0, 0, -14600],
        [-16600, 0, -14600],
      ],
      { role: 'dome', name: 'Small domes' },
    ),
    turned(
      'shaft',
      [
        [0, 0],
        [1150, 0],
        [1150, 1600],
        [850, 2000],
        [760, 13000],
        [1250, 13600],
        [1250, 14500],
        [700, 14500],
        [660, 19000],
        [1050, 19500],
        [1050, 20200],
        [560, 20200],
        [540, 22400],
        [0, 22400],
      ],
      [13600, 700, 11600],
      { role: 'wall', when: '= minarets > 0', name: 'Minaret' },
    ),
    turned(
      'cap',
      [
        [0, 0],
        [700, 0],
        [620, 300],
        {
          spline: [
            [300, 1700],
            [60, 3400],
          ],
        },
        [0, 3600],
      ],
      [13600, 23050, 11600],
      { role: 'dome', when: '= minarets > 0' },
    ),
    { id: 'minaret', op: 'group', inputs: ['shaft', 'cap'] },
    { id: 'pair', op: 'mirror', params: { plane: 'x' }, inputs: ['minaret'] },
    {
      id: 'towers',
      op: 'linear_array',
      params: { count: '= if(minarets > 2, 2, 1)', step: [0, 0, -23200] },
      inputs: ['pair'],
      name: 'Minarets',
    },
  ]),
  spoken: {
    names: ['mosque', 'masjid'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long', 'across'] },
    parts: {
      dome: { names: ['cupola'], material: 'dome' },
      minaret: { names: ['tower'], count: 'minarets', absent: { minarets: 0 }, material: 'wall' },
      wall: { names: ['hall'], material: 'main' },
      door: { names: ['gate', 'portal'], material: 'door' },
      finial: { material: 'gold' },
    },
  },
});
