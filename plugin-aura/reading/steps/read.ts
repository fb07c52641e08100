import type { Brief } from '../../plan/brief.ts';
import type { Lexicon } from '../lexicon.ts';
import { briefOf, hang, type Node } from '../node.ts';
import { isJewelOrder } from '../trade.ts';
import { wordAt } from '../workpiece/words.ts';
import { NounSteps } from './nouns.ts';
import { opensBelow, type PlacePhrase, placePhraseAt } from './places.ts';
import { sizeAt } from './sizes.ts';
import { ROUND } from './state.ts';
import { STEPS, type Step } from './step.ts';

/**
 * A text that builds a thing step by step: each clause names a solid or a cut with its sizes, an earlier one that it belongs to ("that", "its
 * left edge", "the block"), and where on it. It is read whole or not at all: a word that has no use here leaves the text to other readers.
 */

/** Words between the steps that say nothing of them. */
const BETWEEN =
  /^(?:and|then|next|now|finally|first|with|has|have|is|are|there is|there are|put|place|add|make|take|start with|begin with|start|begin|draw|create|build|set|stand|sit|rest|lie|stick out|rise|stick|standing|sitting|resting|lying|placed|mounted|attached|fixed|joined|glued|fused|i need|i want|we|to it|which|that|so|also|together|x|,|:|step|a stack|stack|stacked|in turn|a part|out of|each|all) /;
const MINUS =
  /^(?:minus|less|(?:and |then )*(?:cut|subtract|remove|take away|cut out|cutting|removing|drill|bore|mill|from which|out of which|cut away)(?: (?:out|away|off|from it|into it|in it))?) /;
class StepReader extends NounSteps {
  constructor(source: string, lexicon: Lexicon) {
    super(source, lexicon);
    let i = this.title();
    while (i < this.tokens.length && this.whole) {
      const taken = this.step(i);
      if (taken === 0) this.whole = false;
      i += taken;
    }
    this.several();
    for (const step of this.steps) settleSize(step);
    if (this.ahead.places.length > 0 || this.below || this.steps.some(({ placed, way }) => !placed && way === 'body')) this.whole = false;
  }

  /** "two bars crossing", "two blocks joined by a bar": the first of them, and the others beside it or across it. */
  protected several(): void {
    const root = this.steps.find(({ on, way }) => on === undefined && way === 'body');
    if (!root || root.node.count === 1) return;
    const crossing = this.crossed || root.node.facts.some((fact) => fact.kind === 'position' && fact.at === 'crossing');
    const bridged = this.steps.some(({ node }) => node.facts.some((fact) => fact.kind === 'position' && fact.at === 'between'));
    const apart = root.node.facts.some((fact) => fact.kind === 'pattern');
    if (root.node.count !== 2 || !(crossing || bridged || apart)) {
      this.whole = false;
      return;
    }
    const facts = root.node.facts.filter(({ kind }) => kind !== 'position').map((fact) => ({ ...fact }));
    const node: Node = { ...root.node, role: 'part', count: 1, facts, parts: [] };
    delete node.counted;
    node.facts.push({ kind: 'position', at: crossing ? 'crossing' : 'beside', words: root.node.words });
    root.node.count = 1;
    delete root.node.counted;
    this.steps.splice(1, 0, { ...root, node, on: root });
  }

