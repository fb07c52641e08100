import type { Brief, BriefThing } from '../../plan/brief.ts';
import type { LexiconEntry } from '../entry.ts';
import type { Lexicon } from '../lexicon.ts';
import { below, briefOf, type Node } from '../node.ts';
import { isJewelOrder } from '../trade.ts';
import { withoutFrames } from './frames.ts';
import { plainProse, scaledBy } from './prose.ts';
import { Scan } from './scan.ts';
import { besideDrawings, readSketches } from './sketches.ts';
import { type Item, isBar } from './state.ts';
import type { Shape } from './words.ts';

/** A text read as the description of one part, with what it said nothing about. */
export interface WorkpieceRead {
  root: Node;
  unread: { words: string; span: { text: number; from: number; to: number } }[];
  /** Words of other things. */
  foreign: number;
  /** Whether the text names its shape, or only calls it a part. */
  shaped: boolean;
}

const OPS: Readonly<Record<Shape, string>> = {
  box: 'box',
  cylinder: 'cylinder',
  tube: 'cylinder',
  ring: 'cylinder',
  cone: 'cone',
  sphere: 'sphere',
  hemisphere: 'dome',
  torus: 'torus',
  pyramid: 'pyramid',
  prism: 'prism',
  wedge: 'wedge',
  bar: 'section',
  frame: 'create_flat_frame',
  any: 'box',
};

/** The variant that marks a thing which was described like a part of a machine: a body, and what is worked into it. */
const WORKPIECE = 'workpiece';
export const isWorkpiece = ({ variant }: Pick<BriefThing, 'variant'>): boolean => variant === WORKPIECE;

/** Nouns that name things of the library as well: there the words have to fit better than those of the thing. */
const OTHERS_TOO =
  /^(box|housing|casing|tray|container|panel|sheet|gasket|shim|rod|shaft|post|column|pillar|pin|peg|flange|tube|pipe|sleeve|bushing|spacer|washer|collar|ball|dome|donut|doughnut|bracket|clamp|mount|angle|frame|ramp|brick|ring|cap|end cap|cover|plug|insert|knob|adapter|form|structure|item|design|star|plate|disc|disk|base|support)$/;
/** Of those, the ones that are a part of a machine as soon as something is worked into them. */
const ONCE_WORKED = /^(plate|sheet|disc|disk|base|support|flange|shaft|rod|ball|bracket|angle|panel|gasket|shim|ring|tube|pipe)$/;

/** What is worked into a part, and edges. */
const WORKED =
  /^(hole|slot|pocket|cutout|notch|step|groove|keyway|counterbore|countersink|knurl|thread|boss|journal|rib|flat|fillet|chamfer)$/;

/** Lengths of a shaft and its edges, which phrases read as well. */
const PLAIN = /^(fillet|chamfer|journal)$/;

/** "A knob: a cylinder 40 in diameter ...": what it is made of is told. */
export const DEFINED =
  /^\W*(?:an? |the )?[\w-]+(?: [\w-]+)?: (?:an? )?(?:\w+ )?(?:cylinder|block|plate|disc|disk|cone|sphere|cube|slab|right triangle)\b/i;

export interface PartBrief {
  brief: Brief;
  /** Whether the description is one of a plain body, whatever else its noun could mean. */
  sure: boolean;
  /** How many features were worked into it. */
  worked: number;
  /** Whether it is put together from several bodies and features in sentences, which phrases one by one do not hold. */
  built: boolean;
}

/** "a ring of 8 cubes": several things that stand so, and no ring. */
const ARRANGED =
  /^\W*(?:an? |the |\d+ rows of )?(?:ring|circle|row|line|grid|stack|tower|pile|pyramid|column) of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!\S*(?:holes?|slots?|teeth)\b)[a-z]/i;

/** "a ball in a box", "a box with a ball in it": one thing in another, and no feature of it. */
const CONTAINED =
  /\b(?:balls?|spheres?|cubes?|cones?|cylinders?|pyramids?) (?:is |are )?(?:in|inside) (?:an?|the|it|them)\b(?! (?:row|circle|line|grid|middle|cent))/i;

