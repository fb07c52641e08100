import type { Brief } from '../plan/brief.ts';
import type { Plan } from '../plan/plan.ts';
import { withoutNotation } from '../reading/benchNotation.ts';
import type { LexiconEntry } from '../reading/entry.ts';
import { type Lexicon, lexiconOf } from '../reading/lexicon.ts';
import { readBrief } from '../reading/readBrief.ts';
import { readUtterance } from '../reading/readUtterance.ts';
import { sheetInPhrases } from '../reading/sheets.ts';
import { inPlainWords, type Plain, withoutAsking } from '../reading/shop/plain.ts';
import { wishWithoutSlips } from '../reading/slips.ts';
import { readSteps } from '../reading/steps/read.ts';
import { withoutTakenBack } from '../reading/takenBack.ts';
import { isJewelOrder } from '../reading/trade.ts';
import { inPlainOrder } from '../reading/wordOrder.ts';
import { DEFINED, readPart } from '../reading/workpiece/read.ts';
import { asideReply, changeOfNothing } from './asides.ts';
import { type Composed, compose } from './compose.ts';
import { unsaidWords } from './coverage.ts';
import { withPlainIds } from './ids.ts';
import { jewelryEntries } from './jewelry/index.ts';
import type { Vocabulary } from './names.ts';
import { measuredWhole } from './ofWhole.ts';
import { opsOf } from './ops.ts';
import { promoted } from './promote.ts';
import { type RefineOptions, refine } from './refine.ts';
import { inFewWords, made, nothingMade, type Reading, talkReply } from './reply.ts';
import { shaped } from './shaped.ts';
import { takenOtherwise } from './taken.ts';
import { type Variation, varied } from './vary.ts';

/** What the reader stands on. */
export interface Ground {
  /** How operations are spoken of, loaded or not. */
  entries: Iterable<LexiconEntry>;
  vocabulary: Vocabulary;
  /** Makes sure that these operations are in the vocabulary. */
  load(ops: readonly string[]): Promise<void>;
}

/** How many designs are remembered with a wish that changed nothing. */
const REMEMBERED = 200;

/** Words to plans without a model: generation, refinement and variation on one brief. */
export class WordReader {
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly load: Ground['load'];
  /** The last wish that changed nothing, by the design that it was said of: "undo" after it undoes nothing. */
  readonly #refused = new Map<string, string>();

  constructor({ entries, vocabulary, load }: Ground) {
    this.lexicon = lexiconOf([...entries, ...jewelryEntries]);
    this.vocabulary = vocabulary;
    this.load = load;
  }

  async generate(asked: string, { seed }: { seed?: number } = {}): Promise<Reading> {
    const typed = wishWithoutSlips(asked, this.lexicon);
    const phrased = isJewelOrder(typed) ? typed : inPlainOrder(sheetInPhrases(typed, this.lexicon), this.lexicon);
    const prompt = withPlainQuotes(withoutTakenBack(withoutAsking(phrased)));
    const utterance = readUtterance(prompt, this.lexicon);
    if (utterance.kind === 'talk') return { ...talkReply(utterance.tone), unread: [], notes: [] };
    const aside = asideReply(prompt, utterance);
    if (aside) return { ...aside, unread: [], notes: [] };
    const composed = this.#covered(await this.composed(prompt, seed));
    if (composed.plan) return made({ ...composed, notes: inFewWords(composed.notes) });
    return { ...(changeOfNothing(prompt) ?? nothingMade(composed, this.lexicon)), unread: composed.unread, notes: composed.notes };
  }

  /** A change, a question, talk, or a new thing to be put beside the design. */
  async refine(plan: Plan, instruction: string, options: RefineOptions = {}): Promise<Reading> {
    const design = JSON.stringify([plan.brief?.texts, plan.operations, plan.parameters]);
    const before = this.#refused.get(design);
    this.#refused.delete(design);
    const reading = await refine(this, plan, instruction, { ...options, ...(before !== undefined && { refused: before }) });
    if (!reading.plan && reading.asked === 'change') this.#remember(design, instruction);
    return reading;
  }

