import { BufferGeometry } from 'three';

/** A copy without the parameters of the kind that it was made from: its stored form would come back without what has been done to it since. */
export function plainGeometry(source: BufferGeometry): BufferGeometry {
  const copy = new BufferGeometry().copy(source);
  copy.name = source.name;
  return copy;
}
