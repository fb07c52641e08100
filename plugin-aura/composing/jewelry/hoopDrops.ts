import { castAll, type MetalPiece } from './casting.ts';
import { addFigure, figureMetal } from './charms.ts';
import { addLink, castNamed, HUNG, linkName, ringOn } from './dangles.ts';
import { paired } from './hanging.ts';
import { inner, type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, type StoneSaid, stoneOf } from './said.ts';
import { cutOf, speciesOf, stoneMaterial } from './stonePlan.ts';

/** What hangs from the bottom of a hoop: a pearl, a stone that was said to dangle, a figure. */

/** Whether something hangs: figures and pearls do, other stones stand in the front of a hoop unless they were said to dangle. */
export const hangsFrom = ({ figures }: JewelSaid, stone: StoneSaid | undefined): boolean =>
  figures.length > 0 || (stone !== undefined && !(stone.count && stone.count.value > 7) && (cutOf(stone) === 'pearl' || dangles(stone)));

const dangles = ({ named }: StoneSaid): boolean => named.some(({ words }) => /\b(?:drops?|hang\w*|dangl\w*|charms?)\b/i.test(words));

export function hangFromHoop(jewel: JewelSaid, draft: JewelDraft, metals: Metals, hoop: string, diameter: string): void {
  const stone = stoneOf(jewel, 'centre') ?? stoneOf(jewel, 'pave');
  const [figure] = jewel.figures;
  if (!figure && cutOf(stone) === 'pearl') {
    hangPearl(jewel, draft, metals, hoop, diameter);
    return;
  }
  const ring = draft.add({
    id: 'ring',
    op: 'create_jump_ring',
    name: 'Jump ring',
    params: { diameter: 3.4, wire: 0.8, facing: 'side' },
    at: { my: 'center', to: 'origin', offset: [0, `= -(${inner(diameter)} / 2 + 1.2)`, 0], rotate: [0, 90, 0] },
    material: metals.of('piece'),
  });
  // its wire is thicker than that of the rings of links
  const at = { my: 'top', to: `${ring}.bottom`, offset: [0, tidy(HUNG + 0.12), 0] as [number, number, number] };
  if (figure) {
    const material = figureMetal(draft, metals, figure);
    const size = draft.param('charm_size', figure.size?.value ?? 8, { label: 'Charm', min: 4, max: 40, step: 0.5 });
    const plate = addFigure(draft, { id: 'charm_plate', outline: figure.outline, size, thickness: 1.2, material, axis: 'z' });
    const upper = ringOn(draft, plate, 'charm_ring', 'side', 1, material);
    const castings = castNamed(
      draft,
      [plate, upper].map((id) => ({ id, material })),
      [],
      'charm',
    );
    const charm = draft.add({ id: 'charm', op: 'group', name: 'Charm', inputs: castings, params: {}, at });
    mark({ traces: [...figure.named, ...(figure.count?.traces ?? []), ...(figure.material?.traces ?? [])] }, { operation: charm });
    mark(figure.size, { operation: plate, param: 'profile', value: figure.size?.value ?? 0 });
    draft.relate('Charm', 'hangs from the bottom of the hoop');
    paired(jewel, draft, [hoop, ring, charm], 'Hoop earrings', hoop);
    return;
  }
  const link = { kind: 'stone' as const, stone: stone ?? { at: 0, named: [] } };
  const material = metals.of('piece');
  const made = addLink(jewel, draft, metals, link, 0, material);
  const upper = ringOn(draft, made.frame, 'upper_ring', 'side', 1, material);
  const castings = castNamed(draft, [...made.pieces, { id: upper, material }], made.stones, 'drop');
  const drop = draft.add({ id: 'drop', op: 'group', name: linkName(link), inputs: [...castings, ...made.stones], params: {}, at });
  mark({ traces: link.stone.named }, { operation: drop });
  draft.relate('Drop', 'hangs from the bottom of the hoop');
  paired(jewel, draft, [hoop, ring, drop], 'Hoop earrings', hoop);
}

/** A pearl that hangs from the bottom of each hoop by a ring of its own. */
function hangPearl(jewel: JewelSaid, draft: JewelDraft, metals: Metals, hoop: string, diameter: string): void {
  const said = stoneOf(jewel, 'centre');
  const across = said?.width ?? said?.length;
  const factor = said?.scale?.value ?? 1;
  const species = speciesOf(said, 'white pearl');
  const width = draft.param('stone_width', across?.value ?? tidy(Math.max(3, Math.round(7 * factor))), {
    label: 'Pearl',
    min: 3,
    max: 16,
    step: 0.5,
  });
  const number = Math.max(1, Math.min(7, said?.count?.value ?? 1));
  const pieces: MetalPiece[] = [];
  const pearls: string[] = [];
  for (let i = 0; i < number; i++) {
    const own = number === 1 ? '' : `_${i + 1}`;
    // Several hang side by side from the lower half of the hoop, far enough apart for the pearls between.
    const turn = `(${inner(width)} + 1.5) / (${inner(diameter)} / 2) * 180 / pi * ${tidy(i - (number - 1) / 2)}`;
    const out = `(${inner(diameter)} / 2 + 1.2)`;
    const ring = draft.add({
      id: `ring${own}`,
      op: 'create_jump_ring',
      name: 'Jump ring',
      params: { diameter: 3.4, wire: 0.8, facing: 'side' },
      at: { my: 'center', to: 'origin', offset: [0, `= -cos(${turn}) * ${out}`, `= sin(${turn}) * ${out}`], rotate: [0, 90, 0] },
      material: metals.of('piece'),
    });
    const pearl = draft.add(
      {
        id: `stone${own}`,
        op: 'create_gem',
        name: 'Pearl',
        params: { species, cut: 'pearl', width },
        at: { my: 'top', to: `${ring}.bottom`, offset: [0, -0.7, 0] },
        material: stoneMaterial(draft, 'stone', species),
      },
      i === 0 ? { species: said?.species, width: across } : {},
    );
    const cap = draft.add({
      id: `cap${own}`,
      op: 'sphere',
      name: 'Cap',
      params: { diameter: 2 },
      at: { my: 'center', to: `${pearl}.top`, offset: [0, 0.2, 0] },
      material: metals.of('piece'),
    });
    pearls.push(pearl);
    if (number > 1) {
      const drop = draft.add({
        id: `drop${own}`,
        op: 'cast',
        name: 'Drop',
        inputs: [ring, cap],
        params: { stones: [pearl] },
        material: metals.of('piece'),
      });
      pieces.push({ id: drop, material: metals.of('piece') });
    } else pieces.push({ id: ring, material: metals.of('piece') }, { id: cap, material: metals.of('piece') });
  }
  mark({ traces: said?.named ?? [] }, { operation: pearls[0]! });
  mark(said?.count, { operation: pearls[0]! });
  mark(said?.scale, { operation: pearls[0]!, param: 'width' });
  draft.relate('Pearl', 'hangs from the bottom of the hoop');
  const drop = number > 1 ? pieces.map(({ id }) => id) : castAll(draft, pieces, pearls, 'Drop');
  paired(jewel, draft, [hoop, ...drop, ...pearls], 'Hoop earrings', hoop);
}
