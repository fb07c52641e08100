import type { Fact } from '../../plan/brief.ts';
import type { Bare } from '../measurePhrase.ts';
import { matchAt } from '../workpiece/phrases.ts';
import { SHAPING, type Shape, wordAt } from '../workpiece/words.ts';
import { sizeAt } from './sizes.ts';
import { ADJECTIVE, MORE, OPS, StepState } from './state.ts';
import { CUT, type Step } from './step.ts';

const ANOTHER_PLACED = /^(?:another(?: #)?|a second(?: #)?|the same|# more|#) (?=on |at |in |to |from |under |below |through )/;
const ANOTHER = /^(?:another(?: #)?|a second(?: #)?|the same|# more|#) (?=on |at |in |to |from |under |below |through |[,.;] |$)/;

/** Nouns that open a step, with the count, the sizes and the descriptions before them. */
export abstract class NounSteps extends StepState {
  /** "another one on the right side": the same again, elsewhere. */
  protected another(i: number): number {
    // "on the back another one": where it goes was said before
    const length = this.matches(i, this.ahead.places.length > 0 ? ANOTHER : ANOTHER_PLACED);
    const last = this.last;
    if (length === 0 || !last) return 0;
    // "one at each end": of several that were named, where each of them goes
    if (this.tokens[i] === '#') {
      if (!this.worded(i) || this.value(i) !== 1) return 0;
      if (last.node.count > 1) return length;
    }
    const facts = last.node.facts.filter(({ kind }) => kind !== 'position' && kind !== 'pattern').map((fact) => ({ ...fact }));
    const node = this.node(last.node.noun, last.node.role, i, length);
    node.entry = last.node.entry;
    if (last.node.variant !== undefined) node.variant = last.node.variant;
    node.facts.push(...facts);
    const step: Step = { node, name: last.name, shape: last.shape, way: last.way, placed: false };
    this.opened(step, last.on);
    return length;
  }

  /** A step that only the title named: "90 x 30 x 10, on it 60 x 30 x 10", "the bottom one 60 in diameter". */
  protected unnamed(i: number): number {
    const like = this.steps.findLast(({ way }) => way === 'body');
    const called = this.matches(
      i,
      this.named === undefined
        ? /^(?:the|an?) (?:second|third|fourth|next|last) (?=#|of |with |measuring )/
        : /^(?:the|an?) (?:bottom|lower|lowest|middle|top|upper|uppermost|first|second|third|fourth|last|other|next) (?=#|of |with )/,
    );
    if (this.named === undefined && (!like || called === 0)) return 0;
    const one = called > 0 && this.worded(i + called) && this.value(i + called) === 1 ? called + 1 : called;
    const sizes = one > 0 ? undefined : sizeAt(this.pieces, this.tokens, i);
    const fresh = sizes !== undefined && sizes.facts.length > 1 && (this.steps.length === 0 || this.ahead.places.length > 0);
    if (one === 0 && !fresh) return 0;
    const word = this.named === undefined ? { noun: like!.node.noun, shape: like!.shape } : wordAt(this.tokens, this.named)!.word;
    const says = 'says' in word ? word.says : undefined;
    const entry = this.lexicon.byOp.get(OPS[word.shape ?? 'box'] ?? '');
    if (!entry) return 0;
    const node = this.node(word.noun, this.steps.length === 0 ? 'thing' : 'part', i, Math.max(one, sizes?.length ?? 0));
    node.entry = entry;
    const step: Step = { node, name: word.noun, shape: word.shape ?? 'box', way: 'body', placed: false };
    if (says && this.named !== undefined) this.say(step, { kind: 'adjective', adjective: says }, this.named, 1);
    for (const fact of sizes?.facts ?? []) this.say(step, fact, i, sizes!.length);
    if (one > 0 && this.steps.length > 0 && this.ahead.places.length === 0)
      this.ahead.places.push({ facts: [{ kind: 'position', at: 'top' }], length: 0, of: 'it' });
    const before = this.steps.at(-1);
    this.opened(step, one > 0 ? before : undefined);
    return one > 0 ? one : sizes!.length;
  }

  /** "[a small 20 x 20 x 10 red] block": count, sizes and descriptions before a noun, which opens a step. */
  protected noun(at: number): number {
    let i = at;
    let count: { value: number; at: number } | undefined;
    const facts: { fact: Bare<Fact>; at: number; length: number }[] = [];
    let shaping: [Shape, string?] | undefined;
    const article = this.matches(i, /^(?:an?|the|another|its|some) /);
    const definite = /^(?:the|its)$/.test(this.tokens[i] ?? '');
    i += article;
    const grid = matchAt(this.tokens, i, /^# x # (?:grid|array|pattern|matrix) of /);
    if (grid) {
      const [columns, rows] = [this.value(i)!, this.value(i + 2)!];
      facts.push({ fact: { kind: 'pattern', pattern: 'grid', columns, rows }, at: i, length: 4 });
      count = { value: columns * rows, at: i };
      i += grid.length;
    }
    for (;;) {
      const word = this.tokens[i] ?? '';
      const plainWord = MORE[word];
      const head = wordAt(this.tokens, i);
      const number = this.pieces[i];
      if (
        number?.kind === 'value' &&
        (number.worded || number.times) &&
        !count &&
        number.whole !== false &&
        !labelled(this.tokens, i + 1)
      ) {
        count = { value: number.raw, at: i };
        i++;
        continue;
      }
      if (number?.kind === 'value') {
        const whole =
          number.whole &&
          this.tokens[i + 1] !== 'x' &&
          !labelled(this.tokens, i + 1) &&
          number.unit === undefined &&
          number.raw > 1 &&
          number.raw <= 60;
        // "4 posts": plural, and no size
        if (whole && !count && this.plural(i + 1)) {
          count = { value: number.raw, at: i };
          i++;
          continue;
        }
        const size = sizeAt(this.pieces, this.tokens, i);
        if (!size) return 0;
        for (const fact of size.facts) facts.push({ fact, at: i, length: size.length });
        i += size.length;
        continue;
      }
      const isShape = Object.hasOwn(SHAPING, word) && !(head && head.length > 1 && head.word.kind === 'solid');
      const goesOn = i + 1 < this.tokens.length && /^[a-z#]/.test(this.tokens[i + 1]!) && this.leadsToNoun(i + 1);
      if (isShape && goesOn) {
        shaping = SHAPING[word] as [Shape, string?];
        facts.push({ fact: { kind: 'adjective', adjective: word }, at: i, length: 1 });
        i += 1 + (this.tokens[i + 1] === 'shaped' ? 1 : 0);
        continue;
      }
      const colour = this.substance(i);
      if (colour && this.leadsToNoun(i + colour.length)) {
        facts.push({ fact: colour.fact, at: i, length: colour.length });
        i += colour.length;
        continue;
      }
      if (ADJECTIVE.test(word) && !(head && head.length > 1) && this.leadsToNoun(i + 1)) {
        if (!/^(second|third|fourth|first|further|small|smaller|big|bigger|large|larger|low|equal|identical)$/.test(word))
          facts.push({ fact: { kind: 'adjective', adjective: word }, at: i, length: 1 });
        i++;
        continue;
      }
      if (!plainWord && !head) return 0;
      if (i === at + article && definite && article > 0 && !this.cutting && this.referred(`the ${word}`)) return 0;
      const length = plainWord ? 1 : head!.length;
      const kind = plainWord ? 'solid' : head!.word.kind;
      if (kind === 'edge' || kind === 'shell') return 0;
      const feature = kind === 'feature';
      const noun = plainWord ? word : feature ? head!.word.noun : this.tokens.slice(i, i + length).join(' ');
      const last = this.last;
      // "a pyramid with a 50 x 50 base", "a prism with a hexagonal base": how it is below
      if (/^(?:base|bottom)$/.test(word) && last && /^(?:pyramid|prism|cone)$/.test(last.shape) && this.tokens[at - 1] === 'with') {
        for (const { fact, at: where, length: long } of facts) this.say(last, fact, where, long);
        return i + 1 - at;
      }
      const own: [Shape, string?] = plainWord ?? [head!.word.shape ?? 'box', head!.word.says];
      let shape =
        shaping &&
        !feature &&
        /^(box|prism|cone|cylinder|any)$/.test(own[0]) &&
        !(own[0] !== 'any' && plainWord === undefined && shaping[0] === 'box' && own[0] !== 'box')
          ? shaping[0]
          : own[0];
      if (own[0] === 'wedge' && plainWord && shaping?.[1] !== 'triangular' && word !== 'gusset') return 0;
      if (own[0] === 'wedge') shape = 'wedge';
      if (own[0] === 'pyramid' && shaping) shape = 'pyramid';
      if (own[0] === 'prism' && shaping?.[0] !== 'prism' && shaping) shape = shaping[0];
      if (/^(tube|ring)$/.test(own[0]) && shaping && shaping[0] === 'box') return 0;
      if (!feature && (kind === 'limb' || kind === 'raised') && !plainWord) return 0;
      if (!feature && OPS[shape] === undefined) return 0;
      // "a 40 mm cube minus a cylinder": taken out whole
      const cut = this.cutting && !feature;
      const node = this.node(noun, this.steps.length === 0 ? 'thing' : feature ? 'feature' : 'part', at, i + length - at);
      if (!feature) {
        const entry = this.lexicon.byOp.get(OPS[shape]!);
        if (!entry) return 0;
        node.entry = entry;
      }
      if (cut) node.variant = CUT;
      const step: Step = {
        node,
        name: noun.split(' ').at(-1)!,
        shape: feature ? 'any' : shape,
        way: feature ? 'feature' : cut ? 'cut' : 'body',
        placed: false,
      };
      if (count) {
        node.count = count.value;
        const [from, to] = this.span(count.at, 1);
        node.counted = { words: this.source.slice(from, to), span: { text: 0, from, to } };
      }
      for (const { fact, at: where, length: long } of facts) {
        this.say(step, fact, where, long);
      }
      if (own[1] && (feature || /^(upright|half|hexagonal|triangular|octagonal|pentagonal|cubic|flat)$/.test(own[1])))
        this.say(step, { kind: 'adjective', adjective: own[1] }, i, length);
      if (step.way === 'body' && this.steps.length === 0 && this.last) return 0;
      this.opened(step);
      return i + length - at;
    }
  }
}

const labelled = (tokens: readonly string[], at: number): boolean =>
  /^(long|wide|high|tall|deep|thick|diameter|radius|across|in|outside|inside|outer|inner)$/.test(tokens[at] ?? '');
