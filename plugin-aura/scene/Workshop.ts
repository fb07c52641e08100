import type { Report } from '../evaluation/reportSchema.ts';
import type { Move } from '../evaluation/settleMoves.ts';
import type { GeometryClient } from '../generation/geometry/GeometryClient.ts';
import type { FromWorker } from '../generation/geometry/messages.ts';
import type { Built, Validator } from '../generation/validator.ts';
import type { Quality } from '../kernel/tessellation.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import { buildPart, DesignMaterials, GeometryStore, type MapLibrary } from '../objects/index.ts';
import { type OperationFacts, operationFacts, type Vocabulary } from '../operations/facts.ts';
import { operationsUsed, ownDeclarations } from '../plan/component.ts';
import type { Plan } from '../plan/plan.ts';
import type { FreshPart } from './staging.ts';

type Problem = Extract<FromWorker, { type: 'evaluated' }>['problems'][number];

/** What came of a plan: its parts as objects that stand in no scene yet, and what is to be known of it. */
export interface BuiltPlan {
  plan: Plan;
  parts: readonly FreshPart[];
  materials: MaterialSpecification[];
  /** Only of a final build that waited for it. */
  report?: Report;
  problems: readonly Problem[];
  /** By operation, what its parameters came to, lengths in mm. */
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  notes: readonly string[];
}

export interface BuildOptions {
  signal?: AbortSignal;
  /** Called before each operation. */
  progress?(done: number, total: number): void;
  /** Whether the report is waited for, which takes as long again as the geometry; it is, unless this is false. */
  report?: boolean;
  /** Whose meshes are to be kept for the next build: a design, or anything that stands for one. */
  owner?: object;
}

type Shown = 'draft' | 'final';
interface WaitingDraft {
  plan: Plan;
  owner: object;
  resolve(built: BuiltPlan | null): void;
  reject(error: unknown): void;
}

/** The page's way to geometry. Drafts are for a moving slider: only the newest one counts, older ones give null. */
export class Workshop {
  readonly #client: GeometryClient;
  readonly #maps: MapLibrary | undefined;
  /** Meshes that both sides know, by design and quality. */
  #stores = new WeakMap<object, Record<Shown, GeometryStore>>();
  #vocabulary: Promise<Vocabulary> | null = null;
  #known: Vocabulary = new Map();
  #drafting = false;
  #waiting: WaitingDraft | null = null;

  /** Without a library of maps, materials have no textures. */
  constructor(client: GeometryClient, maps?: MapLibrary) {
    this.#client = client;
    this.#maps = maps;
    // A new worker counts its meshes from the start again.
    client.onRestart = () => {
      this.#stores = new WeakMap();
      this.#vocabulary = null;
    };
  }

  build(plan: Plan, options: BuildOptions = {}): Promise<BuiltPlan> {
    return this.#evaluate(plan, 'final', options);
  }

  /** A quick build for a small picture, which nobody goes on from. */
  sketch(plan: Plan): Promise<BuiltPlan> {
    return this.#evaluate(plan, 'draft', {});
  }

  /** Null if a newer draft was asked for before the worker came to this one. */
  draft(plan: Plan, owner: object): Promise<BuiltPlan | null> {
    this.dropDraft();
    return new Promise((resolve, reject) => {
      this.#waiting = { plan, owner, resolve, reject };
      void this.#nextDraft();
    });
  }

  /** Forgets a draft that has not begun. */
  dropDraft(): void {
    this.#waiting?.resolve(null);
    this.#waiting = null;
  }

  /** Builds plans for their reports alone. */
  readonly validator: Validator = {
    build: (plan, quality, signal): Promise<Built> => this.#report(plan, quality, signal),
  };

  /** The report on a plan whose final build did not wait for it: of that build nothing is made again. */
  async reportOn(plan: Plan): Promise<Report> {
    return (await this.#report(plan, 'final')).report;
  }

  async #report(plan: Plan, quality: Quality, signal?: AbortSignal): Promise<Built> {
    const request = { type: 'evaluate', plan, quality, report: true, progress: false } as const;
    const { report, numbers } = await this.#client.ask(request, 'evaluated', signal ? { signal } : {});
    if (!report || !numbers) throw new Error('The geometry worker gave no report.');
    return { report, numbers };
  }

