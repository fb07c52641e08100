/** Plurals that no rule gives. */
const IRREGULAR =
  'leaves leaf, shelves shelf, bookshelves bookshelf, knives knife, wives wife, halves half, lives life, feet foot, teeth tooth, mice mouse, geese goose, men man, women woman, children child, people person, wolves wolf, ' +
  'loaves loaf, elves elf, hooves hoof, scarves scarf, calves calf, thieves thief, axes axe, dice die, oxen ox, radii radius, vertices vertex, matrices matrix, indices index, tori torus, cacti cactus, fungi fungus, octopi octopus, ' +
  'buses bus, goes go, gases gas, lenses lens, atlases atlas, canvases canvas, busses bus, irises iris, compasses compass, glasses glass, matches match, topazes topaz, quizzes quiz, heroes hero, potatoes potato, tomatoes tomato, ' +
  'volcanoes volcano, mangoes mango, torpedoes torpedo, cargoes cargo, echoes echo, sheep sheep, fish fish, deer deer, series series, chassis chassis, headquarters headquarters, shoes shoe, toes toe, horseshoes horseshoe, canoes canoe, hoes hoe, ' +
  'movies movie, cookies cookie, pies pie, ties tie, dies die, hoodies hoodie, zombies zombie, brownies brownie, genies genie, selfies selfie, smoothies smoothie, bases base, cases case, vases vase, phases phase, noses nose, ' +
  'roses rose, hoses hose, houses house, horses horse, purses purse, mouses mouse, greenhouses greenhouse, lighthouses lighthouse, birdhouses birdhouse, bookcases bookcase, suitcases suitcase, briefcases briefcase, staircases staircase, ' +
  'showcases showcase, nooses noose, fuses fuse, blouses blouse, cheeses cheese, spouses spouse, curses curse, sizes size, prizes prize, mazes maze, axles axle, edges edge, wedges wedge, bridges bridge, badges badge, fridges fridge, hinges hinge, ' +
  'flanges flange, gauges gauge, cages cage, pages page, images image, villages village, oranges orange, sponges sponge, syringes syringe, garages garage, faces face, pieces piece, laces lace, spaces space, necklaces necklace, fireplaces fireplace, ' +
  'slices slice, prices price, juices juice, devices device, fences fence, ounces ounce, pincers pincers, traces trace, braces brace, surfaces surface, sauces sauce, dances dance, terraces terrace, palaces palace, laces lace';

/** One spelling for both sides of the ocean, the American one, as vocabularies are written. */
const SPELLINGS =
  'colour color, coloured colored, colours color, colouring coloring, multicoloured multicolored, centre center, centres center, centred centered, grey gray, greyish grayish, metre meter, litre liter, millimetre millimeter, centimetre centimeter, kilometre kilometer, mould mold, ' +
  'moulding molding, jewellery jewelry, jeweller jeweler, tyre tire, plough plow, aluminium aluminum, armour armor, harbour harbor, neighbour neighbor, behaviour behavior, favourite favorite, flavour flavor, fibre fiber, fibreglass fiberglass, ' +
  'sulphur sulfur, doughnut donut, draught draft, pyjamas pajamas, theatre theater, sabre saber, calibre caliber, spectre specter, sceptre scepter, catalogue catalog, programme program, analogue analog, oxidised oxidized, anodised anodized, galvanised galvanized, ' +
  'stylised stylized, polarised polarized, organiser organizer, organisers organizer, miniaturised miniaturized, varnished varnished, panelled paneled, levelled leveled, bevelled beveled, labelled labeled, enamelled enameled, channelled channeled, ' +
  'modelled modeled, modelling modeling, swivelling swiveling, cosy cozy, kerb curb, storey story, matt matte, mat matte, axe ax, pavé pave, honour honor, odour odor, vapour vapor, parlour parlor, lustre luster, licence license, defence defense, ' +
  'whisky whiskey, yoghurt yogurt, chequered checkered, cheque check, sceptical skeptical, manoeuvre maneuver, gaol jail, mum mom, carat carat, ageing aging, judgement judgment';

const pairs = (list: string): Map<string, string> => {
  const map = new Map<string, string>();
  for (const pair of list.split(', ')) {
    const cut = pair.indexOf(' ');
    map.set(pair.slice(0, cut), pair.slice(cut + 1));
  }
  return map;
};
const PLURALS = pairs(IRREGULAR);
const AMERICAN = pairs(SPELLINGS);

/** Words that end on "s" and are singular. */
const SINGULAR = new Set(
  'this is was has as its plus thus us lens gas bus canvas iris atlas brass glass cross across dress compass radius torus cactus lapis citrus octopus chess less stainless moss grass class press mattress fortress princess cypress truss boss harness wireless needless series chassis alas always perhaps besides towards yes christmas bias pus axis basis tennis trellis chalice penis pelvis ibis oasis chrysalis hibiscus crocus circus virus campus bonus status focus nexus surplus walrus hippopotamus platypus pegasus venus mercury mars apparatus genius asparagus eucalyptus couscous sous vs keyless seamless endless spotless frameless legless armless backless handleless overseas'.split(
    ' ',
  ),
);

const CACHE = new Map<string, string>();

/** The dictionary form of a word: singular, American spelling. Used alike on prompts and on vocabularies, so that both always meet. */
export function lemma(word: string): string {
  if (word.includes("'")) return word;
  const cached = CACHE.get(word);
  if (cached !== undefined) return cached;
  const found = american(singular(american(word)));
  if (CACHE.size < 20_000) CACHE.set(word, found);
  return found;
}

export const american = (word: string): string => AMERICAN.get(word) ?? word;

function singular(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || SINGULAR.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a word is the plural of another. */
export const isPlural = (word: string): boolean => american(word) !== lemma(word) || word === 'sheep' || word === 'fish' || word === 'dice';

/** Key of a phrase: dictionary forms, hyphens as blanks. */
export const phraseKey = (phrase: string): string =>
  phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-_]/g, ' ')
    .replace(/'s?(?=\s|$)/g, '')
    .trim()
    .split(/\s+/)
    .map(lemma)
    .join(' ');
