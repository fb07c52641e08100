import type { Fact } from '../../plan/brief.ts';
import type { Dimension } from '../../plan/spoken.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Piece } from './atoms.ts';
import { ItemScan } from './items.ts';
import { headAhead, isDescription, type Label, labelAt, matchAt, placeAt } from './phrases.ts';
import { type Item, isSized } from './state.ts';
import { FILLING, wordAt } from './words.ts';

/** Numbers and places of a description: each goes to the noun that it stands before, or to what was spoken of last. */
export abstract class NumberScan extends ItemScan {
  protected place(fact: Bare<Fact>, from: number, to: number): void {
    if (this.heads === 0 && this.base) this.ahead.push({ fact, from, to });
    else if (this.waiting.facts.length > 0 && !this.subject) this.waiting.facts.push({ fact, from, to });
    else this.say(this.subject, fact, from, to);
  }

  protected placed(i: number, { at, length }: { at: string; length: number }): number {
    const { from } = this.pieces[i]!;
    const { to } = this.pieces[i + length - 1]!;
    const distance = this.distance;
    const { preposition } = this.waiting;
    this.distance = undefined;
    this.waiting.preposition = undefined;
    this.waiting.determiner = undefined;
    const face = preposition === 'from' && !distance && this.subject?.way === 'cut' && !/face|corner|edge|center|middle/.test(at);
    const fact: Bare<Fact> = { kind: 'position', at: face ? `${at} face` : at, ...(distance ? { distance: distance.value } : {}) };
    // "corner holes", "side plates"
    const ahead = headAhead(this.pieces, this.tokens, i + length);
    if (ahead && !distance && (length === 1 || this.heads === 0)) this.waiting.facts.push({ fact, from, to });
    else this.place(fact, distance?.from ?? from, to);
    return length;
  }

  protected point(i: number): number {
    const piece = this.pieces[i]!;
    if (piece.kind !== 'point') return 1;
    const [x = 0, y = 0] = piece.at;
    const rect = matchAt(this.tokens, i, /^\(\) (?:to|and) \(\) /);
    const other = rect ? this.pieces[i + 2] : undefined;
    const subject = this.subject;
    if (this.tokens[i - 1] === 'origin') return 1;
    if (other?.kind === 'point' && subject && subject.shape === 'box') {
      const [x1 = 0, y1 = 0] = other.at;
      this.say(subject, { kind: 'measure', dimension: 'size', value: Math.abs(x1 - x), index: 0, among: 2 }, piece.from, other.to);
      this.say(subject, { kind: 'measure', dimension: 'size', value: Math.abs(y1 - y), index: 1, among: 2 }, piece.from, other.to);
      this.say(subject, { kind: 'position', at: 'sketch x', distance: (x + x1) / 2 }, piece.from, other.to);
      this.say(subject, { kind: 'position', at: 'sketch y', distance: (y + y1) / 2 }, piece.from, other.to);
      return rect!.length;
    }
    this.place({ kind: 'position', at: 'sketch x', distance: x }, piece.from, piece.to);
    this.place({ kind: 'position', at: 'sketch y', distance: y }, piece.from, piece.to);
    return 1;
  }

  protected sized(at: number, { dimension, of }: Label): Bare<Fact> {
    const piece = this.pieces[at] as Extract<Piece, { kind: 'value' }>;
    return {
      kind: 'measure',
      dimension,
      ...(of === undefined ? {} : { of }),
      value: piece.value,
      ...(piece.unit === undefined ? {} : { unit: piece.unit }),
    } as Bare<Fact>;
  }

  /** "20 mm diameter x 30 mm": the second number is how long. */
  protected long(at: number, dimension: Dimension): number {
    const [by, piece] = [this.tokens[at], this.pieces[at + 1]];
    if (!/^(diameter|radius)$/.test(dimension) || by !== 'x' || piece?.kind !== 'value' || labelAt(this.tokens, at + 2)) return 0;
    this.measure(this.sized(at + 1, { dimension: 'length' }), at + 2, piece.from, piece.to);
    return 2;
  }

