import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, rounded } from '../drawn.ts';
import { around, box, mirrored, placed, rail, ring, rod, slab, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Height of the pot's middle and of the nut; length of the strings (26.25 inches). */
const [POT, SCALE] = [150, 667] as const;
const BRIDGE = 96;
const NUT = BRIDGE + SCALE;
/** Place of a fret from the bridge up, of equal temperament. */
const fret = (k: number) => rounded(BRIDGE + SCALE / 2 ** (k / 12), 1);

/** A five-string banjo standing upright, its head to the viewer: pot of 11 inches, 946 mm long. */
export const banjo = thing({
  op: 'create_banjo',
  family: 'instruments',
  label: 'Banjo',
  help: 'Five-string banjo with drum head, tension hooks, fretted neck, bridge and tuning pegs',
  params: { height: mm(946, 'Height', 'Over all') },
  let: { s: '= height / 945.7' },
  materials: {
    wood: 'mahogany',
    head: '#f3efe4 matte plastic',
    metal: 'chrome',
    board: 'ebony',
    inlay: 'mother of pearl',
    peg: 'ivory',
    string: 'steel',
  },
  operations: drawn('s', [
    rod('rim', 290, 76, [0, POT, 0], { axis: 'z', inner_diameter: 262 }),
    rod('resonator', 338, 26, [0, POT, -40], { axis: 'z', round: 9 }),
    union('pot', ['rim', 'resonator'], { role: 'wood', name: 'Pot' }),
    rod('head', 282, 3, [0, POT, 38], { axis: 'z', role: 'head', name: 'Head' }),
    ring('hoop', 290, 10, [0, POT, 38], { axis: 'z', role: 'metal', name: 'Tension hoop' }),
    box('hook', [6, 14, 68], [0, POT + 144, 8], { round: 1.6 }),
    rod('hook_nut', 11, 16, [0, POT + 151, -22], { axis: 'z' }),
    around('hooks', ['hook', 'hook_nut'], 24, { axis: 'z', center: [0, POT, 0], role: 'metal', name: 'Hooks' }),
    rod('flange', 332, 4, [0, POT, -22], { axis: 'z', inner_diameter: 286, role: 'metal', name: 'Flange' }),
    slab(
      'neck_flat',
      {
        points: [
          [-27, 282],
          [27, 282],
          [19.5, NUT],
          [30, NUT + 30, { r: 12 }],
          [34, NUT + 120, { r: 18 }],
          [14, NUT + 168, { r: 10 }],
          [0, NUT + 160, { r: 8 }],
          [-14, NUT + 168, { r: 10 }],
          [-34, NUT + 120, { r: 18 }],
          [-30, NUT + 30, { r: 12 }],
          [-19.5, NUT],
        ],
      },
      20,
      [0, 282, 26],
      { round: 6 },
    ),
    box('heel', [44, 66, 62], [0, 270, 2], { round: 12 }),
    union('neck', ['neck_flat', 'heel'], { role: 'wood', name: 'Neck' }),
    slab(
      'board',
      {
        points: [
          [-26, 300],
          [26, 300],
          [19, NUT],
          [-19, NUT],
        ],
      },
      5,
      [0, 300, 38.4],
      { role: 'board', name: 'Fingerboard' },
    ),
    ...Array.from({ length: 20 }, (_, k): BodyOperation => {
      const y = fret(k + 1);
      return box(`fret_${k + 1}`, [rounded(38 + (14 * (NUT - y)) / (NUT - 300) - 1, 1), 1.8, 2], [0, y, 41], {
        my: 'center',
        role: 'metal',
        name: 'Fret',
      });
    }),
    ...[3, 5, 7, 10, 12, 15].map((k) =>
      rod(`dot_${k}`, 6.5, 1.4, [0, rounded((fret(k) + fret(k - 1)) / 2, 1), 40.6], { axis: 'z', role: 'inlay', name: 'Inlay' }),
    ),
    box('nut', [39, 6, 9], [0, NUT - 1, 40], { role: 'peg', name: 'Nut' }),
    box('bridge_bar', [76, 7, 6], [0, BRIDGE - 3, 53], { round: 1.4 }),
    box('bridge_foot', [12, 7, 16], [32, BRIDGE - 3, 45]),
    placed('bridge_feet', ['bridge_foot'], [[0, 0, 0] as const, [-32, 0, 0] as const, [-64, 0, 0] as const]),
    union('bridge', ['bridge_bar', 'bridge_feet'], { role: 'wood', name: 'Bridge' }),
    box('tail', [34, 46, 6], [0, 14, 46], { round: 2 }),
    box('tail_bend', [28, 8, 60], [0, 8, 18], { round: 2 }),
    union('tailpiece', ['tail', 'tail_bend'], { role: 'metal', name: 'Tailpiece' }),
    ...[-2, -1, 0, 1, 2].map(
      (k): BodyOperation =>
        rail(
          `string_${k + 3}`,
          1,
          k === -2
            ? [
                [-12, 54, 49],
                [-26, BRIDGE, 56.4],
                [-24, fret(5), 46],
              ]
            : [
                [k * 6, 54, 49],
                [k * 13, BRIDGE, 56.4],
                [k * 8 - 4, NUT, 45],
                [k < 1 ? -20 : 20, NUT + (k === 0 || k === 1 ? 52 : 100), 44],
              ],
          { role: 'string', name: 'String' },
        ),
    ),
    rod('post', 7, 16, [22, NUT + 52, 40], { axis: 'z' }),
    rod('shaft', 8, 26, [22, NUT + 52, 14], { axis: 'z' }),
    placed('posts_right', ['post', 'shaft'], [[0, 0, 0] as const, [0, 48, 0] as const]),
    mirrored('posts', ['posts_right'], { role: 'metal', name: 'Tuners' }),
    slab('button', { ellipse: [17, 22] }, 8, [22, NUT + 41, 0], { round: 3 }),
    placed('buttons_right', ['button'], [[0, 0, 0] as const, [0, 48, 0] as const]),
    mirrored('buttons', ['buttons_right'], { role: 'peg', name: 'Tuning pegs' }),
    rod('fifth_shaft', 8, 26, [-32, fret(5), 34], { axis: 'x', role: 'metal', name: 'Fifth tuner' }),
    slab('fifth_button', { ellipse: [17, 20] }, 8, [-48, fret(5) - 10, 34], { round: 3, role: 'peg', name: 'Tuning peg' }),
  ]),
  spoken: {
    names: ['banjo', 'five-string banjo'],
    sizes: { one: 'height' },
    words: { height: ['long', 'tall', 'high'] },
    parts: {
      neck: { names: ['pot', 'rim', 'resonator', 'bridge'], material: 'main' },
      head: { names: ['skin', 'membrane'], material: 'head' },
      fingerboard: { names: ['fretboard'], material: 'board' },
      hook: { names: ['hoop', 'tailpiece', 'fret', 'bracket'], material: 'metal' },
      peg: { names: ['tuner'], material: 'peg' },
      string: { material: 'string' },
      inlay: { names: ['dot'], material: 'inlay' },
    },
  },
});
