import type { Fact } from '../../plan/brief.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Node } from '../node.ts';
import { type Piece, piecesOf } from '../workpiece/atoms.ts';
import { tokensOf } from '../workpiece/phrases.ts';
import { SHAPING, type Shape, wordAt } from '../workpiece/words.ts';
import type { PlacePhrase } from './places.ts';
import type { Said, Step } from './step.ts';

/** What the reading of steps keeps as it goes: the steps so far, what "it" and "its" speak of, and places that wait for their noun. */

export const OPS: Readonly<Partial<Record<Shape, string>>> = {
  box: 'box',
  cylinder: 'cylinder',
  tube: 'cylinder',
  ring: 'cylinder',
  cone: 'cone',
  sphere: 'sphere',
  hemisphere: 'dome',
  pyramid: 'pyramid',
  prism: 'prism',
  wedge: 'wedge',
};

/** Nouns of bodies that no list of plain solids has. */
export const MORE: Readonly<Record<string, [Shape, string?]>> = {
  tower: ['box'],
  foot: ['box'],
  shelf: ['box'],
  rib: ['wedge'],
  gusset: ['wedge'],
  leg: ['box'],
  base: ['box'],
  top: ['box'],
  wall: ['box', 'upright'],
  upright: ['box', 'upright'],
  fin: ['box', 'upright'],
  pad: ['box'],
  lug: ['box'],
  boss: ['cylinder'],
  hub: ['cylinder'],
  stud: ['cylinder'],
  knob: ['cylinder'],
  spigot: ['cylinder'],
  neck: ['cylinder'],
  flange: ['cylinder'],
  collar: ['cylinder'],
};
export const ROUND = /^(cylinder|tube|ring|cone|sphere|hemisphere)$/;
export const ADJECTIVE =
  /^(small|smaller|big|bigger|large|larger|thin|thinner|thick|flat|solid|upright|vertical|horizontal|standing|lying|half|truncated|hollow|through|blind|short|long|tall|low|straight|plain|round|regular|right|equal|identical|same|second|third|fourth|first|further|square|cross|v|vertically|horizontally|wide|narrow)$/;

export abstract class StepState {
  readonly steps: Step[] = [];
  readonly pieces: Piece[];
  readonly tokens: string[];
  /** Whether every word so far had a use. */
  whole = true;
  protected last: Step | undefined;
  /** What the sentence is about. */
  protected topic: Step | undefined;
  protected ahead: { places: PlacePhrase[]; facts: Said[] } = { places: [], facts: [] };
  protected cutting = false;
  protected crossed = false;
  /** Token of a noun that was said before all of them: "three discs: ...". */
  protected named: number | undefined;
  protected joining = false;
  /** A body follows that the last one stands on. */
  protected below: Step | undefined;
  /** The words from a token on, which many patterns are held against. */
  protected readonly windows: string[] = [];
  protected readonly source: string;
  protected readonly lexicon: Lexicon;

  constructor(source: string, lexicon: Lexicon) {
    this.source = source;
    this.lexicon = lexicon;
    this.pieces = piecesOf(source);
    this.tokens = tokensOf(this.pieces);
  }

  protected worded(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.kind === 'value' && piece.worded;
  }

  protected value = (at: number): number | undefined => {
    const piece = this.pieces[at];
    return piece?.kind === 'value' ? piece.value : undefined;
  };

  protected span(from: number, length: number): [number, number] {
    return [this.pieces[from]!.from, this.pieces[from + Math.max(1, length) - 1]!.to];
  }

  protected matches(at: number, pattern: RegExp): number {
    this.windows[at] ??= `${this.tokens.slice(at, at + 14).join(' ')} `;
    const found = pattern.exec(this.windows[at]);
    return found?.index === 0 && found[0].trim() !== '' ? found[0].trim().split(' ').length : 0;
  }

  protected say(step: Step, fact: Bare<Fact>, at: number, length: number): void {
    const [from, to] = this.span(at, length);
    step.node.facts.push({ ...fact, words: this.source.slice(from, to).slice(0, 200), span: { text: 0, from, to } } as Fact);
  }

  /** The step that "it", "that", "the block", "the smaller one" speaks of; an empty text: what the sentence is about. */
  protected referred(of: string, except?: Step): Step | undefined {
    const bodies = this.steps.filter((step) => step.way === 'body' && step !== except);
    if (of === '') return this.topic && this.topic !== except ? this.topic : bodies.at(-1);
    if (/^(?:it|that|this|that one|this one|the last one|the last)$/.test(of)) return bodies.at(-1);
    if (/^(?:them|those|these|each other)$/.test(of)) return bodies.findLast(({ node }) => node.count > 1) ?? bodies.at(-1);
    const words = of.split(' ').slice(1);
    const called = bodies.filter(
      ({ name, shape }) => words.includes(name) || (words.includes('block') && shape === 'box' && !bodies.some((b) => b.name === 'block')),
    );
    const pool = called.length > 0 ? called : words.includes('one') ? bodies : [];
    if (pool.length === 0) return undefined;
    if (words.includes('first')) return pool[0];
    if (words.includes('second')) return pool[1];
    if (/\b(?:big|bigger|large|larger|lower|bottom)\b/.test(of)) return pool[0];
    return pool.at(-1);
  }