  /** Wishes that changed nothing, by their design: what a reader hands on to the one that comes after it. */
  get remembered(): [string, string][] {
    return [...this.#refused];
  }

  recall(wishes: Iterable<readonly [string, string]>): void {
    for (const [design, instruction] of wishes) this.#remember(design, instruction);
  }

  #remember(design: string, instruction: string): void {
    this.#refused.set(design, instruction.slice(0, 200));
    for (const oldest of this.#refused.keys()) {
      if (this.#refused.size <= REMEMBERED) break;
      this.#refused.delete(oldest);
    }
  }

  /** Plans that differ visibly from the given one and from each other. */
  async vary(plan: Plan, count: number, options: { axes?: readonly string[]; seed?: number } = {}): Promise<Variation[]> {
    await this.load(plan.operations.map(({ op }) => op));
    return varied(plan, count, this.vocabulary, options);
  }

  /** A brief of the words, composed. */
  async composed(prompt: string, seed?: number): Promise<Composed> {
    const plain = isJewelOrder(prompt) ? { text: withoutNotation(prompt), notes: [] } : inPlainWords(prompt);
    const made = await this.#read(plain, seed);
    return { ...made, notes: [...plain.notes, ...made.notes] };
  }

  /** Step by step where the whole text is read so and bodies are set on each other; where others lose something of one body, so as well. */
  async #read(plain: Plain, seed?: number): Promise<Composed> {
    const steps = readSteps(plain.text, this.lexicon, seed === undefined ? {} : { seed });
    const built = steps && (await this.#composedOf(plain.count ? soMany(steps.brief, plain.count) : steps.brief));
    const whole = built?.plan !== undefined && lossOf(built) === 0;
    if (built && whole && steps.sure) return built;
    const other = await this.#readPhrases(plain, seed);
    return built && whole && lossOf(other) + unsaidWords(other, this.lexicon).length > 0 ? built : other;
  }

  /** The reading that loses least of a text without notation of the shop. */
  async #readPhrases({ text, count }: Plain, seed?: number): Promise<Composed> {
    const seeded = seed === undefined ? {} : { seed };
    const of = (brief: Brief): Promise<Composed> => this.#composedOf(count ? soMany(brief, count) : brief);
    // a jeweller's order is no list of a machinist's
    const listed = readBrief(text, this.lexicon, { ...seeded, ...(isJewelOrder(text) && { lists: false }) });
    // "608 bearing": the number of a catalogue is no number of things, though a phrase would lose no word of it
    if (listed.things[0]?.facts.some((fact) => fact.kind === 'adjective' && /^\d{3,}/.test(fact.adjective))) return of(listed);
    const phrased = readBrief(text, this.lexicon, { ...seeded, lists: false });
    const first = await of(phrased);
    const part =
      isStillLife(first, text) || (this.#isNoPart(first) && !DEFINED.test(text)) ? undefined : readPart(text, this.lexicon, seeded);
    if (part) {
      const made = await of(part.brief);
      const others = [first, ...(JSON.stringify(listed) === JSON.stringify(phrased) ? [] : [await of(listed)])];
      // words that a reading passed over are lost as well
      const best = Math.min(...others.map((other) => lossOf(other) + unsaidWords(other, this.lexicon).length));
      const least = Math.min(...others.map(lossOf));
      if (
        made.plan &&
        (lossOf(made) < best
          ? (part.sure && (least > 0 || part.built)) ||
            best > lossOf(made) + 3 ||
            (lossOf(made) === 0 && isPlain(first) && (least > 0 || part.worked > 0))
          : lossOf(made) === best && (part.built || (part.sure && part.worked > 0 && isPlain(first))))
      )
        return made;
    }
    // a machinist's list that phrases read without a loss of words is none; else the reading that loses less is taken
    if (lossOf(first) === 0 || JSON.stringify(listed) === JSON.stringify(phrased)) return first;
    const other = await of(listed);
    return lossOf(other) <= lossOf(first) ? other : first;
  }

  /** "A window with a cross bar": things of other trades, read without a loss, are no machined bar with a window. */
  #isNoPart(first: Composed): boolean {
    const isOther = ({ op = '', outcome }: Brief['things'][number]): boolean => {
      const family = this.lexicon.byOp.get(op)?.family;
      if (!op.startsWith('create_') || family === undefined || /^(mechanical|hardware|parts|containers|electronics)$/.test(family))
        return false;
      // a plate of so many millimetres is a box by then, and no crockery
      const built = outcome && 'operation' in outcome ? first.plan?.operations.find(({ id }) => id === outcome.operation) : undefined;
      return built?.op === op;
    };
    return (
      first.plan !== undefined && lossOf(first) === 0 && first.brief.things.every(isOther) && unsaidWords(first, this.lexicon).length === 0
    );
  }

