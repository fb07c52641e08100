import { table } from '../table.ts';

/**
 * Words of described parts: solids and flat shapes, what is worked into them, their limbs, and where things are. Singular, American, as
 * the notation of the shop writes its words.
 */

/** What a body is before anything is worked into it. `any` is a word that names none: "object", "part". */
export type Shape =
  | 'box'
  | 'cylinder'
  | 'tube'
  | 'ring'
  | 'cone'
  | 'sphere'
  | 'hemisphere'
  | 'torus'
  | 'pyramid'
  | 'prism'
  | 'wedge'
  | 'bar'
  | 'frame'
  | 'any';

export interface Word {
  kind: 'solid' | 'flat' | 'feature' | 'raised' | 'limb' | 'edge' | 'shell';
  /** Plain noun under which the brief keeps it. */
  noun: string;
  shape?: Shape;
  /** Description that the word brings along: a disc is flat, a hexagon has six sides. */
  says?: string;
}

const entries = (kind: Word['kind'], words: string, more: Omit<Word, 'kind' | 'noun'> = {}, noun?: string): [string, Word][] =>
  words.split(', ').map((word) => [word, { kind, noun: noun ?? word, ...more }]);

const WORDS: Readonly<Record<string, Word | undefined>> = table(
  Object.fromEntries([
    ...entries('solid', 'block, cuboid, slab, bar, brick, billet, rectangular prism, square prism, beam, strip, stock', { shape: 'box' }),
    ...entries('solid', 'cube', { shape: 'box', says: 'cubic' }),
    ...entries('solid', 'box, housing, casing, tray, container', { shape: 'box' }),
    ...entries('solid', 'plate, sheet, panel, flat plate, base plate, baseplate, gasket, shim', { shape: 'box', says: 'flat' }),
    ...entries('solid', 'cylinder, rod, shaft, post, column, pillar, pin, peg', { shape: 'cylinder' }),
    ...entries('solid', 'disc, disk, puck, circular plate, round plate, flange', { shape: 'cylinder', says: 'flat' }),
    ...entries('solid', 'tube, pipe, sleeve, bushing, spacer', { shape: 'tube' }),
    ...entries('solid', 'ring, annulus, washer, collar', { shape: 'ring' }),
    ...entries('solid', 'cone, frustum, truncated cone, frustum of a cone', { shape: 'cone' }),
    ...entries('solid', 'sphere, ball', { shape: 'sphere' }),
    ...entries('solid', 'hemisphere, half sphere, dome', { shape: 'hemisphere' }),
    ...entries('solid', 'torus, donut, doughnut', { shape: 'torus' }, 'torus'),
    ...entries('solid', 'pyramid', { shape: 'pyramid' }),
    ...entries('solid', 'prism', { shape: 'prism' }),
    ...entries('solid', 'wedge, ramp', { shape: 'wedge' }),
    ...entries('solid', 'bracket, channel, profile, section, extrusion, angle, clamp, mount', { shape: 'bar' }),
    ...entries('solid', 'i beam, h beam, t beam, u channel, c channel, angle iron', { shape: 'bar' }),
    ...entries('solid', 'angle plate', { shape: 'bar' }, 'angle'),
    ...entries('solid', 'frame', { shape: 'frame' }),
    ...entries(
      'solid',
      'object, part, body, shape, solid, piece, component, model, cad model, form, structure, base, support, design, workpiece, geometry, element, item',
      {
        shape: 'any',
      },
    ),
    ...entries('solid', 'cap, end cap, cover, plug, insert, knob, adapter', { shape: 'any' }),
    ...entries('flat', 'rectangle', { shape: 'box' }),
    ...entries('flat', 'square', { shape: 'box', says: 'square' }),
    ...entries('flat', 'circle', { shape: 'cylinder' }),
    ...entries('flat', 'triangle', { shape: 'prism', says: 'triangular' }),
    ...entries('flat', 'hexagon', { shape: 'prism', says: 'hexagonal' }),
    ...entries('flat', 'octagon', { shape: 'prism', says: 'octagonal' }),
    ...entries('flat', 'pentagon', { shape: 'prism', says: 'pentagonal' }),
    ...entries('flat', 'ellipse, oval', { shape: 'prism', says: 'elliptical' }),
    ...entries('flat', 'trapezoid', { shape: 'prism', says: 'trapezoidal' }),
    ...entries('flat', 'semicircle, half circle', { shape: 'cylinder', says: 'half' }),
    ...entries('flat', 'star', { shape: 'prism', says: 'star' }),
    ...entries('flat', 'slot shape, slot profile, slot outline, obround', { shape: 'prism', says: 'obround' }, 'obround'),
    ...entries('flat', 'plus sign, plus shape, cross shape', { shape: 'prism', says: 'cross' }, 'cross'),
    ...entries('feature', 'hole, through hole, bolt hole, mounting hole, screw hole, drill hole, clearance hole, pilot hole', {}, 'hole'),
    ...entries('feature', 'bore, central bore, through bore', {}, 'hole'),
    ...entries('feature', 'perforation, port, drilling', {}, 'hole'),
    ...entries('feature', 'tapped hole, threaded hole', { says: 'tapped' }, 'hole'),
    ...entries('feature', 'blind hole', { says: 'blind' }, 'hole'),
    ...entries('feature', 'slot', {}, 'slot'),
    ...entries('feature', 'pocket, recess, cavity, indentation, depression', {}, 'pocket'),
    ...entries('feature', 'cutout, cut out, opening, window', { says: 'through' }, 'cutout'),
    ...entries('feature', 'hex socket, hexagonal socket, hexagon socket', { says: 'hexagonal' }, 'pocket'),
    ...entries('feature', 'square socket', { says: 'square' }, 'pocket'),
    ...entries('feature', 'notch', {}, 'notch'),
    ...entries('feature', 'step, rebate, rabbet', {}, 'step'),
    ...entries(
      'feature',
      'groove, undercut, relief groove, thread relief, circlip groove, retaining ring groove, o ring groove',
      {},
      'groove',
    ),
    ...entries('feature', 'keyway, key slot, keyseat', {}, 'keyway'),
    ...entries('feature', 'counterbore', {}, 'counterbore'),
    ...entries('feature', 'countersink', {}, 'countersink'),
    ...entries('feature', 'knurl, knurling', {}, 'knurl'),
    ...entries('feature', 'thread', {}, 'thread'),
    ...entries('raised', 'boss, stud, hub, protrusion, projection, extension, screw post, standoff, spigot, neck, journal', {}, 'boss'),
    ...entries('raised', 'upright, lug, tab, pad, ear, wall, fin', { says: 'rectangular' }),
    ...entries('raised', 'lip', {}),
    ...entries('raised', 'rib, gusset, web, stiffener', {}, 'rib'),
    ...entries('raised', 'tooth', { says: 'rectangular' }),
    ...entries('limb', 'leg, arm, flange, web, limb, side wall, back wall', {}),
    ...entries('edge', 'fillet, rounding', {}, 'fillet'),
    ...entries('edge', 'chamfer, bevel', {}, 'chamfer'),
    ...entries('shell', 'shell', {}, 'shell'),
  ]),
);