  settle(plan: Plan, moves: readonly Move[], signal?: AbortSignal): Promise<{ plan: Plan; kept: Move[] }> {
    return this.#client.ask({ type: 'settle', plan, moves: [...moves] }, 'settled', signal ? { signal } : {});
  }

  /** The plan with a use of a component turned into what it is made of. Rejects with a sentence where that cannot be. */
  async open(plan: Plan, operation: string): Promise<Plan> {
    return (await this.#client.ask({ type: 'open', plan, operation }, 'opened')).plan;
  }

  /** The operations that there are, with those of the library that a plan uses and the plan's own. */
  async vocabulary(plan?: Plan): Promise<Vocabulary> {
    const ops = plan ? operationsUsed(plan) : [];
    let known = await this.#operations([]);
    if (ops.some((op) => !known.has(op))) known = await this.#operations(ops);
    return plan?.components?.length
      ? new Map([...known, ...ownDeclarations(plan).map((own) => [own.op, operationFacts(own)] as const)])
      : known;
  }

  /** What is known of an operation without asking: what the worker has told so far. */
  known(op: string): OperationFacts | undefined {
    return this.#known.get(op);
  }

  #operations(ops: readonly string[]): Promise<Vocabulary> {
    if (this.#vocabulary && ops.length === 0) return this.#vocabulary;
    const asked = this.#client.ask({ type: 'vocabulary', ops: [...ops] }, 'vocabulary').then(({ operations }) => {
      this.#known = new Map(operations.map((facts) => [facts.op, facts]));
      return this.#known;
    });
    this.#vocabulary = asked;
    asked.catch(() => {
      if (this.#vocabulary === asked) this.#vocabulary = null;
    });
    return asked;
  }

  dispose(): void {
    this.dropDraft();
    this.#client.end(new Error('The plugin was switched off.'));
    this.#maps?.dispose();
  }

  async #evaluate(plan: Plan, quality: Shown, options: BuildOptions): Promise<BuiltPlan> {
    const { signal, progress, owner = {}, report: reported = quality === 'final' } = options;
    const store = this.#storesOf(owner)[quality];
    const { payload, ...answer } = await this.#client.ask(
      { type: 'evaluate', plan, quality, known: [...store.known], report: reported, progress: progress !== undefined },
      'evaluated',
      {
        ...(signal ? { signal } : {}),
        ...(progress ? { progress: ({ index }) => progress(index, plan.operations.length) } : {}),
      },
    );
    if (!payload) throw new Error('The geometry worker sent no parts.');
    store.take(payload.meshes);
    // Materials are made anew and compared afterwards: those that stand in the scene belong to the history too.
    const materials = new DesignMaterials(this.#maps);
    materials.use(answer.materials);
    const ops = new Map(plan.operations.map(({ id, op }) => [id, op]));
    const parts = payload.parts.map((part): FreshPart => {
      const { id, operation, role } = part;
      const op = ops.get(operation) ?? '';
      return {
        id,
        operation,
        op,
        role,
        material: materials.specificationFor(part).id,
        object: buildPart(part, op, { geometries: store, materials }),
      };
    });
    const { problems, values, notes, report } = answer;
    return { plan, parts, materials: answer.materials, problems, values, notes, ...(report ? { report } : {}) };
  }

  #storesOf(owner: object): Record<Shown, GeometryStore> {
    const present = this.#stores.get(owner) ?? { draft: new GeometryStore(), final: new GeometryStore() };
    this.#stores.set(owner, present);
    return present;
  }

  async #nextDraft(): Promise<void> {
    if (this.#drafting) return;
    this.#drafting = true;
    try {
      while (this.#waiting) {
        const { plan, owner, resolve, reject } = this.#waiting;
        this.#waiting = null;
        await this.#evaluate(plan, 'draft', { owner }).then(resolve, reject);
      }
    } finally {
      this.#drafting = false;
    }
  }
}
