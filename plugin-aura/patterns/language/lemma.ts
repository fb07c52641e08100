const IRREGULAR: Readonly<Record<string, string>> = {
  leaves: 'leaf', shelves: 'shelf', knives: 'knife', halves: 'half', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose', men: 'man', women: 'woman',
  children: 'child', wolves: 'wolf', loaves: 'loaf', axes: 'axe', dice: 'die', stairs: 'stair', stairways: 'stairway', glasses: 'glass', trees: 'tree',
  metres: 'metre', meters: 'metre', meter: 'metre', millimetres: 'mm', millimeters: 'mm', millimetre: 'mm', millimeter: 'mm', centimetres: 'cm', centimeters: 'cm',
  centimetre: 'cm', centimeter: 'cm', inches: 'inch', dias: 'dia', radii: 'radius', vertices: 'vertex', grey: 'gray', aluminum: 'aluminium', jewellery: 'jewelry',
  colour: 'color', coloured: 'colored', moulding: 'molding', centre: 'center', pavé: 'pave', grays: 'gray', armour: 'armor', moon: 'moon', gases: 'gas', gas: 'gas',
  canvas: 'canvas', brass: 'brass', glass: 'glass', cross: 'cross', dress: 'dress', compass: 'compass', across: 'across', canvases: 'canvas', lens: 'lens', lenses: 'lens',
  plus: 'plus', thus: 'thus', this: 'this', is: 'is', was: 'was', has: 'has', as: 'as', radius: 'radius', torus: 'torus', tori: 'torus', cactus: 'cactus', cacti: 'cactus',
  lapis: 'lapis', topazes: 'topaz', series: 'series', chassis: 'chassis', iris: 'iris', bus: 'bus', buses: 'bus', citrus: 'citrus', octopus: 'octopus', matches: 'match',
};

/** The dictionary form of a word: singular, one spelling. Used alike on prompts and on the tables, so that both always meet. */
export function lemma(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