/** The word that begins at `at`, longest first. */
export function wordAt(words: readonly string[], at: number): { word: Word; length: number } | undefined {
  for (let n = Math.min(4, words.length - at); n > 0; n--) {
    const word = WORDS[words.slice(at, at + n).join(' ')];
    if (word) return { word, length: n };
  }
  return undefined;
}

/** Words that only describe the limbs of a section once its letter is known. */
export const LIMBS = /^(leg|arm|flange|web|wall|limb|side wall|back wall|base|upright|side)$/;

/** Descriptions of an outline, and the noun that each stands for where it describes a plain body. */
export const SHAPING: Readonly<Record<string, readonly [shape: Shape, says?: string] | undefined>> = table({
  rectangular: ['box'],
  cuboid: ['box'],
  cuboidal: ['box'],
  square: ['box', 'square'],
  cubic: ['box', 'cubic'],
  cubical: ['box', 'cubic'],
  cylindrical: ['cylinder'],
  circular: ['cylinder'],
  round: ['cylinder'],
  tubular: ['tube'],
  annular: ['ring'],
  conical: ['cone'],
  tapered: ['cone'],
  spherical: ['sphere'],
  hemispherical: ['hemisphere'],
  toroidal: ['torus'],
  pyramidal: ['pyramid'],
  wedge: ['wedge'],
  triangular: ['prism', 'triangular'],
  hexagonal: ['prism', 'hexagonal'],
  hex: ['prism', 'hexagonal'],
  octagonal: ['prism', 'octagonal'],
  pentagonal: ['prism', 'pentagonal'],
  elliptical: ['prism', 'elliptical'],
  oval: ['prism', 'elliptical'],
  trapezoidal: ['prism', 'trapezoidal'],
  semicircular: ['cylinder', 'half'],
  cross: ['prism', 'cross'],
  plus: ['prism', 'cross'],
  star: ['prism', 'star'],
  ring: ['ring'],
  disc: ['cylinder', 'flat'],
  disk: ['cylinder', 'flat'],
  obround: ['prism', 'obround'],
  stadium: ['prism', 'obround'],
  racetrack: ['prism', 'obround'],
});

