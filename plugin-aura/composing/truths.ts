import type { BriefThing, Fact } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';

/** Words of description that hold of a thing by what it is: a cylindrical hole, a hexagonal nut, a rectangular plate. */

const ALWAYS =
  /^(equally|evenly|regularly|uniformly)( spaced| distributed)?$|^(parallel|single|simple|plain|solid|whole|complete|3d|three dimensional|procedural|parametric|basic|standard|typical|ordinary|generic|regular|normal|usual|everyday|hand carved|handmade|hand made|handcrafted|hand crafted)$/;
const ROUND = /^(round|circular|cylindrical|cylinder shaped|concentric|coaxial)$/;
const SQUARED = /^(rectangular|rectangle|oblong|cuboid|prismatic|flat)$/;
/** Pots are glazed unless they are said to be of something else. */
const GLAZED = /^(glazed|hollow|turned|open|empty)$/;
/** Outlines and forms that an operation is there for. */
const OWN_FORM: Readonly<Record<string, RegExp | undefined>> = {
  create_cross_block: /^(cross|plus|plus sign|\+|x|cruciform)( shaped)?$/,
  create_step_block: /^(stair|staircase|stairs|step)( shaped| like)?$|^stepped$/,
  create_v_block: /^(v|vee)( shaped| grooved)?$/,
  create_gusset_plate: /^(triangle|triangular|triangle shaped|right|right angled|right angle|angled)$/,
  create_flat_frame: /^(rectangular|flat|plain|open)$/,
  create_boot: /^(hiking|walking|work|working|winter|combat|army|lace up)$/,
  create_chess_board: /^(checkered|checked|checkerboard)$/,
  create_umbrella: /^(open|opened|opened up|unfolded)$/,
  create_laptop: /^(open|opened)$/,
  create_candle: /^(burning|lit|lighted|single)$/,
  create_candlestick: /^(burning|lit|lighted)$/,
  create_campfire: /^(burning|lit)$/,
  create_book: /^(hardcover|hard cover|hardback|hardbound|bound)$/,
  create_mug: /^(cylinder shaped)$/,
  create_lantern: /^(camping|storm|hurricane|portable)$/,
  create_sofa: /^(upholstered|padded|soft|comfy|comfortable)$/,
  create_armchair: /^(upholstered|padded|soft|comfy|comfortable)$/,
  create_crib: /^(slatted|barred)( sides?)?$|^sides?$/,
  create_picnic_table: /^(attached|fixed)$/,
  create_corner_desk: /^(l|corner)( shaped)?$/,
  create_wall_shelf: /^(floating|wall mounted|mounted)$/,
  create_cabinet: /^(free ?standing|fitted)$/,
  create_sun_lounger: /^(slatted|adjustable|wooden)$/,
  create_shelving: /^(free ?standing|open)$/,
  create_t_slot_nut: /^(tapped|threaded)$/,
  create_teddy_bear: /^(sitting|seated|sat|stuffed|plush|fluffy|soft|cuddly|furry)( down)?$/,
  create_terrain: /^(grassy)$/,
  dome: /^(hemispherical|hemisphere|half sphere|half ball)( shaped)?$/,
};
const SIX_SIDED: ReadonlySet<string> = new Set(['create_nut', 'create_bolt']);

/** What a thing is for or where it is kept, which its name says anyway. */
const PURPOSES: Readonly<Partial<Record<OperationDeclaration['family'], RegExp>>> = {
  vessels:
    /^(serving|soup|salad|fruit|cereal|sugar|dessert|dinner|drinking|kitchen|table|mixing|ramen|noodle|rice|pasta|popcorn|candy|breakfast|travel|dog|cat|pet)$/,
  tableware: /^(serving|soup|salad|fruit|sugar|dessert|dinner|kitchen|table)$/,
  furniture:
    /^(home|living room|bedroom|bathroom|kitchen|hall|hallway|office|dining|indoor|outdoor|garden|patio|reading|kids?|children|family|guest|plain|comfortable|comfy|cozy|cosy|sturdy|wall mounted|freestanding|free standing)$/,
  household: /^(home|kitchen|bathroom|mechanical|bedroom|indoor|hand|wall|table|desk)$/,
  props: /^(old|closed|reading|story)$/,
  animals: /^(standing|cute|little|friendly|wild|happy|cartoon|farm|pet)$/,
  plants: /^(wild|fresh|pretty|indoor|young|old|healthy|beautiful)$/,
  nature: /^(old|young|wild|leafy|big leafy|lush|natural)$/,
  food: /^(ripe|fresh|tasty|delicious|juicy|yummy|homemade|baked|sweet|whole)$/,
  toys: /^(kids?|children|toy|cute|wooden toy|soft|cuddly|plush|little)$/,
  buildings: /^(old|farm|country|rural|big|historic)$/,
  architecture: /^(old|farm|country|rural|cozy|cosy|little|historic|family|simple)$/,
};

