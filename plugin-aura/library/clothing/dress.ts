import type { Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { drawn } from '../drawn.ts';
import { pair, UPRIGHT } from '../organic.ts';
import { bow, cut, union } from '../shapes.ts';
import { mm, no, pick, thing, yes } from '../thing.ts';
import { clothed, hanging } from './cloth.ts';

/** The cloth is drawn thicker than it is, so that it can be printed. */
const CLOTH = 3.4;
const FOLDS = 9;
const CORNERS = 54;
const WAIST = [250, 192] as const;
/** From the waist up to the edge of the bodice, counted from the waist. */
const BODICE: Vec3[] = [
  [0, -4, 0],
  [0, 70, 4],
  [0, 160, 10],
  [0, 246, 6],
];
const BODICE_GIRTHS = [WAIST, [266, 208], [320, 262], [304, 226]] as const;
const atWaist = { offset: [0, '= waist', 0] } satisfies BodyOperation['at'];

/** From the hem up to the waist, of a skirt that is so wide at its hem and hangs in folds so deep. */
const skirtGirths = (wide: number, fold: number) =>
  [
    [wide, wide * 0.95, fold],
    [wide * 0.78 + 62, wide * 0.74 + 48, fold * 0.85],
    [wide * 0.46 + 150, wide * 0.43 + 120, fold * 0.6],
    [wide * 0.12 + 268, wide * 0.11 + 212, fold * 0.2],
    WAIST,
  ] as const;
const CUTS = { flared: [620, 26], straight: [390, 3], wide: [1080, 44] } as const;

/** The skirt of each cut, its inside, and what opens it below. */
const skirts = (Object.entries(CUTS) as [keyof typeof CUTS, readonly [number, number]][]).flatMap(([name, [wide, fold]]) => {
  const when = `= skirt == '${name}'`;
  const girths = skirtGirths(wide, fold);
  const cloth = { folds: FOLDS, corners: CORNERS };
  return [
    hanging(`${name}_out`, '= waist', girths, cloth, { when }),
    hanging(`${name}_in`, '= waist', girths, { ...cloth, less: CLOTH }, { when }),
    hanging(`${name}_below`, '= 4 * s', [girths[0], girths[0]], { ...cloth, less: CLOTH, pieces: 1 }, { when, at: { offset: [0, -2, 0] } }),
  ];
});

/** A dress as it is worn, standing by itself: size M, 590 mm from the waist to the hem at the knee, 1,070 to the floor. */
export const dress = thing({
  op: 'create_dress',
  family: 'clothing',
  label: 'Dress',
  help: 'Dress as if worn, hollow: bodice with or without straps, sash, and a skirt that hangs in folds to the knee or the floor',
  params: {
    height: mm(940, 'Height', 'Over all'),
    skirt: pick(['flared', 'straight', 'wide'], 'Skirt', 'How it is cut'),
    long: no('Long', 'Down to the floor'),
    straps: yes('Straps', 'Over the shoulders'),
    sash: yes('Sash', 'A band around the waist'),
  },
  let: {
    s: '= height / (if(long, 1070, 590) + if(straps, 350, 246))',
    waist: '= if(long, 1070, 590) * s',
  },
  materials: { cloth: '#b3344a satin', sash: '#6f1a2c satin' },
  operations: drawn('s', [
    ...skirts,
    clothed('bodice_out', BODICE, BODICE_GIRTHS, { corners: 27 }, { at: atWaist }),
    clothed('bodice_in', [...BODICE, [0, 280, 4]], [...BODICE_GIRTHS, [304, 226]], { corners: 27, less: CLOTH }, { at: atWaist }),
    // The neckline falls in a curve between the straps.
    {
      id: 'neckline',
      op: 'cylinder',
      params: { diameter: 300, height: 500, axis: 'z' },
      at: { my: 'center', offset: [0, '= waist + 352 * s', 0] },
    },
    bow(
      'strap',
      { rect: [5, 24], r: 2 },
      [
        [102, 226, 104],
        [103, 296, 84],
        [98, 342, 34],
        [95, 342, -22],
        [96, 296, -76],
        [97, 226, -97],
      ],
      { when: '= straps' },
    ),
    pair('strap_pair', 'strap', 'cloth', { when: '= straps' }),
    { id: 'straps_on', op: 'group', inputs: ['strap_pair'], at: atWaist, role: 'cloth', name: 'Straps', when: '= straps' },
    union('outside', ['flared_out', 'straight_out', 'wide_out', 'bodice_out']),
    union('inside', ['flared_in', 'straight_in', 'wide_in', 'flared_below', 'straight_below', 'wide_below', 'bodice_in', 'neckline']),
    cut('dress', ['outside', 'inside'], { role: 'cloth', name: 'Dress' }),
    clothed(
      'sash_out',
      [
        [0, -22, 0],
        [0, 2, 0],
        [0, 24, 0],
      ],
      [
        [266, 206],
        [257, 199],
        [264, 206],
      ],
      { corners: 27 },
      { at: atWaist, when: '= sash' },
    ),
    hanging(
      'sash_room',
      '= 60 * s',
      [
        [246, 188],
        [246, 188],
      ],
      { corners: 27, pieces: 1 },
      { at: { offset: [0, '= waist - 30 * s', 0] }, when: '= sash' },
    ),
    cut('sash', ['sash_out', 'sash_room'], { role: 'sash', name: 'Sash', when: '= sash' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['dress', 'summer dress', 'frock', "woman's dress"],
    variants: [
      { names: ['long dress', 'evening dress', 'evening gown', 'gown', 'maxi dress'], params: { long: true, height: 1420 } },
      {
        names: ['ball gown', 'princess dress'],
        params: { long: true, height: 1316, skirt: 'wide', straps: false },
        materials: { main: '#8fb8e0 satin', sash: '#f3f6fb satin' },
      },
      {
        names: ['wedding dress', 'bridal gown', 'wedding gown'],
        params: { long: true, height: 1316, skirt: 'wide', straps: false },
        materials: { main: 'white satin', sash: 'ivory satin' },
      },
      {
        names: ['cocktail dress', 'little black dress', 'sheath dress', 'pencil dress'],
        params: { skirt: 'straight' },
        materials: { main: 'black satin', sash: 'black satin' },
      },
    ],
    parts: {
      skirt: {
        material: 'main',
        adjectives: { flared: { skirt: 'flared' }, straight: { skirt: 'straight' }, wide: { skirt: 'wide' }, long: { long: true } },
      },
      strap: { present: { straps: true }, absent: { straps: false }, material: 'main', always: 2 },
      sash: { names: ['belt', 'waistband', 'ribbon'], present: { sash: true }, absent: { sash: false }, material: 'sash' },
    },
    adjectives: { strapless: { straps: false }, sleeveless: {} },
  },
});
