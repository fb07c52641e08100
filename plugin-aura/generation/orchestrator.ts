/**
 * The orchestrator: from words to a checked answer in six phases, each told when its work is really done. Page, server and command
 * line run this one, with their own validator, clock and providers; it knows nothing of HTTP, of Node or of a page.
 */
import type { Quality } from '../kernel/tessellation.ts';
import { diffPlans } from '../plan/diff.ts';
import type { Plan } from '../plan/plan.ts';
import type { Answer, GenerateRequest, Generation, Refinement, RefineRequest, Reply, Variations, VariationsRequest } from './answer.ts';
import { PhaseClock } from './clock.ts';
import { UnknownProvider } from './errors.ts';
import { fromReading, PATTERNS } from './offline.ts';
import { type Account, type Assembled, output } from './phases.ts';
import type { Example } from './prompt/examples.ts';
import type { ModelProvider } from './provider.ts';
import type { Reader, Reading } from './reader.ts';
import { Sessions } from './sessions.ts';
import { type Complexity, isSpoken, type Made, type Run, type Spoken, type Task, type Tell } from './task.ts';
import { withoutToldBefore } from './toldBefore.ts';
import type { Validator } from './validator.ts';
import { offlineVariants } from './variants.ts';

export interface OrchestratorOptions {
  /** Reads the words of every request first, without a model; what it understood goes along to whoever is asked. */
  reader: Reader;
  validator: Validator;
  /** Models in the order in which they are asked; the offline generator comes after them. Looked at anew with each request. */
  models?(): readonly ModelProvider[];
  /** Plans that show a model how things are written; the nearest ones go along. */
  examples?: readonly Example[];
  /** At which geometry is validated and measured; left out, a draft for what the offline generator wrote and final for a model's plan. */
  quality?: Quality;
  /** Longest time that models may take for one request, ms; the offline generator answers then. */
  modelMs?: number;
  /** Hears of what a provider threw that is none of its kinds of failure. */
  onFault?(error: unknown): void;
  /** Waits until others had their turn, before work that keeps a thread for milliseconds; left out, there are no others. */
  turn?(): Promise<void>;
  /** Milliseconds for durations, and the time of day. */
  now?(): number;
  today?(): Date;
}

/** Errors of its calls: PlanError, UnknownProvider, ProvidersFailed, Refused, BuildTimeout, or the signal's reason. */
export interface Orchestrator {
  generate(request: GenerateRequest, onEvent?: Tell, signal?: AbortSignal): Promise<Generation>;
  refine(request: RefineRequest, onEvent?: Tell, signal?: AbortSignal): Promise<Refinement>;
  vary(request: VariationsRequest, onEvent?: Tell, signal?: AbortSignal): Promise<Variations>;
}

const silent: Tell = () => undefined;
const never = new AbortController().signal;
/** Leaves the offline generator its second within the two minutes that a server gives a request. */
const MODEL_MS = 100_000;

