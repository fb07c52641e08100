import { type AnimationClip, type Object3D, PropertyBinding, SkinnedMesh } from 'three';

/**
 * Gives objects the names that the file has for them. The loader takes out what a track's path cannot hold (`M4.5 [left]` becomes
 * `M45_left`); what a clip moves has to keep such a name, and bones too.
 */
export function originalNames(root: Object3D, clips: readonly AnimationClip[]): void {
  const moved = new Set(clips.flatMap((clip) => clip.tracks.map((track) => PropertyBinding.parseTrackName(track.name).nodeName)));
  root.traverse((object) => {
    if (object instanceof SkinnedMesh) for (const bone of object.skeleton.bones) moved.add(bone.name);
  });
  root.traverse((object) => {
    const { name: original, ...rest } = object.userData;
    if (typeof original !== 'string') return;
    if (!moved.has(object.name)) object.name = original;
    object.userData = rest;
  });
}
