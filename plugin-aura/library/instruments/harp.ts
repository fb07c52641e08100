import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { limb } from '../organic.ts';
import { box, rail, row, turned, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

const STRINGS = 34;
/** Where string k leaves the soundboard and meets the neck, from the player's side to the column. */
const foot = (t: number) => [rounded(250 - 500 * t), rounded(1180 - 960 * t)] as const;
const head = (t: number) => {
  const x = 300 - 560 * t;
  return [rounded(x), rounded(1490 - 150 * Math.sin(Math.PI * Math.min(1, t * 1.15) * 0.9) + 240 * t ** 3)] as const;
};

/** A concert harp of 1.8 m: column with capital at the left, curved neck, leaning body, 34 strings, pedals at its foot. */
export const harp = thing({
  op: 'create_harp',
  family: 'instruments',
  label: 'Harp',
  help: 'Concert harp with column, curved neck, soundbox, strings and pedals',
  params: { height: mm(1800, 'Height', 'Over all') },
  let: { s: '= height / 1800' },
  materials: { wood: 'gold', board: 'spruce', string: 'white plastic', accent: 'red plastic', pedal: 'brass' },
  operations: drawn('s', [
    box('plinth', [560, 90, 420], [-60, 30, 0], { round: 24 }),
    box('plinth_low', [610, 50, 470], [-60, 0, 0], { round: 16 }),
    turned(
      'shaft',
      [
        [0, 100],
        [58, 100],
        [58, 128],
        [44, 140],
        [50, 180],
        [34, 210],
        [31, 250],
        [30, 1500],
        [34, 1560],
        [50, 1580],
        [50, 1600],
        [38, 1612],
        [44, 1680],
        [66, 1730],
        [66, 1756],
        [44, 1764],
        [30, 1792],
        [0, 1800],
      ],
      [-290, 0, 0],
    ),
    limb(
      'arch',
      [
        [-290, 1650, 0],
        [-200, 1640, 0],
        [-60, 1440, 0],
        [120, 1400, 0],
        [250, 1490, 0],
        [340, 1440, 0],
        [352, 1330, 0],
      ],
      [84, 84, 76, 72, 72, 66, 62],
      { corners: 16, pieces: 6 },
    ),
    union('frame', ['plinth', 'plinth_low', 'shaft', 'arch'], { role: 'wood', name: 'Frame' }),
    {
      id: 'soundbox',
      op: 'loft',
      params: {
        sections: [
          { profile: { polygon: 20, diameter: 390 } },
          { at: 0.5, profile: { polygon: 20, diameter: 270 } },
          { profile: { polygon: 20, diameter: 120 } },
        ],
        path: {
          line: [
            [-110, 70, 0],
            [360, 1370, 0],
          ],
        },
      },
      role: 'wood',
      name: 'Soundbox',
    },
    ...Array.from({ length: STRINGS }, (_, k): BodyOperation => {
      const t = k / (STRINGS - 1);
      const [low, high] = [foot(t), head(t)];
      return rail(`string_${k + 1}`, rounded(1.6 + 2 * t), [[...low, 0] as const, [...high, 0] as const], {
        role: k % 7 === 0 ? 'accent' : 'string',
        name: 'String',
      });
    }),
    rail(
      'rib',
      22,
      [
        [265, 1205, 0],
        [-262, 195, 0],
      ],
      { role: 'board', name: 'Soundboard rib' },
    ),
    box('pedal', [34, 14, 150], [-230, 60, 240], { round: 6 }),
    row('pedal_row', ['pedal'], 7, [56, 0, 0], { centered: false, role: 'pedal', name: 'Pedal' }),
  ]),
  spoken: {
    names: ['harp', 'concert harp', 'pedal harp', 'celtic harp'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      frame: { names: ['column', 'neck', 'body', 'soundbox', 'pillar'], material: 'main' },
      string: { material: 'string' },
      pedal: { material: 'pedal' },
    },
  },
});