export function createOrchestrator(options: OrchestratorOptions): Orchestrator {
  const {
    reader,
    validator,
    models = () => [],
    quality,
    examples = [],
    modelMs = MODEL_MS,
    onFault = () => undefined,
    turn = async () => undefined,
    now = () => performance.now(),
    today = () => new Date(),
  } = options;
  const sessions = new Sessions();

  const begin = (events: Tell, signal: AbortSignal): Run => {
    const tell = withoutRepeats(events);
    return {
      clock: new PhaseClock(tell, now),
      tell,
      signal,
      attempts: [],
      spending: {},
      validator,
      turn,
      ...(quality && { quality }),
    };
  };

  /** Who is asked first: told before the words are read, which takes its milliseconds, wherever that does not hang on them. */
  const announce = (
    { provider = 'auto', model, understood_offline }: Pick<GenerateRequest, 'provider' | 'model' | 'understood_offline'>,
    { tell }: Run,
  ): void => {
    const known = models();
    const [first] = provider === 'auto' && understood_offline ? [] : known.filter(({ id }) => provider === 'auto' || id === provider);
    if (provider === PATTERNS || (provider === 'auto' && known.length === 0)) tell({ type: 'provider', provider: PATTERNS });
    else if (first) tell({ type: 'provider', provider: first.id, ...optional({ model }) });
  };

  const accountOf = ({ clock, attempts, spending }: Run, sessionId: string | undefined): Account => ({
    ...clock.times(),
    attempts,
    ...spending,
    ...(sessionId !== undefined && { session: sessions.add(sessionId, spending) }),
    generated_at: today().toISOString(),
  });

  /** What the offline reader made of words; where it broke over them, they are left unread for the models, if there is one to be asked. */
  async function orUnread(
    request: Pick<GenerateRequest, 'provider'>,
    words: string,
    signal: AbortSignal,
    read: () => Promise<Reading>,
  ): Promise<Reading> {
    try {
      return await read();
    } catch (error) {
      if (signal.aborted || request.provider === PATTERNS || models().length === 0) throw error;
      onFault(error);
      return { unread: [words], notes: [] };
    }
  }

  /** Phases 30 to 90 of one design: the models in their order, then what the offline reader made of the words. */
  async function make(task: Task & Pick<GenerateRequest, 'understood_offline'>, run: Run): Promise<Made> {
    const asked = modelsFor(task, models());
    if (asked.length === 0) {
      run.tell({ type: 'provider', provider: PATTERNS });
      return fromReading(task, run);
    }
    const { askModels } = await import('./models/askModels.ts');
    const outcome = await askModels(task, asked, run, { modelMs, examples, onFault });
    if ('made' in outcome) return outcome.made;
    run.tell({ type: 'restart', provider: PATTERNS, from: outcome.last.provider, reason: outcome.last.outcome });
    return fromReading(task, run, outcome.reasons);
  }

  return {
    async generate(request, tell = silent, signal = never) {
      const run = begin(tell, signal);
      announce(request, run);
      const { prompt, seed, context } = request;
      const reading = await run.clock.during('intent', signal, async () => {
        await turn();
        return orUnread(request, prompt, signal, () => reader.generate(prompt, optional({ seed })));
      });
      const made = await make({ kind: 'generate', words: prompt, reading, ...shared(request), ...optional({ context }) }, run);
      warn(made, run);
      await run.clock.during('output', signal, () => undefined);
      const account = accountOf(run, request.session_id);
      return isSpoken(made) ? spoken(made, account) : output(made, account);
    },

    async refine(request, tell = silent, signal = never) {
      const run = begin(tell, signal);
      announce(request, run);
      const { plan, instruction, selection, seed, images, review } = request;
      const measured = async (of: Plan) => {
        const { report, numbers } = await validator.build(of, 'draft', signal);
        return { ...report, numbers };
      };
      // A review is asked of the model alone: its words are ours, and say nothing of what the artist wants.
      const reading = await run.clock.during('intent', signal, async () => {
        if (review) return { plan, unread: [], notes: [] };
        await turn();
        const seen = { ...optional({ selection, seed }), measure: () => measured(plan), build: measured };
        return orUnread(request, instruction, signal, () => reader.refine(plan, instruction, seen));
      });
      const task = {
        kind: 'refine',
        words: instruction,
        reading,
        plan,
        ...shared(request),
        ...optional({ selection, images, review }),
      } as const;
      const made = await withoutToldBefore(await make(task, run), plan, run);
      warn(made, run);
      if (isSpoken(made)) {
        await run.clock.during('output', signal, () => undefined);
        return spoken(made, accountOf(run, request.session_id));
      }
      const changes = await run.clock.during('output', signal, () => (made.beside ? [] : diffPlans(plan, made.plan)));
      const answer = output(made, accountOf(run, request.session_id));
      return { ...answer, changes, ...(made.beside && { beside: true }) };
    },

    async vary(request, tell = silent, signal = never) {
      const run = begin(tell, signal);
      const base = await run.clock.during('intent', signal, async () => {
        await turn();
        return baseOf(request, reader);
      });
      if (!base.plan) {
        await run.clock.during('output', signal, () => undefined);
        const { reply = 'There is nothing to vary yet: name a thing, for instance "a ring".', offers = [], unread, notes } = base;
        return spoken({ reply, offers, unread, notes, provider: PATTERNS }, accountOf(run, request.session_id));
      }
      const ready = (made: Assembled & { label: string }): Answer & { label: string } => ({
        ...output(made, { ...run.clock.times(), attempts: run.attempts, generated_at: today().toISOString() }),
        label: made.label,
      });
      const offline = await reader.vary(base.plan, request.count, optional({ axes: request.axes, seed: request.seed }));
      const asked = modelsFor({ ...request, reading: base }, models());
      let index = 0;
      const deliver = (made: Assembled & { label: string }): void => tell({ type: 'variation', index: index++, variation: ready(made) });
      const made =
        asked.length === 0
          ? await offlineVariants(offline, base, shared(request).complexity, run, deliver)
          : await (await import('./models/variants.ts')).modelVariants(
              { base: base.plan, offline, count: request.count, axes: request.axes ?? [], ...shared(request) },
              asked,
              run,
              { modelMs, examples, onFault },
              deliver,
            );
      await run.clock.during('output', signal, () => undefined);
      const account = accountOf(run, request.session_id);
      return { variations: made.map((one) => ({ ...output(one, account), label: one.label })) };
    },
  };
}

