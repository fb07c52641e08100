import { castAll } from './casting.ts';
import { paired } from './hanging.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, said, stoneOf } from './said.ts';
import { addPave, paveDiameter } from './trimmings.ts';

/** Cuffs for the rim of the ear: open bands that no piercing holds. */

/** A cuff for the rim of the ear: a small open band, one of them unless more were said. */
export function makeEarCuff(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const piece = partOf(jewel, 'piece');
  const inside =
    piece.numbers.get('inner diameter') ?? piece.numbers.get('inner size') ?? piece.numbers.get('diameter') ?? piece.numbers.get('size');
  const wide = piece.numbers.get('width');
  if (!inside) draft.assume('Ear cuff: 11 mm inside (not said).');
  const material = metals.of('piece');
  const set = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave');
  if (set) set.role = 'pave';
  // so wide a band bears so large stones
  const across = tidy(Math.min((wide?.value ?? 5) - 1, set?.width || set?.carat ? paveDiameter(draft, set) : 1.1));
  const width = draft.param('width', wide?.value ?? tidy(Math.max(3.5, across + 1.6)), { label: 'Width', min: 1.5, max: 12, step: 0.1 });
  const band = draft.add(
    {
      id: 'band',
      op: 'create_shank',
      name: 'Band',
      params: {
        diameter: draft.param('inner_diameter', Math.max(10, inside?.value ?? 11), {
          label: 'Inner diameter',
          min: 10,
          max: 16,
          step: 0.1,
        }),
        width,
        thickness: tidy(Math.max(1.2, 0.85 * across)),
        profile: 'd',
      },
      material,
    },
    { diameter: inside, width: wide },
  );
  const pave =
    set &&
    addPave(jewel, draft, metals, {
      shank: band,
      diameter: across,
      rows: { value: 1, traces: [] },
      arc: 200,
      inRow: set.count,
    });
  const bearer = pave
    ? castAll(
        draft,
        [
          { id: band, material },
          { id: pave, material },
        ],
        [],
        'Ear cuff',
      )[0]!
    : band;
  const gap = draft.add({
    id: 'gap',
    op: 'box',
    name: 'Gap',
    params: { size: [4, 10, `= ${inner(width)} * 5 + 12`] },
    at: { my: 'center', to: `${band}.inside_bottom` },
    material,
  });
  const bands = partOf(jewel, 'shank').count;
  const number = Math.max(1, Math.min(4, bands?.value ?? 1));
  const apart = `(${inner(width)} + 1.2)`;
  // Several bands stand side by side, a bar joins them at the top.
  const inputs =
    number === 1
      ? [bearer]
      : [
          draft.add({
            id: 'bands',
            op: 'linear_array',
            name: 'Bands',
            inputs: [band],
            params: { count: number, step: [0, 0, `= ${apart}`], centered: true },
          }),
          draft.add({
            id: 'bar',
            op: 'box',
            name: 'Bar',
            params: { size: [3, 1, `= ${apart} * ${number - 1} + 0.5`], round: 0.2 },
            at: { my: 'center', to: 'origin', offset: [0, `= ${draft.prefix}inner_diameter / 2 + 0.55`, 0] },
            material,
          }),
        ];
  const whole = number === 1 ? bearer : draft.add({ id: 'joined', op: 'union', name: 'Ear cuff', inputs, params: {}, material });
  mark(bands, { operation: whole, value: number });
  mark({ traces: partOf(jewel, 'shank').named }, { operation: whole });
  const cuff = draft.add({ id: 'cuff', op: 'difference', name: 'Ear cuff', inputs: [whole, gap], params: {}, material });
  draft.relate('Ear cuff', 'open below, round the rim of the ear');
  jewel.count ??= said(1);
  paired(jewel, draft, [cuff], 'Ear cuffs', cuff);
}
