import { splinePoints } from '../../kernel/outline.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { curve, drawn, rounded } from '../drawn.ts';
import { around, bead, box, placed, ring, rod, turned, union } from '../shapes.ts';
import { mm, no, thing, yes } from '../thing.ts';
import { numeral, ROMAN } from './numerals.ts';

/** As an operation's place is written. */
type Point = [number, number, number];

/** So tall are the numerals, and so far from the middle; six makes room for the small seconds. */
const TALL = 4.4;
const NUMERAL_RADIUS = 15.6;
/** Links of a curb chain: outside 8 by 5.4 of round wire, so far from one to the next that they hold one another. */
const LINK = { length: 8, width: 5.4, wire: 1.4 };
const PITCH = LINK.length - 2 * LINK.wire + 0.1;
/** Height of a lying link's middle, which leans to one side by 45 degrees. */
const LYING = ((LINK.width - LINK.wire) / 2) * Math.SQRT1_2 + LINK.wire / 2;
/** Height of the bow, which lies in the middle of the case. */
const MIDDLE = 6;
const FIRST = -41.8;

/** Where the chain lies, from the bow to its bar, beside the watch. */
const WAY = splinePoints<[number, number]>(
  [
    [0, FIRST],
    [4, -54],
    [16, -62],
    [31, -57],
    [40, -42],
    [37, -24],
    [34, -8],
    [40, 8],
    [38, 24],
  ],
  false,
  24,
);

/** Middles of the links along the way, each turned along it; the first come down from the bow. */
function links(): (readonly [number, number, number, number])[] {
  const found: [number, number, number, number][] = [];
  let next = 0;
  let run = 0;
  for (let i = 1; i < WAY.length; i++) {
    const [a, b] = [WAY[i - 1]!, WAY[i]!];
    const step = Math.hypot(b[0] - a[0], b[1] - a[1]);
    for (; next <= run + step; next += PITCH) {
      const s = (next - run) / step;
      const y = Math.max(LYING, MIDDLE - 0.9 * found.length);
      const angle = (Math.atan2(-(b[1] - a[1]), b[0] - a[0]) * 180) / Math.PI;
      found.push([rounded(a[0] + (b[0] - a[0]) * s), rounded(y), rounded(a[1] + (b[1] - a[1]) * s), rounded(angle)]);
    }
    run += step;
  }
  return found;
}
const LINKS = links();
const [lastX, , lastZ, lastAngle] = LINKS.at(-1)!;
const onward: Vec3 = [Math.cos((lastAngle * Math.PI) / 180), 0, -Math.sin((lastAngle * Math.PI) / 180)];
const BAR: Vec3 = [rounded(lastX + onward[0] * 4.4), LYING, rounded(lastZ + onward[2] * 4.4)];

/** Outline of a link of a few corners, which shading rounds. */
const OVAL = Array.from({ length: 14 }, (_, k): Vec3 => {
  const angle = (2 * Math.PI * k) / 14;
  const [a, b] = [(LINK.length - LINK.wire) / 2, (LINK.width - LINK.wire) / 2];
  return [rounded(a * Math.cos(angle)), 0, rounded(b * Math.sin(angle))];
});
const link = (id: string, lean: number) => ({
  id,
  op: 'sweep',
  params: { profile: { polygon: 7, diameter: LINK.wire }, path: { line: OVAL, closed: true } },
  at: { my: 'center', offset: [0, 0, 0] as Point, rotate: [lean, 0, 0] as Point },
  role: 'chain',
  when: '= chain',
});

