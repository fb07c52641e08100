import { mixSrgb } from './colours.ts';
import type { PhysicalMaterial } from './physical.ts';

const LEADING_COLOUR =
  /^(white|grey|black|brown|red|blue|green|yellow|pink|clear|cognac|light|dark|fancy yellow|fancy pink|fancy blue|golden)\s+/i;

/**
 * The material in another colour, named for it: a painted wood, a glass or gem tinted in its depth, a dyed cloth.
 *
 * @param colour sRGB hex
 * @param word what the artist called the colour; left out, the name stays with the hex in brackets
 */
export function recoloured(material: PhysicalMaterial, colour: string, word?: string): PhysicalMaterial {
  const base = material.name.replace(LEADING_COLOUR, '');
  const noun = material.category === 'wood' ? `painted ${lowerFirst(base)}` : lowerFirst(base);
  const name = word && !word.startsWith('#') ? upperFirst(`${word} ${noun}`) : `${upperFirst(noun)} (${colour.toLowerCase()})`;
  return { ...material, name, measuredColor: undefined, ...tint(material, colour) };
}

/** The material lighter or darker, as "dark walnut" says. */
export function shaded(material: PhysicalMaterial, word: string, target: string, amount: number): PhysicalMaterial {
  const toward = (colour: string | undefined): string | undefined => (colour === undefined ? undefined : mixSrgb(colour, target, amount));
  return {
    ...material,
    name: `${upperFirst(word)} ${lowerFirst(material.name)}`,
    measuredColor: undefined,
    color: mixSrgb(material.color, target, (material.transmission ?? 0) > 0.5 ? 0 : amount),
    patternColor: toward(material.patternColor),
    attenuationColor: toward(material.attenuationColor),
  };
}

function tint(material: PhysicalMaterial, colour: string): Partial<PhysicalMaterial> {
  const pattern = material.patternColor && { patternColor: mixSrgb(colour, '#000000', 0.3) };
  switch (material.category) {
    case 'gem':
    case 'glass':
      return (material.transmission ?? 0) > 0.5
        ? { attenuationColor: colour, attenuationDistance: material.attenuationDistance && 4 }
        : { color: colour, attenuationColor: material.attenuationColor && colour };
    case 'fabric':
      return { color: colour, sheenColor: mixSrgb(colour, '#FFFFFF', 0.35), ...pattern };
    case 'wood':
      return { color: colour, ...pattern, patternColor: mixSrgb(colour, '#000000', 0.12), roughness: 0.5, category: 'paint' };
    case 'plastic':
      return (material.transmission ?? 0) > 0.5 ? { attenuationColor: colour, attenuationDistance: 4 } : { color: colour, ...pattern };
    case 'light':
      return { color: mixSrgb(colour, '#FFFFFF', 0.5), emissive: colour };
    default:
      return { color: colour, ...pattern };
  }
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Lower case for the first letter of a plain word; "18K", "MDF" and "PLA" stay. */
export const lowerFirst = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
