import { type AnimationClip, type Object3D, PropertyBinding } from 'three';

/**
 * Tracks that lead to an object by its uuid, as those of objects without a name do, lead to it by a name of its own afterwards:
 * uuids are made anew with every import and every copy.
 */
export function nameTargets(root: Object3D, clips: readonly AnimationClip[]): void {
  const taken = new Set<string>();
  root.traverse((object) => taken.add(object.name));
  for (const track of clips.flatMap((clip) => clip.tracks)) {
    const { nodeName } = PropertyBinding.parseTrackName(track.name);
    const target = root.getObjectByProperty('uuid', nodeName);
    if (!target) continue;
    if (target.name === '') {
      let number = 1;
      while (taken.has(`Node_${number}`)) number += 1;
      target.name = `Node_${number}`;
      taken.add(target.name);
    }
    track.name = `${target.name}${track.name.slice(nodeName.length)}`;
  }
}
