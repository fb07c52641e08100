import { CATALOGUE, COLOUR_WORDS, channels, findMaterial, mixSrgb, SHADE_WORDS } from '../../materials/index.ts';
import type { Fact } from '../../plan/brief.ts';
import type { Edit } from '../../reading/edit.ts';
import { builtPartsOf } from './builtParts.ts';
import type { Hit } from './hits.ts';
import { isLook } from './newcomers.ts';
import { set, type Work } from './work.ts';

/** "Darker", "a lighter wood": the look that something has, one shade further. */
export function shade(hit: Hit, { way, words, little }: Extract<Edit, { kind: 'shade' }>, work: Work): boolean {
  const said = [hit.thing, ...hit.owners].flatMap(({ facts }) => facts.filter(isLook));
  const built = [...builtPartsOf(hit, work)].sort((one, other) => other.volume_mm3 - one.volume_mm3)[0]?.material;
  const now = built ?? said.map(lookOf).find((look) => look !== '');
  const next = now === undefined ? undefined : shaded(now.toLowerCase(), way, little === true);
  if (next === undefined) {
    const why = `how ${way} than ${now === undefined ? 'it is' : `“${now.toLowerCase()}”`} it can be is not known: say a colour or a material`;
    work.misses.push({ word: words, why });
    return false;
  }
  return set(hit, [{ kind: 'material', material: next, words }], work);
}

const lookOf = (fact: Fact): string => (fact.kind === 'material' ? fact.material : fact.kind === 'colour' ? fact.colour : '');

/** Woods that people know by their shade, of those in the catalogue. */
const WOODS = /^(?:maple|birch|ash|pine|beech|oak|cherry|teak|mahogany|walnut|wenge|ebony)$/i;
/** Light of a colour from 0 to 1, as the eye weighs the channels (Rec. 709). */
const light = (hex: string): number => {
  const [r, g, b] = channels(hex);
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
};
/** Share by which a neighbouring wood has to differ. */
const VISIBLY = 0.13;

function shaded(name: string, way: 'darker' | 'lighter', little: boolean): string | undefined {
  const { material, exact } = findMaterial(name);
  if (!exact && !/\(#/.test(name)) return undefined;
  if (material.category === 'metal') return undefined;
  const darker = way === 'darker';
  if (material.category === 'wood') {
    const own = light(material.color);
    const others = CATALOGUE.map((entry) => entry.material)
      .filter((other) => other.category === 'wood' && WOODS.test(other.name))
      .map((other) => ({ name: other.name.toLowerCase(), by: (darker ? own - light(other.color) : light(other.color) - own) / own }))
      .filter(({ by }) => by > VISIBLY)
      .sort((a, b) => a.by - b.by);
    return others[0]?.name;
  }
  const [wanted, other] = darker ? ['dark', 'light'] : ['light', 'dark'];
  const colour = COLOUR_WORDS.find(
    (word) => !SHADE_WORDS.some((own) => word.startsWith(`${own} `)) && new RegExp(`\\b${word}\\b`).test(name),
  );
  const plain = colour === undefined || colour === 'black' || colour === 'white' || new RegExp(`\\b${wanted}\\b`).test(name);
  if (!plain && new RegExp(`\\b${other}\\b`).test(name)) return name.replace(new RegExp(`\\b${other} ?`), '');
  if (!plain && colour !== undefined) return name.replace(new RegExp(`\\b${colour}\\b`), `${wanted} ${colour}`);
  const category = /\b(?:paint|ceramic|porcelain|plastic|fabric|velvet|leather|glass|wax|felt|stone)\b/.exec(name)?.[0] ?? 'paint';
  const mixed = mixSrgb(material.color, darker ? '#000000' : '#ffffff', little ? 0.18 : 0.35);
  return mixed.toLowerCase() === material.color.toLowerCase() ? undefined : `${mixed} ${category}`;
}
