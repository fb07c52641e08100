import { MathUtils, OrthographicCamera, PerspectiveCamera, Vector3 } from 'three';

export type CameraType = 'perspective' | 'orthographic';
export type ViewCamera = PerspectiveCamera | OrthographicCamera;

/** Millimetres: from a tenth of a prong to a street. */
const NEAR = 0.1;
const FAR = 1_000_000;
const ORTHOGRAPHIC_HEIGHT = 100;

/** The editor's own camera; it is not part of the scene. */
export function createViewCamera(): PerspectiveCamera {
  const camera = new PerspectiveCamera(50, 1, NEAR, FAR);
  camera.name = 'Camera';
  camera.position.set(0, 50, 100);
  camera.lookAt(new Vector3());
  return camera;
}

/** The same view through a camera of the other type: name, uuid, place and framing around `center` stay. */
export function convertViewCamera(camera: ViewCamera, type: CameraType, center: Vector3): ViewCamera {
  const distance = Math.max(camera.position.distanceTo(center), NEAR);
  const converted = type === 'perspective' ? toPerspective(camera, center) : toOrthographic(camera, distance);
  converted.name = camera.name;
  converted.uuid = camera.uuid;
  converted.quaternion.copy(camera.quaternion);
  converted.up.copy(camera.up);
  converted.updateProjectionMatrix();
  converted.updateMatrixWorld();
  return converted;
}

export function cameraTypeOf(camera: ViewCamera): CameraType {
  return camera instanceof PerspectiveCamera ? 'perspective' : 'orthographic';
}

function toOrthographic(camera: ViewCamera, distance: number): OrthographicCamera {
  if (camera instanceof OrthographicCamera) return camera.clone();
  const halfWidth = (ORTHOGRAPHIC_HEIGHT / 2) * camera.aspect;
  const orthographic = new OrthographicCamera(-halfWidth, halfWidth, ORTHOGRAPHIC_HEIGHT / 2, -ORTHOGRAPHIC_HEIGHT / 2, -FAR, FAR);
  orthographic.position.copy(camera.position);
  orthographic.zoom = ORTHOGRAPHIC_HEIGHT / (2 * distance * Math.tan(MathUtils.degToRad(camera.fov) / 2));
  return orthographic;
}

function toPerspective(camera: ViewCamera, center: Vector3): PerspectiveCamera {
  if (camera instanceof PerspectiveCamera) return camera.clone();
  const height = (camera.top - camera.bottom) / camera.zoom;
  const aspect = (camera.right - camera.left) / (camera.top - camera.bottom);
  const perspective = new PerspectiveCamera(50, aspect, NEAR, FAR);
  const distance = height / (2 * Math.tan(MathUtils.degToRad(perspective.fov) / 2));
  const direction = camera.getWorldDirection(new Vector3());
  perspective.position.copy(center).addScaledVector(direction, -distance);
  return perspective;
}
