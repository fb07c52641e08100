import { audit } from '../evaluation/audit/index.ts';
import type { Brief } from '../plan/brief.ts';
import { diffPlans } from '../plan/diff.ts';
import type { Plan } from '../plan/plan.ts';
import type { Edit, Utterance } from '../reading/edit.ts';
import { withOwnNouns } from '../reading/ownNouns.ts';
import { readUtterance } from '../reading/readUtterance.ts';
import { resaid } from '../reading/resaid.ts';
import { withoutCorrection } from '../reading/talk.ts';
import { briefOf } from './briefOf.ts';
import { byClauses, byGist, pieceByPiece, swallows } from './clausewise.ts';
import { type Composed, compose } from './compose.ts';
import { answer, type Measured } from './edit/answer.ts';
import { applyEdits } from './edit/apply.ts';
import type { Scope } from './edit/hits.ts';
import { unsound } from './edit/joins.ts';
import { lastTold } from './edit/lastTold.ts';
import { namesIn } from './edit/namesIn.ts';
import { needsSizes } from './edit/needsSizes.ts';
import { holdsAlready, isBuiltAlike, isMovedWithin, notHeld } from './edit/sameness.ts';

import { CANNOT, countsIn, heavyIdle, isOfBefore, isSaidBefore, NOT_SO_MANY, naturalPlaces, placesLost, unusedIn } from './idle.ts';
import { mergePlans } from './merge.ts';
import { thinkable } from './offers.ts';
import { opsOf } from './ops.ts';
import type { WordReader } from './reader.ts';
import { notFound, unclear, unplaced } from './refusals.ts';
import { listed, made, nothingMade, type Reading, talkReply } from './reply.ts';
import { withoutSoftWords } from './softWords.ts';

const MOST_OFFERS = 3;

export interface RefineOptions {
  selection?: readonly string[];
  seed?: number;
  /** A wish that was said of this very design before, and changed nothing. */
  refused?: string;
  /** Builds the design and tells what was measured on it; asked for questions only. */
  measure?: () => Promise<Measured>;
  /** Builds another design; asked for where a change may have come to nothing. */
  build?: (plan: Plan) => Promise<Measured>;
}

/**
 * What somebody says of a design that stands: a change, a question, talk, or a new thing. Of a change that is not understood as a whole those
 * clauses are done that are.
 */
export async function refine(reader: WordReader, plan: Plan, instruction: string, options: RefineOptions = {}): Promise<Reading> {
  const reading = await refineWhole(reader, plan, instruction, options);
  if (reading.plan || reading.asked !== 'change') return reading;
  const { refused: _, measure, ...given } = options;
  const brief = compose(plan.brief ?? briefOf(plan, reader.vocabulary), reader.vocabulary).brief;
  const built = (reached: Plan) => (reached === plan ? measure : given.build && (() => given.build!(reached)));
  const one = (reached: Plan, clause: string) => {
    const measureIt = built(reached);
    return refineWhole(reader, reached, clause, { ...given, ...(measureIt && { measure: measureIt }) });
  };
  return (
    (await byClauses(reader, { plan, brief, instruction }, one)) ?? {
      ...reading,
      offers: await offersFor(reader, plan, brief, instruction),
    }
  );
}

/** What can be said instead, each tried: a change that this design takes whole. */
async function offersFor(reader: WordReader, plan: Plan, brief: Brief, instruction: string): Promise<string[]> {
  const taken: string[] = [];
  for (const words of thinkable(plan, brief, instruction)) {
    const { plan: reached, unread, beside } = await refineWhole(reader, plan, words, {});
    if (reached && !beside && unread.length === 0) taken.push(words);
    if (taken.length === MOST_OFFERS) break;
  }
  return taken;
}

