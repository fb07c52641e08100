import { addEngraving, castAll } from './casting.ts';
import { addHead, clearanceOf, headKind } from './heads.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, type StoneSaid, stoneOf } from './said.ts';
import { addShank, bandSizes, fingerSaid, type ShankUsual } from './shankPlan.ts';
import { addStone, cutOf, widthOf } from './stonePlan.ts';

/** Two stones of one rank side by side on the finger, each in its own head. */
export function makeToiEtMoi(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const first: StoneSaid = stoneOf(jewel, 'centre') ?? { at: 0, named: [] };
  const { count, total, ...one } = first;
  const shared: StoneSaid = total && !first.carat ? { ...one, carat: { ...total, value: total.value / 2 } } : one;
  const second: StoneSaid =
    stoneOf(jewel, 'side') ??
    (count || jewel.stones.length < 2 ? { ...shared, named: [] } : jewel.stones.find((stone) => stone !== first)!);
  const pair = [shared, { ...second, role: 'centre' as const }];
  const usual: ShankUsual = { width: 2.2, thickness: 1.8 };
  const shank = addShank(jewel, draft, metals, usual);
  const widths = pair.map((stone) => widthOf(stone, 0.6));
  const radius = (fingerSaid(jewel, 1.8)?.value ?? 17.3) / 2 + clearanceOf('prong') + 0.43 * Math.max(...widths);
  const reach = (widths[0]! + widths[1]!) / 2 + 1.7;
  const apart = draft.param('apart', tidy((2 * Math.asin(Math.min(1, reach / (2 * radius))) * 180) / Math.PI), {
    label: 'From stone to stone',
    unit: 'deg',
    min: 10,
    max: 90,
    step: 0.5,
  });
  const clearance = draft.param('culet_clearance', 1.2, { label: 'Stones above the finger', min: 0.5, max: 3, step: 0.1 });
  const heads: { id: string; material: string }[] = [];
  const stones = pair.map((stone, i) => {
    const side = i === 0 ? '-' : '';
    const out = `(${shank}.inner_radius + ${inner(clearance)})`;
    const made = addStone(stone, draft, {
      id: i === 0 ? 'stone' : 'second',
      prefix: i === 0 ? '' : 'second_',
      carat: 0.6,
      at: {
        my: 'culet',
        to: `${shank}.center`,
        offset: [`= ${side}${out} * sin(${inner(apart)} / 2)`, `= ${out} * cos(${inner(apart)} / 2)`, 0],
        rotate: [0, 0, `= ${i === 0 ? '' : '-'}${inner(apart)} / 2`],
      },
    });
    const kind = headKind(jewel, stone, cutOf(stone));
    const head = kind.kind === 'bezel' ? kind : { ...kind, kind: 'prong' as const };
    const id = addHead(jewel, draft, metals, { stone: made.id, shank, cut: made.cut, head, id: i === 0 ? 'head' : 'second_head' });
    heads.push({ id, material: metals.of('head') });
    return made.id;
  });
  mark(count, { operation: stones[1]!, value: 2 });
  draft.relate('Two stones', 'side by side over the top of the band');
  castAll(draft, [{ id: shank, material: metals.of('shank') }, ...heads], stones, 'Toi et moi ring', (casting) =>
    addEngraving(jewel, draft, metals, casting, bandSizes(jewel, usual).width),
  );
}