/** Other words of description that something is made of. */
export const DESCRIBING =
  /^(through|thru|blind|tapped|threaded|countersunk|counterbored|flanged|rounded|filleted|chamfered|hollow|shelled|hollowed|dovetail|solid|open|closed|flat|thin|thick|thinner|thicker|tall|short|shorter|long|longer|narrow|wide|small|smaller|large|larger|big|bigger|vertical|horizontal|upright|central|centered|concentric|coaxial|symmetrical|turned|equilateral|isosceles|right|half|quarter|truncated|stepped|straight|radial|transverse|cross|parallel|perpendicular|equal|evenly|equally|spaced|elongated|curved|slotted|knurled|inverted|shallow|deep|outer|inner|external|internal|main|upper|lower|thin-walled|walled|shaped|v|vee|dovetail|square|single|identical|radially|aligned|lying|standing|plain|simple|end|second|third|first|another|raised|opposite|uniform|regular)$/;

/** Words that hold a sentence together and say nothing of the part. */
export const FILLING =
  /^(a|an|the|this|that|these|those|it|its|they|their|there|them|is|are|be|being|was|has|have|having|with|of|and|or|so|then|next|now|finally|lastly|afterwards|after|to|for|in|on|at|by|as|from|into|onto|which|where|each|also|all|will|should|would|can|could|please|make|create|design|model|draw|sketch|sketched|drawn|start|begin|starting|beginning|build|built|add|added|put|place|placed|give|given|using|use|following|followed|form|forming|made|up|out|off|around|about|near|over|under|i|me|need|want|my|we|you|one|measuring|measure|featuring|feature|features|contain|containing|include|including|consist|consisting|comprise|comprising|composed|located|position|positioned|situated|machined|milled|drill|drilled|bored|cut|cutting|extrude|extruded|extruding|join|joined|joining|attached|connected|together|run|running|go|going|extend|extending|rise|rising|stand|standing|stick|sticking|project|projecting|leave|leaving|total|overall|approximately|other|only|just|dimension|size|sized|set|plane|xy|xz|yz|origin|drawing|respectively|when|further|respective|say|apply|applied|let|resulting|result|new|finish|upward|upwards|downward|downwards|he|reach|reaching|sit|rise|extend|protrude|project|break|connect|meet|remove|removed|subtract|subtracted|take|arranged|surrounded|2d|face|faces|line|lines|select|symmetrically|symmetric|removing|loop|sketching|consists|consisting|units|face|protruding|protrude|projecting|throughout|typ|lowest|highest|point|shown|pass|passing|go|side by side|do|does|well|mm|millimeter|unit|both|along|across|through|between|inside|within|outside|same|per|plus|while|but|first|second|third|fourth|whole|entire|everything|way|completely|single|3d|cad|ctr|req|no|any|joins|meets|meeting|passes|goes|runs|sits|stands|pattern|down|starts|centreline|centerline|material|aligned|hanging|like|looking|look|against|toward|towards|low|part|shape|shaped|simple|plain|standard|vertically|crossing)$/;
