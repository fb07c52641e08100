import { drawn } from '../drawn.ts';
import { around, ring, rod, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A quiver standing, 780 mm high with its arrows: leather tube with bands and a strap, feathered shafts. */
export const quiver = thing({
  op: 'create_quiver',
  family: 'games',
  label: 'Quiver',
  help: 'Leather quiver with bands, a strap and feathered arrows',
  params: { height: mm(780, 'Height', 'Over all'), arrows: whole(7, 'Arrows', 'In the quiver', { min: 1, max: 16 }) },
  let: { s: '= height / 780' },
  materials: { tube: 'brown leather', band: 'dark brown leather', metal: 'brass', shaft: 'ash', feather: 'red paper' },
  operations: drawn('s', [
    turned(
      'tube',
      [
        [0, 0],
        [50, 0],
        [56, 8],
        [70, 560],
        [63, 560],
        [50, 16],
        [0, 16],
      ],
      [0, 0, 0],
      { role: 'tube', name: 'Quiver' },
    ),
    rod('rim', 150, 44, [0, 522, 0], { inner_diameter: 130, round: 4, role: 'band', name: 'Rim' }),
    rod('low_band', 124, 34, [0, 60, 0], { inner_diameter: 104, round: 4, role: 'band', name: 'Lower band' }),
    rod('stud', 11, 8, [0, 544, 73], { axis: 'z', round: 2 }),
    around('studs', ['stud'], 12, { role: 'metal', name: 'Studs' }),
    {
      id: 'strap',
      op: 'sweep',
      params: {
        profile: { rect: [5, 32], r: 1.5 },
        path: {
          spline: [
            [-58, 84, 0],
            [-120, 160, 0],
            [-150, 310, 0],
            [-124, 460, 0],
            [-70, 536, 0],
          ],
        },
      },
      role: 'band',
      name: 'Strap',
    },
    ring('ring', 30, 5, [-72, 540, 0], { axis: 'x', role: 'metal', name: 'Ring' }),
    rod('shaft', 8, 756, [38, 14, 0], { rotate: [0, 0, -1.2], pivot: [38, 14, 0] }),
    around('shafts', ['shaft'], '= max(arrows - 1, 1)', { role: 'shaft', name: 'Arrow' }),
    {
      id: 'vane',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [3, 640],
            [24, 668],
            [24, 746],
            [3, 756],
          ],
        },
        height: 1.6,
        axis: 'z',
      },
      at: { offset: [0, 640, 0], my: 'bottom left' },
    },
    around('vanes', ['vane'], 3),
    { id: 'fletching', op: 'place', params: { at: [[52, 0, 0]] }, inputs: ['vanes'] },
    around('fletchings', ['fletching'], '= max(arrows - 1, 1)', { role: 'feather', name: 'Feathers' }),
    rod('middle_shaft', 8, 764, [0, 14, 0], { role: 'shaft', name: 'Middle arrow', when: '= arrows > 1' }),
    {
      id: 'middle_vane',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [3, 648],
            [24, 676],
            [24, 754],
            [3, 764],
          ],
        },
        height: 1.6,
        axis: 'z',
      },
      at: { offset: [0, 648, 0], my: 'bottom left' },
      when: '= arrows > 1',
    },
    around('middle_fletching', ['middle_vane'], 3, { role: 'feather', name: 'Middle feathers' }),
  ]),
  spoken: {
    names: ['quiver', 'quiver of arrows', 'quiver with arrows', 'arrow quiver'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      quiver: { names: ['tube', 'case', 'body'], material: 'main' },
      arrow: { names: ['shaft'], count: 'arrows', material: 'shaft' },
      feather: { names: ['fletching', 'vane'], material: 'feather' },
      strap: { names: ['band', 'rim'], material: 'band' },
      stud: { names: ['ring'], material: 'metal' },
    },
  },
});
