import { MeshPhysicalMaterial } from 'three';

/** Physical keys of an MTL file, by which it says more than Phong can. */
const KEYS: Readonly<Record<string, 'roughness' | 'metalness' | 'clearcoat' | 'clearcoatRoughness' | 'anisotropy' | 'ior'>> = {
  Pr: 'roughness',
  Pm: 'metalness',
  Pc: 'clearcoat',
  Pcr: 'clearcoatRoughness',
  aniso: 'anisotropy',
  Ni: 'ior',
};

/** Model 7 of the format is "refraction on": a clear body. */
const REFRACTING = '7';

/** The materials of an MTL text that have physical keys, by name. */
export function readPhysicalKeys(mtl: string): Map<string, MeshPhysicalMaterial> {
  const materials = new Map<string, MeshPhysicalMaterial>();
  let name = '';
  for (const line of mtl.split('\n')) {
    const [key = '', value = ''] = line.trim().split(/\s+/, 2);
    if (key === 'newmtl') name = line.trim().slice('newmtl'.length).trim();
    const attribute = KEYS[key];
    const number = Number(value);
    if (!attribute || value === '' || !Number.isFinite(number)) {
      if (key === 'illum' && value === REFRACTING) materialOf(materials, name).transmission = 1;
      continue;
    }
    if (attribute === 'ior') {
      if (number >= 1 && number <= 3) materialOf(materials, name).ior = number;
    } else {
      materialOf(materials, name)[attribute] = Math.min(1, Math.max(0, number));
    }
  }
  return materials;
}

const MAP_KEYS: Readonly<Record<string, 'roughnessMap' | 'metalnessMap'>> = { map_Pr: 'roughnessMap', map_Pm: 'metalnessMap' };

/** Pictures of the physical keys, by material and map: "gold roughnessMap". Of a line with options the last word is the file. */
export function readPhysicalMaps(mtl: string): Map<string, string> {
  const maps = new Map<string, string>();
  let name = '';
  for (const line of mtl.split('\n')) {
    const [key = '', ...words] = line.trim().split(/\s+/);
    if (key === 'newmtl') name = words.join(' ');
    const map = MAP_KEYS[key];
    const picture = words[0]?.startsWith('-') ? words.at(-1) : words.join(' ');
    if (map && picture) maps.set(`${name} ${map}`, picture);
  }
  return maps;
}

function materialOf(materials: Map<string, MeshPhysicalMaterial>, name: string): MeshPhysicalMaterial {
  const known = materials.get(name) ?? new MeshPhysicalMaterial();
  materials.set(name, known);
  return known;
}
