import { castAll, type MetalPiece } from './casting.ts';
import { addHead } from './heads.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, stoneOf } from './said.ts';
import { addShank } from './shankPlan.ts';
import { addStone, widthOf } from './stonePlan.ts';

/** A ring like a little crown: points that rise from one edge of the band, the middle one tallest, a stone or a ball on each tip. */

/** How far round the finger the points go, degrees to either side of the top. */
const REACH = 105;

export function makeCrownRing(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const shank = addShank(jewel, draft, metals, { name: 'Band', width: 2.2, thickness: 1.6, profile: 'd' });
  const said = partOf(jewel, 'point').count;
  const stone = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave') ?? stoneOf(jewel, 'side');
  const points = Math.max(3, Math.min(11, said?.value ?? stone?.count?.value ?? 5));
  const tall = partOf(jewel, 'point').numbers.get('height') ?? partOf(jewel, 'piece').numbers.get('height');
  const height = draft.param('point_height', tall?.value ?? 4.5, { label: 'Tallest point', min: 2, max: 12, step: 0.1 }).slice(2);
  const material = metals.of('shank');
  const wire = 1.3;
  const out = `(${shank}.inner_radius + ${shank}.thickness / 2)`;
  const edge = `${shank}.width / 2 - 0.4`;
  const step = (2 * REACH) / points;
  const pieces: MetalPiece[] = [{ id: shank, material }];
  const stones: string[] = [];
  const place = (degrees: number, z: string): [string, string, string] => [
    `= sin(${tidy(degrees)}) * ${out}`,
    `= cos(${tidy(degrees)}) * ${out}`,
    `= ${z}`,
  ];
  // A stone's culet keeps clear of the finger.
  const outward = (degrees: number, z: string): [string, string, string] => [
    `= sin(${tidy(degrees)}) * (${out} + 0.9)`,
    `= cos(${tidy(degrees)}) * (${out} + 0.9)`,
    `= ${z}`,
  ];
  const across = stone
    ? widthOf(stone.carat || stone.width || stone.length ? stone : { ...stone, width: { value: 1.8, traces: [] } }, 0.03)
    : 1.8;
  for (let i = 0; i < points; i++) {
    const at = (i - (points - 1) / 2) * step;
    const share = tidy(0.62 + 0.38 * (1 - Math.abs(i - (points - 1) / 2) / ((points + 1) / 2)));
    const tip = `${edge} + ${height} * ${share}`;
    for (const side of [-1, 1]) {
      const id = draft.add({
        id: `point_${i + 1}_${side < 0 ? 'left' : 'right'}`,
        op: 'pipe',
        name: `Point ${i + 1}`,
        params: {
          diameter: wire,
          path: {
            spline: [
              place(at + side * step * 0.5, edge),
              place(at + side * step * 0.3, `${edge} + ${height} * ${tidy(0.45 * share)}`),
              place(at, tip),
            ],
          },
        },
        material,
      });
      pieces.push({ id, material });
    }
    const offset = (stone ? outward : place)(at, `${tip} + ${stone ? tidy(across / 2 - 0.1) : 0.3}`);
    if (!stone) {
      const ball = draft.add({
        id: `ball_${i + 1}`,
        op: 'sphere',
        name: 'Ball',
        params: { diameter: 2 },
        at: { my: 'center', to: `${shank}.center`, offset },
        material,
      });
      pieces.push({ id: ball, material });
      continue;
    }
    const { count: _count, ...one } = stone;
    // It looks outward from the finger, its cup rooted in the tip.
    const made = addStone(
      i === 0
        ? { ...one, ...(one.carat || one.width || one.length ? {} : { width: { value: 1.8, traces: [] } }) }
        : { ...one, named: [], ...(one.carat || one.width || one.length ? {} : { width: { value: 1.8, traces: [] } }) },
      draft,
      {
        id: i === 0 ? 'stone' : `stone_${i + 1}`,
        carat: 0.03,
        at: { my: 'girdle', to: `${shank}.center`, offset, rotate: [0, 0, tidy(-at)] },
      },
    );
    const cup = addHead(jewel, draft, metals, {
      stone: made.id,
      cut: made.cut,
      head: { kind: 'bezel', style: undefined, said: undefined },
      id: `cup_${i + 1}`,
      bezelHeight: `= ${made.id}.pavilion + 0.4`,
      bezelStraight: true,
    });
    pieces.push({ id: cup, material });
    stones.push(made.id);
  }
  const first = `${draft.prefix}point_1_left`;
  mark(said, { operation: first, value: points });
  mark(stone?.count, { operation: first, value: points });
  mark(tall, { operation: first, param: 'path', value: tall?.value ?? 0 });
  mark({ traces: partOf(jewel, 'point').named }, { operation: first });
  for (const part of jewel.thing.parts)
    if (/^(tip|end|top)$/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: first });
  draft.relate('Points', 'rise from the edge of the band, the middle one tallest');
  castAll(draft, pieces, stones, 'Crown ring');
}
