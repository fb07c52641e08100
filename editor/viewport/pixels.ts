import { type Camera, Vector2, type Vector3 } from 'three';

/** A place in normalised coordinates (x and y from -1 to 1, y up) in pixels of a picture of a size, from its upper left corner. */
export function pixelsOf(seen: { readonly x: number; readonly y: number }, size: Vector2): Vector2 {
  return new Vector2(((seen.x + 1) / 2) * size.x, ((1 - seen.y) / 2) * size.y);
}

/** Where a camera sees a place of the world, in pixels. */
export function projectedPixels(world: Vector3, camera: Camera, size: Vector2): Vector2 {
  return pixelsOf(world.clone().project(camera), size);
}
