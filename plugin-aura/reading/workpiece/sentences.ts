import type { Fact } from '../../plan/brief.ts';
import type { Bare } from '../measurePhrase.ts';
import { IdiomScan } from './idioms.ts';
import { headAhead, isDescription, labelAt, matchAt, placeAt, SCREW } from './phrases.ts';
import { type Item, isBar, type Waiting } from './state.ts';
import { FILLING, SHAPING, type Word, wordAt } from './words.ts';

const CUTS = /^(cut|remove|subtract|removed|cutting|mill|drill|cutted|bore|pierce|punch)$/;
const PREPOSITION = /^(in|on|of|into|onto|through|to|from|at|across|along|inside|within|between|over|under|around|above|below|for)$/;
const DETERMINER = /^(the|this|that|these|those|its|each|both|every|all|their|it)$/;
/** Whether words that stand before a noun bring in a new thing. */
const isNew = ({ determiner, count, facts }: Waiting): boolean =>
  count !== undefined || determiner === 'a' || determiner === 'another' || facts.length > 0;

/** Words of a description one by one: nouns, sizes, descriptions, verbs of sketching and cutting. */
export abstract class WordScan extends IdiomScan {
  /** The noun that begins here, for what it is on this part: a flange of a beam is a limb, one of a pipe is raised on it. */
  protected wordAt(i: number): { word: Word; length: number } | undefined {
    const found = wordAt(this.tokens, i);
    // a channel in a block is cut into it
    if (found?.word.noun === 'channel' && this.base && !isBar(this.base) && /^(box|cylinder|prism)$/.test(this.base.shape ?? ''))
      return { ...found, word: { kind: 'feature', noun: 'slot' } };
    const sided = this.waiting.facts.some(({ fact }) => fact.kind === 'adjective' && /^(horizontal|vertical)$/.test(fact.adjective));
    const plates = this.items.some(({ word, name }) => word.kind === 'limb' && name === 'plate');
    if (found?.word.noun === 'plate' && this.base && this.base.word.noun === 'bracket' && (sided || plates))
      return { ...found, word: { kind: 'limb', noun: 'leg' } };
    // "a vertical plate along its rear edge": it stands on the plate that is there
    if (found?.word.noun === 'plate' && this.base && /plate|^base$|^block$/.test(this.base.node.noun))
      if (this.waiting.facts.some(({ fact }) => fact.kind === 'adjective' && /^(vertical|upright)$/.test(fact.adjective)))
        return { ...found, word: { kind: 'raised', noun: 'wall', says: 'rectangular' } };
    if (this.base && isBar(this.base)) {
      const limb = this.barLimb(i);
      if (limb) return limb;
    }
    if (found?.word.noun === 'leg' && this.base?.shape === 'prism') return { ...found, word: { kind: 'limb', noun: 'leg' } };
    if (found?.word.kind !== 'limb') return found;
    const { noun } = found.word;
    if (!this.base) return noun === 'flange' ? { ...found, word: { kind: 'solid', noun, shape: 'cylinder', says: 'flat' } } : found;
    if (isBar(this.base)) return found;
    if (noun === 'flange' && this.base.shape === 'any') return { ...found, word: { kind: 'solid', noun, shape: 'cylinder', says: 'flat' } };
    if (noun === 'flange' && this.base.word.noun === 'flange') return { ...found, word: this.base.word };
    return {
      ...found,
      word:
        noun === 'web' ? { kind: 'raised', noun: 'rib' } : { kind: 'raised', noun, ...(noun === 'flange' ? {} : { says: 'rectangular' }) },
    };
  }

