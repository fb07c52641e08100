import { type Camera, DirectionalLight, type Object3D, PointLight, RectAreaLight, SpotLight, Vector3 } from 'three';

/** What new lights are made for: a view from this far, mm. */
const USUAL_DISTANCE = 90;
/** Of the way from the middle of the picture to its edge. */
const WITHIN = 0.8;

/**
 * Puts a new light where it can be seen, and as far from the middle as fits the size of what is looked at; it then lights that as
 * it would have lit something small from near.
 *
 * @param camera its world and projection matrices must be up to date
 */
export function placeLight(light: Object3D, camera: Camera, center: Vector3): void {
  const offset = light.position.clone();
  if (!('isLight' in light) || offset.lengthSq() === 0) return;
  const distance = new Vector3().setFromMatrixPosition(camera.matrixWorld).distanceTo(center);
  let factor = distance / USUAL_DISTANCE;
  while (!isInView(light.position.copy(offset).multiplyScalar(factor).add(center), camera)) factor *= 0.9;
  if (light instanceof PointLight || light instanceof SpotLight) light.intensity *= factor * factor;
  if (light instanceof RectAreaLight) Object.assign(light, { width: light.width * factor, height: light.height * factor });
  if (light instanceof DirectionalLight) {
    const box = light.shadow.camera;
    for (const side of ['left', 'right', 'top', 'bottom', 'near', 'far'] as const) box[side] *= factor;
    box.updateProjectionMatrix();
  }
}

/** The middle of the picture always is, so that coming nearer to it ends. */
function isInView(place: Vector3, camera: Camera): boolean {
  const { x, y, z } = place.clone().project(camera);
  return Math.abs(x) <= WITHIN && Math.abs(y) <= WITHIN && z >= -1 && z <= 1;
}
