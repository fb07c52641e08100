import { type BufferGeometry, InstancedMesh, type Material, Matrix4, type Object3D, Quaternion, Vector3 } from 'three';
import { type Move, movement } from '../evaluation/settleMoves.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { Built, PartMark } from './designData.ts';
import { finishOf } from './finish.ts';
import { capturePart, isMesh, isPlainMesh, type PartChange, type PartState, unsigned } from './partState.ts';
import { sameData } from './planDelta.ts';
import { materialOf, type ReadDesign } from './readBack.ts';

/** A newly built part: its object is in no scene yet, and stands where the plan puts it. */
export interface FreshPart {
  id: string;
  operation: string;
  op: string;
  role: string;
  /** Id of its material specification. */
  material: string;
  object: Object3D;
}

export interface StageOptions {
  /** Moves that the plan does not express: they are made again on the new place. */
  kept?: readonly Move[];
  /** Parts that stay away although the plan gives them. */
  removed?: readonly string[];
  specifications: { before: readonly MaterialSpecification[]; after: readonly MaterialSpecification[] };
}

/** How a fresh part stands: what is different later was changed by hand. */
export function builtOf({ object, material }: FreshPart): Built {
  const { x, y, z, w } = object.quaternion;
  const surface = materialOf(object);
  return {
    name: object.name,
    position: object.position.toArray().map(unsigned),
    quaternion: [x, y, z, w].map(unsigned),
    scale: object.scale.toArray(),
    material,
    finish: surface ? finishOf(surface) : {},
  };
}

export function markOf(fresh: FreshPart): PartMark {
  const { operation, op, id, role } = fresh;
  return { kind: 'part', operation, op, id, role, built: builtOf(fresh) };
}

/** A part that was not there before. */
export function addition(fresh: FreshPart, design: Object3D): PartChange {
  const { index: _index, ...state } = capturePart(fresh.object, markOf(fresh), design);
  return { before: null, after: state };
}

/**
 * Compares what stands in the scene with what was built anew, and says what has to change, part by part. Objects, geometries
 * and materials that are still right stay; so do names, looks and moves that were given by hand.
 */
export function stageChanges(read: ReadDesign, fresh: readonly FreshPart[], options: StageOptions): PartChange[] {
  const changes: PartChange[] = [];
  const away = new Set(options.removed);
  const coming = new Map(fresh.filter(({ id }) => !away.has(id)).map((part) => [part.id, part]));
  for (const [id, { object, mark }] of read.parts) {
    if (!coming.has(id) && !mark.passing) changes.push({ before: capturePart(object, mark, read.design), after: null });
  }
  for (const part of coming.values()) {
    const present = read.parts.get(part.id);
    if (!present || present.mark.passing) {
      changes.push(addition(part, read.design));
      continue;
    }
    const before = capturePart(present.object, present.mark, read.design);
    const after = revised(read, before, part, options);
    if (!isSame(before, after)) changes.push({ before, after });
  }
  return changes;
}

function revised(read: ReadDesign, before: PartState, fresh: FreshPart, options: StageOptions): PartState {
  const present = before.body?.object ?? fresh.object;
  const takesOver = isPlainMesh(present) && isPlainMesh(fresh.object);
  const copiesStay = !takesOver && sameCopies(present, fresh.object);
  const object = takesOver || copiesStay ? present : fresh.object;
  const built = builtOf(fresh);
  const place = placeFor(read, before, fresh, built, options);
  const after: PartState = {
    ...before,
    ...place,
    name: read.renamed.has(fresh.id) ? before.name : built.name,
    mark: { ...markOf(fresh), built },
    body: { object },
  };
  if (!isMesh(fresh.object)) return after;
  const old = isMesh(present) ? present : undefined;
  const geometry = old && sameGeometry(old.geometry, fresh.object.geometry) ? old.geometry : fresh.object.geometry;
  const material = chosenMaterial(read, before, fresh, options);
  after.body = { object, geometry, ...(material ? { material } : {}) };
  after.geometry = geometry.uuid;
  if (material) after.material = material.uuid;
  return after;
}

/** The artist's own look stays until the plan's material itself is changed. */
function chosenMaterial(read: ReadDesign, before: PartState, fresh: FreshPart, { specifications }: StageOptions): Material | undefined {
  const present = before.body && materialOf(before.body.object);
  const made = materialOf(fresh.object);
  if (!present || !made) return made;
  const sameId = before.mark.built?.material === fresh.material;
  const was = specifications.before.find(({ id }) => id === before.mark.built?.material);
  const is = specifications.after.find(({ id }) => id === fresh.material);
  if (sameData(finishOf(present), finishOf(made)) && (sameData(was, is) || present.name === made.name)) return present;
  return read.repainted.has(fresh.id) && sameId && sameData(was, is) ? present : made;
}

function placeFor(
  read: ReadDesign,
  before: PartState,
  fresh: FreshPart,
  built: Built,
  { kept }: StageOptions,
): Pick<PartState, 'position' | 'quaternion' | 'scale'> {
  const move = kept?.find(({ part }) => part === fresh.id);
  const matrix = new Matrix4().compose(
    new Vector3(...triple(built.position)),
    new Quaternion(...quadruple(built.quaternion)),
    new Vector3(...triple(built.scale)),
  );
  if (move) {
    const stretch = move.now.scale.map((value, axis) => value / (move.built.scale[axis] || 1));
    matrix.premultiply(new Matrix4().fromArray([...movement(move)])).scale(new Vector3(...triple(stretch)));
  }
  const { parent } = before.body?.object ?? {};
  if (parent && parent !== read.design) {
    parent.updateWorldMatrix(true, false);
    read.design.updateWorldMatrix(true, false);
    matrix.premultiply(parent.matrixWorld.clone().invert().multiply(read.design.matrixWorld));
  } else if (!move) return { position: built.position, quaternion: built.quaternion, scale: built.scale };
  const position = new Vector3();
  const quaternion = new Quaternion();
  const scale = new Vector3();
  matrix.decompose(position, quaternion, scale);
  return { position: position.toArray(), quaternion: [quaternion.x, quaternion.y, quaternion.z, quaternion.w], scale: scale.toArray() };
}

const triple = (values: readonly number[]): [number, number, number] => [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0];
const quadruple = (values: readonly number[]): [number, number, number, number] => [
  values[0] ?? 0,
  values[1] ?? 0,
  values[2] ?? 0,
  values[3] ?? 1,
];

function isSame({ body: was, ...before }: PartState, { body: is, ...after }: PartState): boolean {
  return was?.object === is?.object && was?.geometry === is?.geometry && was?.material === is?.material && sameData(before, after);
}

function sameCopies(a: Object3D, b: Object3D): boolean {
  return (
    a instanceof InstancedMesh &&
    b instanceof InstancedMesh &&
    a.count === b.count &&
    sameNumbers(a.instanceMatrix.array, b.instanceMatrix.array)
  );
}

/** Whether two geometries have the same attributes, number by number: then the one that the graphics card has is kept. */
export function sameGeometry(a: BufferGeometry, b: BufferGeometry): boolean {
  const names = Object.keys(a.attributes);
  if (names.length !== Object.keys(b.attributes).length || !sameNumbers(a.index?.array, b.index?.array)) return false;
  return names.length > 0 && names.every((name) => sameNumbers(a.attributes[name]?.array, b.attributes[name]?.array));
}

function sameNumbers(a: ArrayLike<number> | undefined, b: ArrayLike<number> | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
