import { Color, type Material, MeshPhysicalMaterial } from 'three';

/** Light that is left of white after it has gone through a clear body, by Beer and Lambert; white for what is not clear. */
export function filterColor(material: Material): Color {
  const white = new Color(1, 1, 1);
  if (!(material instanceof MeshPhysicalMaterial) || material.transmission === 0) return white;
  const { attenuationColor: color, attenuationDistance: distance, thickness } = material;
  if (!Number.isFinite(distance) || distance <= 0) return white;
  // A body without a thickness is taken to be as thick as the distance that its colour is given for.
  const share = thickness > 0 ? thickness / distance : 1;
  return new Color(color.r ** share, color.g ** share, color.b ** share);
}

/** The one colour that a material has for programs that know one: a clear body's is that of what shines through. */
export function visibleColor(material: Material | undefined, fallback = 0xffffff): Color {
  if (!material || !('color' in material) || !(material.color instanceof Color)) return new Color(fallback);
  const transmission = material instanceof MeshPhysicalMaterial ? material.transmission : 0;
  return material.color.clone().multiply(new Color(1, 1, 1).lerp(filterColor(material), transmission));
}
