import { drawn } from '../drawn.ts';
import { rail, slab } from '../shapes.ts';
import { mm, no, pick, thing, whole } from '../thing.ts';

const HULL = [
  {
    at: 0,
    profile: {
      points: [
        [-900, 500],
        [900, 500],
        [700, -300],
        [0, -520],
        [-700, -300],
      ],
    },
  },
  {
    at: 0.45,
    profile: {
      points: [
        [-1250, 520],
        [1250, 520],
        [1000, -480],
        [0, -780],
        [-1000, -480],
      ],
    },
  },
  {
    at: 0.8,
    profile: {
      points: [
        [-760, 650],
        [760, 650],
        [420, -300],
        [0, -560],
        [-420, -300],
      ],
    },
  },
  {
    at: 1,
    profile: {
      points: [
        [-40, 820],
        [40, 820],
        [30, 300],
        [0, 200],
        [-30, 300],
      ],
    },
  },
];

/** A sailing yacht of 8 m, its bow to the right, or a rowing boat of 4 m. */
export const sailboat = thing({
  op: 'create_sailboat',
  family: 'vehicles',
  label: 'Sailboat',
  help: 'Sailing boat with keel, mast, boom and two sails',
  params: {
    length: mm(8000, 'Length', 'Of the hull'),
    keel: pick(['fin', 'none'], 'Keel', 'A fin with rudder, or none'),
    sails: whole(2, 'Sails', 'The main sail alone, with a jib, or with a second jib before it', { min: 1, max: 3 }),
    flag: no('Flag', 'A pennant on top of the mast'),
  },
  let: { s: '= length / 8000' },
  materials: {
    hull: 'white lacquer',
    deck: 'teak',
    mast: 'aluminium',
    sail: 'white canvas',
    keel: 'dark grey paint',
    cabin: 'white lacquer',
    glass: 'black lacquer',
    flag: 'red fabric',
  },
  called: { mainsail: 'Main sail', jib: 'Jib sail', second_jib: 'Second jib sail' },
  operations: drawn('s', [
    {
      id: 'shape',
      op: 'loft',
      params: {
        sections: HULL,
        path: {
          spline: [
            [-4000, 1500, 0],
            [-1300, 1500, 0],
            [1300, 1500, 0],
            [4000, 1500, 0],
          ],
        },
      },
    },
    { id: 'well', op: 'box', params: { size: [1900, 700, 1300], round: 140 }, at: { my: 'bottom', offset: [-2600, 1640, 0] } },
    { id: 'hull', op: 'difference', inputs: ['shape', 'well'], name: 'Hull' },
    {
      id: 'coach_roof',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [1250, 620], r: 120 } },
          { at: 0.5, profile: { rect: [1200, 640], r: 140 } },
          { profile: { rect: [500, 420], r: 120, at: [0, 60] } },
        ],
        path: {
          spline: [
            [-1500, 2150, 0],
            [0, 2170, 0],
            [1900, 2180, 0],
          ],
        },
      },
      role: 'cabin',
    },
    {
      id: 'cabin',
      op: 'paint',
      params: {
        profile: { slot: [360, 170], at: [-700, 0], plus: [{ slot: [360, 170], at: [0, 0] }] },
        at: [-250, 90],
        face: 'front',
        depth: 40,
        both: true,
      },
      inputs: ['coach_roof'],
      material: 'glass',
      role: 'glass',
      name: 'Cabin windows',
    },
    {
      id: 'mast',
      op: 'pipe',
      params: {
        diameter: 130,
        path: {
          line: [
            [500, 2000, 0],
            [500, 11000, 0],
          ],
        },
      },
    },
    {
      id: 'boom',
      op: 'pipe',
      params: {
        diameter: 110,
        path: {
          line: [
            [450, 3200, 0],
            [-2900, 3100, -500],
          ],
        },
      },
      role: 'mast',
      name: 'Boom',
    },
    {
      id: 'main_flat',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            [-3200, -80],
            [-200, 7400],
            [0, 7400],
          ],
        },
        height: 30,
        axis: 'z',
      },
      at: { my: 'right bottom', offset: [0, 0, 0] },
      role: 'sail',
    },
    { id: 'main_bent', op: 'bend', params: { angle: 22, axis: 'x', toward: 'z' }, inputs: ['main_flat'], role: 'sail', name: 'Mainsail' },
    {
      id: 'mainsail',
      op: 'group',
      inputs: ['main_bent'],
      at: { my: 'right bottom', offset: [430, 3300, -120], rotate: [0, 8, 0] },
      role: 'sail',
    },
    {
      id: 'jib_flat',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            [3100, 200],
            [200, 6800],
          ],
        },
        height: 30,
        axis: 'z',
      },
      at: { my: 'left bottom', offset: [0, 0, 0] },
      role: 'sail',
      when: '= sails > 1',
    },
    { id: 'jib_bent', op: 'bend', params: { angle: 20, axis: 'x', toward: 'z' }, inputs: ['jib_flat'], role: 'sail', name: 'Jib' },
    {
      id: 'jib',
      op: 'group',
      inputs: ['jib_bent'],
      at: { my: 'left bottom', offset: [540, 2700, -178], rotate: [0, -3, 0] },
      role: 'sail',
    },
    {
      id: 'second_jib_flat',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0],
            [2900, 300],
            [-420, 5200],
          ],
        },
        height: 30,
        axis: 'z',
      },
      at: { my: 'left bottom', offset: [0, 0, 0] },
      role: 'sail',
      when: '= sails > 2',
    },
    {
      id: 'second_jib_bent',
      op: 'bend',
      params: { angle: 20, axis: 'x', toward: 'z' },
      inputs: ['second_jib_flat'],
      role: 'sail',
      name: 'Second jib',
    },
    {
      id: 'second_jib',
      op: 'group',
      inputs: ['second_jib_bent'],
      at: { my: 'left bottom', offset: [1900, 2900, 190], rotate: [0, -3, 0] },
      role: 'sail',
    },
    rail(
      'staff',
      40,
      [
        [500, 10900, 0],
        [500, 11900, 0],
      ],
      { role: 'mast', when: '= flag' },
    ),
    slab(
      'flag',
      {
        points: [
          [0, 0],
          [-1500, 240],
          [0, 620],
        ],
      },
      36,
      [-250, 11250, 0],
      { when: '= flag', name: 'Flag' },
    ),
    {
      id: 'stay',
      op: 'pipe',
      params: {
        diameter: 26,
        path: {
          line: [
            [3850, 2320, 0],
            [520, 10700, 0],
          ],
        },
      },
      role: 'mast',
      name: 'Forestay',
    },
    {
      id: 'back_stay',
      op: 'pipe',
      params: {
        diameter: 26,
        path: {
          line: [
            [-3900, 2000, 0],
            [480, 10950, 0],
          ],
        },
      },
      role: 'mast',
      name: 'Backstay',
    },
    {
      id: 'fin',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { ellipse: [1700, 260] } }, { profile: { ellipse: [1100, 170], at: [-250, 0] } }],
        height: 1250,
      },
      at: { my: 'bottom', offset: [0, -380, 0] },
      role: 'keel',
      name: 'Keel',
      when: "= keel == 'fin'",
    },
    {
      id: 'rudder',
      op: 'box',
      params: { size: [420, 1500, 90], round: 40 },
      at: { my: 'bottom', offset: [-3850, 0, 0] },
      role: 'keel',
      name: 'Rudder',
      when: "= keel == 'fin'",
    },
    {
      id: 'tiller',
      op: 'pipe',
      params: {
        diameter: 60,
        path: {
          line: [
            [-3850, 2080, 0],
            [-2700, 2250, 0],
          ],
        },
      },
      role: 'deck',
      name: 'Tiller',
    },
    {
      id: 'rail',
      op: 'sweep',
      params: {
        profile: { rect: [70, 90], r: 20 },
        path: {
          spline: [
            [-4000, 2010, 900],
            [-1300, 2030, 1255],
            [1300, 2110, 1040],
            [2900, 2220, 430],
            [3960, 2330, 30],
          ],
        },
      },
      role: 'deck',
    },
    { id: 'rails', op: 'mirror', params: { plane: 'z' }, inputs: ['rail'], role: 'deck', name: 'Gunwale' },
  ]),
  spoken: {
    names: ['sailboat', 'sailing boat', 'sail boat', 'yacht', 'sailing ship', 'sailing yacht'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      hull: { names: ['body'], material: 'main' },
      sail: { count: 'sails', material: 'sail' },
      jib: { names: ['foresail', 'genoa', 'front sail'], present: { sails: 2 }, absent: { sails: 1 }, material: 'sail' },
      flag: { names: ['pennant', 'pennon', 'burgee'], present: { flag: true }, absent: { flag: false }, material: 'flag', at: ['top'] },
      mast: { names: ['boom'], material: 'mast' },
      keel: { names: ['rudder'], absent: { keel: 'none' }, material: 'keel' },
      deck: { names: ['rail', 'tiller'], material: 'deck' },
      cabin: { material: 'cabin' },
    },
  },
});
