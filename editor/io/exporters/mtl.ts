import { Color, type Material, Vector3 } from 'three';
import { texturesOf } from '../../core/materials.ts';
import { filterColor, visibleColor } from './visibleColor.ts';

/** Reflectance of a dielectric with index 1.5 at normal incidence, ((n - 1) / (n + 1))^2. */
const DIELECTRIC = 0.04;
/** How much of a clear body an old viewer, which knows opacity only, should still show. */
const CLEAR_OPACITY = 0.25;

/**
 * One material of an MTL file: the classic keys, and the physical ones (Pr roughness, Pm metalness, Pc clearcoat,
 * Pcr its roughness, aniso, Ke emission) that newer programs read. Colours are sRGB, as readers take them.
 */
export function materialText(material: Material, name: string, onWarning?: (sentence: string) => void): string {
  if (texturesOf(material).length > 0) onWarning?.(`The textures of "${name}" are not written to the MTL file.`);
  const base = colorOf(material, 'color', 0xcccccc);
  const metalness = numberOf(material, 'metalness', 0);
  const roughness = numberOf(material, 'roughness', 0.5);
  const transmission = numberOf(material, 'transmission', 0);
  const opacity = numberOf(material, 'opacity', 1) * (1 - transmission * (1 - CLEAR_OPACITY));
  const emissive = colorOf(material, 'emissive', 0).multiplyScalar(numberOf(material, 'emissiveIntensity', 1));
  const specular = new Color(DIELECTRIC, DIELECTRIC, DIELECTRIC).lerp(base, metalness);
  const lines = [
    `newmtl ${name}`,
    `Kd ${srgb(visibleColor(material, 0xcccccc))}`,
    `Ks ${srgb(specular)}`,
    `Ke ${srgb(emissive)}`,
    `Ns ${short((1 - roughness) ** 2 * 1000)}`,
    `Ni ${short(numberOf(material, 'ior', 1.5))}`,
    `d ${short(opacity)}`,
    ...(transmission > 0 ? [`Tf ${srgb(filterColor(material))}`] : []),
    `illum ${transmission > 0 ? 7 : 2}`,
    `Pr ${short(roughness)}`,
    `Pm ${short(metalness)}`,
  ];
  const clearcoat = numberOf(material, 'clearcoat', 0);
  if (clearcoat > 0) lines.push(`Pc ${short(clearcoat)}`, `Pcr ${short(numberOf(material, 'clearcoatRoughness', 0))}`);
  const anisotropy = numberOf(material, 'anisotropy', 0);
  if (anisotropy > 0) lines.push(`aniso ${short(anisotropy)}`);
  return `${lines.join('\n')}\n`;
}

function numberOf(material: Material, key: string, fallback: number): number {
  const value: unknown = (material as unknown as Record<string, unknown>)[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

function colorOf(material: Material, key: string, fallback: number): Color {
  const value: unknown = (material as unknown as Record<string, unknown>)[key];
  return value instanceof Color ? value.clone() : new Color(fallback);
}

function srgb(color: Color): string {
  const { x, y, z } = new Vector3().setFromColor(color.clone().convertLinearToSRGB()).clampScalar(0, 1);
  return [x, y, z].map(short).join(' ');
}

function short(value: number): string {
  return String(Number(value.toFixed(5)));
}
