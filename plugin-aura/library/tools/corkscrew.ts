import type { Vec3 } from '../../kernel/space.ts';
import { curve, drawn, rounded } from '../drawn.ts';
import { bead, box, cut, group, mirrored, rod, row, slab, turned, union } from '../shapes.ts';
import { degrees, mm, pick, thing } from '../thing.ts';

/** The worm: five turns of wire about the upright axis, its point in the middle. */
const WORM = Array.from({ length: 61 }, (_, k): Vec3 => {
  const angle = (2 * Math.PI * k) / 12;
  const radius = 3.4 * Math.min(1, (k + 1) / 7);
  return [rounded(radius * Math.cos(angle)), rounded(2 + k * 0.92), rounded(radius * Math.sin(angle))];
});
const winged = "= style == 'winged'";
const plain = "= style == 'plain'";

/** A corkscrew standing as on its bottle: with two levers, 185 mm high; or a worm below a wooden handle, 110 mm. */
export const corkscrew = thing({
  op: 'create_corkscrew',
  family: 'tools',
  label: 'Corkscrew',
  help: 'Corkscrew with two wing levers, rack and worm; or a plain one with a wooden handle',
  params: {
    height: mm(185, 'Height', 'Over all'),
    style: pick(['winged', 'plain'], 'Style', 'With levers, or a worm below a handle'),
    open: degrees(52, 'Open', 'How far the levers are raised', { max: 150 }),
  },
  let: { s: "= height / if(style == 'winged', 184, 110.5)" },
  materials: { metal: 'polished steel', worm: 'steel', handle: 'walnut' },
  operations: drawn('s', [
    {
      id: 'worm',
      op: 'pipe',
      params: { diameter: 2.6, path: { line: WORM } },
      role: 'worm',
    },
    rod('worm_top', 2.6, 14, [2.94, 56, 1.7], { role: 'worm', name: 'Worm' }),
    // Bell with its windows, and the block in which the levers turn.
    turned(
      'bell_round',
      curve([
        [12, 0],
        [18, 0],
        [19, 3],
        [18, 18],
        {
          spline: [
            [15.4, 34],
            [13.6, 56],
            [13, 84],
          ],
        },
        [9, 84],
        {
          spline: [
            [10, 56],
            [12, 34],
            [13.6, 18],
          ],
        },
        [13.6, 4],
      ]),
      [0, 0, 0],
      { when: winged },
    ),
    slab('window', { rect: [13, 46], r: 6 }, 80, [0, 24, 0], { when: winged }),
    cut('bell', ['bell_round', 'window'], { when: winged }),
    box('block', [46, 24, 17], [0, 82, 0], { round: 5, when: winged }),
    rod('bore', 10.4, 60, [0, 70, 0], { when: winged }),
    cut('head', ['block', 'bore'], { when: winged }),
    union('frame', ['bell', 'head'], { role: 'metal', name: 'Frame', when: winged }),
    rod('pivot', 7, 21, [17, 94, 0], { axis: 'z', round: 1.4, when: winged }),
    mirrored('pivots', ['pivot'], { role: 'worm', name: 'Pivots', when: winged }),
    {
      id: 'wing',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-5, 6],
            [5, 6],
            [6, -20],
            [4.6, -44, { r: 16 }],
            [9.5, -82, { r: 6 }],
            [0, -92, { r: 4 }],
            [-9.5, -82, { r: 6 }],
            [-4.6, -44, { r: 16 }],
            [-6, -20],
          ],
          plus: [
            { circle: 19 },
            ...[150, 180, 210, 240].map((angle) => ({
              rect: [4, 3],
              at: [rounded(10.4 * Math.cos((angle * Math.PI) / 180)), rounded(10.4 * Math.sin((angle * Math.PI) / 180))],
              rotate: angle,
            })),
          ],
        },
        height: 6.4,
        axis: 'z',
        round: 1.4,
      },
      at: { my: 'center', offset: [18.6, 57, 11] },
      when: winged,
    },
    group('wing_raised', ['wing'], { rotate: [0, 0, '= open'], pivot: [17, 94, 0] }),
    mirrored('wings', ['wing_raised'], { role: 'metal', name: 'Levers' }),
    // Rack, with the handle that opens bottles too.
    rod('stem', 8.6, 96, [0, 58, 0], { when: winged }),
    rod('tooth', 10.2, 3, [0, 98, 0], { chamfer: 0.9, when: winged }),
    row('teeth', ['tooth'], 10, [0, 5, 0], { centered: false, when: winged }),
    {
      id: 'key',
      op: 'extrude',
      params: { profile: { rect: [34, 42], r: 15, minus: [{ rect: [19, 24], r: 9 }] }, height: 7, axis: 'z', round: 2 },
      at: { my: 'bottom', offset: [0, 142, 0] },
      when: winged,
    },
    union('rack', ['stem', 'teeth', 'key'], { role: 'metal', name: 'Rack', when: winged }),
    rod('shank', 6, 44, [0, 56, 0], { role: 'worm', name: 'Shank', when: plain }),
    bead('ferrule', 15, [0, 90, 0], { role: 'metal', name: 'Ferrule', when: plain }),
    {
      id: 'grip',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, -48],
              {
                spline: [
                  [8, -46],
                  [12, -38],
                  [9, -26],
                  [10, -12],
                  [11, 0],
                  [10, 12],
                  [9, 26],
                  [12, 38],
                  [8, 46],
                  [0, 48],
                ],
              },
            ],
            3,
          ),
        },
      },
      at: { rotate: [0, 0, 90], pivot: [0, 0, 0], offset: [0, 98, 0] },
      role: 'handle',
      when: plain,
    },
  ]),
  spoken: {
    names: ['corkscrew', 'wine opener', 'cork screw', 'winged corkscrew', 'butterfly corkscrew'],
    variants: [
      {
        names: ['simple corkscrew', 'plain corkscrew', 'wooden corkscrew', 'traditional corkscrew'],
        params: { style: 'plain', height: 110 },
      },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      lever: { names: ['wing', 'arm'], material: 'main', always: 2, adjectives: { raised: { open: 140 }, lifted: { open: 140 } } },
      worm: { names: ['screw', 'spiral', 'helix'], material: 'worm' },
      handle: { names: ['grip'], material: 'handle', present: { style: 'plain' } },
    },
  },
});