  /** Limbs of a letter by what people call them: the stem of a T, the base of a U. */
  private barLimb(i: number): { word: Word; length: number } | undefined {
    const limb = (noun: string, length: number): { word: Word; length: number } => ({ word: { kind: 'limb', noun }, length });
    if (this.tokens[i] === 'stem') return limb('web', 1);
    const top = matchAt(this.tokens, i, /^(?:top bar|cross bar|crossbar) /);
    if (top) return limb('flange', top.length);
    return matchAt(this.tokens, i, /^base (?:of )?# x # /) ? limb('base', 1) : undefined;
  }

  protected describes(i: number): number {
    const token = this.tokens[i]!;
    const { from, to } = this.pieces[i]!;
    if (/^(shaped|shape|end|evenly|equally|spaced|single|identical|first|second|third|other|equal|aligned)$/.test(token)) {
      if (/^(second)$/.test(token)) this.waiting.determiner = 'another';
      return 1;
    }
    if (token === 'another') {
      this.waiting.determiner = 'another';
      return 1;
    }
    const ahead = headAhead(this.pieces, this.tokens, i + 1);
    const fact: Bare<Fact> = { kind: 'adjective', adjective: token };
    if (/^(concentric|central|centered|coaxial|concentrically)$/.test(token)) {
      const place: Bare<Fact> = { kind: 'position', at: 'center' };
      if (ahead) this.waiting.facts.push({ fact: place, from, to });
      else this.say(this.subject, place, from, to);
      return 1;
    }
    if (ahead) this.waiting.facts.push({ fact, from, to });
    else if (/^(hollow|shelled|hollowed)$/.test(token)) this.shell(from, to);
    else this.say(this.subject, fact, from, to);
    return 1;
  }

  /** Materials, colours and finishes. */
  protected substance(i: number): number {
    for (let n = Math.min(3, this.tokens.length - i); n > 0; n--) {
      const key = this.tokens.slice(i, i + n).join(' ');
      const sense = this.lexicon.senses.get(key)?.find(({ kind }) => kind === 'material' || kind === 'colour' || kind === 'finish');
      if (!sense) continue;
      const { from } = this.pieces[i]!;
      const { to } = this.pieces[i + n - 1]!;
      if (sense.kind === 'material') this.ofBase({ kind: 'material', material: sense.material }, from, to);
      if (sense.kind === 'colour') this.ofBase({ kind: 'colour', colour: sense.colour }, from, to);
      if (sense.kind === 'finish') this.ofBase({ kind: 'finish', finish: sense.finish }, from, to);
      return n;
    }
    return 0;
  }

  /** "cut it through the body", "and cut 5 mm deep": said of the sketch before it. */
  protected cutSketch(i: number): void {
    const sketch = this.subject;
    if (!sketch || sketch === this.base || sketch.word.kind !== 'flat' || sketch.way !== 'sketched') return;
    if (headAhead(this.pieces, this.tokens, i + 1)) return;
    const next = matchAt(
      this.tokens,
      i + 1,
      /^(?:it |this |that |them |extrude )?(?:#|through|down|to|completely|all|[.]|inward|into|by|out|away)/,
    );
    if (next || i === this.tokens.length - 1) this.asCut(sketch, i);
  }

  protected asCut(sketch: Item, i: number): void {
    sketch.way = 'cut';
    sketch.node.noun = 'pocket';
    sketch.node.key = 'pocket';
    sketch.node.role = 'feature';
    const shape = Object.entries(SHAPING).find(([, value]) => value?.[0] === sketch.word.shape && value?.[1] === sketch.word.says);
    if (shape) this.say(sketch, { kind: 'adjective', adjective: shape[0] }, sketch.node.span?.from ?? 0, sketch.node.span?.to ?? 0);
    this.cutting = false;
    this.heads++;
    const through = matchAt(this.tokens, i + 1, /^(?:\S+ ){0,3}?(?:through|all)(?: |$)/);
    const far = this.tokens.slice(i + 1, i + 6).findIndex((token) => token === '#' || /^[.,;]$/.test(token));
    if (far >= 0 && this.tokens[i + 1 + far] === '#') this.label = { dimension: 'depth', from: this.pieces[i]!.from };
    if (through && !through.found[0].includes('#'))
      this.say(sketch, { kind: 'adjective', adjective: 'through' }, this.pieces[i]!.from, this.pieces[i]!.to);
  }

  protected extrudes(i: number): number {
    const { tokens } = this;
    if (/^(cut|cutting)$/.test(tokens[i + 1] ?? '') || this.cutting) {
      const sketch = this.subject;
      if (sketch && sketch !== this.base && sketch.way === 'sketched') this.asCut(sketch, i + 1);
      return tokens[i + 1] === 'cut' ? 2 : 1;
    }
    const begin = i + 1 + (/^(a|an|the|this|that|it)$/.test(tokens[i + 1] ?? '') ? 1 : 0);
    const ahead = headAhead(this.pieces, tokens, begin);
    if (ahead && ahead.word.kind !== 'edge') {
      this.pulls = true;
      return 1;
    }
    const first = !this.extruded && this.base && !this.solid(this.base);
    this.extruded = true;
    const sketch = first ? this.base : this.subject;
    const target =
      sketch && /^(edge|feature|limb|shell)$/.test(sketch.word.kind)
        ? (this.items.findLast(({ way, word }) => way === 'sketched' || word.kind === 'flat') ?? this.base)
        : sketch;
    if (target) {
      if (target.way === 'sketched') target.way = 'raised';
      this.subject = target;
      this.heads++;
      const far = matchAt(tokens, i + 1, /^(?:it |them |this |the |\S+ )?(?:symmetrical|symmetrically|both)/);
      if (far) this.say(target, { kind: 'adjective', adjective: 'both ways' }, this.pieces[i]!.from, this.pieces[i]!.to);
    }
    // the next plain number is how far
    for (let at = i + 1; at < Math.min(tokens.length, i + 9) && tokens[at] !== '.' && tokens[at] !== ';'; at++) {
      const piece = this.pieces[at]!;
      if (piece.kind !== 'value') continue;
      if (tokens[at + 1] !== 'x' && !headAhead(this.pieces, tokens, at + 1)) {
        const label = labelAt(tokens, at + 1);
        if (!label || label.after) this.label = { dimension: 'height', of: 'extruded', from: this.pieces[i]!.from };
      }
      break;
    }
    return 1;
  }

  /** Whether what waits for a wall only says how thin the walls of a hollow body are. */
  protected isThinWall(): boolean {
    const { facts, count } = this.waiting;
    return (
      count === undefined &&
      facts.length > 0 &&
      this.items.some(({ word }) => word.kind === 'shell') &&
      facts.every(({ fact }) => fact.kind === 'adjective' && /^(thin|even|uniform|vertical|straight|smooth)$/.test(fact.adjective))
    );
  }

  protected word(i: number): number {
    const { tokens, pieces } = this;
    const token = tokens[i]!;
    const { from, to } = pieces[i]!;
    const special = this.special(i);
    if (special > 0) return special;
    if (token === 'base' && this.base && /^(pyramid|cone|prism|wedge)$/.test(this.base.shape ?? '')) {
      if (this.subject?.way === 'cut' && /^(from|in|into|at)$/.test(this.waiting.preposition ?? '')) {
        this.waiting = { facts: this.waiting.facts };
        this.say(this.subject, { kind: 'position', at: 'bottom face' }, from, to);
        return 1;
      }
      if (!(tokens[i + 1] === '#' && labelAt(tokens, i + 2)?.after)) this.label = { dimension: 'size', of: 'base', from };
      return 1;
    }
    const label = labelAt(tokens, i);
    const named = this.wordAt(i);
    const standing = named && /^(wall)$/.test(named.word.noun) && !isNew(this.waiting) ? undefined : named;
    const head =
      token === 'cut' && !isNew(this.waiting) ? undefined : token === 'angle' && /^right$/.test(tokens[i - 1] ?? '') ? undefined : standing;
    // "thin walls" of what is hollow
    if (named?.word.noun === 'wall' && standing && this.isThinWall()) {
      this.waiting = { facts: [] };
      return named.length;
    }
    if (named && !head && token !== 'cut' && !label) return named.length;
    const place = /^(in|on|of)$/.test(token) ? undefined : placeAt(pieces, tokens, i);
    if (
      place &&
      !(head && head.length > place.length) &&
      !(label && !label.after && tokens[i + label.length] !== undefined && this.labels(i + label.length))
    )
      return this.placed(i, place);
    const names = head && (head.word.kind === 'limb' ? head.length > (label?.length ?? 0) : head.length >= (label?.length ?? 0));
    // "a long bar": no size
    if (label?.after && tokens[i - 1] !== '#' && !this.label && headAhead(pieces, tokens, i + label.length) && isDescription(tokens, i))
      return this.describes(i);
    if (label && !(names && !this.labels(i + label.length))) {
      if (!label.after || tokens[i + label.length] === '#')
        this.label = { dimension: label.dimension, ...(label.of === undefined ? {} : { of: label.of }), from };
      else this.lost(from, pieces[i + label.length - 1]!.to);
      return label.length;
    }
    if (head) return this.head(i, head);
    // "a through slot": what kind it is
    if (
      token === 'through' &&
      this.waiting.determiner !== undefined &&
      named === undefined &&
      wordAt(tokens, i + 1)?.word.kind === 'feature'
    )
      return this.describes(i);
    if (PREPOSITION.test(token)) {
      if (!/^(of|for)$/.test(token) || !this.waiting.preposition) this.waiting.preposition = token;
      if (/^(through)$/.test(token) && this.subject?.way === 'cut' && /^(everything|all|both|it|the|[.,;])$/.test(tokens[i + 1] ?? 'all'))
        this.say(this.subject, { kind: 'adjective', adjective: 'through' }, from, to);
      return 1;
    }
    if (/^(no|without|don't|dont|never)$/.test(token) && this.base) {
      this.waiting.absent = true;
      return 1;
    }
    if (token === 'any') return 1;
    if (/^(a|an)$/.test(token)) {
      this.waiting.determiner = 'a';
      return 1;
    }
    if (DETERMINER.test(token)) {
      this.waiting.determiner = token;
      if (token === 'it') this.waiting.preposition = undefined;
      return 1;
    }
    if (/^(tap|tapped)$/.test(token) && tokens[i + 1] === '@' && this.base) {
      const item = this.open({ kind: 'feature', noun: 'hole' }, from, pieces[i + 1]!.to);
      this.say(item, { kind: 'adjective', adjective: 'tapped' }, from, to);
      return 1;
    }
    if (
      token === 'cut' &&
      !/^(and|then|,|[.]|it|x)$/.test(tokens[i - 1] ?? '.') &&
      (this.waiting.determiner === 'a' || this.waiting.count) &&
      this.base
    )
      return this.head(i, { word: { kind: 'feature', noun: 'cutout' }, length: 1 });
    if (
      /^(drill|bore|ream)$/.test(token) &&
      this.base &&
      !headAhead(pieces, tokens, i + 1 + (/^(a|an|the)$/.test(tokens[i + 1] ?? '') ? 1 : 0)) &&
      matchAt(tokens, i + 1, /^(?:a |an |out )?# (?:deep |through|down|into|x |on|in|at|from)/)
    ) {
      this.open({ kind: 'feature', noun: 'hole' }, from, to);
      return 1;
    }
    if (CUTS.test(token)) {
      this.cutting = true;
      this.cutSketch(i);
      return 1;
    }
    if (/^(extrude|extruded|extrusion|extruding|pull|raise)$/.test(token)) return this.extrudes(i);
    if (token === 'then') {
      this.settle();
      this.heads = 0;
      this.joined = '';
      return 1;
    }
    if (
      /^(revolve|revolved|rotate|rotated|revolving)$/.test(token) &&
      this.base?.node.facts.every(({ kind }) => kind !== 'measure') !== false
    ) {
      this.revolves = true;
      this.revolvedAt = { from, to };
      return 1;
    }
    if (/^(with|having|has|have|and|contain|containing|featuring|include|including|but)$/.test(token)) {
      this.joined = token === 'and' && this.joined === 'with' ? 'and' : token === 'and' ? 'and' : 'with';
      if (token !== 'and' && this.waiting.determiner !== 'each') this.waiting.determiner = undefined;
      this.waiting.preposition = undefined;
      if (token !== 'and' && !this.topic) this.topic = this.subject;
      return 1;
    }
    if (SCREW.test(token) && headAhead(pieces, tokens, i + 1)) {
      const adjective = /^(grub|set)$/.test(token) ? 'tapped' : 'clearance';
      this.waiting.facts.push({ fact: { kind: 'adjective', adjective }, from, to });
      return 1;
    }
    if (isDescription(tokens, i)) return this.describes(i);
    const substance = this.substance(i);
    if (substance > 0) return substance;
    if (FILLING.test(token)) return 1;
    const follows = wordAt(tokens, i + 1) !== undefined;
    if (!follows && this.lexicon.senses.get(token)?.some((sense) => sense.kind === 'thing')) this.foreign++;
    this.lost(from, to);
    return 1;
  }
}
