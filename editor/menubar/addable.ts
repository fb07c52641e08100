import {
  AmbientLight,
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  CircleGeometry,
  ConeGeometry,
  CylinderGeometry,
  DirectionalLight,
  DodecahedronGeometry,
  Group,
  HemisphereLight,
  IcosahedronGeometry,
  LatheGeometry,
  Mesh,
  MeshPhysicalMaterial,
  type Object3D,
  OctahedronGeometry,
  OrthographicCamera,
  PerspectiveCamera,
  PlaneGeometry,
  PointLight,
  RectAreaLight,
  RingGeometry,
  SphereGeometry,
  SpotLight,
  Sprite,
  TetrahedronGeometry,
  TorusGeometry,
  TorusKnotGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import { loadTypeface, textGeometry } from '../io/textGeometry.ts';

export interface Addable {
  id: string;
  label: string;
  icon: string;
  submenu?: 'Mesh' | 'Light' | 'Camera';
  /** A text waits for its typeface. */
  create(): Object3D | Promise<Object3D>;
}

/** New things are about two centimetres large: the scene is in millimetres. */
const RADIUS = 10;

/**
 * Candela of a lamp that lights a thing ten centimetres away as a scene in metres is lit by one candela from ten centimetres:
 * three.js lets light fall with the square of the distance in scene units, which are millimetres here.
 */
const LAMP = 20_000;

const mesh = (geometry: BufferGeometry, rise: number): Mesh => {
  const object = new Mesh(geometry, new MeshPhysicalMaterial({ color: 0xbdbab5, roughness: 0.45 }));
  object.position.y = rise;
  object.castShadow = true;
  object.receiveShadow = true;
  return object;
};

const flat = (geometry: BufferGeometry): Mesh => {
  const object = mesh(geometry, 0);
  object.rotation.x = -Math.PI / 2;
  return object;
};

const vase = (): Vector2[] =>
  [
    [0, 0],
    [7, 0],
    [9, 5],
    [6, 14],
    [4, 19],
    [6, 24],
  ].map(([x, y]) => new Vector2(x, y));

const course = (): CatmullRomCurve3 =>
  new CatmullRomCurve3([new Vector3(-20, 0, 0), new Vector3(-8, 0, 12), new Vector3(8, 6, -12), new Vector3(20, 0, 0)]);

const text = async (): Promise<Mesh> => {
  const geometry = textGeometry({
    text: 'Text',
    font: await loadTypeface(),
    size: RADIUS,
    depth: 3,
    steps: 1,
    curveSegments: 6,
    bevelEnabled: false,
    bevelThickness: 0.3,
    bevelSize: 0.2,
    bevelOffset: 0,
    bevelSegments: 3,
  });
  return mesh(geometry, 0);
};

const lit = <Light extends Object3D>(light: Light, x: number, y: number, z: number): Light => {
  light.position.set(x, y, z);
  return light;
};

/** What Add offers; geometries keep their parameters, which the inspector shows. */
export const ADDABLE: readonly Addable[] = [
  { id: 'Group', label: 'Group', icon: 'group', create: () => new Group() },
  ...(
    [
      ['Box', 'box', () => mesh(new BoxGeometry(20, 20, 20), RADIUS)],
      ['Sphere', 'circle', () => mesh(new SphereGeometry(RADIUS, 64, 32), RADIUS)],
      ['Cylinder', 'cylinder', () => mesh(new CylinderGeometry(RADIUS, RADIUS, 20, 64), RADIUS)],
      ['Cone', 'cone', () => mesh(new ConeGeometry(RADIUS, 20, 64), RADIUS)],
      ['Torus', 'torus', () => mesh(new TorusGeometry(RADIUS, 3, 32, 96), RADIUS + 3)],
      ['Torus knot', 'spline', () => mesh(new TorusKnotGeometry(RADIUS, 2.5, 192, 24), 16)],
      ['Capsule', 'circle', () => mesh(new CapsuleGeometry(6, 12, 16, 48), 12)],
      ['Plane', 'square', () => flat(new PlaneGeometry(100, 100))],
      ['Circle', 'circle', () => flat(new CircleGeometry(RADIUS, 64))],
      ['Ring', 'donut', () => flat(new RingGeometry(6, RADIUS, 64))],
      ['Lathe', 'shapes', () => mesh(new LatheGeometry(vase(), 64), 0)],
      ['Tube', 'spline', () => mesh(new TubeGeometry(course(), 64, 2, 12), 2)],
      ['Text', 'type', text],
      ['Tetrahedron', 'pyramid', () => mesh(new TetrahedronGeometry(RADIUS), RADIUS)],
      ['Octahedron', 'diamond', () => mesh(new OctahedronGeometry(RADIUS), RADIUS)],
      ['Dodecahedron', 'shapes', () => mesh(new DodecahedronGeometry(RADIUS), RADIUS)],
      ['Icosahedron', 'shapes', () => mesh(new IcosahedronGeometry(RADIUS), RADIUS)],
      ['Sprite', 'image', () => lit(new Sprite(), 0, 10, 0)],
    ] as const
  ).map(([label, icon, create]): Addable => ({ id: label.replace(' ', ''), label, icon, submenu: 'Mesh', create })),
  ...(
    [
      ['Ambient light', 'sun', () => new AmbientLight(0xffffff, 0.3)],
      ['Directional light', 'sun', () => lit(shadowed(new DirectionalLight(0xffffff, 2)), 50, 100, 75)],
      ['Hemisphere light', 'sun', () => lit(new HemisphereLight(0xdfeaff, 0x8a7a66, 1), 0, 100, 0)],
      ['Point light', 'light', () => lit(new PointLight(0xffffff, LAMP), 40, 80, 40)],
      ['Spot light', 'light', () => lit(new SpotLight(0xffffff, LAMP * 2, 0, Math.PI / 8, 0.4), 50, 100, 75)],
      ['Area light', 'square', () => aimed(new RectAreaLight(0xffffff, 5, 60, 60), 60, 80, 60)],
    ] as const
  ).map(([label, icon, create]): Addable => ({ id: label.split(' ')[0] ?? label, label, icon, submenu: 'Light', create })),
  {
    id: 'PerspectiveCamera',
    label: 'Perspective camera',
    icon: 'camera',
    submenu: 'Camera',
    create: () => aimed(new PerspectiveCamera(35, 16 / 9, 1, 5000), 60, 50, 110),
  },
  {
    id: 'OrthographicCamera',
    label: 'Orthographic camera',
    icon: 'camera',
    submenu: 'Camera',
    create: () => aimed(new OrthographicCamera(-40, 40, 22.5, -22.5, 1, 5000), 60, 50, 110),
  },
];

function aimed<Thing extends Object3D>(object: Thing, x: number, y: number, z: number): Thing {
  object.position.set(x, y, z);
  object.lookAt(0, RADIUS, 0);
  return object;
}

/** A shadow map that covers a table top, in millimetres. */
function shadowed(light: DirectionalLight): DirectionalLight {
  light.castShadow = true;
  light.shadow.mapSize.set(2048, 2048);
  Object.assign(light.shadow.camera, { left: -100, right: 100, top: 100, bottom: -100, near: 1, far: 500 });
  light.shadow.radius = 4;
  return light;
}
