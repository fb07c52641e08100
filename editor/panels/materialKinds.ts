import {
  Color,
  LineBasicMaterial,
  LineDashedMaterial,
  type Material,
  MeshBasicMaterial,
  MeshDepthMaterial,
  MeshLambertMaterial,
  MeshMatcapMaterial,
  MeshNormalMaterial,
  MeshPhongMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  MeshToonMaterial,
  type Object3D,
  PointsMaterial,
  RawShaderMaterial,
  ShaderMaterial,
  ShadowMaterial,
  SpriteMaterial,
  Texture,
} from 'three';

const KINDS: Readonly<Record<string, () => Material>> = {
  MeshPhysicalMaterial: () => new MeshPhysicalMaterial(),
  MeshStandardMaterial: () => new MeshStandardMaterial(),
  MeshPhongMaterial: () => new MeshPhongMaterial(),
  MeshLambertMaterial: () => new MeshLambertMaterial(),
  MeshToonMaterial: () => new MeshToonMaterial(),
  MeshBasicMaterial: () => new MeshBasicMaterial(),
  MeshMatcapMaterial: () => new MeshMatcapMaterial(),
  MeshNormalMaterial: () => new MeshNormalMaterial(),
  MeshDepthMaterial: () => new MeshDepthMaterial(),
  ShadowMaterial: () => new ShadowMaterial(),
  LineBasicMaterial: () => new LineBasicMaterial(),
  LineDashedMaterial: () => new LineDashedMaterial(),
  PointsMaterial: () => new PointsMaterial({ size: 2, sizeAttenuation: false }),
  SpriteMaterial: () => new SpriteMaterial(),
  ShaderMaterial: () => new ShaderMaterial(),
  RawShaderMaterial: () => new RawShaderMaterial({ vertexShader: RAW_VERTEX, fragmentShader: RAW_FRAGMENT }),
};

/** The least that draws something: three adds nothing to raw programs, not even the declarations. */
const RAW_VERTEX = `uniform mat4 projectionMatrix;
uniform mat4 modelViewMatrix;
attribute vec3 position;

void main() {
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;
const RAW_FRAGMENT = `precision mediump float;

void main() {
  gl_FragColor = vec4(0.8, 0.3, 0.4, 1.0);
}
`;

const PROGRAMS = ['ShaderMaterial', 'RawShaderMaterial'];
const OF_LINES = ['LineBasicMaterial', 'LineDashedMaterial', ...PROGRAMS];
const OF_POINTS = ['PointsMaterial', ...PROGRAMS];
const OF_SPRITES = ['SpriteMaterial', ...PROGRAMS];
const OF_MESHES = Object.keys(KINDS).filter((type) => /^(Mesh|Shadow)/.test(type) || PROGRAMS.includes(type));

/** The types of material that all of these objects can be drawn with. */
export function kindsFor(objects: readonly Object3D[]): string[] {
  const lists = objects.map((object) => {
    if ('isLine' in object) return OF_LINES;
    if ('isPoints' in object) return OF_POINTS;
    if ('isSprite' in object) return OF_SPRITES;
    return OF_MESHES;
  });
  return (lists[0] ?? []).filter((type) => lists.every((list) => list.includes(type)));
}

export function titleOf(type: string): string {
  return type.replace(/^Mesh|Material$/g, '').replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** Values that mean the same in every material; a change of type keeps them. */
const SHARED = [
  'name',
  'opacity',
  'transparent',
  'side',
  'roughness',
  'metalness',
  'wireframe',
  'flatShading',
  'vertexColors',
  'emissiveIntensity',
  'bumpScale',
  'displacementScale',
  'displacementBias',
  'aoMapIntensity',
  'lightMapIntensity',
  'sizeAttenuation',
  'linewidth',
] as const;

/** A material of another type that keeps what both have: values, colours and pictures. @throws if there is no such type */
export function convertMaterial(old: Material, type: string): Material {
  const create = KINDS[type];
  if (!create) throw new Error(`There is no material of type "${type}".`);
  const fresh = create();
  const [from, to] = [entriesOf(old), entriesOf(fresh)];
  for (const name of SHARED) if (from.has(name) && to.has(name)) Object.assign(fresh, { [name]: from.get(name) });
  for (const name of ['color', 'emissive', 'specular']) {
    const [source, target] = [from.get(name), to.get(name)];
    // The colour of a shadow is not that of a surface.
    const alike = (old.type === 'ShadowMaterial') === (type === 'ShadowMaterial');
    if (alike && source instanceof Color && target instanceof Color) target.copy(source);
  }
  for (const [name, value] of from) if (value instanceof Texture && to.has(name)) Object.assign(fresh, { [name]: value });
  fresh.userData = structuredClone(old.userData);
  return fresh;
}

const entriesOf = (material: Material): Map<string, unknown> => new Map(Object.entries(material));
