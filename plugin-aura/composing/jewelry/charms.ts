import { inner, type JewelDraft } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { OUTLINES, raisedFace } from './outlines.ts';
import { type FigureSaid, type JewelSaid, mark, partOf } from './said.ts';

/** Charms on a chain that lies round: each on a ring of its own, which goes through a link. */

/** Metal of a figure: its own, where one was said, or the piece's. */
export function figureMetal(draft: JewelDraft, metals: Metals, { material, outline }: FigureSaid): string {
  return material ? draft.material(`${outline}_metal`, { preset: material.value }) : metals.of('piece');
}

export interface FigurePlate {
  id: string;
  outline: string;
  size: string;
  thickness: number;
  material: string;
  axis: 'y' | 'z';
  at?: import('../../plan/plan.ts').Placement;
  /** So small that its edges are broken by very little. */
  fine?: boolean;
  /** Its face is flat, so that a stone can sit on it. */
  flat?: boolean;
}

/** A figure cut from a plate. */
export function addFigure(draft: JewelDraft, { id, outline, size, thickness, material, axis, at, fine, flat }: FigurePlate): string {
  const of = inner(size);
  const name = outline.charAt(0).toUpperCase() + outline.slice(1);
  if (outline === 'cross') {
    const bar = (part: string, params: Record<string, unknown>, place: FigurePlate['at']): string =>
      draft.add({ id: `${id}_${part}`, op: 'box', name, params, ...(place && { at: place }), material });
    const flat = (long: string, wide: string): string[] =>
      axis === 'y' ? [wide, String(thickness), long] : [wide, long, String(thickness)];
    const sized = (list: string[]): unknown[] => list.map((text) => (/^[\d.]+$/.test(text) ? Number(text) : `= ${text}`));
    const upright = bar('upright', { size: sized(flat(of, `${of} * 0.22`)), round: 0.2 }, at);
    const shift = axis === 'y' ? [0, 0, `= -(${of}) * 0.16`] : [0, `= ${of} * 0.16`, 0];
    const beam = bar(
      'beam',
      { size: sized(flat(`${of} * 0.22`, `${of} * 0.68`)), round: 0.2 },
      { my: 'center', to: `${upright}.center`, offset: shift as never },
    );
    return draft.add({ id, op: 'union', name, inputs: [upright, beam], params: {}, material });
  }
  const profile = OUTLINES[outline]?.(of) ?? { circle: `= ${of}` };
  const raised = flat ? {} : raisedFace(outline, thickness);
  return draft.add({
    id,
    op: 'extrude',
    name,
    params: { profile, height: thickness, axis, ...(raised.rise === undefined ? { chamfer: fine ? 0.04 : 0.15 } : raised) },
    ...(at && { at }),
    material,
  });
}

/** "little bells": several, where their number was not said. */
const SEVERAL = /(?:[^s]s|leaves)$/i;

/** What charms are of where nothing was said. */
const MIXED = ['star', 'heart', 'moon', 'flower', 'key', 'leaf', 'clover'];

/** Hangs the figures that were said on a chain that lies round; `chain` is its id. */
export function addCharms(jewel: JewelSaid, draft: JewelDraft, metals: Metals, chain: string): void {
  const each = jewel.figures.flatMap((figure) =>
    Array.from({ length: Math.min(12, figure.count?.value ?? (SEVERAL.test(figure.named[0]?.words ?? '') ? 5 : 1)) }, () => figure),
  );
  const bare = jewel.thing.parts.find(({ noun, absent }) => /^(charm|pendant)$/.test(noun) && !absent);
  // "with five charms": a mixture, where it was not said of what.
  const wanted = bare && bare.count > 1 ? Math.min(16, bare.count) : 0;
  for (let i = each.length; i < wanted; i++) each.push({ outline: MIXED[i % MIXED.length]!, named: [] });
  if (bare && each.length > 0)
    mark(
      { traces: [bare, ...bare.facts, ...(bare.counted ? [bare.counted] : [])] },
      { operation: `${draft.prefix}charm_1`, value: each.length },
    );
  if (each.length === 0) return;
  const [length, wire] = [`${draft.prefix}chain_length`, wireOf(draft, chain)];
  const radius = `${length} / (2 * pi)`;
  const size = draft.param('charm_size', each[0]?.size?.value ?? (jewel.kind === 'anklet' ? 9 : 12), {
    label: 'Charm',
    min: 4,
    max: 40,
    step: 0.5,
  });
  // They hang on the front of the chain, away from its clasp.
  const step = Math.min(45, 210 / Math.max(1, each.length));
  const hold = `(${radius} + 1.8 * ${wire} + 2.1)`;
  each.forEach((figure, i) => {
    const around = Math.round((120 + (i - (each.length - 1) / 2) * step) * 10) / 10;
    const outward = (distance: string): (string | number)[] => [`= cos(${around}) * (${distance})`, 0, `= sin(${around}) * (${distance})`];
    const turn = [0, 90 - around, 0];
    const material = figureMetal(draft, metals, figure);
    const own =
      figure.size && figure !== each[0]
        ? draft.param(`charm_${i + 1}_size`, figure.size.value, { label: `Charm ${i + 1}`, min: 4, max: 40, step: 0.5 })
        : size;
    const place = (distance: string, my = 'center') => ({
      my,
      to: 'origin',
      offset: outward(distance) as [number, number, number],
      rotate: turn as [number, number, number],
    });
    const plate = addFigure(draft, {
      id: `charm_${i + 1}_plate`,
      outline: figure.outline,
      size: own,
      thickness: 1.4,
      material,
      axis: 'y',
      at: place(`${hold} + 1.1 + ${inner(own)} / 2`),
    });
    const eye = draft.add({
      id: `charm_${i + 1}_eye`,
      op: 'torus',
      name: 'Eye',
      params: { diameter: 3.2, tube_diameter: 0.8, axis: 'y' },
      at: place(hold),
      material,
    });
    const charm = draft.add({
      id: `charm_${i + 1}`,
      op: 'union',
      name: `${figure.outline.charAt(0).toUpperCase()}${figure.outline.slice(1)} charm`,
      inputs: [plate, eye],
      params: {},
      material,
    });
    draft.add({
      id: `charm_${i + 1}_ring`,
      op: 'torus',
      name: 'Ring of the charm',
      params: { diameter: `= 3.6 * ${wire} + 2.6`, tube_diameter: 0.8, axis: 'x' },
      at: place(radius),
      material: metals.isSoft('chain') ? material : metals.of('chain'),
    });
    mark({ traces: figure.named }, { operation: charm });
    mark(figure.count, { operation: charm, value: figure.count?.value ?? 1 });
    mark(figure.size, { operation: plate, param: 'profile', value: figure.size?.value ?? 0 });
    mark(figure.material, { operation: charm, param: 'material', value: figure.material?.value ?? '' });
    mark(figure.colour, { operation: charm, param: 'material', value: figure.colour?.value ?? '' });
  });
  draft.relate('Charms', 'on the chain, each on its own ring');
  mark({ traces: partOf(jewel, 'disc').named }, { operation: `${draft.prefix}charm_1` });
}

/** Wire of the chain as an expression. */
const wireOf = (draft: JewelDraft, chain: string): string => {
  const wire = draft.operations.find(({ id }) => id === chain)?.params.wire;
  return typeof wire === 'string' ? `(${inner(wire)})` : '0.9';
};
