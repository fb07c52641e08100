import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../../evaluation/evaluate.ts';
import { reportOf } from '../../evaluation/report.ts';
import { resolveMaterials } from '../../evaluation/specifications.ts';
import { Kernel } from '../../kernel/kernel.ts';
import { registry } from '../../operations/index.ts';
import { wordReader } from '../offline.ts';

/** Described parts, built and held against sizes and volumes that were worked out by hand, mm; nothing of the words may be lost. */

const evaluator = new Evaluator(await Kernel.load(), registry);
afterAll(() => evaluator.dispose());

async function made(prompt: string) {
  const { plan, reply, notes, unread } = await wordReader().generate(prompt);
  if (!plan) throw new Error(`Nothing came of "${prompt}": ${reply}`);
  const evaluation = evaluator.evaluate(plan, { quality: 'final' });
  return { plan, notes, unread, report: reportOf(evaluation, resolveMaterials(plan).specifications) };
}

const { PI } = Math;
type Size = [number, number, number];

describe('described parts', () => {
  it.each<[prompt: string, volume: number, size: Size]>([
    [
      'A rectangular block 60x40x20 with a 10 mm through hole in the centre and 3 mm fillets on the four vertical edges.',
      48_000 - PI * 500 - (36 - PI * 9) * 20,
      [60, 20, 40],
    ],
    [
      'Sketch a 80 by 50 rectangle on the XY plane, extrude it 12 mm, then cut a 40 by 20 pocket 6 mm deep in the middle of the top face.',
      48_000 - 4_800,
      [80, 12, 50],
    ],
    [
      'The part is a T-shaped block. The base is 100 mm long, 30 mm wide and 20 mm high; a vertical web 20 mm thick and 50 mm high stands in the middle of the base across its width.',
      90_000,
      [100, 70, 30],
    ],
    [
      'Create a base plate 150 x 100 x 10 mm and stand a vertical plate 100 mm wide, 80 mm high and 10 mm thick along its rear edge. Connect them with two triangular ribs 8 mm thick and 40 mm in size. The vertical plate has a 30 mm hole in its middle.',
      150_000 + 80_000 + 12_800 - PI * 2_250,
      [150, 90, 100],
    ],
    [
      'Sketch a trapezoid with a bottom base of 60 mm, a top base of 30 mm and a height of 25 mm. Extrude it 40 mm to form a block. Scale the whole part by 2.',
      360_000,
      [120, 50, 80],
    ],
    [
      'The object consists of two cylinders. The lower cylinder has a radius of 50 and a height of 20; the upper has a radius of 25 and a height of 60 and is centred on top of the lower one.',
      PI * (50_000 + 37_500),
      [100, 80, 100],
    ],
    [
      'a hexagonal prism with a circular hole through the centre, 30 across flats, 15 high, hole 12',
      (900 * Math.sqrt(3) * 15) / 2 - PI * 540,
      [34.64, 15, 30],
    ],
    ['a cylinder with a keyway: diameter 30, length 80, keyway 8 wide, 4 deep, 40 long from one end', PI * 18_000 - 1_171, [30, 80, 30]],
    [
      'a flange: disc of 100 mm diameter, 12 thick, central bore 40, hub 60 diameter 20 high, six 9 mm holes on 80 mm circle',
      PI * (30_000 + 18_000 - 12_800 - 6 * 243),
      [100, 32, 100],
    ],
    [
      'a plate with rounded ends (obround), 100 long 40 wide 8 thick, with a hole of 12 in each end',
      (2_400 + PI * 400 - PI * 72) * 8,
      [100, 8, 40],
    ],
    ['a plate 100 x 60 x 10 with a lip 5 mm high and 3 mm wide around the edge of its top', 60_000 + 5 * (6_000 - 94 * 54), [100, 15, 60]],
    ['a bar 100 x 20 x 10 with 5 teeth 8 wide and 6 high along the top', 20_000 + 5 * 960, [100, 16, 20]],
    ['a T-shaped block: top bar 80 x 20 x 20, stem 20 x 20 x 60', 32_000 + 24_000, [20, 80, 80]],
    [
      'a U-shaped bracket: base 60 x 40, sides 50 high, 5 mm thick, with 8 mm holes through both sides',
      40 * 5 * (60 + 90) - 2 * PI * 80,
      [40, 50, 60],
    ],
    ['a square pyramid 50 base 40 high on a 60 x 60 x 10 base plate', 36_000 + (2_500 * 40) / 3, [60, 50, 60]],
    [
      'two concentric cylinders: the lower 60 mm in diameter and 10 mm high, the upper 40 mm in diameter and 25 mm high',
      PI * (9_000 + 10_000),
      [60, 35, 60],
    ],
    ['a wedge 60 long, 40 wide, 30 high at the back and 5 high at the front', 60 * 40 * 17.5, [40, 30, 60]],
    [
      'a cylindrical cap with outer diameter 50, inner diameter 44, height 20 and a closed top 3 mm thick',
      PI * (625 * 20 - 484 * 17),
      [50, 20, 50],
    ],
    ['a C-shaped block: 60 x 60 x 20 with a 30 x 30 cutout from the right side, centered', 54_000, [60, 20, 60]],
    [
      'A T-shaped profile: top flange 80 mm wide and 10 mm thick, web 10 mm thick and 50 mm high below it, extruded 100 mm.',
      130_000,
      [100, 60, 80],
    ],
    [
      'Draw a circle with radius 25 at (0,0) and a circle with radius 8 at (12,0) on the XY plane. Extrude the big one by 10 and cut the small one through it.',
      PI * (6_250 - 640),
      [50, 10, 50],
    ],
    ['An open-top box, outer dimensions 100 by 70 by 45 mm, with walls and floor 3 mm thick.', 315_000 - 94 * 64 * 42, [100, 45, 70]],
    ['a wedge: base 80 mm long and 30 mm wide, rising from zero height at one end to 40 mm at the other end.', 48_000, [30, 40, 80]],
    [
      'The base is a 70 mm square slab of thickness 10 mm. On top of it, centred, stands a cylinder with a diameter of 30 mm and a height of 40 mm. A blind hole of 16 mm diameter and 25 mm depth is drilled into the top of the cylinder.',
      49_000 + PI * (9_000 - 1_600),
      [70, 50, 70],
    ],
    [
      'Two coaxial cylinders: the lower one has a radius of 30 and a height of 10, the upper has half the radius and three times the height.',
      PI * (9_000 + 6_750),
      [60, 40, 60],
    ],
    [
      'A knob: a cylinder 40 mm in diameter and 18 mm high with a 3 mm fillet around the top edge, and a 6 mm hole, 12 mm deep, in the underside.',
      22_045,
      [40, 18, 40],
    ],
    [
      'Rectangular bar 120 mm x 20 mm x 20 mm. Along its top edge cut five equal grooves, each 6 mm wide and 4 mm deep across the bar, with 20 mm between groove centres.',
      45_600,
      [120, 20, 20],
    ],
    ['A gusset: right triangle with 60 mm legs, 8 mm thick, with a 15 mm hole 20 mm from both legs.', 14_400 - PI * 450, [60, 8, 60]],
    [
      'Counterbored block: 50 x 50 x 30 mm, an 11 mm hole through the middle with an 18 mm counterbore 11 mm deep from the top.',
      75_000 - PI * (30.25 * 19 + 81 * 11),
      [50, 30, 50],
    ],
    [
      'A 50 mm cube from which one quarter, a 25 x 25 mm square column, has been removed along a vertical edge for the full height.',
      93_750,
      [50, 50, 50],
    ],
    ['a torus with major radius 30 and minor radius 8 cut in half', PI * PI * 30 * 64, [76, 16, 38]],
    [
      'a cylinder 40 mm in diameter and 30 mm high with six semicircular notches of 5 mm radius around its circumference',
      31_006,
      [38.75, 30, 40],
    ],
    ['a plus-shaped extrusion, each arm 20 mm wide, overall 60 mm, 15 mm thick', 2_000 * 15, [60, 15, 60]],
    [
      'a star-shaped plate with five points, outer radius 30, inner radius 15, thickness 4',
      5 * 30 * 15 * Math.sin(PI / 5) * 4,
      [57.06, 4, 54.27],
    ],
    [
      'a semi-circular plate with a radius of 40 mm and a thickness of 5 mm with a concentric semi-circular cutout of radius 20 mm',
      PI * 600 * 5,
      [80, 5, 40],
    ],
    [
      'a cone with base radius 20 and height 40 with a cylindrical hole 10 in diameter drilled 20 deep from the base',
      (PI * 16_000) / 3 - PI * 500,
      [40, 40, 40],
    ],
    [
      'a box 100 x 60 x 40 with a lid-less top, 2 mm walls and a 20 x 10 mm cutout in the front wall',
      240_000 - 96 * 56 * 38 - 400,
      [100, 40, 60],
    ],
    [
      'an L-bracket made of 5 mm sheet, each leg 60 mm long, 40 mm wide, with two 6 mm holes in each leg 15 mm from the free end',
      40 * 5 * 115 - 4 * PI * 45,
      [40, 60, 60],
    ],
    [
      'a shaft 100 mm long: first 30 mm with 20 mm diameter, next 40 mm with 30 mm diameter, last 30 mm with 20 mm diameter',
      PI * (6_000 + 9_000),
      [30, 100, 30],
    ],
    ['An I-beam section 100 mm high and 60 mm wide with an 8 mm web and 10 mm flanges, extruded to 300 mm.', 552_000, [300, 100, 60]],
    ['Build a cross-shaped block: two bars 90 x 30 x 20 mm crossing at right angles.', (2 * 2_700 - 900) * 20, [90, 20, 90]],
    [
      'Draw a square with side 60 on the XY plane. Inside it draw a circle of radius 20 at the centre. Extrude the profile between the square and the circle by 15 units along the normal.',
      (3_600 - PI * 400) * 15,
      [60, 15, 60],
    ],
    ['M12x1.75 thru tapped block, 40 sq x 20 thk', 32_000 - PI * 30.9 * 20, [40, 20, 40]],
    ["2x Ø6.5 thru, c'bore Ø11 x 6.5 dp, in a 60 x 30 x 12 plate, 40 crs", 21_600 - 2 * PI * (10.5625 * 5.5 + 30.25 * 6.5), [60, 12, 30]],
    ['100 x 50 x 6 thk flat bar, 3 holes dia 7 on centreline at 25 pitch, first 25 from end', 30_000 - 3 * PI * 12.25 * 6, [100, 6, 50]],
    ['Start with a 60x60x60 cube. Cut a 30 mm diameter hole through the center along each of the X, Y and Z axes.', 126_960, [60, 60, 60]],
    [
      'A hollow cylinder 50 in outer diameter, 40 in inner diameter and 80 in height, closed at the bottom by a disc 5 thick.',
      PI * (625 * 80 - 400 * 75),
      [50, 80, 50],
    ],
    [
      'A plate shaped like a stadium, overall length 100, width 40, thickness 6, with a hole of diameter 20 at the centre of each rounded end.',
      (2_400 + PI * 400) * 6 - 2 * PI * 600,
      [100, 6, 40],
    ],
    [
      'turned part: Ø50 flange 8 thk, Ø30 body 40 lg, Ø16 bore thru, undercut 2 wide 1 deep at the shoulder, 4x Ø6 on 40 PCD',
      PI * (625 * 8 + 225 * 40 - 64 * 48 - (225 - 196) * 2 - 4 * 9 * 8),
      [50, 48, 50],
    ],
    [
      'step shaft 30x50, 25x20 circlip groove 1.3 wide 23.9 dia, 20x30, steel',
      PI * (225 * 50 + 156.25 * 20 + 100 * 30 - (156.25 - 11.95 ** 2) * 1.3),
      [30, 100, 30],
    ],
    [
      'A block 80 mm x 40 mm x 30 mm. A channel 20 mm wide and 15 mm deep is cut along the full length of the top face.',
      96_000 - 24_000,
      [80, 30, 40],
    ],
    [
      'a 100 mm long shaft of 12 mm diameter with a disc 40 mm diameter and 8 mm thick in the middle',
      PI * (36 * 92 + 400 * 8),
      [40, 100, 40],
    ],
    ['U bracket from 3mm sheet, 60 wide inside, 40 tall, 30 deep', 30 * 3 * (66 + 2 * 37), [30, 40, 66]],
    ['25 sq bar 80 long, Ø12 hole through centre lengthwise', 50_000 - PI * 36 * 80, [80, 25, 25]],
    [
      'A T-shaped beam. Flange 60 mm wide and 8 mm thick, web 50 mm tall below the flange and 8 mm thick, length 150 mm.',
      150 * (480 + 400),
      [150, 58, 60],
    ],
    [
      'An I-beam 100 mm high with 60 mm wide flanges, flange thickness 8 mm, web thickness 5 mm and a length of 300 mm.',
      300 * (960 + 84 * 5),
      [300, 100, 60],
    ],
    ['A hollow cube with 50 mm sides and 4 mm walls, open at the top.', 125_000 - 42 * 42 * 46, [50, 50, 50]],
    [
      'Stepped shaft with three sections: 30 mm diameter 40 mm long, 24 mm diameter 30 mm long, 16 mm diameter 25 mm long.',
      PI * (225 * 40 + 144 * 30 + 64 * 25),
      [30, 95, 30],
    ],
    [
      'A cylinder of 40 mm diameter and 60 mm height with a blind hole 20 mm in diameter and 15 mm deep in the top.',
      PI * (400 * 60 - 100 * 15),
      [40, 60, 40],
    ],
    [
      'Rectangular plate 90 by 60 by 12 with four counterbored holes 10 mm in from the edges. Through diameter 5.5, counterbore diameter 10, counterbore depth 5.5.',
      64_800 - 4 * PI * (7.5625 * 6.5 + 25 * 5.5),
      [90, 12, 60],
    ],
    [
      'Draw a circle of 50 mm diameter, extrude it 10 mm. On top of it draw a concentric circle of 30 mm diameter and extrude it another 25 mm. Then cut a 15 mm hole through everything.',
      PI * (6_250 + 225 * 25 - 56.25 * 35),
      [50, 35, 50],
    ],
    [
      'Sketch a polygon with vertices (0,0), (40,0), (40,20) and (0,30). Extrude 10. Cut a circle of radius 4 at (20,10) through.',
      10_000 - PI * 160,
      [40, 10, 30],
    ],
    [
      'Draw a rectangle with a length of 0.75 units and a width of 0.25 units. Extrude it 0.1 units. On the top face, draw a circle with a radius of 0.05 at the center and cut it all the way through.',
      0.01875 - PI * 0.00025,
      [0.75, 0.1, 0.25],
    ],
    ['A plate 80 x 50 x 5 with a 10 mm wide, 15 mm deep notch in the middle of one long side.', 20_000 - 750, [80, 5, 50]],
    ['A stepped block: 80 x 40 x 20 with a step 30 mm long and 10 mm deep at one end.', 64_000 - 12_000, [80, 20, 40]],
    [
      'A cylinder, 25 mm diameter, 60 mm long, with flats 20 mm across on two opposite sides.',
      60 * (PI * 156.25 - 2 * (156.25 * Math.acos(0.8) - 10 * 7.5)),
      [25, 60, 20],
    ],
    [
      'A bracket made of 3 mm sheet: a 60 x 40 mm base and a 50 mm high back wall across the 60 mm side. Two 5 mm holes in the base, 40 mm apart.',
      40 * (180 + 141) - 2 * PI * 6.25 * 3,
      [40, 50, 60],
    ],
    ['A 40 x 30 x 10 block with no holes', 12_000, [40, 10, 30]],
  ])('%s', async (prompt, volume, size) => {
    const { report, unread } = await made(prompt);
    expect(unread).toEqual([]);
    expect(report.parts).toHaveLength(1);
    const [part] = report.parts;
    const { min, max } = part!.bounds;
    for (const [k, high] of max.entries()) expect(high - min[k]!).toBeCloseTo(size[k]!, size[k]! < 1 ? 3 : 1);
    expect(part!.watertight).toBe(true);
    expect(Math.abs(part!.volume_mm3 / volume - 1)).toBeLessThan(0.006);
  });

  it('puts holes where they were said: in each leg, on the front face, by coordinates, on a circle', async () => {
    const holes = async (prompt: string) =>
      (await made(prompt)).plan.operations.filter(({ op }) => op === 'hole').map(({ params }) => params);
    expect(await holes('a U-shaped bracket with two holes in each leg')).toMatchObject([{ face: 'front' }, { face: 'back' }]);
    expect(await holes('Make a box 80x50x20. Then drill two dia 6 holes from the top at x = ±30, y = 0.')).toMatchObject([
      {
        at: [
          [30, 0],
          [-30, 0],
        ],
      },
    ]);
    expect(await holes('A circular plate 100 mm in diameter and 10 mm thick with six 9 mm holes on a 75 mm pitch circle')).toMatchObject([
      { at: [{ circle: 75, count: 6 }] },
    ]);
  });

  it('makes the same bytes of the same brief, and of the brief that the plan keeps', async () => {
    const prompt =
      'On the XZ plane draw an L: line from (0,0) to (50,0), to (50,10), to (10,10), to (10,40), to (0,40), and close. Extrude it 30 mm.';
    const [first, second] = [await made(prompt), await made(prompt)];
    expect(JSON.stringify(second.plan)).toBe(JSON.stringify(first.plan));
    const changed = await wordReader().refine(first.plan, 'make it red');
    expect(changed.plan?.operations[0]?.params).toEqual(first.plan.operations[0]?.params);
  });

  it('takes a change of one size, and leaves the rest', async () => {
    const { plan } = await made('A plate 100 x 60 x 8 mm with a 20 mm hole in the middle and a 5 mm hole in each corner');
    const changed = await wordReader().refine(plan, 'make the plate 12 mm thick');
    const report = reportOf(evaluator.evaluate(changed.plan!, { quality: 'final' }), []);
    const [part] = report.parts;
    expect(part!.bounds.max[1] - part!.bounds.min[1]).toBeCloseTo(12, 3);
    expect(part!.bounds.max[0] - part!.bounds.min[0]).toBeCloseTo(100, 3);
  });

  it('says where a hole breaks out of its plate', async () => {
    const { notes } = await made('plate 50 x 30 x 3 mm with four 5 mm holes in a 46 x 31 mm rectangular pattern');
    expect(notes.join(' ')).toMatch(/breaks out of the edge of the plate/);
  });

  it('keeps holes as far from the edges when the plate grows', async () => {
    const { plan } = await made('A block 80 x 40 x 30 with two 8 mm holes, 20 mm from each end');
    const longer = { ...plan, parameters: plan.parameters!.map((given) => (given.value === 80 ? { ...given, value: 100 } : given)) };
    const ends = longer.operations.at(-1)!.params.at;
    expect(ends).toEqual([
      { from: 'left', by: [20, 0] },
      { from: 'right', by: [20, 0] },
    ]);
    const { parts } = reportOf(evaluator.evaluate(longer, { quality: 'draft' }), resolveMaterials(longer).specifications);
    expect(Math.abs(parts[0]!.volume_mm3! / (120_000 - 2 * PI * 16 * 30) - 1)).toBeLessThan(0.01);
  });
});