  /** With the words told as unread that nothing was made of, and what was taken as something else. */
  #covered(composed: Composed): Composed {
    const lost = unsaidWords(composed, this.lexicon);
    const taken = takenOtherwise(composed, this.vocabulary, this.lexicon);
    return { ...composed, unread: [...composed.unread, ...lost], notes: [...taken, ...composed.notes] };
  }

  async #composedOf(brief: Brief): Promise<Composed> {
    const read = shaped(brief);
    await this.load(opsOf(read, this.vocabulary));
    return compose(withPlainIds(measuredWhole(promoted(read, this.vocabulary), this.vocabulary)), this.vocabulary);
  }
}

/** "'Dad''s tools'": an apostrophe that was doubled within quotation marks is one letter of what is quoted. */
const withPlainQuotes = (text: string): string =>
  text.replace(/(?<![\w'])'((?:[^'"]|'')*\w''\w(?:[^'"]|'')*)'(?![\w'])/g, (_, inner: string) => `"${inner.replaceAll("''", "'")}"`);

/** Solids that stand to each other, and none of which is worked: "a cone on top of a cube" are two things, and no boss on a block. */
const isStillLife = ({ brief, plan, unread }: Composed, text: string): boolean =>
  plan !== undefined &&
  unread.length === 0 &&
  brief.things.length > 1 &&
  brief.relations.length > 0 &&
  brief.things.every(({ op = '', parts }) => SOLIDS.test(op) && parts.length === 0) &&
  !/\b(?:hole|bore|slot|pocket|extru|sketch|cut|drill|fillet|chamfer|thread|union|fuse|fused|join|weld|plate|block|shaft|boss|machin)/i.test(
    text,
  );
const SOLIDS = /^(?:box|sphere|cone|cylinder|pyramid|torus|prism|capsule|ellipsoid|dome|wedge|polyhedron)$/;

/** Whether a reading made a plain body, and no thing that has its features, edges and metal of its own. */
const isPlain = ({ plan }: Composed): boolean =>
  !plan?.operations.some(({ op }) => op.startsWith('create_') && !/^create_(stepped_shaft|cross_block|flat_frame)$/.test(op));

/** "4 off": said behind everything, so many of the one thing that the text is of. */
const soMany = (brief: Brief, { value, words }: NonNullable<Plain['count']>): Brief => ({
  ...brief,
  things: brief.things.map((thing, k) => (k === 0 && brief.things.length === 1 ? { ...thing, count: value, counted: { words } } : thing)),
});

/** What a reading could not use: words, sizes that were held, things that cannot be. */
const lossOf = ({ plan, unread, limits, refused, unknown }: Composed): number =>
  (plan ? 0 : 100) + unread.length + 2 * limits.length + 2 * refused.length + 3 * unknown.length;
