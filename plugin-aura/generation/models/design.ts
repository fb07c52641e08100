import { registry } from '../../operations/index.ts';
import { PlanError } from '../../plan/problem.ts';
import { compactPlan } from '../prompt/compact.ts';
import { BUDGETS } from '../prompt/effort.ts';
import type { Example } from '../prompt/examples.ts';
import { againRequest, type Brief, briefFor, editRequest, type LastRepair, planRequest, repairRequest } from '../prompt/requests.ts';
import { type AnswerFormat, type Completion, type ModelProvider, ProviderError } from '../provider.ts';
import type { Made, Run, Spoken, Task } from '../task.ts';
import type { Abilities, Form } from './abilities.ts';
import { callModel, type Written } from './call.ts';
import { applyEdit, beyond, type Edit, editSchema, keepUnchanged, type LoosePlan, loosePlanSchema } from './edit.ts';
import { answerFromWire, recordSchema } from './fromWire.ts';
import { better, failingIds, type Judged, judge, readWritten } from './judge.ts';
import { Preview } from './preview.ts';

/** Repairs that a plan may have; one that can be built is worth only one. */
const REPAIRS = 2;

export interface DesignOptions {
  examples: readonly Example[];
  abilities: Abilities;
  /** Longest wait for the model's first word, ms, where another stands ready. */
  firstMs?: number;
}

/**
 * Phases 30 to 90 with one model: one streamed call, then what was written is built and held against the words, and what fails goes
 * back in at most two short calls. @throws ProviderError, PlanError for a plan that stays unusable, the signal's reason
 */
export async function designByModel(
  given: Task,
  provider: ModelProvider,
  run: Run,
  { examples, abilities, firstMs }: DesignOptions,
  signal: AbortSignal,
): Promise<Made> {
  const { clock, tell } = run;
  const form = await abilities.formOf(provider, given.model, signal);
  const blind = given.images !== undefined && given.images.length > 0 && !form.sees;
  if (blind && given.review) throw new ProviderError('model', `${provider.label} has no model that sees pictures.`);
  const task = blind ? withoutImages(given) : given;
  // The page is written and the request sent off at once after it.
  await run.turn();
  const briefAs = (format: AnswerFormat, short = false): Brief => briefFor(task, { registry, examples, format, short });
  const brief = briefAs(form.format);
  const first = await clock.during('plan', signal, () =>
    write(
      provider,
      (of) => ({ ...requestFor(task, of), ...(firstMs !== undefined && { firstMs }) }),
      { task, brief, shorter: () => briefAs(form.format, true), stricter: () => stricterBrief(form, brief, briefAs) },
      run,
      signal,
    ),
  );
  if ('question' in first.answer) return spoken(first.answer.question, task, provider, first.written);
  const { plan, beside } = first.answer;
  const head = {
    provider: provider.id,
    ...(first.written.model !== undefined && { model: first.written.model }),
    unread: [],
    notes: [
      ...anotherModel(task.model ?? provider.chosenModel, first.written.model, provider),
      ...(blind ? [`${provider.label} was asked without the picture: this model of it is not known to see.`] : []),
      ...(first.brief.short ? [`${provider.label} was told less of the plan language, because the window of its model is small.`] : []),
    ],
    ...(beside && { beside }),
  };
  const mended = first.written.mended ? ['The text of the plan was not quite JSON and was put right.'] : [];
  const read = await clock.during('materials', signal, async () => {
    await run.turn();
    return readWritten(plan, task, head);
  });
  // What can be built is handed over also where the time for a repair is up.
  const { assembled, faults } = await clock.during('validation', run.signal, async () => {
    const most = task.kind === 'generate' ? BUDGETS[brief.complexity].operations : undefined;
    let found = await judge(read, run, signal, most);
    let last: LastRepair | undefined;
    for (let repairs = 0; repairs < REPAIRS && found.faults.length > 0; repairs++) {
      if (found.errors === 0 && repairs > 0) break;
      const next = await repaired(found, last, first.brief, provider, run, signal);
      if (!next) {
        last = { dropped: [], empty: true };
        continue;
      }
      const tried = await judge(readWritten(next.plan, task, head), run, signal, most);
      found = better(found, tried);
      last = { dropped: next.dropped, ...(found !== tried && { untaken: tried.faults }) };
    }
    return found;
  });
  if (!assembled) throw new PlanError(faults);
  tell({ type: 'intent', intent: assembled.plan.intent });
  return clock.during('assembly', run.signal, () => ({
    ...assembled,
    report: { ...assembled.report, mended: [...new Set([...mended, ...assembled.report.mended])] },
  }));
}

