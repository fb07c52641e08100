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

/** From a corner, a little above: three sides of a thing are seen. */
export const CORNER: Readonly<Vector3> = new Vector3(0.62, 0.5, 1);

/** Of the area of a thing that is seen from its corner, less than this is an odd view of it. */
const TELLING_SHARE = 0.45;

/**
 * Whether looking along a direction tells little of what lies in a box: from below the ground, or where so little of it is seen that a
 * pendant is a line.
 * @param direction from the box to the camera, any length
 */
export function hidesMost(direction: Vector3, box: Box3): boolean {
  if (box.isEmpty()) return false;
  const { x, y, z } = box.getSize(new Vector3());
  const seen = (from: Readonly<Vector3>): number =>
    (Math.abs(from.x) * y * z + Math.abs(from.y) * x * z + Math.abs(from.z) * x * y) / from.length();
  return direction.y < -0.05 * direction.length() || seen(direction) < TELLING_SHARE * seen(CORNER);
}

/** How large the handles of a gizmo are beside three.js's own: as a rule, and least, for what would be hidden behind them. */
const [USUAL_HANDLES, LEAST_HANDLES] = [0.85, 0.5];
/** The arrows of handles of the usual size reach over this part of the height of the picture. */
const ARROW_SHARE = 0.1;

/**
 * Size of the handles on a thing: those of one that is small in the picture are smaller, so that it is seen between them.
 * @param radius of the thing, mm; 0 where it has no shape
 * @param pictureHeight of the picture at its place, mm
 */
export function handleSize(radius: number, pictureHeight: number): number {
  if (radius === 0) return USUAL_HANDLES;
  return MathUtils.clamp((USUAL_HANDLES * radius) / pictureHeight / ARROW_SHARE, LEAST_HANDLES, USUAL_HANDLES);
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