/** A hand with an open eye near its tip, lying over the dial and pointing to twelve. */
const pointer = (id: string, name: string, length: number, y: number, angle: number) => {
  const eye = length * 0.66;
  return {
    id,
    op: 'extrude',
    params: {
      profile: {
        points: [
          [-0.34, -2.6],
          [0.34, -2.6],
          [0.26, eye],
          [0, length],
          [-0.26, eye],
        ],
        plus: [{ circle: 2.2, at: [0, eye] }, { circle: 1.7 }],
        minus: [{ circle: 1.3, at: [0, eye - 0.15] }],
      },
      height: 0.24,
    },
    at: {
      offset: [0, y, 0] as Point,
      rotate: [0, angle, 0] as Point,
      pivot: [0, 0, 0] as Point,
    },
    role: 'hand',
    name,
  };
};

/** A pocket watch lying on its back, of 50 mm (a 16 size movement in its case), at ten past ten. */
export const pocketWatch = thing({
  op: 'create_pocket_watch',
  family: 'household',
  label: 'Pocket watch',
  help: 'Pocket watch with Roman numerals, small seconds, crown and bow, on its chain, with or without a lid',
  params: {
    diameter: mm(50, 'Diameter', 'Of the case'),
    chain: yes('Chain', 'A chain with a bar at its end'),
    lid: no('Lid', 'A hinged lid, standing open'),
  },
  let: { s: '= diameter / 50' },
  materials: { case: 'gold', chain: 'gold', dial: 'white porcelain', number: 'black lacquer', hand: 'blued steel', glass: 'clear glass' },
  called: { whole: 'Case' },
  operations: drawn('s', [
    turned(
      'shell',
      curve(
        [
          [0, 0],
          [13, 0],
          {
            spline: [
              [19.5, 0.9],
              [23, 3],
              [24.4, 5],
            ],
          },
          [24.4, 8],
          {
            spline: [
              [23.6, 10],
              [21.8, 11],
              [20.8, 11],
            ],
          },
          [20.3, 10.4],
          [20.3, 8.4],
          [0, 8.4],
        ],
        2,
      ),
    ),
    {
      id: 'milled',
      op: 'extrude',
      params: { profile: { star: 90, diameter: 50, inner_diameter: 49.2, minus: [{ circle: 47 }] }, height: 2.4 },
      at: { my: 'bottom', offset: [0, 5.3, 0] },
    },
    rod('neck', 5.4, 6, [0, MIDDLE, -26.4], { axis: 'z' }),
    union('whole', ['shell', 'milled', 'neck'], { role: 'case', name: 'Case' }),
    {
      id: 'crown_edge',
      op: 'extrude',
      params: { profile: { star: 24, diameter: 7.4, inner_diameter: 6.8 }, height: 3.6, axis: 'z', chamfer: 0.5 },
      at: { my: 'center', offset: [0, MIDDLE, -31] },
    },
    bead('crown_end', 5, [0, MIDDLE, -32.4]),
    union('crown', ['crown_edge', 'crown_end'], { role: 'case', name: 'Crown' }),
    ring('bow', 14.6, 2, [0, MIDDLE, -33.2], { role: 'case', name: 'Bow' }),
    rod('plate', 40.8, 0.3, [0, 8.3, 0], { role: 'dial', name: 'Dial' }),
    ...ROMAN.flatMap((text, k) => {
      if (text === 'VI') return [];
      const [a, turn] = [((k + 1) * Math.PI) / 6, -30 * (k + 1)];
      return {
        id: `numeral_${k + 1}`,
        op: 'extrude',
        params: { profile: numeral(text, TALL), height: 0.16 },
        at: {
          my: 'bottom',
          offset: [rounded(NUMERAL_RADIUS * Math.sin(a)), 8.58, rounded(-NUMERAL_RADIUS * Math.cos(a))] as Point,
          rotate: [0, turn, 0] as Point,
        },
        role: 'number',
        name: `Number ${text}`,
      };
    }),
    box('minute', [0.22, 0.14, 1], [0, 8.56, -19.1], { role: 'number' }),
    around('minutes', ['minute'], 60, { role: 'number', name: 'Minutes' }),
    ring('seconds_rim', 9, 0.28, [0, 8.6, 10.6], { role: 'number', name: 'Small dial' }),
    box('seconds_mark', [0.2, 0.12, 0.9], [0, 8.56, 6.5], { role: 'number' }),
    around('seconds_marks', ['seconds_mark'], 12, { center: [0, 0, 10.6], role: 'number', name: 'Small dial' }),
    box('seconds', [0.24, 0.16, 4.6], [0, 8.66, 11.9], { rotate: [0, 40, 0], pivot: [0, 8.6, 10.6], role: 'hand', name: 'Second hand' }),
    rod('seconds_hub', 1, 0.5, [0, 8.5, 10.6], { role: 'hand', name: 'Second hand' }),
    pointer('hour', 'Hour hand', 10.4, 8.95, 55),
    pointer('minute_hand', 'Minute hand', 15.6, 9.3, -60),
    rod('arbor', 1.9, 1.3, [0, 8.5, 0], { role: 'hand', name: 'Arbor' }),
    turned(
      'crystal',
      curve(
        [
          [20.5, 10],
          [20.5, 10.9],
          {
            spline: [
              [15, 12],
              [7, 12.6],
              [0, 12.7],
            ],
          },
          [0, 12.2],
          {
            spline: [
              [7, 12.1],
              [15, 11.5],
              [19.8, 10.5],
            ],
          },
          [19.8, 10],
        ],
        2,
      ),
      [0, 0, 0],
      { role: 'glass', name: 'Glass' },
    ),
    turned(
      'lid_shell',
      curve(
        [
          [24.2, 10.6],
          [24.2, 11.6],
          {
            spline: [
              [18, 13.6],
              [9, 14.4],
              [0, 14.6],
            ],
          },
          [0, 13.8],
          {
            spline: [
              [9, 13.6],
              [18, 12.8],
              [23.2, 11],
            ],
          },
          [23.2, 10.6],
        ],
        2,
      ),
      [0, 0, 0],
      { when: '= lid' },
    ),
    rod('lid_hinge', 1.8, 9, [-24.6, 10.4, 0], { axis: 'z', when: '= lid' }),
    union('cover', ['lid_shell', 'lid_hinge'], { rotate: [0, 0, 112], pivot: [-24.6, 10.4, 0], role: 'case', name: 'Lid' }),
    link('left_link', 45),
    link('right_link', -45),
    placed(
      'left_links',
      ['left_link'],
      LINKS.filter((_, k) => k % 2 === 0),
      { role: 'chain', name: 'Chain' },
    ),
    placed(
      'right_links',
      ['right_link'],
      LINKS.filter((_, k) => k % 2 === 1),
      { role: 'chain', name: 'Chain' },
    ),
    rod('bar_rod', 2.2, 22, BAR, { axis: 'x', when: '= chain' }),
    bead('bar_end', 3.8, [rounded(BAR[0] - 11), BAR[1], BAR[2]], { when: '= chain' }),
    bead('bar_far_end', 3.8, [rounded(BAR[0] + 11), BAR[1], BAR[2]], { when: '= chain' }),
    union('bar', ['bar_rod', 'bar_end', 'bar_far_end'], { role: 'chain', name: 'Chain bar' }),
  ]),
  spoken: {
    names: ['pocket watch', 'fob watch', 'pocketwatch'],
    variants: [{ names: ['hunter watch', 'hunter pocket watch', 'savonnette'], params: { lid: true } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide', 'size'] },
    parts: {
      chain: { names: ['link', 'bar'], present: { chain: true }, absent: { chain: false }, material: 'chain' },
      lid: { names: ['cover'], present: { lid: true }, absent: { lid: false }, material: 'main', adjectives: { hinged: { lid: true } } },
      hand: { names: ['pointer'], material: 'hand' },
      number: { names: ['numeral', 'mark', 'digit'], material: 'number' },
      dial: { names: ['face'], material: 'dial' },
      case: { names: ['crown', 'bow', 'body'], material: 'main' },
      glass: { names: ['crystal'], material: 'glass' },
    },
  },
});
