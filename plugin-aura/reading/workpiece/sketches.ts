import type { Fact } from '../../plan/brief.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import { hang, type Node } from '../node.ts';
import { loopsOf, middleOf, type Point, rolesOf, scaledLoop } from './curves.ts';

/**
 * Drawings told step by step: each part has a coordinate system (Euler angles and a translation), a sketch of loops in units of its own with
 * a scale, and how far it is pulled out along its normal and against it; it begins a body, joins it, cuts it or is what both share.
 * Angles turn about z, then y, then x of the drawing's world, whose z is up, and the axes of the sketch are the rows of that turn
 * (the convention of the data set Text2CAD, after its public source).
 */
type Triple = [number, number, number];

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d+)?|\.\d+)`;
const AND = String.raw`\s*(?:°|degrees?|units?)?\s*(?:,|;|\band\b|,\s*and\b)\s*`;
const TRIPLE = String.raw`[([{]?\s*(${NUMBER})${AND}(${NUMBER})${AND}(${NUMBER})\s*(?:°|degrees?)?\s*[)\]}]?`;
const FRAMED = /\b(?:coordinate system|euler angles?|translation vector)\b/i;
const EULER = new RegExp(String.raw`euler angles?[^.;\d()[\]-]{0,60}?(?:${TRIPLE}|(\bzero\b|\b0(?:\.0)?\b))`, 'i');
const MOVED = new RegExp(String.raw`translat(?:ion|ed|es?|ing)[^.;\d()[\]-]{0,60}?(?:${TRIPLE}|(\bzero\b))`, 'i');
const MOVED_ALONG = new RegExp(
  String.raw`(?:translated|moved|shifted|offset)(?: up| by| to|\s)*(${NUMBER})\s*(?:units?|mm)?\s*(?:in|along|on)\s*(?:the\s*)?(?:positive\s*)?([xyz])\b`,
  'gi',
);
const SCALE = new RegExp(
  String.raw`scal(?:e|ed|es|ing)(?:\s+(?:down|up|parameter|factor|of|by|to|is|the|this|entire|whole|two-dimensional|2d|sketch|sketches|loop|profile|it|drawing|uniformly|a|with|using|set|should|be))*[\s:=(]*(${NUMBER})`,
  'i',
);
const OPERATION = {
  cut: /\b(?:cut|cuts|cutting|remove|removes|removing|subtract|subtracts|subtracting|subtracted)\b/i,
  intersect: /\bintersect/i,
};
const EXTRUDES = /\b(?:extru\w*|cut\b|pull)/i;
const DRAWS = /\b(?:circles?|lines?|arcs?|rectangles?|squares?|loops?|sketch)\b/i;
/** What such a text does not draw: there another reader has to do. */
const BEYOND = /\b(?:fillet|chamfer|revolv|sweep|swept|loft|thread|mirror|pattern|grid|ellips)\w*/i;
/** Features that have sizes of their own, where nothing says that all is told by coordinates. */
const FEATURES = /\b(?:holes?|pocket|slot|boss|rounded|tapped|bore|hexagon\w*)\b/i;
/** Words that lead through a drawing and say nothing of its shape. */
const LEADING =
  /^(?:a|an|the|this|that|it|its|is|are|be|being|will|should|to|of|in|on|at|by|with|from|for|and|or|then|next|now|finally|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|last|another|new|same|each|both|also|no|not|without|any|all|entire|whole|only|using|use|uses|used|as|so|which|where|when|after|before|into|onto|along|towards?|about|around|up|down|out|outer|inner|outside|inside|single|final|resulting|result|results|previous|previously|existing|main|specified|given|defined|established|scaled|set|sets|setting|start|starts|starting|started|begin|begins|beginning|end|ends|ending|continue|continuing|draw|drawn|drawing|create|creates|creating|created|make|making|made|form|forms|forming|formed|add|adding|define|consist|consists|consisting|contain|contains|containing|include|have|has|having|follow|following|follows|finish|complete|completes|completed|completing|apply|applying|applied|perform|transform|transforms|transformed|transforming|rotate|rotating|rotated|translate|translated|translation|translating|move|moved|offset|position|positioned|place|placed|located|euler|angles?|vector|coordinate|coordinates|system|origin|plane|xy|xz|yz|axis|x|y|z|sketch|sketching|sketches|profile|dimension|dimensions|dimensional|two-dimensional|three-dimensional|two|three|d|face|faces|loop|loops|line|lines|segment|segments|straight|polygon|polyline|arc|arcs|curve|curves|circle|circles|rectangle|rectangles|square|corner|corners|lower|upper|left|right|bottom|top|point|points|mid|midpoint|mid-point|middle|via|through|passing|center|centre|centered|centred|concentric|radius|radii|diameter|closed?|closing|back|scale|scaling|factor|uniformly|extrude|extruded|extruding|extrusion|depth|distance|amount|normal|opposite|direction|directions|positive|negative|unit|units|mm|length|width|height|wide|long|high|deep|part|parts|body|bodies|solid|solids|model|object|component|cad|shape|volume|step|join|joined|joining|joins|merge|merged|combine|combined|union|attach|attached|cut|cuts|cutting|remove|removes|removing|material|subtract|subtracted|intersect|intersection|between|zero|degrees?|per|symmetric|symmetrical|symmetrically|side|sides|connect|connecting|connected|connects|having|respectively|measures|measuring|approximately|overall|ensure|ensuring|operation|boolean|feature|by|return|returns|returning|diagonal|vertical|horizontal|vertically|horizontally|vertex|vertices|until|once|region|area|annulus|does|do|meaning|effectively|space|3d|2d|clockwise|counterclockwise|edge|edges|adjacent|there|other|smaller|larger|equal|times|value|values|initial|initially|three|quarter|full|including|over|under|above|below|their|them|they|further|additional|such|let|s|i|you|your|design|designing|process|using|based|according|bring|brings|parallel|perpendicular|opposing|inward|outward|entirely|completely|cad|model)$/i;

interface Part {
  text: string;
  drawn: boolean;
  pulled: boolean;
}

/** Work and materials that are told beside a drawing, and not by its coordinates. */
const BESIDE =
  /\b(?:drill|bore|tap|engrave|chamfer|fillet|round)(?:s|ed|ing)?\b|\b(?:add|cut|make|with)\b.*\b(?:holes?|slots?|pockets?|bosses|boss|ribs?|edges?)\b|\bmade (?:of|from|out of)\b/i;

/** Sentences of a text of drawings that no coordinates follow, though they ask for something: nothing was made of them. */
export const besideDrawings = (source: string): string[] =>
  source
    .split(/(?<=[.;!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => BESIDE.test(sentence) && !/\(\s*[-\d.]+\s*,/.test(sentence) && !/\bextru/i.test(sentence))
    .map((sentence) => sentence.slice(0, 200));

/** A drawing told step by step as the tree of one part; undefined where it is none, or says more than such drawings do. */
export function readSketches(source: string, lexicon: Lexicon): Node | undefined {
  if (!/\(\s*[-\d.]+\s*,/.test(source) && !FRAMED.test(source)) return undefined;
  if (!/\bextru/i.test(source) || BEYOND.test(source)) return undefined;
  const framed = FRAMED.test(source);
  if (!framed && FEATURES.test(source)) return undefined;
  const plain = written(source);
  // where each part has its plane all is told by coordinates, and other words describe what comes out
  if (!framed && plain.match(/[a-z][a-z-]*/gi)?.some((word) => !LEADING.test(word))) return undefined;
  const entry = lexicon.byOp.get('extrude') ?? lexicon.byOp.get('box');
  if (!entry) return undefined;
  const nodes: Node[] = [];
  let before: Point | undefined;
  for (const part of partsOf(plain)) {
    const { turn, move, text, moved } = frameOf(part);
    const scale = Number(SCALE.exec(text)?.[1] ?? 1) || 1;
    const loops = loopsOf(text.replace(SCALE, ' '), before && ([before[0] / scale, before[1] / scale] as const)).map((loop) =>
      scaledLoop(loop, scale),
    );
    if (loops.length === 0) continue;
    before = middleOf(loops[0]!);
    const pull = pullOf(text);
    const way = OPERATION.intersect.test(text) ? 'intersect' : OPERATION.cut.test(text) && nodes.length > 0 ? 'cut' : 'join';
    // without a plane of its own only what is cut through everything has a sure place
    if (nodes.length > 0 && !moved && !(way === 'cut' && pull === undefined)) return undefined;
    const node: Node = {
      noun: nodes.length === 0 ? 'part' : 'outline',
      key: nodes.length === 0 ? 'part' : 'outline',
      role: nodes.length === 0 ? 'thing' : 'part',
      count: 1,
      plural: false,
      words: part.trim().slice(0, 200),
      facts: [],
      parts: [],
    };
    const say = (fact: Bare<Fact>, words: string): void => {
      node.facts.push({ ...fact, words: words.slice(0, 200) } as Fact);
    };
    const roles = rolesOf(loops);
    const plane = planeOf(turn, move);
    loops.forEach((loop, k) => {
      say({ kind: 'outline', role: roles[k]!, ...loop, ...(k === 0 && { plane }) }, 'sketch');
    });
    if (pull) {
      if (pull.forward !== 0) say({ kind: 'measure', dimension: 'height', of: 'extruded', value: pull.forward }, 'extrude');
      if (pull.backward !== 0) say({ kind: 'measure', dimension: 'height', of: 'backward', value: pull.backward }, 'opposite');
    }
    if (nodes.length > 0) {
      say({ kind: 'adjective', adjective: way }, way);
      hang(node, nodes[0]!);
    }
    nodes.push(node);
  }
  const root = nodes[0];
  if (!root?.facts.some(({ kind }) => kind === 'measure')) return undefined;
  root.entry = entry;
  return root;
}

/** Numbers in figures, points in one notation, and no talk of what came out. */
const written = (source: string): string =>
  source
    .replaceAll('−', '-')
    .replace(/\b[23]-?d\b/gi, ' ')
    .replace(/\b([xX])\s*=\s*([-+\d.]+)\s*(?:,|and|;)\s*[yY]\s*=\s*([-+\d.]+)/g, '($2, $3)')
    .replace(/\bpoint\s+([-\d.]+)\s*,\s*([-\d.]+)(?=[\s.;])/gi, '($1, $2)')
    .replace(/\bat the origin\b|\b(?:center|centre)(?:ed|d)? (?:on|at) the origin\b/gi, 'centered at (0, 0)')
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => EXTRUDES.test(sentence) || !/\b(?:final|resulting|overall|dimensions? of the (?:final|part))\b/i.test(sentence))
    .map((sentence) =>
      sentence.replace(
        /,?\s*(?:so that|resulting in|which (?:results in|gives)|giving|to (?:achieve|get) (?:a|the)|with (?:the )?(?:final|overall|resulting))\b.*$/i,
        '.',
      ),
    )
    .join(' ');

/** One stretch of the text for each sketch that is pulled out. */
function partsOf(text: string): string[] {
  const parts: Part[] = [];
  for (const sentence of text.split(/(?<=[.!?;])\s+|\n+/)) {
    const last = parts.at(-1);
    const begins =
      !last ||
      (last.pulled &&
        (/\bcoordinate system\b/i.test(sentence) || DRAWS.test(sentence.replace(/\bsketch(?=\s*\w*\s*(?:is|by|along))/i, '')))) ||
      (last.drawn &&
        /\b(?:part|step)\s*(?:\d|two|three|four|five|six)\b|\b(?:second|third|fourth|fifth|next)\s+(?:part|body|component)\b/i.test(
          sentence,
        ));
    const drawn = DRAWS.test(sentence) && /[\d(]/.test(sentence);
    const pulled = EXTRUDES.test(sentence);
    if (begins && !(last?.pulled && pulled && !drawn)) parts.push({ text: sentence, drawn, pulled: pulled && drawn });
    else {
      last!.text += ` ${sentence}`;
      last!.drawn ||= drawn;
      last!.pulled ||= pulled && last!.drawn;
    }
  }
  return parts.map((part) => part.text);
}

/** Angles and place of the coordinate system, and the text without them. */
function frameOf(part: string): { turn: Triple; move: Triple; moved: boolean; text: string } {
  const euler = EULER.exec(part);
  const shift = MOVED.exec(part);
  const triple = (found: RegExpExecArray | null): Triple =>
    found?.[1] === undefined ? [0, 0, 0] : (found.slice(1, 4).map(Number) as Triple);
  const move = triple(shift);
  let moved = euler !== null || shift !== null;
  for (const [, by, axis] of part.matchAll(MOVED_ALONG)) {
    move['xyz'.indexOf(axis!.toLowerCase())] = Number(by);
    moved = true;
  }
  let text = part;
  for (const found of [euler, shift]) if (found) text = text.replace(found[0], ' ');
  return { turn: triple(euler), move, moved, text: text.replace(MOVED_ALONG, ' ') };
}

/** Axes of the sketch in the drawing's world. */
function planeOf([a, b, c]: Triple, origin: Triple): { x: Triple; y: Triple; origin: Triple } {
  const [ca, sa, cb, sb, cc, sc] = [a, b, c].flatMap((angle) => {
    const turns = (angle * Math.PI) / 180;
    return [Math.cos(turns), Math.sin(turns)].map((value) => Math.round(value * 1e9) / 1e9 + 0);
  }) as [number, number, number, number, number, number];
  return {
    x: [cb * ca, -cb * sa, sb],
    y: [sc * sb * ca + cc * sa, cc * ca - sc * sb * sa, -sc * cb],
    origin,
  };
}

/** How far the sketch is pulled along its normal and against it; undefined where it goes through everything. */
function pullOf(text: string): { forward: number; backward: number } | undefined {
  const told = text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => EXTRUDES.test(sentence))
    .join(' ')
    .replace(/[([]\s*[-\d.]+\s*,[^)\]]*[)\]]/g, ' ');
  const behind = told.slice(Math.max(0, told.search(EXTRUDES)));
  let forward: number | undefined;
  let backward: number | undefined;
  for (const clause of behind.split(/,|;|\band\b|\bbut\b|\bwith\b(?=[^,;]*opposite)/i)) {
    const value = /(?:^|[^\w.])(\d+(?:\.\d+)?|\.\d+)(?!\s*[-)\]\d])/.exec(clause);
    const none = /\b(?:no|not|without|zero)\b/i.test(clause);
    if (/\bopposite\b/i.test(clause)) backward ??= value && !none ? Number(value[1]) : 0;
    else if (value) forward ??= Number(value[1]);
  }
  if (forward === undefined && backward === undefined) return undefined;
  const both = /\b(?:symmetric\w*|both (?:directions|sides|ways))\b/i.test(behind) && forward !== undefined && backward === undefined;
  if (both) return { forward: forward! / 2, backward: forward! / 2 };
  return { forward: forward ?? 0, backward: backward ?? 0 };
}
