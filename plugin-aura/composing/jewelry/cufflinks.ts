import { castAll, type MetalPiece } from './casting.ts';
import { addOrnament, hasStone, paired } from './hanging.ts';
import { inner, type JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { OUTLINES } from './outlines.ts';
import { addForm } from './pendants.ts';
import { isNamed, type JewelSaid, mark, meaningSaid, partOf, stoneOf } from './said.ts';
import { cutOf, speciesOf } from './stonePlan.ts';

/** Cufflinks: a face on a bar that turns; a set stone, or a plate that another material may be let into. */
export function makeCufflinks(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const shape = meaningSaid(jewel, 'shape', 'piece', 'face');
  const stone = stoneOf(jewel, 'centre');
  // "square onyx cufflinks": an opaque stone of the face's form is let into it
  const inlaid = isNamed(jewel, 'inlay') || (shape !== undefined && !stone?.cut && cutOf(stone) === 'cabochon');
  const stoned = !inlaid && hasStone(jewel) && partOf(jewel, 'stone').absent.length === 0;
  const form = stoned ? addOrnament(jewel, draft, metals, 2, 2) : addForm(jewel, draft, metals, 15);
  const material = metals.of('piece');
  const pieces: MetalPiece[] = [...form.pieces];
  const extra: string[] = [];
  if (inlaid) {
    const inlay = addInlay(jewel, draft, form.frame);
    extra.push(inlay);
    const room = draft.add({ id: 'room', op: 'copy', name: 'Room for the inlay', params: { of: inlay } });
    const face = pieces.findIndex(({ id }) => id === form.frame);
    const own = pieces[face]?.material ?? material;
    pieces[face] = {
      id: draft.add({ id: 'inlaid', op: 'difference', name: 'Face', inputs: [form.frame, room], params: {}, material: own }),
      material: own,
    };
  }
  // Behind a set stone its head is open for light: a plate closes it, and bears the post.
  const base = stoned
    ? draft.add({
        id: 'base',
        op: 'cylinder',
        name: 'Back plate',
        params: { diameter: `= max(6, 0.85 * ${form.frame}.size_x)`, height: 1.2, axis: 'z' },
        at: { my: 'front', to: `${form.frame}.back`, offset: [0, 0, 0.6] },
        material,
      })
    : form.frame;
  const post = draft.add({
    id: 'post',
    op: 'cylinder',
    name: 'Post',
    params: { diameter: 2, height: 16, axis: 'z' },
    at: { my: 'front', to: `${base}.back`, offset: [0, 0, 0.6] },
    material,
  });
  const bar = draft.add({
    id: 'whale',
    op: 'box',
    name: 'Whale back',
    params: { size: [5, 17, 3], round: 1.3 },
    at: { my: 'front', to: `${post}.back`, offset: [0, 0, 1.6] },
    material,
  });
  mark({ traces: [...partOf(jewel, 'post').named, ...partOf(jewel, 'face').named] }, { operation: post });
  const stones = 'stone' in form && form.stone ? [form.stone] : [];
  for (const id of [...(stoned ? [base] : []), post, bar]) pieces.push({ id, material });
  const castings = castAll(draft, pieces, stones, 'Cufflink');
  draft.relate('Bar', 'behind the cuff');
  // A bar that turns in the cuff is how they are made.
  for (const part of jewel.thing.parts)
    if (/\b(?:back|bar|toggle|swivel|t-bar)s?$/i.test(part.noun))
      mark({ traces: [part, ...part.facts] }, { operation: `${draft.prefix}casting` });
  paired(jewel, draft, [...castings, ...extra, ...stones], 'Cufflinks', castings[0]!);
}

/** A plate of another material let into the face, of the face's own outline, flush with it. */
function addInlay(jewel: JewelSaid, draft: JewelDraft, face: string): string {
  const part = partOf(jewel, 'inlay');
  const stone = jewel.stones[0];
  const preset = part.material?.value ?? (stone?.species ? speciesOf(stone) : 'mother of pearl');
  const shape = meaningSaid(jewel, 'shape', 'disc', 'piece', 'face')?.value.shape ?? 'round';
  const across = part.numbers.get('size') ?? part.numbers.get('diameter') ?? stone?.width;
  const size = across
    ? inner(draft.param('inlay', across.value, { label: 'Inlay', min: 3, max: 30, step: 0.5 }))
    : `(0.74 * ${inner(`= ${draft.prefix}diameter`)})`;
  const profile = OUTLINES[shape]?.(size) ?? { circle: `= ${size}` };
  const id = draft.add({
    id: 'inlay',
    op: 'extrude',
    name: 'Inlay',
    params: { profile, height: 0.7, axis: 'z' },
    at: { my: 'front', to: `${face}.front`, offset: [0, 0, 0.05] },
    material: draft.material('inlay', { preset, ...(part.colour && { color: part.colour.value }) }),
  });
  mark({ traces: [...part.named, ...(part.material?.traces ?? []), ...(part.colour?.traces ?? [])] }, { operation: id, param: 'material' });
  mark(across, { operation: id, param: 'profile', value: across?.value ?? 0 });
  for (const other of jewel.stones)
    mark({ traces: [...other.named, ...(other.species?.traces ?? [])] }, { operation: id, param: 'material' });
  draft.relate('Inlay', 'let into the face');
  return id;
}