  /** Whether a number has a word of its own behind it, or opens a chain. */
  protected afterNumber(at: number): boolean {
    const label = labelAt(this.tokens, at + 1);
    return label !== undefined || this.tokens[at + 1] === 'x' || headAhead(this.pieces, this.tokens, at + 1) !== undefined;
  }

  /** The next diameter of a shaft begins its next length. */
  protected stepped(fact: Bare<Fact>): Item | undefined {
    const subject = this.subject;
    if (fact.kind !== 'measure' || fact.dimension !== 'diameter' || fact.of !== undefined || !subject || !this.base) return undefined;
    const measured = subject.node.facts.some((other) => other.kind === 'measure' && other.dimension === 'diameter');
    const steps = this.base.node.facts.some((other) => other.kind === 'adjective' && other.adjective === 'stepped');
    // "..., circlip groove 1.3 wide 23.9 dia, dia 20 x 30": the next length
    if (
      steps &&
      this.joined === ',' &&
      (subject.node.noun === 'thread' || (/^(groove|keyway|flat|knurl)$/.test(subject.node.noun) && measured))
    )
      return this.open({ kind: 'raised', noun: 'journal', shape: 'cylinder' }, 0, 0);
    if (subject.shape !== 'cylinder' || !(subject === this.base || subject.node.noun === 'journal')) return undefined;
    if (!subject.node.facts.some((other) => other.kind === 'measure' && other.dimension === 'diameter' && other.of === undefined))
      return undefined;
    return this.open({ kind: 'raised', noun: 'journal', shape: 'cylinder' }, 0, 0);
  }

  /** A number goes to the noun that follows it at once, or to what was spoken of last. */
  protected measure(fact: Bare<Fact>, next: number, from: number, to: number): void {
    const ahead = headAhead(this.pieces, this.tokens, next);
    const joined = /^(and|with)$/.test(this.tokens[next] ?? '');
    const article =
      this.waiting.determiner === 'a' &&
      /^(and|,)$/.test(this.tokens[next] ?? '') &&
      headAhead(this.pieces, this.tokens, next + 1) !== undefined;
    if ((ahead && !joined) || article || !this.subject) this.waiting.facts.push({ fact, from, to });
    else {
      const subject = this.stepped(fact) ?? this.subject;
      this.say(this.owes(subject, fact), fact, from, to);
    }
  }

  protected pattern(fact: Bare<Fact>, next: number, from: number, to: number): void {
    const ahead = headAhead(this.pieces, this.tokens, next);
    if (ahead && this.tokens[next - 1] !== 'and') this.waiting.facts.push({ fact, from, to });
    else if (this.subject && this.subject !== this.base) this.say(this.subject, fact, from, to);
    else this.ahead.push({ fact, from, to });
  }

  /** Whether a number says how many of the noun that follows there are. */
  protected counts(i: number): boolean {
    const piece = this.pieces[i] as Extract<Piece, { kind: 'value' }>;
    const next = this.tokens[i + 1] ?? '';
    const sized = labelAt(this.tokens, i + 1);
    const label = sized && this.tokens[i + 1 + sized.length] !== '#' ? sized : undefined;
    if (!(piece.times || piece.whole) || label || this.label || piece.raw < 1) return false;
    if (/^(bolt|pitch) circle/.test(`${next} ${this.tokens[i + 2] ?? ''}`)) return false;
    const thread = next === '@';
    const head = headAhead(this.pieces, this.tokens, i + 1);
    if (!head && !(piece.times && (thread || next === '#'))) return false;
    const plural = head !== undefined && /(s|teeth|feet)$/i.test(this.textOf(head.at + head.length - 1));
    if (!(piece.times || next === '#' || thread || plural || (piece.worded && piece.raw > 1))) return false;
    this.waiting.count = { value: piece.raw, from: piece.from, to: piece.to };
    return true;
  }

