import type { MetalPiece } from './casting.ts';
import { addAlongCross, stonesAlong } from './crossRow.ts';
import { addOrnament, materialOf } from './hanging.ts';
import type { JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { addPaveField, isPaved } from './paveField.ts';
import type { Form } from './pendants.ts';
import { type JewelSaid, mark, stoneOf } from './said.ts';
import { sunkInto } from './stonePlan.ts';

/** Stones that stand in a row on one plate, at most. */
const MOST_ON_PLATE = 9;

/** How many stones of a width have room beside each other on a plate, in their settings. */
const roomFor = (across: number | undefined, width: number): number =>
  Math.min(MOST_ON_PLATE, Math.max(1, Math.floor((0.85 * (across ?? 18)) / (width + 1.8))));

/** "A heart, pavé set with diamonds": stones that nobody gave a size, a cut or an article are those of the pavé. */
function ofField(jewel: JewelSaid): void {
  const [centre, pave] = [stoneOf(jewel, 'centre'), stoneOf(jewel, 'pave')];
  if (!isPaved(jewel) || !centre || centre.one || centre.cut || centre.width || centre.carat) return;
  centre.role = 'pave';
  if (!pave) return;
  if (centre.species) pave.species ??= centre.species;
  if (centre.count) pave.count ??= centre.count;
  pave.named.push(...centre.named);
  jewel.stones.splice(jewel.stones.indexOf(centre), 1);
}

/** Stones in their settings on the front of a plate, several side by side; the plate's sizes are not the stones'. */
export function addOnPlate(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  plate: Form,
  usual: number,
): { pieces: MetalPiece[]; stones: string[] } {
  const along = plate.cross && stonesAlong(jewel);
  if (along && plate.cross) return addAlongCross(jewel, draft, metals, along, { frame: plate.frame, ...plate.cross });
  ofField(jewel);
  const centre = stoneOf(jewel, 'centre');
  const field =
    plate.outline && isPaved(jewel) ? addPaveField(jewel, draft, metals, { frame: plate.frame, outline: plate.outline }) : undefined;
  if (field && !centre) return field;
  const count = centre?.count;
  const number = Math.min(count?.value ?? 1, centre?.width ? roomFor(plate.across, centre.width.value) : MOST_ON_PLATE);
  const own: JewelSaid = {
    ...jewel,
    stones: jewel.stones.map((stone) => {
      if (stone !== centre || !count) return stone;
      // of all of them, told of their row
      const { count: _all, total, ...each } = stone;
      return total && !each.carat ? { ...each, carat: { ...total, value: total.value / count.value } } : each;
    }),
    parts: new Map([...jewel.parts].filter(([slot]) => slot !== 'piece')),
  };
  const made = addOrnament(
    own,
    draft,
    metals,
    // stones of one row share the room that one would take: a weight goes with the cube of its size
    number > 1 ? usual / (0.6 * number) ** 3 : usual,
    1,
    (cut) => ({
      my: cut === 'pearl' ? 'center' : 'culet',
      to: `${plate.frame}.front`,
      rotate: [90, 0, 0],
      offset: [0, plate.middle ?? 0, cut === 'pearl' ? 0.4 : sunkInto(plate.frame, centre?.width?.value ?? 2)],
    }),
    'bezel',
  );
  const pieces = made.pieces.map(({ id }) => ({ id, material: materialOf(draft, id) }));
  if (number < 2) {
    mark(count, { operation: made.stone, value: 1 });
    return { pieces: [...pieces, ...(field?.pieces ?? [])], stones: [made.stone, ...(field?.stones ?? [])] };
  }
  const row = (id: string, name: string, of: string): string =>
    draft.add({
      id,
      op: 'linear_array',
      name,
      inputs: [of],
      params: {
        count: number,
        step: plate.upright ? [0, `= ${made.frame}.size_x + 0.4`, 0] : [`= ${made.frame}.size_x + 0.4`, 0, 0],
        centered: true,
      },
      material: materialOf(draft, of),
    });
  const stone = row('stones', 'Stones', made.stone);
  mark(count, { operation: stone, param: 'count', value: number });
  return { pieces: pieces.map(({ id, material }, i) => ({ id: row(`settings_${i + 1}`, 'Settings', id), material })), stones: [stone] };
}
