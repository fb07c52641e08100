import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** White keys that have a black one to their right, within an octave that begins with A, as a piano does. */
const BLACK = [0, 2, 3, 5, 6];

/** A piano, its keys to the viewer: 88 keys over 1230 mm. An upright is 1500 wide and 1200 high, a grand 1500 wide and 1800 long. */
export const piano = thing({
  op: 'create_piano',
  family: 'instruments',
  label: 'Piano',
  help: 'Grand piano with its lid propped, or an upright piano: keys, music desk, pedals',
  params: { width: mm(1500, 'Width', 'From cheek to cheek'), style: pick(['grand', 'upright'], 'Style', 'Grand or upright') },
  let: { s: '= width / 1513.8', g: "= style == 'grand'" },
  materials: { case: 'black lacquer', white: 'ivory plastic', black: 'ebony', brass: 'brass', frame: 'gold paint', felt: 'red felt' },
  operations: drawn('s', [
    {
      id: 'rim',
      op: 'extrude',
      params: {
        profile: {
          points: curve(
            [
              [-750, -560],
              [750, -560],
              [750, 160],
              {
                spline: [
                  [730, 420],
                  [560, 640],
                  [380, 860],
                  [240, 1120],
                  [60, 1260],
                  [-180, 1290],
                  [-520, 1270],
                ],
              },
              {
                spline: [
                  [-700, 1240],
                  [-750, 1120],
                  [-750, 960],
                ],
              },
            ],
            5,
          ),
        },
        height: 300,
        round: 12,
      },
      at: { my: 'bottom front', offset: [0, 640, 560] },
      when: '= g',
    },
    {
      id: 'inner',
      op: 'extrude',
      params: {
        profile: {
          points: curve(
            [
              [-720, -300],
              [720, -300],
              [720, 160],
              {
                spline: [
                  [700, 400],
                  [530, 620],
                  [350, 840],
                  [215, 1096],
                  [50, 1230],
                  [-180, 1260],
                  [-520, 1240],
                ],
              },
              {
                spline: [
                  [-676, 1214],
                  [-720, 1110],
                  [-720, 960],
                ],
              },
            ],
            5,
          ),
        },
        height: 240,
      },
      at: { my: 'bottom front', offset: [0, 850, 300] },
      when: '= g',
    },
    { id: 'bed', op: 'box', params: { size: [1300, 300, 330], round: 6 }, at: { my: 'bottom front', offset: [0, 790, 620] }, when: '= g' },
    { id: 'grand_case', op: 'difference', inputs: ['rim', 'inner', 'bed'], role: 'case', name: 'Case' },
    {
      id: 'plate',
      op: 'extrude',
      params: {
        profile: {
          points: curve(
            [
              [-720, -300],
              [720, -300],
              [720, 160],
              {
                spline: [
                  [700, 400],
                  [530, 620],
                  [350, 840],
                  [215, 1096],
                  [50, 1230],
                  [-180, 1260],
                  [-520, 1240],
                ],
              },
              {
                spline: [
                  [-676, 1214],
                  [-720, 1110],
                  [-720, 960],
                ],
              },
            ],
            5,
          ),
        },
        height: 30,
      },
      at: { my: 'bottom front', offset: [0, 840, 300] },
      role: 'frame',
      name: 'Iron frame',
      when: '= g',
    },
    { id: 'wire', op: 'box', params: { size: [3, 4, 1250] }, at: { my: 'front', offset: [-640, 871, 250] }, role: 'brass', when: '= g' },
    { id: 'wires_row', op: 'linear_array', params: { count: 18, step: [48, 0, 0] }, inputs: ['wire'], role: 'brass', when: '= g' },
    { id: 'fence', op: 'copy', params: { of: 'plate' }, at: { offset: [0, 30, 0] }, when: '= g' },
    { id: 'strings', op: 'intersection', inputs: ['wires_row', 'fence'], role: 'brass', name: 'Strings' },
    {
      id: 'lid_board',
      op: 'extrude',
      params: {
        profile: {
          points: curve(
            [
              [-755, -300],
              [755, -300],
              [755, 160],
              {
                spline: [
                  [735, 424],
                  [565, 646],
                  [385, 866],
                  [244, 1126],
                  [60, 1266],
                  [-180, 1296],
                  [-520, 1276],
                ],
              },
              {
                spline: [
                  [-704, 1246],
                  [-755, 1124],
                  [-755, 960],
                ],
              },
            ],
            5,
          ),
        },
        height: 22,
        round: 8,
      },
      at: { my: 'bottom front', offset: [0, 934, 300] },
      role: 'case',
      when: '= g',
    },
    {
      id: 'lid',
      op: 'group',
      inputs: ['lid_board'],
      at: { rotate: [0, 0, 40], pivot: ['= -752 * s', '= 942 * s', 0] },
      role: 'case',
      name: 'Lid',
    },
    {
      id: 'prop',
      op: 'pipe',
      params: {
        diameter: 16,
        path: {
          line: [
            [690, 900, 60],
            [247, 1776, 40],
          ],
        },
      },
      role: 'case',
      name: 'Lid prop',
      when: '= g',
    },
    {
      id: 'leg_turned',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [70, 70], r: 12 } },
          { at: 0.1, profile: { rect: [62, 62], r: 10 } },
          { at: 0.75, profile: { rect: [104, 104], r: 12 } },
          { profile: { rect: [116, 116], r: 12 } },
        ],
        height: 600,
      },
      at: { my: 'bottom', offset: [-640, 60, 380] },
      role: 'case',
      when: '= g',
    },
    {
      id: 'roller',
      op: 'cylinder',
      params: { diameter: 66, height: 34, axis: 'z', round: 4 },
      at: { my: 'center', offset: [-640, 34, 380] },
      role: 'brass',
      when: '= g',
    },
    { id: 'leg', op: 'group', inputs: ['leg_turned', 'roller'] },
    {
      id: 'legs',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [1280, 0, 0],
          [380, 0, -1350],
        ],
      },
      inputs: ['leg'],
      name: 'Legs',
    },
    {
      id: 'lyre_post',
      op: 'cylinder',
      params: { diameter: 36, height: 540 },
      at: { my: 'bottom', offset: [70, 110, 150] },
      role: 'case',
      when: '= g',
    },
    { id: 'lyre', op: 'mirror', params: { plane: 'x' }, inputs: ['lyre_post'], role: 'case', name: 'Lyre' },
    {
      id: 'pedal_box',
      op: 'box',
      params: { size: [300, 60, 130], round: 10 },
      at: { my: 'bottom', offset: [0, 60, 150] },
      role: 'case',
      name: 'Pedal box',
      when: '= g',
    },
    {
      id: 'upper_case',
      op: 'box',
      params: { size: [1500, 1180, 340], round: 8 },
      at: { my: 'bottom', offset: [0, 20, -110] },
      when: '= not g',
    },
    { id: 'shelf', op: 'box', params: { size: [1500, 130, 330], round: 8 }, at: { my: 'bottom', offset: [0, 610, 190] }, when: '= not g' },
    { id: 'cheek', op: 'box', params: { size: [70, 230, 330], round: 14 }, at: { my: 'bottom', offset: [715, 610, 190] }, when: '= not g' },
    { id: 'cheeks', op: 'mirror', params: { plane: 'x' }, inputs: ['cheek'] },
    { id: 'column', op: 'box', params: { size: [70, 600, 70], round: 8 }, at: { my: 'bottom', offset: [700, 20, 290] }, when: '= not g' },
    { id: 'columns', op: 'mirror', params: { plane: 'x' }, inputs: ['column'] },
    {
      id: 'top_lid',
      op: 'box',
      params: { size: [1540, 30, 400], round: 8 },
      at: { my: 'bottom', offset: [0, 1190, -100] },
      when: '= not g',
    },
    { id: 'upright_case', op: 'union', inputs: ['upper_case', 'shelf', 'cheeks', 'columns', 'top_lid'], role: 'case', name: 'Case' },
    {
      id: 'panel',
      op: 'box',
      params: { size: [1300, 440, 20], round: 6 },
      at: { my: 'back', offset: [0, 330, 56] },
      role: 'case',
      name: 'Panel',
      when: '= not g',
    },
    {
      id: 'white_key',
      op: 'box',
      params: { size: [22.6, 24, 150], chamfer: 1.2 },
      at: { my: 'bottom', offset: [-601, '= if(g, 800, 730) * s', '= if(g, 510, 255) * s'] },
      role: 'white',
    },
    {
      id: 'white_keys',
      op: 'linear_array',
      params: { count: 52, step: [23.56, 0, 0] },
      inputs: ['white_key'],
      role: 'white',
      name: 'White keys',
    },
    {
      id: 'black_key',
      op: 'box',
      params: { size: [12, 22, 96], chamfer: 1.6 },
      at: { my: 'bottom', offset: [-589, '= if(g, 816, 746) * s', '= if(g, 483, 228) * s'] },
      role: 'black',
    },
    {
      id: 'black_keys',
      op: 'place',
      params: {
        at: Array.from({ length: 51 }, (_, k) => k)
          .filter((k) => BLACK.includes(k % 7))
          .map((k): [number, number, number] => [k * 23.56, 0, 0]),
      },
      inputs: ['black_key'],
      role: 'black',
      name: 'Black keys',
    },
    {
      id: 'strip',
      op: 'box',
      params: { size: [1230, 14, 14] },
      at: { my: 'bottom', offset: [0, '= if(g, 806, 746) * s', '= if(g, 431, 174) * s'] },
      role: 'felt',
      name: 'Felt strip',
    },
    {
      id: 'fall',
      op: 'box',
      params: { size: [1300, 130, 24], round: 8 },
      at: { my: 'bottom', offset: [0, '= if(g, 800, 740) * s', '= if(g, 416, 110) * s'], rotate: [-12, 0, 0] },
      role: 'case',
      name: 'Fallboard',
    },
    {
      id: 'desk_rail',
      op: 'box',
      params: { size: [1460, 34, 60], round: 6 },
      at: { my: 'bottom', offset: [0, 902, 246] },
      role: 'case',
      name: 'Desk rail',
      when: '= g',
    },
    {
      id: 'desk',
      op: 'box',
      params: { size: [760, 230, 16], round: 7 },
      at: { my: 'bottom', offset: [0, '= if(g, 930, 900) * s', '= if(g, 250, 100) * s'], rotate: [-16, 0, 0] },
      role: 'case',
      name: 'Music desk',
    },
    {
      id: 'pedal',
      op: 'box',
      params: { size: [46, 16, 120], round: 7 },
      at: { my: 'center', offset: [-90, '= if(g, 76, 70) * s', '= if(g, 240, 110) * s'] },
      role: 'brass',
    },
    { id: 'pedals', op: 'linear_array', params: { count: 3, step: [90, 0, 0] }, inputs: ['pedal'], role: 'brass', name: 'Pedals' },
  ]),
  spoken: {
    names: ['piano', 'grand piano', 'concert piano', 'baby grand'],
    variants: [{ names: ['upright piano', 'upright', 'pianino'], params: { style: 'upright' } }],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    parts: {
      case: { names: ['body', 'lid', 'leg'], material: 'main' },
      'white key': { names: ['key'], material: 'white' },
      'black key': { material: 'black' },
      pedal: { names: ['string'], material: 'brass' },
      frame: { names: ['plate'], material: 'frame' },
    },
  },
});