async function refineWhole(reader: WordReader, plan: Plan, instruction: string, options: RefineOptions): Promise<Reading> {
  const { vocabulary } = reader;
  await reader.load(plan.operations.map(({ op }) => op));
  const brief = plan.brief ?? briefOf(plan, vocabulary);
  const again = await saidAgain(reader, plan, instruction, options);
  if (again) return again;
  await reader.load(opsOf(brief, vocabulary));
  const before = compose(brief, vocabulary);
  const scope: Scope = { brief: before.brief, plan, vocabulary, selection: options.selection ?? [] };
  const measure = once(options.measure);
  let utterance = readUtterance(instruction, reader.lexicon, { brief: before.brief });
  // what the outliner shows is a word too
  if (isLost(utterance) && measure) {
    const { parts } = await measure();
    const lexicon = withOwnNouns(reader.lexicon, [...new Set(parts.map(({ name }) => name))].slice(0, 200), before.brief);
    const again = readUtterance(instruction, lexicon, { brief: before.brief });
    if (!isLost(again)) utterance = again;
  }
  if (isLost(utterance) || swallows(utterance)) utterance = pieceByPiece(instruction, reader, before.brief) ?? utterance;
  if (isLost(utterance)) utterance = byGist(instruction, reader, before.brief) ?? utterance;
  utterance = withoutSoftWords(utterance, instruction, reader.lexicon);
  switch (utterance.kind) {
    case 'talk':
      return { ...talkReply(utterance.tone, brief), unread: [], notes: [] };
    case 'question':
      return { ...answer(utterance, scope, await measure?.()), unread: [], notes: [] };
    case 'unclear':
      return unchanged(unclear(utterance.words, await seen(scope, measure)), utterance.unread);
    case 'make':
      return beside(reader, utterance.words, options.seed);
    case 'edit':
      if (isAnother(utterance.edits)) return beside(reader, instruction, options.seed);
      if (utterance.missed.length > 0) return unchanged(unplaced(utterance.missed, await seen(scope, measure)), utterance.unread);
      if (options.refused !== undefined && utterance.edits.some((edit) => edit.kind === 'revert' && edit.to === 'last'))
        return {
          reply: `The last wish, “${options.refused}”, changed nothing, so there is nothing of it to undo. Say it again to undo the change before.`,
          offers: [],
          unread: [],
          notes: [],
        };
      return asChange(
        await differing(
          await edited(reader, utterance.edits, utterance.unread, instruction, {
            plan,
            before,
            scope,
            ...(measure && { measure }),
            ...(options.build && { build: options.build }),
          }),
          utterance.edits,
          plan,
          { ...(measure && { measure }), ...(options.build && { build: options.build }) },
        ),
      );
  }
}

/** Whether what was said, or a word of weight in it, was not understood. */
const isLost = (utterance: Utterance): boolean =>
  utterance.kind === 'unclear' || (utterance.kind === 'edit' && utterance.missed.length > 0);

/** Built at most once for an instruction. */
function once(measure: RefineOptions['measure']): RefineOptions['measure'] {
  let built: Promise<Measured> | undefined;
  return measure && (() => (built ??= measure()));
}

/** "no, I meant the band", "the lid too", "not that much": the last instruction is said again so; undefined where nothing comes of it. */
async function saidAgain(
  reader: WordReader,
  plan: Plan,
  instruction: string,
  { refused, ...options }: RefineOptions,
): Promise<Reading | undefined> {
  const texts = plan.brief?.texts ?? [];
  const last = refused ?? (texts.length > 1 ? texts.at(-1) : undefined);
  const meant = last === undefined ? undefined : resaid(instruction, last);
  if (meant === undefined) return undefined;
  const earlier = refused === undefined && meant.instead ? await refine(reader, plan, 'undo that', options) : undefined;
  const reading = await refine(reader, earlier?.plan ?? plan, meant.text, options);
  if (!reading.plan || reading.beside) return undefined;
  return buildsAnother(shown(plan, reader.vocabulary), shown(reading.plan, reader.vocabulary))
    ? reading
    : unchanged(`It is so already: “${meant.text.trim()}” was done so. Nothing was changed.`, []);
}

/** The scope with what was built, whose parts a reply names. */
const seen = async (scope: Scope, measure: RefineOptions['measure']): Promise<Scope> =>
  measure ? { ...scope, parts: (await measure()).parts } : scope;

