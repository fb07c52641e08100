import { chainLength, USUAL_LENGTH } from './chains.ts';
import { inner, type JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf } from './said.ts';

/** A bracelet of leather: a flat strap that a clasp of metal closes. */

/** Thickness of the strap, and by how much its clasp stands over it on each side, mm. */
const THICK = 2.4;
const OVER = 0.9;

export function makeStrap(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const [piece, clasp] = [partOf(jewel, 'piece'), partOf(jewel, 'clasp')];
  const long = chainLength(jewel);
  const wide = piece.numbers.get('width');
  const thick = piece.numbers.get('thickness')?.value ?? THICK;
  if (!long) draft.assume(`Strap: ${USUAL_LENGTH.bracelet} mm long (not said).`);
  const length = inner(draft.param('length', long?.value ?? USUAL_LENGTH.bracelet, { label: 'Length', min: 120, max: 300, step: 5 }));
  const width = inner(draft.param('width', wide?.value ?? 8, { label: 'Width', min: 2, max: 50, step: 0.5 }));
  const material = metals.of('piece');
  const middle = { my: 'center', to: 'origin' };
  const band = draft.add(
    {
      id: 'band',
      op: 'cylinder',
      name: 'Strap',
      params: {
        diameter: `= ${length} / pi + ${thick}`,
        inner_diameter: `= ${length} / pi - ${thick}`,
        height: `= ${width}`,
        axis: 'z',
      },
      at: middle,
      material,
    },
    { diameter: long, height: wide, wall: piece.numbers.get('thickness') },
  );
  const lock = draft.add({
    id: 'clasp',
    op: 'box',
    name: 'Clasp',
    params: { size: [14, thick + 2 * OVER, `= ${width} + ${2 * OVER}`], round: 0.7 },
    at: { ...middle, offset: [0, `= -(${length} / (2 * pi))`, 0] },
    material: clasp.material || clasp.karat ? metals.of('clasp') : draft.material('clasp_metal', { preset: 'Sterling silver' }),
  });
  const room = draft.add({ id: 'room', op: 'copy', name: 'Room for the clasp', params: { of: lock } });
  draft.add({ id: 'strap', op: 'difference', name: 'Strap', inputs: [band, room], params: {}, material });
  mark({ traces: [...clasp.named, ...partOf(jewel, 'chain').named] }, { operation: lock });
  draft.relate('Clasp', 'closes the strap');
}
