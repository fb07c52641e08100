import type { BriefThing, FactOf } from '../plan/brief.ts';
import type { Family, OperationDeclaration } from '../plan/declaration.ts';
import { table } from '../reading/table.ts';
import type { Context, Made } from './context.ts';
import { isTurned } from './zones.ts';

/** Words that shape a whole thing along its height, where its own parameters know nothing of them: tapered, flared, twisted. */

interface Shape {
  op: 'taper' | 'twist';
  params: Readonly<Record<string, number>>;
}
const SHAPES: Readonly<Record<string, Shape | undefined>> = table<Shape>({
  tapered: { op: 'taper', params: { scale: 0.7 } },
  tapering: { op: 'taper', params: { scale: 0.7 } },
  flared: { op: 'taper', params: { scale: 1.35 } },
  'wide at the bottom': { op: 'taper', params: { near: 1.35, scale: 1 } },
  'narrow at the bottom': { op: 'taper', params: { near: 0.7, scale: 1 } },
  'slightly tapered': { op: 'taper', params: { scale: 0.85 } },
  'slightly flared': { op: 'taper', params: { scale: 1.15 } },
  'slightly wide at the bottom': { op: 'taper', params: { near: 1.15, scale: 1 } },
  'slightly narrow at the bottom': { op: 'taper', params: { near: 0.85, scale: 1 } },
  twisted: { op: 'twist', params: { angle: 90 } },
});

/** Families whose bodies are one piece each; of several parts each would be shaped for itself. */
const ONE_PIECE: ReadonlySet<Family> = new Set(['solids']);

const isOnePiece = (definition: OperationDeclaration): boolean =>
  ONE_PIECE.has(definition.family) || (isTurned(definition) && (definition.body?.operations.length ?? 1) === 1);

/** "a wireframe cube": its edges alone. */
const WIRES = /^(?:wireframe|wire frame|wire|skeletal|skeleton|frame|open frame)$/;
/** Thickness of an edge against the shortest side. */
const EDGE = 0.08;

/** Leaves of a block its twelve edges, each as thick as that share of its shortest side. */
function wireWhole(thing: BriefThing, made: Made, { draft }: Context): void {
  const said = thing.facts.find((fact): fact is FactOf<'adjective'> => fact.kind === 'adjective' && WIRES.test(fact.adjective));
  const top = made.tops[made.bodyTop];
  if (!said || top === undefined || made.definition?.op !== 'box') return;
  const name = draft.get(top)?.name ?? 'Frame';
  const [x, y, z] = [`${made.id}.size_x`, `${made.id}.size_y`, `${made.id}.size_z`];
  const edge = `2 * ${EDGE} * min(${x}, ${y}, ${z})`;
  const opened = (['front', 'top', 'right'] as const).reduce((last, face) => {
    const [wide, high] = face === 'front' ? [x, y] : face === 'top' ? [x, z] : [z, y];
    return draft.add({
      id: `${made.id}_open_${face}`,
      op: 'pocket',
      name,
      inputs: [last],
      params: { profile: { rect: [`= ${wide} - ${edge}`, `= ${high} - ${edge}`] }, face },
      ...(made.material && { material: made.material }),
    });
  }, top);
  made.tops[made.bodyTop] = opened;
  made.open = true;
  said.outcome = { operation: opened };
}

export function shapeWhole(thing: BriefThing, made: Made, context: Context): void {
  wireWhole(thing, made, context);
  const { facts } = thing;
  const { draft } = context;
  const top = made.tops[made.bodyTop];
  if (top === undefined || made.definition === undefined || !isOnePiece(made.definition)) return;
  const said = facts.find((fact): fact is FactOf<'adjective'> => fact.kind === 'adjective' && SHAPES[fact.adjective] !== undefined);
  const shape = said && SHAPES[said.adjective];
  if (!said || !shape || (said.outcome && 'operation' in said.outcome)) return;
  const id = draft.add({
    id: `${made.id}_${shape.op}`,
    op: shape.op,
    name: draft.get(top)?.name ?? 'Thing',
    inputs: [top],
    params: { ...shape.params },
  });
  made.tops[made.bodyTop] = id;
  said.outcome = { operation: id, param: shape.op === 'twist' ? 'angle' : shape.params.near === undefined ? 'scale' : 'near' };
}
