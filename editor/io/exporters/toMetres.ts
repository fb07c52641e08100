import {
  type AnimationClip,
  Bone,
  type BufferGeometry,
  Camera,
  DirectionalLight,
  Group,
  HemisphereLight,
  InstancedMesh,
  Light,
  type Line,
  type Material,
  Matrix4,
  Mesh,
  Object3D,
  OrthographicCamera,
  PerspectiveCamera,
  PointLight,
  type Points,
  Quaternion,
  Scene,
  SkinnedMesh,
  SpotLight,
  Vector3,
} from 'three';
import { z } from 'zod';
import { isExported, updateWorld } from './drawnMeshes.ts';
import { METRES, MetreResources } from './metreResources.ts';
import { bindSkeletons, copyClips } from './rig.ts';

type Warn = (sentence: string) => void;
/** What was written for each object. */
type Copies = Map<Object3D, Object3D>;
type Drawn = Mesh | Line | Points;

/** What is told of where a part came from: of each entry in `userData` these three texts, if it has them. */
const provenanceSchema = z.object({ operation: z.string(), id: z.string(), role: z.string() });

/** glTF cameras must not begin at zero. */
const NEAREST = 1e-6;

/**
 * A copy of what can be seen, in metres: vertices, places, thicknesses, ranges and clipping planes are scaled
 * themselves, so that no node carries a scale for the unit. Geometries and materials stay shared.
 */
export function toMetres(root: Object3D, warn: Warn): { object: Object3D; animations: AnimationClip[]; dispose(): void } {
  updateWorld(root);
  const resources = new MetreResources(warn);
  const copies: Copies = new Map();
  const scene = new Scene();
  scene.name = root.name;
  const children = root instanceof Scene ? root.children.filter(isExported) : [root];
  for (const child of children) {
    const copied = copyNode(child, resources, copies, warn);
    if (!copied) continue;
    scene.add(copied);
    if (child.parent && child.parent !== root) placeInWorld(copied, child);
  }
  if (root instanceof Scene) copies.set(root, scene);
  scene.updateMatrixWorld(true);
  bindSkeletons(copies, warn);
  const animations = copyClips(copies, warn);
  return { object: scene, animations, dispose: () => resources.dispose() };
}

function copyNode(source: Object3D, resources: MetreResources, copies: Copies, warn: Warn): Object3D | null {
  if (!isExported(source)) return null;
  const copy = copyContent(source, resources, warn);
  copies.set(source, copy);
  copy.name = source.name;
  if (source.matrixAutoUpdate) {
    copy.position.copy(source.position);
    if (!(copy instanceof DirectionalLight || copy instanceof SpotLight)) copy.quaternion.copy(source.quaternion);
    copy.scale.copy(source.scale);
  } else {
    source.matrix.decompose(copy.position, copy.quaternion, copy.scale);
  }
  copy.position.multiplyScalar(METRES);
  for (const child of source.children) {
    const copied = copyNode(child, resources, copies, warn);
    if (copied) copy.add(copied);
  }
  return copy;
}

function copyContent(source: Object3D, resources: MetreResources, warn: Warn): Object3D {
  if (source instanceof InstancedMesh) return copyInstances(source, resources);
  if (source instanceof Bone) return new Bone();
  if (isDrawn(source)) return copyDrawn(source, resources);
  if (source instanceof Light) return copyLight(source, warn);
  if (source instanceof Camera) return copyCamera(source);
  if ('isSprite' in source) warn(`"${source.name}" is a sprite, which glTF does not know; it is left out.`);
  return new Group();
}

function isDrawn(object: Object3D): object is Drawn {
  return 'isMesh' in object || 'isLine' in object || 'isPoints' in object;
}

function copyDrawn(source: Drawn, resources: MetreResources): Object3D {
  const geometry = resources.geometry(source.geometry as BufferGeometry);
  if (!geometry) return new Group();
  const copy = source instanceof SkinnedMesh ? copySkinned(source) : source.clone(false);
  copy.geometry = geometry;
  copy.material = resources.materials(source.material as Material | Material[]);
  copy.userData = provenanceOf(source);
  copy.pivot = null;
  return copy;
}

