import { hang, type Node } from '../node.ts';
import { type Item, isBar, isSized, ScanState } from './state.ts';
import { LIMBS, SHAPING, type Word, wordAt } from './words.ts';

const DETERMINER = /^(the|this|that|these|those|its|each|both|every|all|their|it)$/;
const SIDE = /^(horizontal|vertical|long|longer|short|shorter|upper|lower|top|bottom|left|right|other|upright)$/;
const GENERIC = /^(object|part|shape|solid|component|model|cad model|form|structure|design|piece|geometry|element|item|workpiece|body)$/;

/** Nouns of a description: new bodies and features, and those that were spoken of before. */
export abstract class ItemScan extends ScanState {
  protected node(noun: string, role: Node['role'], from: number, to: number): Node {
    return { noun, key: noun, role, count: 1, plural: false, facts: [], parts: [], ...this.said(from, to) };
  }

  /** A new body or feature; takes what waited for it. */
  protected open(word: Word, from: number, to: number, quiet = false): Item {
    const base = this.base;
    const named =
      base !== undefined &&
      (base.shape === 'any' || (this.colon && this.waiting.count === undefined && base.node.facts.every(({ kind }) => kind !== 'measure')));
    const renamed = this.colon;
    this.colon = false;
    const redefines =
      base !== undefined &&
      named &&
      (word.kind === 'solid' || word.kind === 'flat') &&
      base.node.parts.length === 0 &&
      this.waiting.count === undefined &&
      !this.cutting &&
      (this.joined !== 'with' || (this.heads === 1 && base.shape === 'any' && base.node.facts.length === 0));
    if (redefines) {
      base.word = word;
      if (word.shape) base.shape = word.shape;
      base.node.noun = word.noun;
      if (word.says !== undefined) this.say(base, { kind: 'adjective', adjective: word.says }, from, to);
      this.fill(base);
      return base;
    }
    if (!base && (word.kind === 'solid' || word.kind === 'flat')) {
      const node = this.node(word.noun, 'thing', from, to);
      const item: Item = { node, word, ...(word.shape === undefined ? {} : { shape: word.shape }) };
      this.base = item;
      // "a gusset: right triangle ...": what it is called, and no part of it
      const called = renamed && this.items.length === 1 && this.items[0]!.node.facts.length === 0;
      if (called) this.items.length = 0;
      for (const orphan of this.items) {
        orphan.owner = item;
        hang(orphan.node, node);
      }
      this.items.push(item);
      if (word.says !== undefined) this.say(item, { kind: 'adjective', adjective: word.says }, from, to);
      this.fill(item);
      return item;
    }
    if (base && this.standsOn(word, from)) {
      // "a cone standing on a cylinder": the cylinder is the body
      const node = this.node(word.noun, 'thing', from, to);
      const item: Item = { node, word, ...(word.shape === undefined ? {} : { shape: word.shape }) };
      base.node.role = 'part';
      base.way = 'raised';
      base.owner = item;
      hang(base.node, node);
      this.base = item;
      this.items.push(item);
      if (word.says !== undefined) this.say(item, { kind: 'adjective', adjective: word.says }, from, to);
      this.fill(item);
      return item;
    }
    const owner = this.ownerOf(word);
    const sketch = word.kind === 'flat';
    // what is drawn before anything is pulled out is left out of the outline
    const loop = sketch && base !== undefined && !this.extruded && !this.solid(base);
    const cut = (this.cutting || loop) && (word.kind === 'solid' || word.kind === 'flat');
    const node = this.node(
      cut ? 'pocket' : word.noun,
      word.kind === 'feature' || word.kind === 'edge' || cut ? 'feature' : 'part',
      from,
      to,
    );
    const item: Item = {
      node,
      word,
      ...(word.shape === undefined ? {} : { shape: word.shape }),
      ...(owner ? { owner } : {}),
      way: cut ? 'cut' : sketch ? 'sketched' : word.kind === 'feature' ? 'cut' : 'raised',
    };
    if (to > from && (word.kind === 'feature' || word.kind === 'limb'))
      item.name = this.source
        .slice(from, to)
        .split(/\s+/)
        .at(-1)!
        .toLowerCase()
        .replace(/['’]s?$|s$/, '');
    if (owner) hang(node, owner.node);
    this.items.push(item);
    if (owner?.word.kind === 'limb' && owner === this.topic && this.every)
      this.say(item, { kind: 'adjective', adjective: 'each' }, from, to);
    if (quiet) return item;
    if (word.says !== undefined) this.say(item, { kind: 'adjective', adjective: word.says }, from, to);
    if (loop) this.say(item, { kind: 'adjective', adjective: 'through' }, from, to);
    if (cut || sketch) {
      const shape = Object.entries(SHAPING).find(([, value]) => value?.[0] === word.shape && (value?.[1] ?? undefined) === word.says);
      // "a 25 x 25 square column" that is cut away
      const squared = this.waiting.facts.some(
        ({ fact }) =>
          (fact.kind === 'measure' && fact.among === 2) || (fact.kind === 'adjective' && /^(square|rectangular)$/.test(fact.adjective)),
      );
      if (shape && !(cut && squared)) this.say(item, { kind: 'adjective', adjective: shape[0] }, from, to);
    }
    this.fill(item);
    return item;
  }

  /** Whether the first body was said to stand on this one. */
  protected standsOn(word: Word, from: number): boolean {
    if (word.kind !== 'solid' || this.waiting.determiner !== 'a' || !this.base || this.base.node.parts.length > 0 || this.items.length > 1)
      return false;
    return /\b(?:(?:standing|sitting|resting|placed|mounted|stacked|sits|stands|rests)\s+(?:on top of|on|upon|atop)|on top of|atop|on)\s+(?:an?)\s[\w\s-]*$/i.test(
      this.source.slice(Math.max(0, from - 60), from),
    );
  }

  protected ownerOf(word: Word): Item | undefined {
    const subject = this.subject;
    if (word.kind === 'edge' || word.kind === 'shell' || word.kind === 'limb' || !subject) return this.base;
    const bears = (item: Item | undefined): item is Item =>
      item !== undefined && (item.word.kind === 'limb' || (item.way === 'raised' && !/^(rib|journal)$/.test(item.node.noun)));
    if (/^(feature|raised)$/.test(word.kind) && bears(subject) && this.joined === 'with' && word.noun !== 'journal') return subject;
    if (bears(this.topic) && word.kind === 'feature') return this.topic;
    // "an upright 44 mm wide, the bore 25 mm": a thing's own
    if (bears(subject) && word.kind === 'feature' && this.definite) return subject;
    return this.base;
  }

  /** Whether a body has a height already. */
  protected solid(base: Item): boolean {
    return (
      (base.word.kind === 'solid' && !base.node.facts.some(({ kind }) => kind === 'outline')) ||
      base.node.facts.some((fact) => fact.kind === 'measure' && /^(height|thickness|depth)$/.test(fact.dimension))
    );
  }

  protected fill(item: Item): void {
    const { facts, count, absent } = this.waiting;
    if (absent && item !== this.base) item.node.absent = true;
    const ahead = item === this.base ? [] : this.ahead;
    if (item !== this.base) this.ahead = [];
    this.waiting = { facts: [] };
    this.subject = item;
    this.heads++;
    for (const { fact, from, to } of [...facts, ...ahead]) this.say(this.owes(item, fact), fact, from, to);
    if (count) {
      item.node.count = count.value;
      item.node.counted = this.said(count.from, count.to);
    }
    if (item.shape === 'any' || item.shape === 'bar')
      for (const fact of item.node.facts) {
        const shape = fact.kind === 'adjective' && Object.hasOwn(SHAPING, fact.adjective) ? SHAPING[fact.adjective] : undefined;
        if (shape && !isBar(item)) item.shape = shape[0];
      }
    if (item.word.kind === 'feature' && item.node.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'flat')) return;
    if (
      item === this.base &&
      item.node.facts.some((fact) => fact.kind === 'adjective' && /^(hollow|shelled|hollowed)$/.test(fact.adjective)) &&
      item.shape === 'box'
    )
      this.shellOf(item);
  }

  protected shellOf(item: Item): void {
    const hollow = item.node.facts.findIndex((fact) => fact.kind === 'adjective' && /^(hollow|shelled|hollowed)$/.test(fact.adjective));
    const [fact] = item.node.facts.splice(hollow, 1);
    this.shell(fact?.span?.from ?? 0, fact?.span?.to ?? 0);
    this.subject = item;
  }

  protected shell(from: number, to: number): Item {
    const shell = this.items.find(({ word }) => word.kind === 'shell') ?? this.open({ kind: 'shell', noun: 'shell' }, from, to, true);
    this.say(shell, { kind: 'adjective', adjective: 'hollow' }, from, to);
    return shell;
  }

  /** The item that a noun names which was spoken of before. */
  protected known(word: Word, from: number, to: number): Item | undefined {
    const base = this.base;
    if (!base) return undefined;
    const called = (at: number): string =>
      this.source
        .slice(at, to)
        .split(/\s+/)
        .at(-1)!
        .toLowerCase()
        .replace(/['’]s?$|s$/, '');
    const name = called(from);
    const said = this.items.findLast(
      (item) =>
        (item.node.noun === word.noun || item.word.noun === word.noun) &&
        (item.name === undefined || item.name === name || item.word.kind === 'limb'),
    );
    const which = this.waiting.facts.flatMap(({ fact }) =>
      fact.kind === 'adjective' && SIDE.test(fact.adjective) ? [fact.adjective] : [],
    );
    if (said?.word.kind === 'limb' && which.length > 0) {
      const same = this.items.find(
        ({ node }) => node.noun === word.noun && node.facts.some((fact) => fact.kind === 'adjective' && which.includes(fact.adjective)),
      );
      if (same) return same;
      if (this.waiting.preposition === undefined && this.waiting.determiner === undefined) return undefined;
      const other = this.limb(word, from, to);
      for (const adjective of which) this.say(other, { kind: 'adjective', adjective }, from, to);
      return other;
    }
    if (said) return said;
    if (GENERIC.test(word.noun) || word.noun === 'sheet' || base.word.noun === word.noun) return base;
    if (
      word.shape !== undefined &&
      word.shape !== 'any' &&
      base.shape === word.shape &&
      this.items.every((item) => item === base || item.shape !== word.shape)
    )
      return base;
    if (isBar(base) && LIMBS.test(word.noun)) return this.limb(word, from, to);
    if (word.kind === 'solid' && word.noun === 'base') return base;
    return undefined;
  }

  protected limb(word: Word, from: number, to: number): Item {
    const node = this.node(word.noun, 'part', from, to);
    const item: Item = { node, word: { ...word, kind: 'limb' }, owner: this.base! };
    hang(node, this.base!.node);
    this.items.push(item);
    return item;
  }

  /** "in each leg", "through the boss": what was spoken of last belongs there. */
  protected turnTo(known: Item, preposition: string, determiner: string | undefined, from: number, to: number): void {
    const subject = this.subject!;
    if (subject.word.kind === 'edge' && known.way === 'raised' && known !== this.base) {
      const siblings = subject.node.parent?.parts;
      siblings?.splice(siblings.indexOf(subject.node), 1);
      subject.owner = known;
      hang(subject.node, known.node);
      return;
    }
    if (
      /^(in|on|into|onto|through|at|within|inside|of|from|to)$/.test(preposition) &&
      subject.word.kind !== 'limb' &&
      subject !== this.base &&
      known !== subject &&
      known !== this.base &&
      subject.node.parent !== known.node
    ) {
      // "drilled into the top of the boss": the boss is what is worked, as a limb is
      const last = subject.node.facts.at(-1);
      const topped =
        preposition === 'of' &&
        known.way === 'raised' &&
        subject.way === 'cut' &&
        last?.kind === 'position' &&
        /^(top|top face|end|center|middle)$/.test(last.at);
      if (/^(of|from|to)$/.test(preposition) && known.word.kind !== 'limb' && !topped) return;
      const siblings = subject.node.parent?.parts;
      siblings?.splice(siblings.indexOf(subject.node), 1);
      subject.owner = known;
      hang(subject.node, known.node);
      if (known.word.kind === 'limb' && /^(each|both|every|either)$/.test(determiner ?? ''))
        this.say(subject, { kind: 'adjective', adjective: 'each' }, from, to);
      if (known.word.kind === 'limb' && this.textOf(this.pieces.findIndex((piece) => piece.from >= from && piece.to <= to)).length > 0)
        subject.node.words = this.source.slice(subject.node.span?.from ?? from, to).slice(0, 200);
    } else if (known.word.kind === 'limb' && subject.node.parent === known.node) {
      // "with two legs, two holes in each leg": they hang there already
      if (/^(each|both|every|either)$/.test(determiner ?? '')) this.say(subject, { kind: 'adjective', adjective: 'each' }, from, to);
    } else if (this.heads === 0 || subject === this.base) this.topic = known;
  }

  protected head(i: number, { word, length }: { word: Word; length: number }): number {
    // "bearing block support": the last noun is the thing, those before it describe it
    const like = length > 0 && this.tokens[i + length] === 'shaped' ? 1 : 0;
    const next = length > 0 && (word.kind === 'solid' || word.kind === 'flat') ? wordAt(this.tokens, i + length + like) : undefined;
    const between = next ? this.source.slice(this.pieces[i + length - 1]!.to, this.pieces[i + length + like]!.from) : ',';
    if (next && next.word.kind !== 'edge' && next.word.kind !== 'shell' && /^[\s-]*(style|type|like|shaped)?[\s-]*$/i.test(between)) {
      const shaping =
        word.kind === 'flat' || Object.hasOwn(SHAPING, word.noun)
          ? (word.says ?? (word.shape === 'cylinder' ? 'circular' : 'rectangular'))
          : undefined;
      const { from, to } = this.pieces[i]!;
      if (shaping !== undefined) this.waiting.facts.push({ fact: { kind: 'adjective', adjective: shaping }, from, to });
      return length + like;
    }
    const from = this.pieces[i]!.from;
    const to = this.pieces[i + Math.max(1, length) - 1]!.to;
    const { preposition, determiner } = this.waiting;
    const definite = determiner !== undefined && DETERMINER.test(determiner);
    const plural = /[^s]s$/i.test(this.textOf(i + Math.max(1, length) - 1));
    const known = this.known(word, from, to);
    const bare =
      determiner === undefined && this.waiting.count === undefined && this.waiting.facts.every(({ fact }) => fact.kind !== 'measure');
    const again =
      known !== undefined &&
      bare &&
      (known === this.base || (known.word.kind === 'limb' && (this.heads === 0 || preposition !== undefined))) &&
      !plural;
    // "a hole through the centre, ..., hole 12": its size
    const mentioned =
      known?.word.kind === 'feature' && bare && !plural && !isSized(known) && this.tokens[i + length] === '#' && this.joined === ',';
    const other = determiner === 'a' && this.waiting.facts.some(({ fact }) => fact.kind === 'measure');
    const refers =
      known !== undefined &&
      !other &&
      (definite || again || mentioned || preposition === 'of') &&
      this.waiting.count === undefined &&
      determiner !== 'another';
    if (refers || (preposition !== undefined && definite && known)) {
      const facts = this.waiting.facts;
      this.waiting = { facts: [] };
      if (preposition === undefined && this.subject?.word.kind === 'edge' && known === this.base) {
        this.heads++;
        return Math.max(0, length);
      }
      if (preposition === undefined || !this.subject || this.subject === known) {
        this.subject = known;
        this.topic = known;
        this.every = /^(each|both|every)$/.test(determiner ?? '') || plural;
      } else this.turnTo(known!, preposition, determiner, from, to);
      if (known?.shape === 'any')
        for (const { fact, from: f, to: t } of facts) {
          const shape = fact.kind === 'adjective' && Object.hasOwn(SHAPING, fact.adjective) ? SHAPING[fact.adjective] : undefined;
          if (!shape) continue;
          this.say(known, fact, f, t);
          known.shape = shape[0];
        }
      for (const { fact, from: f, to: t } of facts)
        if (fact.kind === 'adjective' || fact.kind === 'position') continue;
        else this.say(known, fact, f, t);
      for (const { fact, from: f, to: t } of facts)
        if (fact.kind === 'adjective' && Object.hasOwn(SHAPING, fact.adjective)) continue;
        else if (fact.kind === 'adjective' && known?.word.kind === 'limb') this.say(known, fact, f, t);
      this.heads++;
      return Math.max(0, length);
    }
    const eased = this.subject;
    // "round all vertical edges with a 4 mm fillet": how they are rounded
    if (
      eased?.word.kind === 'edge' &&
      /^(fillet|chamfer)$/.test(word.noun) &&
      this.joined === 'with' &&
      determiner === 'a' &&
      eased.node.facts.every(({ kind }) => kind !== 'measure')
    ) {
      const { facts } = this.waiting;
      this.waiting = { facts: [] };
      eased.node.noun = word.noun;
      for (const { fact, from: f, to: t } of facts) this.say(eased, fact, f, t);
      this.heads++;
      return Math.max(0, length);
    }
    this.definite = determiner === 'the';
    this.open(word, from, to);
    this.definite = false;
    if (plural && this.subject && this.subject.node.count === 1 && this.subject.node.counted === undefined) this.subject.node.plural = true;
    return Math.max(0, length);
  }
}
