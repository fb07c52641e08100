import { afterAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { boundsOf } from '../operations/parts.ts';
import { wordReader } from './offline.ts';

/** Lists of sizes as machinists type them, held against the sizes of what is built, mm. */

const evaluator = new Evaluator(await Kernel.load(), registry);
afterAll(() => evaluator.dispose());

async function sizesOf(words: string): Promise<{ size: number[]; unread: readonly string[]; notes: readonly string[]; volume: number }> {
  const { plan, unread, notes, reply } = await wordReader().generate(words);
  if (!plan) throw new Error(`Nothing came of "${words}": ${reply}`);
  const { parts, problems } = evaluator.evaluate(plan, { quality: 'final' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const bounds = boundsOf(parts)!;
  const size = [0, 1, 2].map((k) => bounds.max[k]! - bounds.min[k]!);
  const volume = parts.reduce((sum, { solid, copies }) => sum + (solid?.volume() ?? 0) * Math.max(1, copies?.length ?? 1), 0);
  return { size, unread, notes, volume };
}

describe('a list of sizes is what is built', () => {
  it.each<[string, number[]]>([
    ['608 bearing', [22, 7, 22]],
    ['6204 bearing', [47, 14, 47]],
    ['flat washer id .281 od .625 thk .065', [15.875, 1.651, 15.875]],
    ['spur gear mod 2, 24 teeth, 15 mm face, 10 mm bore', [52, 15, 52]],
    ['pinion 16T 20DP 1/4 bore 3/8 face', [22.86, 9.525, 22.86]],
    ['v-belt pulley OD 80, 38 deg groove, 13 wide at top, bore 20 with 6mm keyway, width 22', [80, 22, 80]],
    ['shaft collar 3/4 bore, 1-1/4 OD, 1/2 wide, 1/4-20 set screw', [31.75, 12.7, 31.75]],
    ['bushing OD 16 ID 10 L 20, flanged 22 dia x 3', [22, 20, 22]],
    ['L bracket 2x2x1/8 stl 1.5 wide, (2) .25 thru holes ea leg', [38.1, 50.8, 50.8]],
    ['knurled knob dia 30 x 18 high, M6 tapped blind hole 12 deep in the bottom', [30, 18, 30]],
    ['turned shaft, 4140: 1.000 dia x 2.5, .750 dia x 1.25, .500 dia x .75, 1/32 chamf both ends', [114.3, 25.4, 25.4]],
    ['parallel key 8x7x40', [40, 7, 8]],
    ['dowel pin 6x30 w/ chamfer ends', [30, 6, 6]],
    ['knurled thumb nut M5, 20 mm diameter, 10 mm thick, brass', [20, 10, 20]],
    ['gear rack, module 2, 20 teeth, 15 mm wide', [40 * Math.PI, 20, 15]],
    ['bronze bush 20 mm outside, 14 mm inside, 25 mm long', [20, 25, 20]],
    ['steel L bracket 60x60x40, 4 mm thick, two 6.5 mm holes in each leg', [40, 60, 60]],
    ['I-beam, 1 m long, 100 mm high, 55 mm flanges, steel', [1000, 100, 55]],
    ['90 degree pipe elbow, 40mm OD, 3 mm wall, bend radius 60 mm', [81.2, 81.2, 40]],
    ['2040 extrusion 500 long', [500, 40, 20]],
    ['rigid shaft coupling 8mm to 5mm, OD 19 length 25, 4 grub screws M3, no flex cuts', [19, 25, 19]],
    ['cam, egg shaped, base circle r 20, lift 8, thk 10, bore 12 + 4mm keyway', [40, 10, 48]],
    ['project box ABS 120x80x45 wall 2.5, lid w/ lip, 4 corner bosses for no 4 selftappers, 2 x 16mm gland holes one end', [120, 45, 80]],
  ])('%s', async (words, wanted) => {
    const { size, unread } = await sizesOf(words);
    expect(unread).toEqual([]);
    for (const [k, value] of wanted.entries()) expect(Math.abs(size[k]! - value), `${size}`).toBeLessThan(0.15);
  });

  it('takes bore, keyway and set screw out of the blank', async () => {
    const plain = await sizesOf('spur gear 20T mod 2 face 12, bore 10');
    const keyed = await sizesOf('spur gear 20T mod 2 face 12, bore 10, 3mm keyway');
    const wider = await sizesOf('spur gear 20T mod 2 face 12, bore 14');
    expect(plain.volume - keyed.volume).toBeGreaterThan(20);
    expect((plain.volume - wider.volume) / (Math.PI * (49 - 25) * 12)).toBeCloseTo(1, 2);
  });

  it('puts a hub at one side, as wide and as long as it was said', async () => {
    const { size, unread, notes } = await sizesOf(
      'spur gear 20T module 1.5 face width 12, hub dia 20 x 8 long one side, bore 8 H7, M4 set screw in hub',
    );
    expect(size[1]).toBeCloseTo(20, 2);
    expect(size[0]).toBeCloseTo(33, 1);
    // a fit is no size
    expect(unread).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('“H7”')]);
  });

  it('names the seals of a bearing, which are not made', async () => {
    const { size, unread } = await sizesOf('6902-2RS bearing');
    expect(size[0]).toBeCloseTo(28, 1);
    expect(unread).toEqual(['-2RS']);
  });

  it('makes the keyway of a bore where only its name was said', async () => {
    const { plan, notes } = await wordReader().generate('spur gear 24 teeth module 2 with 12 mm bore and keyway');
    expect(plan?.operations[0]?.params).toMatchObject({ keyed: true });
    expect(notes).toEqual([]);
  });

  it.each<[words: string, faces: (string | undefined)[], places: unknown]>([
    ['a 60 mm cube with a 20 mm hole on each side', [undefined, 'front', 'right'], undefined],
    ['plate 80 x 80 x 5 with a 10 mm hole in the corner', [undefined], [25, 25]],
    [
      'plate 80 x 80 x 5 with four M4 holes at 60 mm spacing',
      [undefined],
      [
        [-30, -30],
        [30, -30],
        [-30, 30],
        [30, 30],
      ],
    ],
  ])('%s: where its holes are', async (words, faces, places) => {
    const { plan } = await wordReader().generate(words);
    const holes = (plan?.operations ?? []).filter(({ op }) => op === 'hole');
    expect(holes.map(({ params }) => params.face)).toEqual(faces);
    expect(holes[0]?.params.at).toEqual(places);
  });
});
