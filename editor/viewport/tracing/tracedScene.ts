import {
  type BufferGeometry,
  CircleGeometry,
  DirectionalLight,
  InstancedMesh,
  Light,
  Line,
  type Material,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshPhongMaterial,
  MeshStandardMaterial,
  MeshToonMaterial,
  type Object3D,
  PointLight,
  Points,
  RectAreaLight,
  Scene,
  SkinnedMesh,
  SpotLight,
  Sprite,
  type Vector3,
} from 'three';

/** More would keep the page busy for too long while they are sorted, and may not fit on a graphics card. */
export const MOST_TRIANGLES = 4_000_000;

/** What is meant for light to be followed in: meshes, where they are in the world, and the lights that throw it. */
export interface TracedScene {
  scene: Scene;
  /** The disc among them, if one was asked for. */
  ground: Mesh<CircleGeometry> | null;
  /** Objects whose light cannot be followed: without surfaces, or with a program of their own, for which grey stands. */
  unlike: Object3D[];
  triangles: number;
}

/** A ground under the model: a disc that reaches beyond what is seen of it. */
export interface Ground {
  /** Of its middle, mm. */
  middle: Vector3;
  /** Of the disc, mm. */
  radius: number;
  /** Reflectance, linear. */
  albedo: number;
}

/**
 * A copy of the artist's scene for the path tracer, which knows meshes of physical materials and lights with a place. Copies of
 * one mesh are laid out, other materials become the physical ones that come nearest. Geometries and textures are shared.
 * World matrices have to be up to date.
 *
 * @throws Error where there are more triangles than can be traced
 */
export function tracedScene(source: Scene, ground: Ground | null): TracedScene {
  const traced: TracedScene = { scene: new Scene(), ground: ground && disc(ground), unlike: [], triangles: 0 };
  const physical = new Map<Material, MeshStandardMaterial>();
  source.traverseVisible((object) => {
    if (object instanceof Mesh) addMesh(traced, object, physical);
    else if (object instanceof Light) addLight(traced.scene, object);
    else if (object instanceof Line || object instanceof Points || object instanceof Sprite) traced.unlike.push(object);
  });
  if (traced.ground) traced.scene.add(traced.ground);
  traced.scene.updateMatrixWorld(true);
  return traced;
}

function addMesh(traced: TracedScene, mesh: Mesh, physical: Map<Material, MeshStandardMaterial>): void {
  const geometry: BufferGeometry = mesh.geometry;
  const corners = geometry.index?.count ?? geometry.getAttribute('position')?.count ?? 0;
  const copies = mesh instanceof InstancedMesh ? mesh.count : 1;
  if (corners < 3 || copies === 0) return;
  traced.triangles += Math.floor(corners / 3) * copies;
  if (traced.triangles > MOST_TRIANGLES)
    throw new Error(`More than ${MOST_TRIANGLES / 1e6} million triangles cannot be path traced: hide some of them.`);
  const materials = [mesh.material].flat();
  if (!materials.every(isLit)) traced.unlike.push(mesh);
  const [only, ...rest] = materials.map((material) => physicalOf(material, physical));
  if (!only) return;
  const material = rest.length > 0 ? [only, ...rest] : only;
  const place = new Matrix4();
  for (let copy = 0; copy < copies; copy += 1) {
    const stand = standIn(mesh, geometry, material);
    if (mesh instanceof InstancedMesh) {
      mesh.getMatrixAt(copy, place);
      stand.matrix.multiplyMatrices(mesh.matrixWorld, place);
    } else {
      // The tracer knows by it what has only been moved since the last time.
      stand.uuid = mesh.uuid;
      stand.matrix.copy(mesh.matrixWorld);
    }
    stand.matrixAutoUpdate = false;
    traced.scene.add(stand);
  }
}

function standIn(mesh: Mesh, geometry: BufferGeometry, material: Material | Material[]): Mesh {
  const stand = mesh instanceof SkinnedMesh ? new SkinnedMesh(geometry, material) : new Mesh(geometry, material);
  if (mesh instanceof SkinnedMesh && stand instanceof SkinnedMesh) {
    stand.bindMode = mesh.bindMode;
    stand.bind(mesh.skeleton, mesh.bindMatrix);
  }
  if (mesh.morphTargetInfluences) stand.morphTargetInfluences = [...mesh.morphTargetInfluences];
  return stand;
}

/** Ambient and hemisphere light has no place: it belongs to the surroundings. */
function addLight(scene: Scene, light: Light): void {
  const placed =
    light instanceof DirectionalLight || light instanceof PointLight || light instanceof SpotLight || light instanceof RectAreaLight;
  if (!placed) return;
  const copy = light.clone(false);
  copy.matrixAutoUpdate = false;
  copy.matrix.copy(light.matrixWorld);
  if ('target' in light && 'target' in copy) {
    light.target.updateWorldMatrix(true, false);
    copy.target = light.target;
  }
  scene.add(copy);
}

function disc({ middle, radius, albedo }: Ground): Mesh<CircleGeometry> {
  const material = new MeshStandardMaterial({ roughness: 0.85 });
  material.color.setScalar(albedo);
  const mesh = new Mesh(new CircleGeometry(radius, 96), material);
  mesh.rotation.x = -Math.PI / 2;
  mesh.position.copy(middle);
  return mesh;
}

/** Whether the path tracer can draw this as it is, or nearly so. */
function isLit(material: Material): boolean {
  return (
    material instanceof MeshStandardMaterial ||
    material instanceof MeshBasicMaterial ||
    material instanceof MeshLambertMaterial ||
    material instanceof MeshPhongMaterial ||
    material instanceof MeshToonMaterial
  );
}

function physicalOf(material: Material, known: Map<Material, MeshStandardMaterial>): MeshStandardMaterial {
  if (material instanceof MeshStandardMaterial) return material;
  const made = known.get(material) ?? nearest(material);
  known.set(material, made);
  return made;
}

function nearest(material: Material): MeshStandardMaterial {
  const { side, transparent, opacity, alphaTest, vertexColors } = material;
  const common = { side, transparent, opacity, alphaTest, vertexColors, roughness: 1 };
  if (material instanceof MeshBasicMaterial) {
    const { color, map, alphaMap } = material;
    // It shows its colour whatever light there is: as a thing that shines by itself.
    return new MeshStandardMaterial({ ...common, color: 0x000000, emissive: color, emissiveMap: map, alphaMap });
  }
  if (material instanceof MeshLambertMaterial || material instanceof MeshPhongMaterial || material instanceof MeshToonMaterial) {
    const { color, map, alphaMap, emissive, emissiveMap, emissiveIntensity, normalMap, normalScale } = material;
    // A lobe of Blinn and Phong is about as wide as one of this roughness: Walter et al., "Microfacet models for refraction" (2007).
    const roughness = material instanceof MeshPhongMaterial ? (2 / (Math.max(material.shininess, 0) + 2)) ** 0.25 : 1;
    return new MeshStandardMaterial({
      ...common,
      ...{ color, map, alphaMap, emissive, emissiveMap, emissiveIntensity, normalMap, normalScale, roughness },
    });
  }
  return new MeshStandardMaterial({ side, color: 0xa39d94, roughness: 0.62 });
}
