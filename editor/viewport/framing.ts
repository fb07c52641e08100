import { type Box3, type Camera, MathUtils, Vector3 } from 'three';

/** Nothing in view is nearer than this part of the distance to what the camera looks at. */
const NEAREST_SHARE = 1 / 200;
const MARGIN = 1.15;

/**
 * Distance from which a perspective camera sees a whole sphere, with a little room around it.
 * @param radius of the sphere, mm
 * @param fov vertical field of view, degrees
 * @param aspect width over height of the picture
 */
export function fitDistance(radius: number, fov: number, aspect: number): number {
  const vertical = MathUtils.degToRad(fov) / 2;
  const horizontal = Math.atan(Math.tan(vertical) * aspect);
  return (radius * MARGIN) / Math.sin(Math.min(vertical, horizontal));
}

/** Height in mm of the picture of an orthographic camera that holds a whole sphere. */
export function fitHeight(radius: number, aspect: number): number {
  return (2 * radius * MARGIN) / Math.min(aspect, 1);
}

/** Whether the whole of a world box is in the picture of a camera; of an empty one nothing is missed. Clipping planes do not count. */
export function isWholeInView(camera: Camera, { min, max }: Box3): boolean {
  if (min.x > max.x) return true;
  camera.updateMatrixWorld();
  const corner = new Vector3();
  for (const x of [min.x, max.x])
    for (const y of [min.y, max.y])
      for (const z of [min.z, max.z]) {
        corner.set(x, y, z).applyMatrix4(camera.matrixWorldInverse);
        if (corner.z >= 0) return false;
        corner.applyMatrix4(camera.projectionMatrix);
        if (Math.max(Math.abs(corner.x), Math.abs(corner.y)) > 1) return false;
      }
  return true;
}

export interface ClipPlanes {
  near: number;
  far: number;
}

/**
 * Clipping planes that hold everything and waste no depth: as far apart as the content needs, in any scale from a prong to a house.
 * @param toContent distance from the camera to the centre of all content, mm
 * @param contentRadius radius around that centre that has to be drawn, mm
 * @param toTarget distance to what the camera turns around, mm
 */
export function perspectiveClip(toContent: number, contentRadius: number, toTarget: number): ClipPlanes {
  const far = Math.max(toContent + contentRadius, toTarget * 2) * 1.05;
  const nearest = Math.max(toTarget * NEAREST_SHARE, far * 1e-6);
  return { near: Math.max((toContent - contentRadius) * 0.95, nearest), far };
}

/** Planes of an orthographic camera, which sees behind itself too; they lie evenly around the content. */
export function orthographicClip(toContent: number, contentRadius: number): ClipPlanes {
  const reach = (toContent + contentRadius) * 1.05;
  return { near: -reach, far: reach };
}

/**
 * Spacing of a grid's lines for a view: a power of ten in mm of which one square is at least `pixels` wide, and
 * how far the next finer grid is on its way in (0: not yet seen, 1: as strong as this one).
 */
export function gridSpacing(mmPerPixel: number, pixels = 14): { step: number; fade: number } {
  const exact = Math.log10(mmPerPixel * pixels);
  const level = Math.ceil(exact);
  return { step: 10 ** level, fade: level - exact };
}