/** Some servers answer with whatever they have loaded. A date, a tag or a vendor's name beside it makes no other model. */
function anotherModel(wanted: string | undefined, answered: string | undefined, { label }: ModelProvider): string[] {
  if (wanted === undefined || answered === undefined) return [];
  const [a, b] = [wanted, answered].map((name) =>
    name
      .toLowerCase()
      .replace(/^.*\//, '')
      .replace(/:latest$/, ''),
  ) as [string, string];
  return a.startsWith(b) || b.startsWith(a) ? [] : [`${label} was asked for "${wanted}", and "${answered}" answered.`];
}

const withoutImages = ({ images: _images, ...task }: Task): Task => task;

type Answer = { question: { text: string; options: readonly string[] } } | { plan: LoosePlan; beside?: boolean };

interface First {
  answer: Answer;
  written: Written;
  /** The one that it was written by: repairs go with it too. */
  brief: Brief;
}

interface Briefs {
  task: Task;
  brief: Brief;
  /** For a model whose window did not hold it. */
  shorter(): Brief;
  /** For a model that wrote no plan. */
  stricter(): Brief;
}

/** The first call, once more with less where the window did not hold it, and once more where no plan came of it. @throws ProviderError */
async function write(
  provider: ModelProvider,
  requestOf: (brief: Brief) => Completion,
  { task, brief, shorter, stricter }: Briefs,
  run: Run,
  signal: AbortSignal,
): Promise<First> {
  const preview = new Preview(run.tell, provider.id);
  const call = (request: Completion): Promise<Written> => callModel(provider, request, (piece) => preview.hear(piece), run, signal);
  let used = brief;
  const written = await call(requestOf(brief)).catch((error: unknown) => {
    if (!(error instanceof ProviderError) || error.code !== 'context') throw error;
    preview.restart('The request was longer than its window, and goes once more with a shorter page.');
    used = shorter();
    return call(requestOf(used));
  });
  const answer = readAnswer(written, task);
  if (answer) return { answer, written, brief: used };
  const cut = written.finish === 'length';
  preview.restart(cut ? 'Its answer was cut short by its limit.' : 'Its answer held no plan.');
  if (!cut && used === brief) used = stricter();
  const next = againRequest(requestOf(used), cut ? 'cut' : 'none');
  const again = await call(next);
  const second = readAnswer(again, task);
  if (second) return { answer: second, written: again, brief: used };
  if (again.finish === 'length')
    throw new ProviderError(
      'truncated',
      `${provider.label} did not come to the end of its plan: ask for fewer parts, or choose another model.`,
    );
  throw new ProviderError('protocol', `${provider.label} wrote no plan: choose another model.`);
}

const requestFor = (task: Task, brief: Brief): Completion =>
  task.kind === 'refine' && task.plan ? editRequest(task, task.plan, brief) : planRequest(task, brief);

/** Where the model can be held to a schema it is, from now on. */
function stricterBrief({ stricter }: Form, brief: Brief, briefAs: (format: AnswerFormat) => Brief): Brief {
  if (!stricter) return brief;
  stricter();
  return briefAs('schema');
}

function readAnswer({ answers }: Written, task: Task): Answer | null {
  for (const answer of answers.map(answerFromWire)) {
    const read = recordSchema.safeParse(answer).data;
    if (!read) continue;
    if (task.review && task.plan && read.good === true) return { plan: loosePlanSchema.parse(task.plan) };
    const whole = loosePlanSchema.safeParse(read).data;
    if (whole && (whole.operations.length > 0 || task.kind === 'refine')) return wholePlan(whole, task);
    const { question, options } = read;
    if (typeof question === 'string' && question.trim() !== '' && task.mayAsk)
      return {
        question: { text: question.trim(), options: Array.isArray(options) ? options.filter((one) => typeof one === 'string') : [] },
      };
    const edit = editSchema.safeParse(read).data;
    if (task.kind === 'refine' && task.plan && edit && (edit.change ?? edit.remove ?? edit.parameters))
      return { plan: applyEdit(task.plan, edit) };
  }
  return null;
}

/** A whole plan in the place of an edit keeps what it does not change, and what it does not say of the plan. */
function wholePlan({ beside, ...whole }: LoosePlan, { kind, plan }: Task): Answer {
  if (kind === 'generate' || !plan) return { plan: whole };
  if (beside === true) return { plan: whole, beside: true };
  return { plan: keepUnchanged(plan, { ...plan, ...whole }) };
}

interface Repaired {
  plan: LoosePlan;
  /** Operations that it would have changed too, which had not failed. */
  dropped: readonly string[];
}

/** What a repair call makes of a plan, or null where nothing that could be used came of it. `last`: what became of the repair before it. */
async function repaired(
  found: Judged,
  last: LastRepair | undefined,
  brief: Brief,
  provider: ModelProvider,
  run: Run,
  signal: AbortSignal,
): Promise<Repaired | null> {
  const ids = failingIds(found);
  const shown = found.assembled ? compactPlan(found.assembled.plan) : JSON.stringify(found.raw);
  let written: Written;
  try {
    written = await callModel(provider, repairRequest(shown, found.faults, last, [...ids], brief), () => undefined, run, signal);
  } catch (error) {
    // A plan that can be built is not given up because the call that would have made it better failed, or had no time left.
    if (run.signal.aborted || !found.assembled || !(signal.aborted || error instanceof ProviderError)) throw error;
    return null;
  }
  for (const answer of written.answers.map(answerFromWire)) {
    const edit = repairIn(answer);
    // Of a whole plan in the place of an edit only what failed is taken.
    const only = ids.size > 0 || edit?.whole ? ids : undefined;
    if (edit) return { plan: applyEdit(found.raw, edit, only), dropped: only && !edit.whole ? beyond(found.raw, edit, only) : [] };
  }
  return null;
}

function repairIn(answer: unknown): (Edit & { whole?: true }) | undefined {
  const edit = editSchema.safeParse(answer).data;
  if (edit && (edit.change ?? edit.remove ?? edit.parameters)) return edit;
  const plan = loosePlanSchema.safeParse(answer).data;
  if (!plan || plan.operations.length === 0) return undefined;
  return { whole: true, change: [...plan.operations], ...(Array.isArray(plan.parameters) && { parameters: plan.parameters }) };
}

function spoken(
  { text, options }: { text: string; options: readonly string[] },
  { words }: Task,
  provider: ModelProvider,
  { model }: Written,
): Spoken {
  return {
    reply: text,
    offers: [...options.slice(0, 6).map((option) => `${words} (${option})`), `${words} (just do it)`],
    question: true,
    provider: provider.id,
    ...(model !== undefined && { model }),
    unread: [],
    notes: [],
  };
}