/** Whether an adjective needs nothing done, judged by the sizes that an operation is made from. */
export function holdsAlready({ op, params, family }: OperationDeclaration, adjective: string): boolean {
  const word = adjective.toLowerCase().replaceAll('-', ' ').trim();
  if (PURPOSES[family]?.test(word) === true) return true;
  if (GLAZED.test(word) && (family === 'vessels' || family === 'tableware')) return true;
  if (ALWAYS.test(word) || OWN_FORM[op]?.test(word)) return true;
  if (/^(hex|hexagonal|hexagon)$/.test(word)) return SIX_SIDED.has(op);
  const has = (name: string): boolean => Object.hasOwn(params, name);
  const turned = has('diameter') || has('outer_diameter');
  const squared = has('size') || (has('width') && (has('depth') || has('height') || has('length')));
  if (ROUND.test(word)) return turned && !squared;
  if (/^(conical|tapered|conic)$/.test(word)) return has('top_diameter') || op === 'cone';
  if (word === 'square' && has('base')) return true;
  return SQUARED.test(word) && squared && !turned;
}

/** Whether words that no rule took name what an operation is anyway: the slats of a crib. */
export const isOwnForm = (op: string, words: string): boolean =>
  OWN_FORM[op]?.test(words.toLowerCase().replaceAll('-', ' ').trim()) === true;

/** Verbs that only lead to what is said. */
export const LEADS_ON = /^(goes|go|going|runs)$/i;

/** Words that say nothing more of a thing than its name: what all of its kind are ("robot toy"). */
export const saysNothingMore = ({ op, family }: Pick<OperationDeclaration, 'op' | 'family'>, words: string): boolean =>
  isOwnForm(op, words) || (family.length > 3 && family.replace(/s$/, '') === words.toLowerCase());

