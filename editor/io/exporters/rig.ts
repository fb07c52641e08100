import { type AnimationClip, type Bone, type Matrix4, type Object3D, PropertyBinding, Skeleton, SkinnedMesh } from 'three';
import { METRES } from './metreResources.ts';

type Warn = (sentence: string) => void;

/**
 * Binds the copies of skinned meshes to the copies of their bones, in metres. A mesh whose bones are not among what is written
 * (only the mesh was exported, or a bone is hidden) stays in its rest pose, and that is said.
 *
 * @param copies of each object that is written
 */
export function bindSkeletons(copies: ReadonlyMap<Object3D, Object3D>, warn: Warn): void {
  const skeletons = new Map<Skeleton, Skeleton | null>();
  for (const [source, copy] of copies) {
    if (!(source instanceof SkinnedMesh && copy instanceof SkinnedMesh)) continue;
    const known = skeletons.get(source.skeleton);
    const skeleton = known === undefined ? copySkeleton(source.skeleton, copies) : known;
    skeletons.set(source.skeleton, skeleton);
    if (skeleton) copy.bind(skeleton, inMetres(source.bindMatrix));
    else {
      copy.bind(new Skeleton([]), inMetres(source.bindMatrix));
      warn(`"${source.name}" is written in its rest pose, because not all of its bones are written.`);
    }
  }
}

function copySkeleton(source: Skeleton, copies: ReadonlyMap<Object3D, Object3D>): Skeleton | null {
  const bones = source.bones.flatMap((bone) => copies.get(bone) ?? []) as Bone[];
  return bones.length > 0 && bones.length === source.bones.length ? new Skeleton(bones, source.boneInverses.map(inMetres)) : null;
}

/** A rigid motion in millimetres as one in metres. */
function inMetres(source: Matrix4): Matrix4 {
  const matrix = source.clone();
  for (const cell of [12, 13, 14] as const) matrix.elements[cell] *= METRES;
  return matrix;
}

/**
 * The clips of all written objects, in metres. Their tracks lead to the copies by uuid: names need not be unique, and the
 * same animated model may stand in the scene twice.
 */
export function copyClips(copies: ReadonlyMap<Object3D, Object3D>, warn: Warn): AnimationClip[] {
  return [...copies.keys()].flatMap((root) => root.animations.map((clip) => copyClip(clip, root, copies, warn)));
}

function copyClip(source: AnimationClip, root: Object3D, copies: ReadonlyMap<Object3D, Object3D>, warn: Warn): AnimationClip {
  const clip = source.clone();
  let lost = 0;
  clip.tracks = clip.tracks.filter((track) => {
    const { nodeName } = PropertyBinding.parseTrackName(track.name);
    const found: unknown = PropertyBinding.findNode(root, nodeName);
    const target = copies.get(found as Object3D);
    if (!target) {
      lost += 1;
      return false;
    }
    track.name = `${target.uuid}${track.name.slice(nodeName.length)}`;
    if (track.name.endsWith('.position')) track.values = track.values.map((value) => value * METRES);
    return true;
  });
  if (lost > 0)
    warn(`The clip "${source.name}" moves ${lost === 1 ? 'something' : `${lost} things`} that are not written or were renamed.`);
  return clip;
}
