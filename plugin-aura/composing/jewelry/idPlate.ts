import { addEngravingOnPlate } from './casting.ts';
import { addChain } from './chains.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf } from './said.ts';

/** Bracelets with a plate between their links, which bears a name. */

const USUAL = { long: 36, wide: 7, thick: 1.6 } as const;

/** Whether letters were said to be cut into a bracelet of links, which has no face of its own for them. */
export const hasPlate = (jewel: JewelSaid): boolean =>
  jewel.stones.length === 0 &&
  partOf(jewel, 'engraving').named.some(({ words }) => /engrav|inscrib|stamp|etch|letter|initial/i.test(words));

export function makeIdBracelet(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const disc = partOf(jewel, 'disc');
  const long = disc.numbers.get('length') ?? disc.numbers.get('size');
  const wide = disc.numbers.get('width') ?? disc.numbers.get('height');
  addChain(jewel, draft, metals);
  const radius = `${draft.prefix}chain_length / (2 * pi)`;
  const material = metals.of('disc');
  const [length, width] = [long?.value ?? USUAL.long, wide?.value ?? USUAL.wide];
  const plate = draft.add(
    {
      id: 'plate',
      op: 'box',
      name: 'Plate',
      params: {
        size: [
          draft.param('plate_length', length, { label: 'Plate length', min: 15, max: 60, step: 0.5 }),
          draft.param('plate_width', width, { label: 'Plate width', min: 3, max: 20, step: 0.5 }),
          USUAL.thick,
        ],
        round: 0.4,
      },
      // before the links, which would show in its letters
      at: { my: 'center', to: 'origin', offset: [0, 0, `= ${inner(radius)} + 2.4`] },
      material,
    },
    { 'size.0': long, 'size.1': wide },
  );
  mark({ traces: disc.named }, { operation: plate });
  addEngravingOnPlate(jewel, draft, material, plate, length, USUAL.thick, { tall: tidy(1.5 * width) });
  draft.relate('Plate', 'between the links, at the front of the wrist');
}
