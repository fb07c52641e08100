import { drawn, rounded } from '../drawn.ts';
import { limb } from '../organic.ts';
import { around, ring, turned, union } from '../shapes.ts';
import { mm, no, thing } from '../thing.ts';

/** An uneven outline of the trunk. */
const rough = (diameter: number, lobes: number) => ({
  points: Array.from({ length: 48 }, (_, k) => {
    const angle = (k * Math.PI) / 24;
    const swell = 1 + lobes * Math.max(0, Math.cos(5 * angle)) + 0.02 * Math.sin(3 * angle + 1) + 0.012 * Math.sin(7 * angle);
    return [rounded((diameter / 2) * swell * Math.cos(angle), 1), rounded((diameter / 2) * swell * Math.sin(angle), 1)] as const;
  }),
});

/** A stump of 460 mm across, sawn level, with roots, bark and rings; with mushrooms if wanted. */
export const treeStump = thing({
  op: 'create_tree_stump',
  family: 'garden',
  label: 'Tree stump',
  help: 'Sawn tree stump with roots, rings on its face and, if wanted, mushrooms',
  params: { diameter: mm(460, 'Diameter', 'Of the trunk'), mushrooms: no('Mushrooms', 'At its foot') },
  let: { s: '= diameter / 460' },
  materials: { bark: 'dark oak', face: 'pine', ring: 'oak', stem: 'ivory', mushroom: 'red lacquer' },
  called: { cap: 'Mushroom' },
  operations: drawn('s', [
    {
      id: 'trunk',
      op: 'loft',
      params: {
        smooth: false,
        height: 330,
        sections: [
          { at: 0, profile: rough(590, 0.3) },
          { at: 0.12, profile: rough(540, 0.22) },
          { at: 0.3, profile: rough(490, 0.12) },
          { at: 0.6, profile: rough(462, 0.05) },
          { at: 0.96, profile: rough(460, 0.03) },
          { at: 1, profile: rough(448, 0.03) },
        ],
      },
      at: { my: 'bottom', offset: [0, 0, 0] },
    },
    limb(
      'root',
      [
        [180, 96, 0],
        [290, 46, 10],
        [380, 12, 34],
        [450, 4, 40],
      ],
      [120, 84, 50, 18],
      { corners: 16 },
    ),
    around('roots', ['root'], 5),
    union('bark', ['trunk', 'roots'], { role: 'bark', name: 'Bark' }),
    {
      id: 'wood',
      op: 'loft',
      params: { smooth: false, height: 30, sections: [{ profile: rough(418, 0.02) }, { profile: rough(412, 0.02) }] },
      at: { my: 'bottom', offset: [0, 304, 0] },
      role: 'face',
      name: 'Face',
    },
    ring('inner_ring', 90, 6, [8, 332.6, -6], { role: 'ring' }),
    ring('middle_ring', 200, 6, [6, 332.6, -4], { role: 'ring' }),
    ring('outer_ring', 310, 6, [3, 332.6, -2], { role: 'ring' }),
    turned(
      'stalk',
      [
        [0, 0],
        [17, 0],
        [13, 24],
        [11, 66],
        [0, 70],
      ],
      [130, 0, 292],
      { role: 'stem', when: '= mushrooms' },
    ),
    turned(
      'cap',
      [
        [0, 56],
        [36, 54],
        [47, 60],
        [44, 74],
        [32, 90],
        [14, 99],
        [0, 101],
      ],
      [130, 0, 292],
      { role: 'mushroom', when: '= mushrooms' },
    ),
    {
      id: 'mushrooms',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [-74, -24, 38],
          [60, -38, 16],
        ],
      },
      inputs: ['stalk', 'cap'],
      name: 'Mushrooms',
    },
  ]),
  spoken: {
    names: ['tree stump', 'stump', 'tree trunk stump'],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide'] },
    parts: { bark: { material: 'main' }, mushroom: { present: { mushrooms: true }, absent: { mushrooms: false }, material: 'mushroom' } },
  },
});
