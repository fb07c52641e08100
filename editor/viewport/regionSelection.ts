import { type Box3, type Camera, InstancedMesh, Matrix4, Mesh, type Object3D, type Vector2, Vector3 } from 'three';
import { geometryOf } from '../core/materials.ts';
import { pixelsOf } from './pixels.ts';
import { shapeBounds } from './sceneBounds.ts';

/** A closed outline in pixels of the picture, from its upper left corner. */
export type Region = readonly Vector2[];

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** From the world to pixels; null for what lies behind the camera. */
type Projection = (world: Vector3) => Vector2 | null;

/**
 * What is touched by an outline drawn over the picture, in the order of the scene: by its triangles, lines or points as they are
 * drawn, not by boxes around them. What is hidden behind something else counts too, what is not visible does not.
 *
 * @param size of the picture, pixels
 * @param resolve what an object stands for, or null if it cannot be picked
 */
export function objectsInRegion(
  scene: Object3D,
  camera: Camera,
  size: Vector2,
  region: Region,
  resolve: (object: Object3D) => Object3D | null,
): Object3D[] {
  const outline = rectangleOf(region);
  const project = projectionOf(camera, size);
  const found = new Set<Object3D>();
  scene.traverseVisible((object) => {
    const target = resolve(object);
    if (target && touches(object, region, outline, project)) found.add(target);
  });
  return [...found];
}

function touches(object: Object3D, region: Region, outline: Rectangle, project: Projection): boolean {
  if ('isLight' in object || 'isCamera' in object || 'isSprite' in object) {
    const place = project(new Vector3().setFromMatrixPosition(object.matrixWorld));
    return place !== null && isInside(place, region);
  }
  const bounds = shapeBounds(object);
  if (!bounds || isApart(bounds, outline, project)) return false;
  if (!(object instanceof InstancedMesh)) return shapeTouches(object, object.matrixWorld, region, outline, project);
  const place = new Matrix4();
  for (let index = 0; index < object.count; index += 1) {
    object.getMatrixAt(index, place);
    place.premultiply(object.matrixWorld);
    if (shapeTouches(object, place, region, outline, project)) return true;
  }
  return false;
}

/** Whether the box around an object cannot touch the outline; unknown, thus false, if part of it is behind the camera. */
function isApart({ min, max }: Box3, outline: Rectangle, project: Projection): boolean {
  const corners: Vector2[] = [];
  for (const x of [min.x, max.x]) {
    for (const y of [min.y, max.y]) {
      for (const z of [min.z, max.z]) {
        const corner = project(new Vector3(x, y, z));
        if (!corner) return false;
        corners.push(corner);
      }
    }
  }
  return areApart(rectangleOf(corners), outline);
}

function shapeTouches(object: Object3D, place: Matrix4, region: Region, outline: Rectangle, project: Projection): boolean {
  const geometry = geometryOf(object);
  const position = geometry?.getAttribute('position');
  if (!geometry || !position) return false;
  const points: (Vector2 | null)[] = [];
  const corner = new Vector3();
  for (let index = 0; index < position.count; index += 1) {
    if (object instanceof Mesh) object.getVertexPosition(index, corner);
    else corner.fromBufferAttribute(position, index);
    const point = project(corner.applyMatrix4(place));
    if (point && isInside(point, region)) return true;
    points.push(point);
  }
  if ('isPoints' in object) return false;
  const { index } = geometry;
  const count = index?.count ?? position.count;
  const at = (step: number): Vector2 | null => points[index ? index.getX(step) : step] ?? null;
  if (!(object instanceof Mesh)) {
    const stride = 'isLineSegments' in object ? 2 : 1;
    for (let step = 0; step + 1 < count; step += stride) if (crosses(at(step), at(step + 1), region, outline)) return true;
    return false;
  }
  const [first] = region;
  for (let step = 0; step + 2 < count; step += 3) {
    const [a, b, c] = [at(step), at(step + 1), at(step + 2)];
    if (!a || !b || !c || areApart(rectangleOf([a, b, c]), outline)) continue;
    if (crosses(a, b, region, outline) || crosses(b, c, region, outline) || crosses(c, a, region, outline)) return true;
    // The whole outline may lie within one large face.
    if (first && isInside(first, [a, b, c])) return true;
  }
  return false;
}

function projectionOf(camera: Camera, size: Vector2): Projection {
  const toView = camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
  const seen = new Vector3();
  return (world) => {
    seen.copy(world).applyMatrix4(toView);
    if ('isPerspectiveCamera' in camera && seen.z >= 0) return null;
    seen.applyMatrix4(camera.projectionMatrix);
    return pixelsOf(seen, size);
  };
}

function rectangleOf(points: readonly Vector2[]): Rectangle {
  const rectangle = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    rectangle.left = Math.min(rectangle.left, x);
    rectangle.right = Math.max(rectangle.right, x);
    rectangle.top = Math.min(rectangle.top, y);
    rectangle.bottom = Math.max(rectangle.bottom, y);
  }
  return rectangle;
}

function areApart(a: Rectangle, b: Rectangle): boolean {
  return a.right < b.left || a.left > b.right || a.bottom < b.top || a.top > b.bottom;
}

/** By the even-odd rule. */
function isInside({ x, y }: Vector2, outline: Region): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y && x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x) {
      inside = !inside;
    }
    before = corner;
  }
  return inside;
}

function crosses(from: Vector2 | null, to: Vector2 | null, region: Region, outline: Rectangle): boolean {
  if (!from || !to || areApart(rectangleOf([from, to]), outline)) return false;
  let before = region.at(-1);
  for (const corner of region) {
    if (before && segmentsCross(from, to, before, corner)) return true;
    before = corner;
  }
  return false;
}

function segmentsCross(a: Vector2, b: Vector2, c: Vector2, d: Vector2): boolean {
  return sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
}

function sideOf(a: Vector2, b: Vector2, point: Vector2): boolean {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0;
}