/** Who is asked is told once, however often it is said. */
function withoutRepeats(tell: Tell): Tell {
  let told = '';
  return (event) => {
    if (event.type === 'provider' || event.type === 'restart') {
      const who = JSON.stringify([event.provider, event.model]);
      if (event.type === 'provider' && who === told) return;
      told = who;
    }
    tell(event);
  };
}

/** Tells what the artist should know before the answer is there. */
function warn(made: Made, { tell }: Run): void {
  for (const message of isSpoken(made) ? made.notes : made.warnings) tell({ type: 'warning', message });
}

/** What every kind of request may say of who is asked and how. */
function shared({
  provider,
  model,
  seed,
  complexity,
  answered,
  understood_offline,
}: Pick<GenerateRequest, 'provider' | 'model' | 'seed' | 'complexity' | 'answered' | 'understood_offline'>) {
  return {
    ...optional({
      provider,
      model,
      seed,
      understood_offline,
      complexity: complexity === 'auto' ? undefined : (complexity satisfies Complexity | undefined),
    }),
    mayAsk: answered !== true,
  };
}

/**
 * The models that a task goes to, in order: the one it names, or all. None where the offline generator is named, or where it has
 * answered words that ask for no design and left none of them unread, or may answer alone what it has understood whole. @throws UnknownProvider
 */
function modelsFor(
  { provider, reading, understood_offline }: Pick<Task, 'provider' | 'reading'> & Pick<GenerateRequest, 'understood_offline'>,
  models: readonly ModelProvider[],
): readonly ModelProvider[] {
  if (provider === PATTERNS) return [];
  if (provider === undefined || provider === 'auto')
    return reading.unread.length === 0 && (reading.plan ? understood_offline === true : reading.reply !== undefined) ? [] : models;
  const named = models.filter(({ id }) => id === provider);
  if (named.length === 0) throw new UnknownProvider(provider, [...models.map(({ id }) => id), PATTERNS]);
  return named;
}

function baseOf({ prompt, plan, seed }: VariationsRequest, reader: Reader): Reading | Promise<Reading> {
  if (plan) return { plan, unread: [], notes: [] };
  return reader.generate(prompt ?? '', optional({ seed }));
}

function spoken({ reply, offers, question, provider, model, unread, notes }: Spoken, account: Account): Reply {
  return {
    reply,
    offers: [...offers],
    ...(question && { question }),
    metadata: {
      provider,
      ...(model !== undefined && { model }),
      ...account,
      warnings: [...notes],
      ...(unread.length > 0 && { unread: [...unread] }),
    },
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The values that are there. */
function optional<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