/** Without its bones, which are copied as nodes of their own. */
function copySkinned(source: SkinnedMesh): SkinnedMesh {
  const copy = new SkinnedMesh();
  if (source.morphTargetInfluences) copy.morphTargetInfluences = [...source.morphTargetInfluences];
  if (source.morphTargetDictionary) copy.morphTargetDictionary = { ...source.morphTargetDictionary };
  return copy;
}

/** One node a copy, all with the same mesh, because few programs read instancing. */
function copyInstances(source: InstancedMesh, resources: MetreResources): Object3D {
  const group = new Group();
  const geometry = resources.geometry(source.geometry as BufferGeometry);
  if (!geometry) return group;
  const materials = resources.materials(source.material as Material | Material[]);
  const matrix = new Matrix4();
  for (let index = 0; index < source.count; index += 1) {
    const copy = new Mesh(geometry, materials);
    source.getMatrixAt(index, matrix);
    matrix.decompose(copy.position, copy.quaternion, copy.scale);
    copy.position.multiplyScalar(METRES);
    copy.name = `${source.name} ${index + 1}`;
    copy.userData = provenanceOf(source);
    group.add(copy);
  }
  return group;
}

/** Lights that fade with the square of the distance keep their look: a thousandth of the distance, a millionth of the candela. */
function copyLight(source: Light, warn: Warn): Object3D {
  if (source instanceof PointLight) {
    const copy = new PointLight(source.color, source.intensity * METRES * METRES, source.distance * METRES, source.decay);
    return copy;
  }
  if (source instanceof SpotLight) {
    const { color, intensity, distance, angle, penumbra, decay } = source;
    return aim(new SpotLight(color, intensity * METRES * METRES, distance * METRES, angle, penumbra, decay), source);
  }
  if (source instanceof DirectionalLight) return aim(new DirectionalLight(source.color, source.intensity), source);
  const kind = source instanceof HemisphereLight ? 'hemisphere light' : 'light of its kind';
  warn(`"${source.name}" is left out: glTF has no ${kind}.`);
  return new Group();
}

/** glTF lights shine along their own -Z; here they shine at a target anywhere in the scene. */
function aim<Aimed extends DirectionalLight | SpotLight>(copy: Aimed, source: DirectionalLight | SpotLight): Aimed {
  const direction = new Vector3()
    .setFromMatrixPosition(source.target.matrixWorld)
    .sub(new Vector3().setFromMatrixPosition(source.matrixWorld));
  if (direction.lengthSq() === 0) direction.set(0, -1, 0);
  const looking = new Matrix4().lookAt(
    new Vector3(),
    direction,
    Math.abs(direction.x) + Math.abs(direction.z) > 0 ? Object3D.DEFAULT_UP : new Vector3(1, 0, 0),
  );
  copy.quaternion.setFromRotationMatrix(looking);
  if (source.parent) copy.quaternion.premultiply(source.parent.getWorldQuaternion(new Quaternion()).invert());
  const target = new Object3D();
  target.position.set(0, 0, -1);
  target.parent = copy;
  copy.target = target;
  return copy;
}

function copyCamera(source: Camera): Object3D {
  if (source instanceof PerspectiveCamera) {
    const near = Math.max(source.near * METRES, NEAREST);
    return new PerspectiveCamera(source.getEffectiveFOV(), source.aspect, near, Math.max(source.far * METRES, near * 2));
  }
  if (source instanceof OrthographicCamera) {
    const factor = METRES / source.zoom;
    const near = Math.max(source.near * METRES, 0);
    const far = Math.max(source.far * METRES, near + METRES);
    return new OrthographicCamera(source.left * factor, source.right * factor, source.top * factor, source.bottom * factor, near, far);
  }
  return new Group();
}

function provenanceOf(source: Object3D): Record<string, unknown> {
  const entries = Object.entries(source.userData).flatMap(([key, value]) => {
    const parsed = provenanceSchema.safeParse(value);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** An object that is exported without what it is in keeps its place in the world. */
function placeInWorld(copy: Object3D, source: Object3D): void {
  source.matrixWorld.decompose(copy.position, copy.quaternion, copy.scale);
  copy.position.multiplyScalar(METRES);
}
