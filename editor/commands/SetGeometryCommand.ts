import type { BufferGeometry, Mesh, Object3D, Skeleton } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { hasGeometry } from '../core/materials.ts';
import { storedGeometrySchema } from '../io/objectSchema.ts';
import { ObjectCommand } from './ObjectCommand.ts';

const morphingSchema = z.object({
  morphTargetInfluences: z.array(z.number()).optional(),
  morphTargetDictionary: z.record(z.string(), z.number().int().min(0)).optional(),
});
const schema = z.looseObject({
  oldGeometry: storedGeometrySchema.optional(),
  newGeometry: storedGeometrySchema.optional(),
  /** Of the one of the two that is there; null for one that its object never had. */
  morphing: morphingSchema.nullable().default(null),
});

/** Why an object cannot be drawn with a geometry, as a sentence; null if it can. */
export function misfitOf(object: Object3D, geometry: BufferGeometry): string | null {
  if (!hasGeometry(object)) return `"${object.name}" has no geometry that could be replaced.`;
  if (!geometry.getAttribute('position')) return 'A geometry needs positions.';
  if (!('isSkinnedMesh' in object)) return null;
  const [bones, weights] = [geometry.getAttribute('skinIndex'), geometry.getAttribute('skinWeight')];
  if (!bones || !weights) return `"${object.name}" is moved by bones; give it a geometry that says which bones move it.`;
  const { skeleton } = object as { skeleton?: Skeleton };
  return skeleton && lastBoneOf(bones, weights) >= skeleton.bones.length
    ? `"${object.name}" has ${skeleton.bones.length} bones, too few for this geometry; give it one that was made for its skeleton.`
    : null;
}

type Attribute = ReturnType<BufferGeometry['getAttribute']>;

/** By the numbers of the bones; for the weights beside them and the versions of both that it was read of. */
const LAST_BONES = new WeakMap<Attribute, { weights: Attribute; versions: string; last: number }>();

/** The largest number of a bone that moves a vertex, read once: a list asks for it in each of its rows. */
function lastBoneOf(bones: Attribute, weights: Attribute): number {
  const versions = `${versionOf(bones)} ${versionOf(weights)}`;
  const known = LAST_BONES.get(bones);
  if (known?.weights === weights && known.versions === versions) return known.last;
  let last = 0;
  for (let at = 0; at < bones.count; at += 1)
    for (let part = 0; part < bones.itemSize; part += 1)
      if (weights.getComponent(at, part) !== 0) last = Math.max(last, bones.getComponent(at, part));
  LAST_BONES.set(bones, { weights, versions, last });
  return last;
}

const versionOf = (attribute: Attribute): number => ('data' in attribute ? attribute.data.version : attribute.version);

/** How far an object is drawn in each of the other shapes of its geometry, and their names. */
type Morphing = Pick<Mesh, 'morphTargetInfluences' | 'morphTargetDictionary'>;

/**
 * Gives an object another geometry. The command keeps the one of the two that the object has not, so that no geometry
 * is stored twice.
 */
export class SetGeometryCommand extends ObjectCommand {
  readonly type = 'SetGeometryCommand';
  override updatable = true;
  #kept: BufferGeometry | null;
  /** Of the geometry that is kept, if an object had it. */
  #keptMorphing: Morphing | null = null;
  #done = false;

  constructor(editor: Editor, object?: Object3D, newGeometry?: BufferGeometry) {
    super(editor, object);
    this.#kept = newGeometry ?? null;
    this.name = editor.strings.getKey('command/SetGeometry');
  }

  execute(): void {
    const misfit = this.#kept ? misfitOf(this.object, this.#kept) : 'There is no geometry to set.';
    if (misfit !== null) throw new CommandError(misfit);
    this.#swap();
    this.#done = true;
  }

  undo(): void {
    this.#swap();
    this.#done = false;
  }

  override toJSON(): CommandJSON {
    const kept = this.#kept ? this.editor.archive.writeGeometry(this.#kept) : undefined;
    return {
      ...super.toJSON(),
      ...(this.#done ? { oldGeometry: kept } : { newGeometry: kept }),
      morphing: structuredClone(this.#keptMorphing),
    };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { oldGeometry, newGeometry, morphing } = schema.parse(json);
    this.#done = oldGeometry !== undefined;
    const kept = oldGeometry ?? newGeometry;
    this.#kept = kept ? this.editor.archive.readGeometry(kept) : null;
    this.#keptMorphing = morphing;
  }

  #swap(): void {
    const object = this.object;
    const incoming = this.#kept;
    if (!incoming || !hasGeometry(object)) throw new CommandError(`"${object.name}" has no geometry that could be replaced.`);
    this.#kept = object.geometry;
    this.editor.setObjectGeometry(object, incoming);
    if (canMorph(object)) this.#swapMorphing(object);
    incoming.computeBoundingSphere();
    this.editor.signals.geometryChanged.dispatch(object);
  }

  /**
   * The renderer wants one number for each shape of the geometry. They stay if the shapes are named alike (a geometry that was
   * worked on); those that the object had come back with the geometry that had them.
   */
  #swapMorphing(object: Object3D & Pick<Mesh, 'updateMorphTargets'> & Morphing): void {
    const { morphTargetInfluences, morphTargetDictionary } = object;
    Object.assign(object, { morphTargetInfluences: undefined, morphTargetDictionary: undefined }, this.#keptMorphing);
    if (!this.#keptMorphing) {
      object.updateMorphTargets();
      const names = (dictionary: Morphing['morphTargetDictionary']): string => Object.keys(dictionary ?? {}).join('\n');
      if (names(object.morphTargetDictionary) === names(morphTargetDictionary)) Object.assign(object, { morphTargetInfluences });
    }
    this.#keptMorphing = { morphTargetInfluences, morphTargetDictionary };
  }
}

/** Meshes, lines and points. */
function canMorph(object: Object3D): object is Object3D & Pick<Mesh, 'updateMorphTargets'> & Morphing {
  return 'updateMorphTargets' in object;
}