  protected value(i: number): number {
    const piece = this.pieces[i]!;
    if (piece.kind !== 'value') return 1;
    const { tokens, pieces } = this;
    const lines = matchAt(
      tokens,
      i + 1,
      /^(?:straight |connected )?(?:line|segment|side|edge|loop|curve|arc)s? (?=[:,.]|that|which|the|form|from|to|start|connect)/,
    );
    if (lines && piece.whole && piece.raw < 40 && (piece.worded || piece.times)) return 1 + lines.length;
    const parted = matchAt(tokens, i + 1, /^(?:part|piece|section) (?=object|body|component|shape|assembly|part|model|structure|design)/);
    if (parted && piece.whole) return 2;
    // "three diameters 30, 24 and 18": the numbers that follow are as many
    if (piece.worded && piece.whole && /^(?:diameter|radius|radii|length|width|height)s? [#]/.test(`${tokens[i + 1]} ${tokens[i + 2]}`)) {
      const listed = tokens.slice(i + 2).findIndex((token, k) => !/^(#|,|and|x)$/.test(token) && !(k > 0 && token === 'mm'));
      const numbers = tokens.slice(i + 2, listed < 0 ? undefined : i + 2 + listed).filter((token) => token === '#').length;
      if (numbers === piece.raw) return 1;
    }
    const base = this.base;
    const steps = /^(diameter|section|step|level|tier|stage)$/.test(tokens[i + 1] ?? '') && !/^(#|of)$/.test(tokens[i + 2] ?? '');
    if (
      steps &&
      piece.whole &&
      piece.raw > 1 &&
      base?.node.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'stepped')
    ) {
      this.say(base, { kind: 'number', of: 'section', value: piece.raw }, piece.from, pieces[i + 1]!.to);
      return 2;
    }
    const many = matchAt(tokens, i + 1, /^(pointed|sided|point|lobed|pronged|armed) /);
    if (many && piece.whole) {
      const sides: Bare<Fact> = { kind: 'number', of: 'side', value: piece.raw };
      if (base && tokens[i + 1] === 'point' && base.node.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'star'))
        this.say(this.base, sides, piece.from, pieces[i + 1]!.to);
      else this.waiting.facts.push({ fact: sides, from: piece.from, to: pieces[i + 1]!.to });
      return 2;
    }
    const next0 = pieces[i + 1];
    const again =
      piece.whole &&
      piece.raw > 1 &&
      /^(in|on|at|through)$/.test(tokens[i + 1] ?? '') &&
      /^(the|each|its|both|every)$/.test(tokens[i + 2] ?? '')
        ? this.subject
        : undefined;
    if (again?.word.kind === 'feature' && again.node.counted && !this.label) {
      // "four holes in the base and 2 in the upright"
      this.waiting.count = { value: piece.raw, from: piece.from, to: piece.to };
      this.open(again.word, piece.from, piece.to);
      return 1;
    }
    const stray =
      piece.worded &&
      piece.whole &&
      next0?.kind === 'word' &&
      !labelAt(tokens, i + 1) &&
      !headAhead(pieces, tokens, i + 1) &&
      !wordAt(tokens, i + 1);
    if (stray && !FILLING.test(next0.text) && !isDescription(tokens, i + 1) && !placeAt(pieces, tokens, i + 1)) {
      this.lost(piece.from, piece.to);
      return 1;
    }
    if (piece.value === 0 && this.base?.shape === 'wedge') return 1;
    // "the big one", "the smaller one": of the sketches that were drawn
    const which =
      piece.worded && piece.raw === 1
        ? /^(?:(big|bigger|large|larger|outer|first)|small|smaller|inner|second)$/.exec(tokens[i - 1] ?? '')
        : null;
    const drawn = this.items.findLast(({ word }) => word.kind === 'flat');
    if (which && drawn && this.base) {
      this.waiting = { facts: [] };
      for (const { node } of this.items)
        node.facts = node.facts.filter((fact) => !(fact.kind === 'adjective' && fact.adjective === tokens[i - 1]));
      this.subject = which[1] ? this.base : drawn;
      if (tokens[i + 1] === 'x' && tokens.slice(Math.max(0, i - 3), i).some((token) => token.startsWith('extru')))
        this.label = { dimension: 'height', of: 'extruded', from: piece.from };
      return 1;
    }
    const legs =
      this.base?.shape === 'prism' && this.subject?.way === 'cut'
        ? matchAt(tokens, i + 1, /^(?:away )?from (?:both|each|#|the) (?:of the )?leg /)
        : undefined;
    if (legs) {
      for (const at of ['left edge', 'front edge'])
        this.say(this.subject, { kind: 'position', at, distance: piece.value }, piece.from, pieces[i + legs.length]!.to);
      return 1 + legs.length;
    }
    const ending =
      this.base?.shape === 'wedge' ? matchAt(tokens, i + 1, /^(?:high|tall|thick) (?:at|on) (?:the |its )?(front|back|rear) /) : undefined;
    if (ending) {
      const front = ending.found[1] === 'front' ? { of: 'front' } : {};
      this.say(this.base, { ...this.sized(i, { dimension: 'height' }), ...front } as Bare<Fact>, piece.from, pieces[i + ending.length]!.to);
      return 1 + ending.length;
    }
    // "50 base": the number before the word, where none stands behind it
    if (
      tokens[i + 1] === 'base' &&
      !labelAt(tokens, i + 1) &&
      /^(pyramid|cone)$/.test(this.base?.shape ?? '') &&
      !this.label &&
      (tokens[i + 2] !== '#' || labelAt(tokens, i + 3)?.after)
    ) {
      this.say(this.base, this.sized(i, { dimension: 'size', of: 'base' }), piece.from, pieces[i + 1]!.to);
      return 2;
    }
    if (piece.worded && piece.raw === 1 && /^(at|in|on|near|from|per|of)$/.test(tokens[i + 1] ?? '')) return 1;
    const counted = piece.worded ? placeAt(pieces, tokens, i) : undefined;
    if (counted && counted.length > 1 && !wordAt(tokens, i + counted.length)) return this.placed(i, counted);
    const chain = [i];
    const round = /^(diameter|radius)$/.test(this.label?.dimension ?? '');
    while (!round && tokens[chain.at(-1)! + 1] === 'x' && tokens[chain.at(-1)! + 2] === '#' && chain.length < 3)
      chain.push(chain.at(-1)! + 2);
    const last = chain.at(-1)!;
    const next = last + 1;
    const { from } = piece;
    const { to } = pieces[last]!;
    const value = (at: number): Extract<Piece, { kind: 'value' }> => pieces[at] as Extract<Piece, { kind: 'value' }>;
    const whole = chain.every((at) => value(at).whole);
    // "4 by 3 holes", "a 4 x 4 grid"
    const grid = matchAt(tokens, next, /^(?:rectangular |square )?(grid|array|pattern|matrix) (?:of )?/);
    const before = matchAt(tokens, i - 2, /^(grid|array|pattern|matrix) of /);
    if (chain.length === 2 && whole && (grid ?? before)) {
      const [columns, rows] = [value(i).raw, value(last).raw];
      this.pattern(
        { kind: 'pattern', pattern: 'grid', columns, rows },
        next + (grid?.length ?? 0),
        before ? pieces[i - 2]!.from : from,
        grid ? pieces[next + grid.length - 1]!.to : to,
      );
      return next - i + (grid?.length ?? 0);
    }
    if (chain.length === 1 && this.counts(i)) return 1;
    if (chain.length === 1) {
      const onto = matchAt(tokens, i - 2, /^(?:on|around|along) (?:a|the) # /) ?? matchAt(tokens, i - 1, /^(?:on|around|along) # /);
      const around = onto && this.subject?.word.kind === 'feature';
      const circle =
        matchAt(tokens, next, /^(?:diameter )?(?:bolt|pitch|hole) circle (?:diameter )?/) ??
        (around ? matchAt(tokens, next, /^(?:diameter )?(?:circle|ring) /) : undefined);
      if (circle) {
        const last = pieces[next + circle.length - 1]!.to;
        this.pattern({ kind: 'pattern', pattern: 'circle', diameter: piece.value }, next + circle.length, from, last);
        return 1 + circle.length;
      }
      const spaced = matchAt(
        tokens,
        next,
        /^(?:apart|spacing|pitch|center to center|between (?:hole |groove |slot |tooth |rib |pin |post )?center|center distance|on center|ctr|center) (?:center to center |between center |on center )?/,
      );
      const spread =
        matchAt(tokens, i - 2, /^(spaced|spacing|pitch|apart) (?:of|by|at|every|is) /) ??
        (/^(equally|evenly|uniformly)$/.test(tokens[i - 2] ?? '') ? undefined : matchAt(tokens, i - 1, /^(spaced|spacing|pitch) /));
      // "a 30 mm center bore": where it is, and no distance between several
      const middle = tokens[next] === 'center' && headAhead(pieces, tokens, next + 1) !== undefined;
      if ((spaced ?? spread) && !middle && !this.label) {
        const last = spaced ? pieces[next + spaced.length - 1]!.to : to;
        this.pattern({ kind: 'pattern', pattern: 'row', spacing: piece.value }, next + (spaced?.length ?? 0), from, last);
        return 1 + (spaced?.length ?? 0);
      }
      const off = matchAt(tokens, next, /^(?:away |in |inward |inset |set in |up |down )?(?:from|below|above|inside|off|in from) (?=\S)/);
      if (off && !this.label && !labelAt(tokens, next)) {
        this.distance = { value: piece.value, from, to };
        return 1 + off.length;
      }
    }
    if (piece.angle) {
      this.measure({ kind: 'measure', dimension: 'angle', value: piece.value }, next, from, to);
      this.label = undefined;
      return 1;
    }
    if (this.pulls && tokens[i - 1] === 'x' && chain.length === 1 && this.subject?.shape && !this.label) {
      this.label = { dimension: 'height', of: 'extruded', from };
      this.pulls = false;
      this.extruded = true;
    }
    const label = this.label;
    if (label && chain.length === 1) {
      this.label = undefined;
      const again = labelAt(tokens, next);
      const twice =
        again?.after && (label.of === 'extruded' || again.dimension === label.dimension) && again.of === undefined ? again.length : 0;
      this.measure(this.sized(i, twice > 0 && label.of !== 'extruded' ? label : label), next + twice, label.from, to);
      return 1 + twice + this.long(next, label.dimension);
    }
    this.label = undefined;
    const joiner = matchAt(tokens, next, /^(?:in|of) /);
    const after =
      chain.length === 1 ? labelAt(tokens, next + (joiner && !/^(in|of)$/.test(tokens[next + 1] ?? '') ? joiner.length : 0)) : undefined;
    if (after?.of === 'corner' && after.dimension === 'radius' && chain.length === 1) {
      // the words behind it open the rounding that it is of
      this.waiting.facts.push({ fact: this.sized(i, { dimension: 'radius' }), from, to });
      return 1;
    }
    if (after) {
      const skipped = labelAt(tokens, next) ? 0 : 1;
      const end = next + skipped + after.length;
      // "10 mm depth 5": the word belongs to the number behind it
      const taken = !after.after && tokens[end] === '#' && !this.afterNumber(end) && tokens[end + 1] !== 'from';
      const bored = /^(drill|drilled|bore|bored|ream|reamed)$/.test(tokens[i - 1] ?? '') && !headAhead(pieces, tokens, end);
      const drilled =
        /^(diameter)$/.test(after.dimension) &&
        after.of === undefined &&
        /^(through|thru|drill|tapped)$/.test(tokens[end] ?? '') &&
        !headAhead(pieces, tokens, end);
      const unsized =
        this.subject?.node.noun === 'hole' && this.subject.node.facts.every(({ kind }) => kind !== 'measure' && kind !== 'thread');
      const cornered =
        after.dimension === 'radius'
          ? matchAt(tokens, end, /^(?:on |at |to )?(?:the |all |four )*(?:vertical |outer )?(corner|edge)s? /)
          : undefined;
      if (cornered && this.base) {
        const item = this.open({ kind: 'edge', noun: 'fillet' }, from, pieces[end + cornered.length - 1]!.to);
        this.say(item, { kind: 'position', at: cornered.found[1]! }, from, pieces[end + cornered.length - 1]!.to);
        this.say(item, this.sized(i, { dimension: 'radius' }), from, to);
        return end + cornered.length - i;
      }
      // "a hole 10 in diameter drilled 20 deep": how deep it is
      const deepened =
        after.dimension === 'depth' &&
        this.subject?.node.noun === 'hole' &&
        this.subject.node.facts.every((fact) => fact.kind !== 'measure' || fact.dimension !== 'depth');
      if ((drilled || bored) && this.base && !unsized && !deepened) this.open({ kind: 'feature', noun: 'hole' }, from, pieces[end]!.to);
      if (!taken) {
        this.measure(this.sized(i, after), end, from, pieces[end - 1]!.to);
        return end - i + this.long(end, after.dimension);
      }
    }
    const lastSaid = chain.length > 1 ? labelAt(tokens, next) : undefined;
    if (lastSaid && (lastSaid.after || lastSaid.dimension === 'thickness') && !this.labels(next + lastSaid.length)) {
      const rest = chain.slice(0, -1);
      for (const [index, at] of rest.entries())
        this.measure(
          { ...this.sized(at, { dimension: 'size' }), ...(rest.length > 1 ? { index, among: rest.length } : {}) } as Bare<Fact>,
          next + lastSaid.length,
          from,
          to,
        );
      this.measure(this.sized(last, lastSaid), next + lastSaid.length, from, pieces[next + lastSaid.length - 1]!.to);
      return next + lastSaid.length - i;
    }
    const holes =
      chain.length === 2 && value(i).whole && value(i).raw <= 24 && value(i).raw > 1 ? headAhead(pieces, tokens, next) : undefined;
    if (holes?.word.noun === 'hole' && /s$/i.test(this.textOf(holes.at + holes.length - 1)) && value(i).raw !== value(last).raw) {
      // "4 x 5.5 holes": so many of that size
      this.waiting.count = { value: value(i).raw, from, to: value(i).to };
      this.measure(this.sized(last, { dimension: 'size' }), next, value(last).from, to);
      return next - i;
    }
    if (chain.length === 1 && tokens[next] === 'square' && !headAhead(pieces, tokens, next + 1) && this.subject) {
      this.say(this.subject, { kind: 'measure', dimension: 'side', value: piece.value }, from, pieces[next]!.to);
      return 2;
    }
    // "200 by 150 outside and 160 by 110 inside"
    const side = chain.length > 1 ? matchAt(tokens, next, /^(?:on the )?(outside|inside|overall|externally|internally) /) : undefined;
    const within = side && /^in/.test(side.found[1]!) ? { of: 'inside' } : {};
    const end = next + (side?.length ?? 0);
    // "a block with a slot 8 wide, 80 x 40 x 30": the body's, which has none yet
    if (
      chain.length === 3 &&
      this.joined === ',' &&
      this.base &&
      this.subject?.way === 'cut' &&
      isSized(this.subject) &&
      !isSized(this.base)
    )
      this.subject = this.base;
    for (const [index, at] of chain.entries())
      this.measure(
        { ...this.sized(at, { dimension: 'size' }), ...within, ...(chain.length > 1 ? { index, among: chain.length } : {}) } as Bare<Fact>,
        end,
        from,
        to,
      );
    return end - i;
  }
}
