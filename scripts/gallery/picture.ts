import {
  Box3,
  Color,
  DirectionalLight,
  type Group,
  Light,
  type Material,
  Mesh,
  NeutralToneMapping,
  PCFSoftShadowMap,
  PerspectiveCamera,
  Scene,
  Sphere,
  SpotLight,
  Vector3,
  WebGLRenderer,
} from 'three';
import { materialsOf } from '../../editor/core/materials.ts';
import { GemRendering, surroundingsRotation } from '../../editor/viewport/GemRendering.ts';
import { StudioEnvironment } from '../../editor/viewport/StudioEnvironment.ts';

/** Pixels along one side of a picture. */
const SIZE = 320;
const PAPER = 0xe4e7eb;
/** Where a design brings its own light, the studio is dimmed to this, so that the picture shows that light. */
const DIMMED = 0.15;
const DUSK = 0x565b63;

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(SIZE, SIZE);
renderer.toneMapping = NeutralToneMapping;
renderer.shadowMap.enabled = true;
renderer.shadowMap.type = PCFSoftShadowMap;
const studio = new StudioEnvironment(renderer);
const gems = new GemRendering();

/** Draws a group by its own camera if it has one, else from the front right above, filling the picture. */
export function picture(group: Group): string {
  const scene = new Scene();
  scene.environment = studio.texture;
  scene.add(group);
  group.updateMatrixWorld(true);
  const ball = new Box3();
  group.traverse((object) => {
    if (object instanceof Mesh) ball.expandByObject(object);
  });
  const around = ball.getBoundingSphere(new Sphere());
  const lit = castShadows(group, around);
  scene.environmentIntensity = lit ? DIMMED : 1;
  scene.background = new Color(lit ? DUSK : PAPER);
  const camera = group.getObjectByProperty('isPerspectiveCamera', true) ?? standingBefore(around);
  if (!(camera instanceof PerspectiveCamera)) throw new Error('Only cameras with perspective take these pictures.');
  camera.aspect = 1;
  camera.updateProjectionMatrix();
  camera.updateMatrixWorld();
  const materials: Material[] = [];
  group.traverse((object) => materials.push(...materialsOf(object)));
  gems.dress(
    scene,
    materials,
    camera,
    { texture: studio.cube, intensity: scene.environmentIntensity, rotation: surroundingsRotation(scene) },
    'still',
  );
  renderer.render(scene, camera);
  gems.undress();
  return renderer.domElement.toDataURL('image/png');
}

function standingBefore({ center, radius }: Sphere): PerspectiveCamera {
  const camera = new PerspectiveCamera(28, 1, radius * 0.02, radius * 40);
  camera.position.copy(center).addScaledVector(new Vector3(0.75, 0.55, 1).normalize(), radius * 4.2);
  camera.lookAt(center);
  return camera;
}

/** Lets every light of a group cast shadows over it. False where there is none. */
function castShadows(group: Group, { radius }: Sphere): boolean {
  let lit = false;
  group.traverse((object) => {
    if (!(object instanceof Light)) return;
    lit = true;
    if (!(object instanceof DirectionalLight || object instanceof SpotLight)) return;
    object.castShadow = true;
    object.shadow.mapSize.set(1024, 1024);
    object.shadow.normalBias = radius * 0.01;
    if (!(object instanceof DirectionalLight)) return;
    const { camera } = object.shadow;
    Object.assign(camera, {
      left: -radius,
      right: radius,
      top: radius,
      bottom: -radius,
      near: 1,
      far: object.position.length() + 2 * radius,
    });
  });
  return lit;
}