  /** "dumbbell: two balls ...", "three blocks as stairs: ...", "L-shape: ...": what it all comes to. */
  protected title(): number {
    const made = this.matches(
      0,
      /^(?:an? )?(?:[a-z]+ ){1,3}(?:made|built|composed|consist|consisting) (?:up )?(?:of|from|x) |^an? (?:cross|pair|stack|tower|set|assembly) of (?=#)/,
    );
    const crossed = /^cross$/.test(this.tokens[1] ?? '') && made > 0;
    if (made > 0 && this.tokens.slice(0, made).every((token) => token !== ',')) {
      this.crossed = crossed;
      return made;
    }
    const colon = this.matches(0, /^(?:(?:an?|the|#|[a-z]+|,) ){1,5}: /);
    if (colon === 0 || this.tokens.slice(0, colon).some((token, k) => token === '#' && !this.worded(k))) return 0;
    // "three discs stacked: the bottom one ..."
    const noun = [...Array(colon).keys()].find((k) => wordAt(this.tokens, k)?.word.kind === 'solid');
    if (noun !== undefined && /^#$/.test(this.tokens[noun - 1] ?? '')) this.named = noun;
    return colon;
  }

  protected step(i: number): number {
    const token = this.tokens[i]!;
    if (/^[.;!]$/.test(token)) {
      this.cutting = false;
      this.joining = false;
      if (token !== ';') this.topic = undefined;
      return 1;
    }
    const minus = this.matches(i, MINUS);
    if (minus > 0) {
      this.cutting = true;
      return minus;
    }
    const below = this.last && this.last.on === undefined ? opensBelow(this.tokens, i) : 0;
    if (below > 0) {
      if (this.tokens.slice(i, i + below).includes('lying')) this.say(this.last!, { kind: 'adjective', adjective: 'lying' }, i, below);
      this.below = this.last;
      return below;
    }
    const another = this.another(i);
    if (another > 0) return another;
    const unnamed = this.unnamed(i);
    if (unnamed > 0) return unnamed;
    const noun = this.noun(i);
    if (noun > 0) return noun;
    const bored = this.matches(
      i,
      /^(?:bored|drilled|pierced|drill|bore)(?: out)?(?: through)?(?: along its axis| lengthwise| axially)?(?: with| to| at)?(?: an?)? (?=# )/,
    );
    const wide = bored > 0 ? this.value(i + bored) : undefined;
    if (wide !== undefined && !this.leadsToNoun(i + bored + 1)) {
      const step: Step = { node: this.node('hole', 'feature', i, bored + 1), name: 'hole', shape: 'any', way: 'feature', placed: false };
      this.say(step, { kind: 'measure', dimension: 'diameter', value: wide }, i + bored, 1);
      this.opened(step);
      return bored + 1;
    }
    const size = this.size(i);
    if (size > 0) return size;
    const wall = this.last?.way === 'feature' && !this.referred('the wall') ? this.matches(i, /^through (?:the|its) wall /) : 0;
    if (wall > 0) {
      this.say(this.last!, { kind: 'adjective', adjective: 'through' }, i, wall);
      return wall;
    }
    const place = placePhraseAt(this.tokens, i, this.value);
    if (place) return this.place(place, i);
    if (/^(?:standing|upright|vertical|vertically|lying|flat|horizontal|horizontally) $/.test(`${token} `) && this.last) {
      this.say(this.last, { kind: 'adjective', adjective: /^(?:standing|upright|vert)/.test(token) ? 'standing' : 'lying' }, i, 1);
      return 1;
    }
    // "30 high at the back and 0 at the front"
    const ends =
      this.last?.shape === 'wedge'
        ? this.matches(
            i,
            /^at (?:the |# )?(?:back|rear|end)(?: (?:and|, ) # at the (?:front|other)(?: end)?)? |^(?:at|to) (?:the |# )?(?:front|other)(?: end)? /,
          )
        : 0;
    if (ends > 0) return ends;
    const through = this.matches(
      i,
      /^(?:all the way |right |completely )?(?:through|along|across)(?: (?:it|all|everything|its (?:axis|length)|the (?:whole|axis|length)|(?:the |its )?(?:whole )?(?:part|thing|length|axis)))*(?: along its axis)? /,
    );
    if (through > 0 && this.last?.way !== 'body' && this.last) {
      const along = /^(?:slot|groove|step)$/.test(this.last.node.noun) && this.tokens[i] === 'along';
      this.say(this.last, { kind: 'adjective', adjective: along ? 'lengthwise' : 'through' }, i, through);
      return through;
    }
    if (this.matches(i, /^joined x |^connected x /) > 0) {
      this.joining = true;
      return 2;
    }
    return this.matches(i, BETWEEN);
  }

  protected size(i: number): number {
    const last = this.last;
    if (!last) return 0;
    const comma = this.tokens[i] === ',' ? 1 : 0;
    const bodies = this.steps.filter((step) => step !== last && step.way === 'body');
    const other = last.on ?? this.steps.find(({ on }) => on === last) ?? bodies.at(-1);
    const size = sizeAt(this.pieces, this.tokens, i + comma, { shape: last.shape, ...(other && { other }), far: comma === 1 });
    if (!size) return 0;
    for (const fact of size.facts) this.say(last, fact, i + comma, size.length);
    return comma + size.length;
  }

  protected place(place: PlacePhrase, i: number): number {
    if (this.opensClause(i) && this.nounAfter(i + place.length)) this.ahead.places.push(this.fixed(place));
    else if (this.last) {
      // two of the first cross each other, or stand side by side
      const own = place.facts.every((fact) => fact.kind === 'pattern' || (fact.kind === 'position' && /^(crossing|center)$/.test(fact.at)));
      if (this.last.placed && this.last.on === undefined) {
        if (!own || this.last.node.count === 1) return 0;
        for (const fact of place.facts) this.say(this.last, fact, i, place.length);
        return place.length;
      }
      this.put(this.last, this.fixed(place, this.last), i, place.length, true);
    } else return 0;
    return place.length;
  }

  /** Whether a clause begins here. */
  protected opensClause(i: number): boolean {
    return i === 0 || /^(?:[,.;:]|and|with|then|minus)$/.test(this.tokens[i - 1]!) || this.ahead.places.length > 0;
  }

  /** Whether a new thing is named behind a place, before the clause ends. */
  protected nounAfter(from: number): boolean {
    let i = from;
    for (;;) {
      const place = placePhraseAt(this.tokens, i, this.value);
      const skip =
        place?.length ??
        this.matches(i, /^(?:there is|there are|stand|sit|rest|lie|stick out|rise|put|place|add|is|are|set|cut|drill|comes?|goes?) /);
      if (skip === 0) break;
      i += skip;
    }
    return this.matches(i, /^(?:an?|another|#|the same|one) /) > 0 || (/^[a-z]/.test(this.tokens[i] ?? '') && this.leadsToNoun(i));
  }
}

/** "a 5 mm flange 70 mm wide", "a 20 mm hole": the one number of what is round is its thickness where its width is said as well. */
function settleSize({ node, shape, way }: Step): void {
  if (way !== 'feature' && !ROUND.test(shape)) return;
  const across = node.facts.find(
    (fact) => fact.kind === 'measure' && /^(diameter|radius|width)$/.test(fact.dimension) && fact.of !== 'inside',
  );
  for (const fact of node.facts)
    if (fact.kind === 'measure' && fact.dimension === 'size' && fact.among === undefined)
      fact.dimension = across ? 'thickness' : 'diameter';
}

/** What a goldsmith makes is told in other words. */
const JEWEL = /\b(?:gold|silver|platinum|diamond|sapphire|ruby|emerald|gem|stone|ct|carat|jewel\w*)\b/i;

/** Pieces that are made whole, with flanges and all, by their own names. */
const OF_A_STANDARD = /^(shelf|bushing|washer|sleeve|spacer|collar|shim|gasket|flange)$/;

/** "A pipe with a flange at both ends": it is made whole as well, and its flanges have its bore. */
const isFlangedPipe = (root: Step, steps: readonly Step[]): boolean =>
  /^(pipe|tube)$/.test(root.name) &&
  steps.length > 1 &&
  steps.every(
    ({ name, node }) =>
      node === root.node || (name === 'flange' && node.facts.some((fact) => fact.kind === 'position' && fact.at === 'each end')),
  );

export interface StepsRead {
  brief: Brief;
  /** Whether several bodies were told, which no other reading sets on each other. */
  sure: boolean;
}

/** A text of steps as a brief of one thing, each step below the one it belongs to; undefined where some word has no use. */
export function readSteps(text: string, lexicon: Lexicon, options: { seed?: number } = {}): StepsRead | undefined {
  if (text.length > 1_500 || !/\d/.test(text) || JEWEL.test(text) || isJewelOrder(text)) return undefined;
  const reader = new StepReader(text, lexicon);
  const { steps } = reader;
  const roots = steps.filter(({ on }) => on === undefined);
  const [root] = roots;
  if (!reader.whole || !root || roots.length > 1 || root.way !== 'body' || OF_A_STANDARD.test(root.name)) return undefined;
  if (isFlangedPipe(root, steps)) return undefined;
  const solids = steps.filter(({ way }) => way !== 'feature');
  const sizes = ({ node }: Step): number => node.facts.filter(({ kind }) => kind === 'measure').length;
  if (solids.some((step) => sizes(step) < (step.shape === 'cone' ? 2 : 1))) return undefined;
  for (const step of steps) if (step.on) hang(step.node, step.on.node);
  if (depth(root.node) > 5) return undefined;
  root.node.variant = STEPS;
  const brief = briefOf([root.node], [], { texts: [text], unread: [], ...(options.seed === undefined ? {} : { seed: options.seed }) });
  return { brief, sure: solids.length > 1 };
}

const depth = (node: Node): number => 1 + Math.max(0, ...node.parts.map(depth));