/** An answer to a change that was not made. */
const unchanged = (reply: string, unread: readonly string[]): Reading => ({ reply, offers: [], unread, notes: [], asked: 'change' });
/** Changes of so few operations may come to the same solids, and are built to be sure; more of them never did. */
const FEW = 3;

/** A change after which everything is built as before is none, and is said to be none. */
async function differing(
  reading: Reading,
  edits: readonly Edit[],
  plan: Plan,
  { measure, build }: Pick<RefineOptions, 'measure' | 'build'>,
): Promise<Reading> {
  if (!reading.plan || reading.beside || !measure || !build) return reading;
  const changes = diffPlans(plan, reading.plan).filter(({ what }) => what !== 'plan');
  if (changes.length > FEW || changes.some(({ what, kind }) => what === 'material' && kind === 'changed')) return reading;
  if (isMovedWithin(plan, reading.plan)) return reading;
  const [was, now] = [await measure(), await build(reading.plan)];
  return isBuiltAlike(was, now)
    ? unchanged(
        holdsAlready(edits, was)
          ? 'It is so already: what is built does not differ. Nothing was changed.'
          : `That cannot be had here: ${notHeld(edits)}. Nothing was changed.`,
        reading.unread,
      )
    : reading;
}

const asChange = (reading: Reading): Reading => (reading.plan ? reading : { ...reading, asked: 'change' });

async function beside(reader: WordReader, words: string, seed: number | undefined): Promise<Reading> {
  const composed = await reader.composed(words, seed);
  if (!composed.plan) return { ...nothingMade(composed, reader.lexicon), unread: composed.unread, notes: composed.notes };
  return { ...made(composed), beside: true };
}

/** "Now show me a gold ring" names a thing and nothing of the design: it is another one, unless words of exchange say that it takes its place. */
function isAnother(edits: readonly Edit[]): boolean {
  const [only] = edits;
  return (
    edits.length === 1 &&
    only?.kind === 'replace' &&
    only.target.noun === undefined &&
    only.target.selected !== true &&
    // "make them hexagonal prisms": what stands there becomes them
    !(only.target.pronoun === true && /\b(?:make|have|want) (?:it|them|this|that|these|those)\b/i.test(only.words)) &&
    only.by.op !== undefined &&
    only.by.parts.length + only.by.facts.length > 0 &&
    !/\b(instead|swap|replace|into|turn|change|rather|become|exchange|switch|substitute)\b/i.test(only.words)
  );
}

interface Standing {
  plan: Plan;
  before: Composed;
  scope: Scope;
  measure?: RefineOptions['measure'];
  build?: RefineOptions['build'];
}

async function edited(
  reader: WordReader,
  edits: readonly Edit[],
  unread: readonly string[],
  instruction: string,
  standing: Standing,
  apart = false,
): Promise<Reading> {
  const { plan, before, scope, measure, build } = standing;
  const { vocabulary } = reader;
  await reader.load(opsIn(edits));
  const applyWith = (measured: Measured | undefined) =>
    applyEdits(edits, {
      brief: before.brief,
      plan,
      vocabulary,
      selection: scope.selection,
      ...(measured?.numbers && { numbers: new Map(measured.numbers.map(({ place, value }) => [place, value])) }),
      ...(measured && { parts: measured.parts }),
      apart,
    });
  const known = edits.some(needsSizes) ? await measure?.() : undefined;
  let applied = applyWith(known);
  // what the words alone do not find, the built parts may tell
  if (applied.misses.length > 0 && known === undefined && measure) applied = applyWith(await measure());
  const [first] = applied.misses;
  if (first) return { reply: notFound(applied.misses, await seen(scope, measure)), offers: [], unread: [...unread, first.word], notes: [] };
  if (applied.revert) {
    const earlier = await reverted(reader, applied.revert, { plan, before, scope, ...(build && { build }) });
    if (typeof earlier === 'string') return { reply: earlier, offers: [], unread: [...unread], notes: [] };
    return finished(earlier, { plan, before, scope }, unread);
  }
  if (applied.done === 0) return { reply: unclear(instruction, await seen(scope, measure)), offers: [], unread: [...unread], notes: [] };
  const next: Brief = { ...applied.brief, texts: [...applied.brief.texts, instruction.slice(0, 4_000)].slice(-200) };
  await reader.load(opsOf(next, vocabulary));
  const reading = await finished(
    compose(next, vocabulary),
    { plan, before, scope, ...(build && { build }), ...(measure && { measure }) },
    unread,
    instruction,
    edits,
  );
  const checked = await sound(edits, instruction, reading, { measure, build });
  const [only] = edits;
  const isOfPart =
    (only?.kind === 'scale' || (only?.kind === 'by' && only.unit === 'mm')) &&
    edits.length === 1 &&
    only.target.noun !== undefined &&
    only.dimension !== 'size';
  if (!reading.plan || checked.plan || apart || !isOfPart) return checked;
  // what the owner has one number for may still be stretched by itself
  const alone = await edited(reader, edits, unread, instruction, standing, true);
  return alone.plan ? alone : checked;
}