/** Words of a part that are true of it as things are made: the hole of a knob is blind and below, that of a piston's pin goes crosswise. */
const OF_PARTS: Readonly<Record<string, readonly (readonly [part: RegExp, words: RegExp])[]>> = {
  create_knob: [[/bore|hole/, /^(blind|bottom|center|threaded)$/]],
  create_lamp: [
    [/shade/, /^(conical|cone shaped|tapered)$/],
    [/base|foot/, /^(circular|round|flat|weighted|heavy)$/],
    [/arm/, /^(adjustable|jointed|articulated)$/],
  ],
  create_bench: [[/back|seat/, /^(slatted|slat|wooden)$/]],
  create_candle: [[/flame|wick/, /^(burning|lit)$/]],
  create_barn: [[/door/, /^(double|hinged|barn|plank|wooden)$/]],
  create_piston: [
    [/hole/, /^(pin|crosswise|crossways|transverse|through|each side|center)$/],
    [/groove/, /^(ring|top)$/],
  ],
  create_pillow_block: [[/hole/, /^(bolt|mounting|each end|each side|bottom|base)$/]],
  create_pipe_fitting: [[/flange|hole/, /^(each end|end|bolt)$/]],
  create_picnic_table: [[/bench|seat/, /^(attached|fixed|each side|long)$/]],
  create_beer_stein: [[/lid/, /^hinged$/]],
  create_casserole: [[/ear|handle/, /^(loop|ear|each side|side)$/]],
  create_sword: [
    [/blade/, /^(straight|double|edged|double edged|two edged|long|sharp|pointed)$/],
    [/pommel/, /^round$/],
    [/guard/, /^(cross|straight)$/],
  ],
  create_bunk_bed: [
    [/ladder/, /^(right|right side|right hand side)$/],
    [/rail|guard/, /^(top|upper|top bunk)$/],
  ],
  create_snowman: [
    [/nose/, /^(carrot|pointed)$/],
    [/eye|mouth|button/, /^coal$/],
  ],
  spring: [[/coil|turn/, /^active$/]],
  create_hinge: [[/hole/, /^(screw|countersunk|each side)$/]],
  create_toothed_disc: [[/tooth/, /^(rectangular|square|straight|edge|rim|perimeter)$/]],
  create_timing_pulley: [[/flange/, /^(each side|both|each end)$/]],
  create_helicopter: [[/rotor/, /^(tail|main)$/]],
  create_phone: [[/lens|camera/, /^camera$/]],
  create_grandfather_clock: [[/numeral|number|dial/, /^roman$/]],
  create_pig: [[/tail/, /^(curly|curled)$/]],
  create_screwdriver: [[/blade|tip|shaft/, /^flat$/]],
  create_teddy_bear: [[/eye/, /^button$/]],
  create_gate: [[/bar/, /^vertical$/]],
  create_railing: [[/bar|post/, /^vertical$/]],
  create_burger: [[/bun/, /^sesame$/]],
  create_laptop: [[/screen|lid/, /^open$/]],
  create_battle_axe: [[/head|blade/, /^double$/]],
  create_greek_temple: [
    [/column/, /^front$/],
    [/pediment/, /^(triangular|front)$/],
  ],
  create_stairs: [[/rail/, /^(each side|both|both sides|side)$/]],
  create_v_pulley: [[/groove/, /^(v|vee)$/]],
};
/** What holds of these parts whatever has them. */
const OF_ALL: readonly (readonly [part: RegExp, words: RegExp])[] = [
  [/^(candle|flame|fire|wick|bulb)$/, /^(burning|lit|lighted|glowing)$/],
  [/^handle$/, /^(c|d|ear|loop|curved|bent|arched|side|each side|sturdy)( shaped)?$/],
  [/^spout$/, /^(curved|bent|arched|front)$/],
  [/^lip$/, /^(pouring|pour|flared|front)$/],
  [/./, /^(single|plain|simple|matching)$/],
  [/^lid$/, /^(flat|domed|round|top|fitted)$/],
  [/^drawer$/, /^(flat|wooden|rectangular)$/],
  [/^shelf$/, /^(open|fixed|flat)$/],
  [/^neck$/, /^(narrow|slim|slender|long)$/],
  [/^(belly|bowl)$/, /^(round|rounded|bulbous|wide)$/],
  [/^shade$/, /^(drum|cylindrical|round)$/],
  [/^(base|foot)$/, /^(round|flat|circular|bottom|below)$/],
  [/^(bell|hook|crown|finial|antenna|flame|battlement|lantern|funnel|handle)$/, /^(top|upper)$/],
  [/^(drawer|door|window|screen|dial|button)$/, /^(front)$/],
  [/^(boss|hub|rod|pole|shaft|pedestal)$/, /^(center|middle|central|single)$/],
  [/^(rivet|stud|nail)$/, /^(rim|edge|perimeter|around the rim|around)$/],
  [/^(seat|cushion|back|headboard|backrest|armrest|arm)$/, /^(padded|upholstered|soft|cushioned|comfortable)$/],
  [/^(leg|foot)$/, /^(splayed|bottom)$/],
  [/^shelf$/, /^(bottom|lower)$/],
  [/^(butter|cherry|icing|frosting|topping|sprinkle|candle|cream|sauce|leaf|star|knob|flag)$/, /^top$/],
  [/^(seat|lining|liner|bulb|shelf|drawer|compartment|divider|water|wine|food|filling)$/, /^inside$/],
  [/^(railing|parapet|fence|gallery|rim|band|border|frame|collar|wreath)$/, /^(around( [a-z ]+)?|perimeter|each side|side|outer)$/],
];
/** Colours that parts have without being told. */
const COLOURS: Readonly<Record<string, readonly [part: RegExp, colours: RegExp] | undefined>> = {
  create_traffic_light: [/^(light|lens|lamp)$/, /^(red|yellow|amber|orange|green)$/],
};
export const hasOwnColours = (op: string, { noun, facts }: Pick<BriefThing, 'noun' | 'facts'>): boolean =>
  COLOURS[op]?.[0].test(noun) === true && facts.every((fact) => fact.kind !== 'colour' || COLOURS[op]![1].test(fact.colour));

export function holdsOfPart({ op }: OperationDeclaration, part: string, fact: Fact): boolean {
  const word =
    fact.kind === 'adjective'
      ? fact.adjective
      : fact.kind === 'position' && fact.distance === undefined
        ? fact.at
        : fact.kind === 'pattern' && fact.pattern === 'both_sides' && fact.spacing === undefined
          ? 'each side'
          : undefined;
  if (fact.kind === 'colour') return hasOwnColours(op, { noun: part, facts: [fact] });
  if (word === undefined) return false;
  return [...(OF_PARTS[op] ?? []), ...OF_ALL].some(([name, words]) => name.test(part) && words.test(word.toLowerCase()));
}

/** How many of a part an operation always makes, where that is asked for by number. */
const COUNTS: Readonly<Record<string, Readonly<Record<string, number | undefined>> | undefined>> = {
  create_pillow_block: { hole: 2 },
  create_enclosure: { post: 4, 'screw post': 4, standoff: 4 },
  create_hinge: { leaf: 2, pin: 1 },
  create_pipe_fitting: { flange: 2 },
  create_timing_pulley: { flange: 2 },
  create_heat_sink: { base: 1 },
  create_football: { patch: 12, pentagon: 12 },
};
export const countsOf = (op: string, part: string): number | undefined => COUNTS[op]?.[part];