/** "a sphere 50 mm in diameter inside a wireframe cube": the same with its size between them. */
const INSIDE =
  /\b(?:balls?|spheres?|cubes?|cones?|cylinders?|pyramids?)\b(?:(?!\b(?:with|has|having|and|hole|bore)\b)[^.,;])*? inside (?:an?|the) (?:[\w-]+ ){0,3}(?:cube|box|sphere|ball|cylinder|cone|pyramid|cage|case|shell|bowl|jar|glass|globe)\b/i;

/** A text that describes one part, as a brief; undefined where it is none. */
export function readPart(text: string, lexicon: Lexicon, options: { seed?: number } = {}): PartBrief | undefined {
  // "ring size P, two grooves": a goldsmith's work
  if (isJewelOrder(text) || ARRANGED.test(text) || CONTAINED.test(text) || INSIDE.test(text)) return undefined;
  const prose = plainProse(text.slice(0, 8_000));
  const sketched = readSketches(prose.scale === 1 ? text.slice(0, 8_000) : prose.text, lexicon);
  if (sketched) {
    if (prose.scale !== 1) scaledBy(sketched, prose.scale);
    sketched.variant = WORKPIECE;
    const brief = briefOf([sketched], [], {
      texts: [text],
      unread: besideDrawings(text).map((words) => ({ words })),
      ...(options.seed === undefined ? {} : { seed: options.seed }),
    });
    return { brief, sure: brief.unread.length === 0, built: true, worked: 0 };
  }
  // units of a drawing have no length of their own, and a bracket without a number says again what was said
  const told = prose.text
    .slice(0, 4_000)
    .replace(/(?<=\d)\s+units?\b/gi, '')
    .replace(/^\s*(?:i(?:['’]d| would)? (?:want|need|like)|please make|make me)(?: me)? (?=an?\b)/i, '')
    .replace(/\bsemi[ -](?=circ)/gi, 'semi')
    .replace(/\b(?:with (?:an? )?)?lid-?less(?: top)?\b/gi, 'open at the top')
    .replace(
      /\b(?:the )?(?:first|next|middle|second|third|fourth|last|final|remaining) (\d+(?:\.\d+)?)(?: ?mm)? (?:with|has|having|is|at|of)(?: an?)? (\d+(?:\.\d+)?)(?: ?mm)? (?:in )?diameter\b/gi,
      'diameter $2 $1 long',
    )
    .replace(/\bwhose ((?:two |both )?(?:legs|arms|sides))\b/gi, ', $1')
    .replace(/\((?=[^()]*\brectangle\b)[^()\d]*\)/gi, ' ');
  const { text: source, notes } = withoutFrames(told);
  const read = readWorkpiece(source, lexicon);
  if (!read || read.foreign > 0) return undefined;
  const { root, unread, shaped } = read;
  if (prose.scale !== 1) scaledBy(root, prose.scale);
  // a V-block has a name of its own
  if (root.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'v shaped')) return undefined;
  if (root.count > 1) return undefined;
  const worked = root.parts.length;
  // plain solids that phrases read as well; a tube or a base is a size of theirs
  const own = root.parts.every(({ noun }) => /^(tube|base)$/.test(noun));
  if (own && /^(torus|pyramid)$/.test(root.noun) && !/\b(?:major|minor)\b/i.test(source)) return undefined;
  if (worked === 0 && !/\d/.test(source) && !(shaped && root.facts.some(({ kind }) => kind === 'adjective'))) return undefined;
  const letter = root.facts.some((fact) => fact.kind === 'adjective' && / shaped$/.test(fact.adjective));
  const drawing = /\b(sketch|extrude[ds]?|extruding)\b/i.test(source);
  if (
    /^shaft$/.test(root.noun) &&
    root.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'stepped') &&
    !root.parts.some(({ noun }) => noun === 'journal')
  )
    return undefined;
  // "an oval plate 60 x 40": phrases know no such outline
  const oval =
    root.facts.some((fact) => fact.kind === 'adjective' && /^(elliptical|star)$/.test(fact.adjective)) &&
    !/^(ellipse|star)$/.test(root.noun);
  const stepped = root.parts.some(({ noun }) => noun === 'journal');
  return {
    brief: briefOf([root], [], {
      texts: [source],
      unread: [...unread, ...notes.map((words) => ({ words }))],
      ...(options.seed === undefined ? {} : { seed: options.seed }),
    }),
    worked: root.parts.every(({ noun }) => WORKED.test(noun)) ? root.parts.filter(({ noun }) => !PLAIN.test(noun)).length : 0,
    built:
      DEFINED.test(source) ||
      (((letter && root.parts.some((part) => part.parts.length > 0)) ||
        /^\s*(?:an?|the|sketch|draw|make|create|start|begin|take|on|extrude|first)\b/i.test(source)) &&
        (drawing ||
          letter ||
          root.parts.some((part) => part.parts.length > 0) ||
          root.parts.some(({ noun }) => !/^(hole|fillet|chamfer|journal)$/.test(noun)) ||
          root.facts.some((fact) => fact.kind === 'adjective' && /^(half|quarter)$/.test(fact.adjective)))),
    sure:
      (root.parts.length > 0 ||
        oval ||
        root.facts.some(
          (fact) => (fact.kind === 'adjective' && fact.adjective === 'arched top') || (fact.kind === 'measure' && fact.of === 'floor'),
        ) ||
        letter ||
        drawing ||
        root.facts.some((fact) => fact.kind === 'adjective' && /^(half|quarter)$/.test(fact.adjective))) &&
      ((shaped && /^(tube|pipe)$/.test(root.noun) && /\b(square|rect|rectangular)\b/i.test(source)) ||
        (/^(box|tray|housing|container)$/.test(root.noun) &&
          (root.parts.some(({ noun }) => noun === 'shell') || root.facts.some((fact) => fact.kind === 'measure' && fact.of === 'wall'))) ||
        (shaped &&
          (/\bflat (?:circular )?ring\b/i.test(source) ||
            !OTHERS_TOO.test(root.noun) ||
            letter ||
            drawing ||
            stepped ||
            oval ||
            (/^(cap|end cap|plug|cover)$/.test(root.noun) && root.facts.some((fact) => fact.kind === 'measure' && fact.of === 'inside')) ||
            worked > 1 ||
            (worked > 0 && ONCE_WORKED.test(root.noun))))),
  };
}

/** "a C-shaped block: 60 x 60 x 20 with a 30 x 30 cutout from the right side": what is cut away at that side makes the letter. */
function wholeBlock({ node, word, shape }: Item): void {
  const sizes = (of: Node): number => of.facts.filter((fact) => fact.kind === 'measure' && (fact.among ?? 1) > 1).length;
  const letter = (fact: Node['facts'][number]): boolean => fact.kind === 'adjective' && /^[lutc] shaped$/.test(fact.adjective);
  if (shape !== 'box' || word.kind !== 'solid' || sizes(node) !== 3 || !node.facts.some(letter)) return;
  const cut = node.parts.find((part) => /^(cutout|pocket|notch)$/.test(part.noun) && sizes(part) > 1);
  if (!cut) return;
  node.facts = node.facts.filter((fact) => !letter(fact));
  const side = /\b(right|left|front|back|rear)\b/.exec(
    cut.facts.map((fact) => (fact.kind === 'adjective' ? fact.adjective : fact.kind === 'position' ? fact.at : '')).join(' '),
  )?.[1];
  const place = cut.facts.find((fact) => fact.kind === 'position' && /side|face|edge/.test(fact.at));
  if (!side || place?.kind !== 'position') return;
  cut.noun = 'notch';
  place.at = `${side} edge`;
  cut.facts = cut.facts.filter((fact) => fact === place || (fact.kind !== 'adjective' && fact.kind !== 'position'));
}

/** Reads the description of a part, or returns undefined where the text is none. */
export function readWorkpiece(source: string, lexicon: Lexicon, text = 0): WorkpieceRead | undefined {
  const scan = new Scan(source, lexicon, text);
  const base = scan.base;
  if (!base) return undefined;
  wholeBlock(base);
  const bar = isBar(base);
  const entry: LexiconEntry | undefined = lexicon.byOp.get(bar ? 'section' : OPS[base.shape ?? 'any']);
  if (!entry) return undefined;
  const root = base.node;
  root.entry = entry;
  root.variant = WORKPIECE;
  for (const node of below(root)) if (node.noun === '') node.noun = 'part';
  const shaped = bar || base.shape !== 'any';
  return { root, unread: scan.unread.map(({ words, from, to }) => ({ words, span: { text, from, to } })), foreign: scan.foreign, shaped };
}