/** A change that would leave something behind, or take more along than was said, is not made, and the reason is told. */
async function sound(
  edits: readonly Edit[],
  instruction: string,
  reading: Reading,
  { measure, build }: Pick<Standing, 'measure' | 'build'>,
): Promise<Reading> {
  if (!reading.plan || !measure || !build) return reading;
  const why = unsound(edits, instruction, await measure(), await build(reading.plan));
  return why === undefined ? reading : unchanged(`${why}: nothing was changed.`, reading.unread);
}

async function finished(
  after: Composed,
  { plan, before, scope, build, measure }: Standing,
  unread: readonly string[],
  instruction = '',
  edits: readonly Edit[] = [],
): Promise<Reading> {
  if (!after.plan || !before.plan)
    return { reply: 'Nothing would be left of the design: it stays as it is.', offers: [], unread, notes: [] };
  const refused = [...after.refused, ...after.limits].filter((sentence) => ![...before.refused, ...before.limits].includes(sentence));
  if (refused.length > 0) return { reply: `${refused.join(' ')} Nothing was changed.`, offers: [], unread, notes: [] };
  const merged = mergePlans(plan, before.plan, after.plan);
  const useless = await untrue(heavyIdle(after.brief, before.unread), merged, build);
  if (useless.length > 0) {
    // why it cannot be is told where it is known
    const why = after.notes.filter((note) => !before.notes.includes(note) && CANNOT.test(note));
    return {
      reply: why.length > 0 ? `${why.join(' ')} Nothing was changed.` : `Nothing takes “${listed(useless)}”: nothing was changed.`,
      offers: [],
      unread: [...new Set([...unread, ...useless])],
      notes: [],
    };
  }
  const lost = placesLost(instruction, [...unread, ...after.unread.filter((words) => !before.unread.includes(words))]);
  const short = after.notes.filter((note) => !before.notes.includes(note) && NOT_SO_MANY.test(note));
  if (lost.length > 0 || short.length > 0) {
    const why = lost.length > 0 ? `It is not clear where “${listed(lost, 'and')}” is.` : short.join(' ');
    return {
      reply: `${why} There is ${listed(namesIn(await seen(scope, measure)), 'and')}. Nothing was changed.`,
      offers: [],
      unread: [...new Set([...unread, ...lost])],
      notes: [],
    };
  }
  const notes = [
    ...after.unknown
      .filter(({ id }) => !before.unknown.some((other) => other.id === id))
      .map(({ noun }) => `Nobody here knows “${noun}”: it was left out.`),
    ...after.notes.filter((note) => !before.notes.includes(note) && !isOfBefore(note, instruction, after.brief)),
  ];
  const idle = [
    ...new Set([
      ...unread,
      ...after.unread.filter((words) => !before.unread.includes(words) && !isSaidBefore(words, instruction, after.brief)),
    ]),
  ];
  if (!buildsAnother(shown(plan, scope.vocabulary), shown(merged, scope.vocabulary))) {
    const counts = countsIn(after.brief, before.brief);
    const unused = counts.length > 0 ? counts : idle.length > 0 ? idle : unusedIn(after.brief);
    const isSo = unused.length === 0 && (measure === undefined || holdsAlready(edits, await measure()));
    const why =
      unused.length > 0 ? `Nothing takes “${listed(unused)}”` : isSo ? 'It is so already' : `That cannot be had here: ${notHeld(edits)}`;
    return {
      reply: `${why}: nothing was changed.${notes.length > 0 ? ` ${notes.join(' ')}` : ''}`,
      offers: [],
      unread: idle,
      notes: [],
    };
  }
  const natural = naturalPlaces(after.brief);
  return {
    plan: merged,
    unread: idle.filter((words) => !natural.includes(words)),
    notes: notes.filter((note) => !natural.some((words) => note.startsWith(`“${words}” found no use`))),
  };
}