  protected node(noun: string, role: Node['role'], at: number, length: number): Node {
    const [from, to] = this.span(at, length);
    return {
      noun,
      key: noun,
      role,
      count: 1,
      plural: false,
      words: this.source.slice(from, to).slice(0, 200),
      span: { text: 0, from, to },
      facts: [],
      parts: [],
    };
  }

  /** Whether words of description and sizes lead to a noun from here. */
  protected leadsToNoun(from: number): boolean {
    for (let i = from; i < Math.min(this.tokens.length, from + 8); i++) {
      const token = this.tokens[i]!;
      if (MORE[token] || wordAt(this.tokens, i)) return true;
      if (
        token === '#' ||
        token === 'x' ||
        token === 'shaped' ||
        ADJECTIVE.test(token) ||
        Object.hasOwn(SHAPING, token) ||
        this.substance(i)
      )
        continue;
      return false;
    }
    return false;
  }

  protected plural(at: number): boolean {
    for (let i = at; i < Math.min(this.tokens.length, at + 6); i++) {
      if (MORE[this.tokens[i]!] || wordAt(this.tokens, i)) {
        const piece = this.pieces[i + (wordAt(this.tokens, i)?.length ?? 1) - 1]!;
        return /(?:[^s]s|feet)$/i.test(this.source.slice(piece.from, piece.to));
      }
      if (this.tokens[i] === '#' || /^[.,;:]$/.test(this.tokens[i]!)) return false;
    }
    return false;
  }

  protected substance(at: number): { fact: Bare<Fact>; length: number } | undefined {
    for (let n = Math.min(3, this.tokens.length - at); n > 0; n--) {
      const sense = this.lexicon.senses
        .get(this.tokens.slice(at, at + n).join(' '))
        ?.find(({ kind }) => kind === 'material' || kind === 'colour');
      if (sense?.kind === 'material') return { fact: { kind: 'material', material: sense.material }, length: n };
      if (sense?.kind === 'colour') return { fact: { kind: 'colour', colour: sense.colour }, length: n };
    }
    return undefined;
  }

  protected opened(step: Step, same?: Step): void {
    const { steps } = this;
    const before = this.referred('');
    const last = steps.findLast(({ way }) => way === 'body');
    steps.push(step);
    if (this.below) {
      // "a cone on [a cylinder]": the earlier one stands on this; several carry it and are told from it
      const above = this.below;
      this.below = undefined;
      if (step.node.count > 1) {
        step.on = above;
        step.placed = true;
        step.node.facts.push({ kind: 'position', at: 'under', words: step.node.words });
      } else {
        above.on = step;
        above.placed = true;
        above.node.role = 'part';
        above.node.facts.push({ kind: 'position', at: 'top', words: step.node.words });
        step.node.role = 'thing';
        step.placed = true;
      }
    } else if (steps.length === 1) step.placed = true;
    else if (step.way !== 'body') {
      step.on = same ?? (this.cutting ? before : (this.topic ?? last ?? before));
      step.placed = true;
    } else if (same) step.on = same;
    for (const place of this.ahead.places) this.put(step, place, 0, 0, place.facts.length > 0);
    this.ahead = { places: [], facts: [] };
    if (this.joining && step.way === 'body' && !step.placed) {
      step.on = last!;
      step.placed = true;
      step.node.facts.push({ kind: 'position', at: 'between', words: step.node.words });
    }
    this.joining = false;
    if (step.way === 'body' && this.topic === undefined) this.topic = step.on ?? step;
    this.last = step;
  }

  /** The place with the step that it speaks of, while words still stand where they were said. */
  protected fixed(place: PlacePhrase, except?: Step): PlacePhrase & { step?: Step } {
    const step = place.of === undefined ? undefined : this.referred(place.of, except);
    if (place.of !== undefined && place.of !== '' && !step) this.whole = false;
    return { ...place, ...(step && { step }) };
  }

  protected put(step: Step, place: PlacePhrase & { step?: Step }, at: number, length: number, speaks: boolean): void {
    if (place.step && place.step !== step && (place.of !== '' || step.on === undefined || step.way !== 'body')) step.on = place.step;
    else if (step.on === undefined && step.way === 'body') {
      const before = this.referred('', step);
      if (before && before !== step) step.on = before;
      else {
        this.whole = false;
        return;
      }
    }
    step.placed ||= speaks;
    for (const fact of place.facts)
      if (length > 0) this.say(step, fact, at, length);
      else step.node.facts.push({ ...fact, words: step.node.words } as Fact);
  }
}