/** Those of the words that are not so either, when the plan is built: what is put round a mug may be in its middle without being told. */
async function untrue(words: readonly string[], plan: Plan, build: RefineOptions['build']): Promise<readonly string[]> {
  if (words.length === 0 || !build) return words;
  const measured = await build(plan);
  if (measured.problems?.some(({ severity }) => severity === 'error')) return words;
  const { kept } = audit(plan, { report: measured, numbers: measured.numbers ?? [] });
  return words.filter((word) => !kept.some((one) => one.words === word));
}

/** Whether two plans come to other geometry or looks: a name, or a material that nothing wears, is none. */
const buildsAnother = (before: Plan, after: Plan): boolean =>
  diffPlans(before, after).some(
    ({ what, kind, detail }) => what !== 'plan' && !(what === 'material' && kind !== 'changed') && !/^name [^,]*$/.test(detail ?? ''),
  );

/** A plan without values that are what they would be anyway. */
const shown = (plan: Plan, vocabulary: Scope['vocabulary']): Plan => ({
  ...plan,
  operations: plan.operations.map((operation) => {
    const declared = vocabulary.get(operation.op)?.params ?? {};
    const isUsual = ([name, value]: [string, unknown]): boolean => {
      const param = Object.hasOwn(declared, name) ? declared[name] : undefined;
      return param !== undefined && 'default' in param && param.default === value;
    };
    return { ...operation, params: Object.fromEntries(Object.entries(operation.params).filter((entry) => !isUsual(entry))) };
  }),
});

/** Operations of things that an instruction brings in. */
function opsIn(edits: readonly Edit[]): string[] {
  return edits.flatMap((edit) => {
    const thing = edit.kind === 'add' ? edit.thing : edit.kind === 'replace' ? edit.by : undefined;
    return thing ? [thing.op, ...thing.parts.map(({ op }) => op)].filter((op) => op !== undefined) : [];
  });
}

/** The brief as it was: everything that was said is done again, but for what is taken back. */
async function reverted(
  reader: WordReader,
  wish: Extract<Edit, { kind: 'revert' }>,
  { plan, scope, build }: Standing,
): Promise<Composed | string> {
  const texts = plan.brief?.texts ?? [];
  const [first, ...later] = texts;
  if (first === undefined || later.length === 0)
    return 'There is no earlier state in words to go back to; Edit, Undo takes back what was done by hand.';
  const noun = wish.target?.noun?.toLowerCase();
  let kept: string[];
  if (wish.to === 'first') kept = [];
  else if (wish.to === 'last' || noun === undefined) kept = later.slice(0, -1);
  else {
    const index = lastTold(later, noun, plan.brief?.things ?? []);
    if (index < 0) return `Nothing that was said changed a “${noun}”; there is ${listed(namesIn(scope), 'and')}.`;
    // what corrected it goes with it
    const after = later.findIndex((text, k) => k > index && !withoutCorrection(text).corrects);
    kept = later.filter((_, k) => k < index || (after >= 0 && k >= after));
  }
  let composed = await reader.composed(first, plan.brief?.seed);
  for (const text of kept) {
    if (!composed.plan) break;
    const reached = composed.plan;
    const measure = build && (() => build(reached));
    const reading = await refine(reader, reached, text, { ...(measure && { measure, build }) });
    if (reading.plan?.brief && !reading.beside) composed = compose(reading.plan.brief, reader.vocabulary);
  }
  return composed;
}
