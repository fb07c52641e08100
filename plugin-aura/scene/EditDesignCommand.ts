import type { Object3D } from 'three';
import { z } from 'zod';
import { Command, CommandError, type CommandJSON, type Editor } from '../../editor/api.ts';
import { applyParts } from './applyParts.ts';
import { type DesignMark, designMarkOf, designMarkSchema } from './designData.ts';
import { type PartChange, partChangeSchema, storedPart } from './partState.ts';
import { applyDelta, type PlanDelta, planDeltaSchema, type Side } from './planDelta.ts';
import { rebuildQueueOf } from './rebuildQueue.ts';

/** What a design knows of itself beside its plan. */
export type DesignInfo = Pick<DesignMark, 'materials' | 'metadata' | 'report' | 'removed'>;

/** One change of a design: of its plan, of what is known about it, and of the objects that it stands for. */
export interface DesignChange {
  plan: PlanDelta;
  info?: Record<Side, DesignInfo>;
  title?: Record<Side, string>;
  parts: readonly PartChange[];
  /** Ids of all parts on each side, where that does not follow from `parts`: of some that were deleted by hand the operation left. */
  ids?: Record<Side, string[]>;
  /** Whether, on each side, the objects are all that the plan gives; inside a generation they are not. Default true. */
  whole?: Record<Side, boolean>;
}

const infoSchema = designMarkSchema.pick({ materials: true, metadata: true, report: true, removed: true });
const storedSchema = z.looseObject({
  design: z.string(),
  plan: planDeltaSchema,
  info: z.object({ before: infoSchema, after: infoSchema }).optional(),
  title: z.object({ before: z.string(), after: z.string() }).optional(),
  parts: z.array(partChangeSchema),
  ids: z.object({ before: z.array(z.string()), after: z.array(z.string()) }).optional(),
  whole: z.object({ before: z.boolean(), after: z.boolean() }).optional(),
});

/**
 * Changes a design, in one step that can be taken back: a parameter, an operation, or all that an instruction asked for.
 * While the page lives it keeps the meshes of both ends; what is read back from a stored history builds them again.
 */
export class EditDesignCommand extends Command {
  readonly type = 'EditDesignCommand';
  #design: string;
  #change: DesignChange;

  constructor(editor: Editor, design?: Object3D, change: DesignChange = { plan: {}, parts: [] }, name = '') {
    super(editor);
    this.#design = design?.uuid ?? '';
    this.#change = change;
    this.name = name;
  }

  execute(): void {
    this.#go('after');
  }

  undo(): void {
    this.#go('before');
  }

  #go(side: Side): void {
    const design = this.editor.objectByUuid(this.#design);
    const mark = design && designMarkOf(design);
    if (!design || !mark) throw new CommandError(`The design that "${this.name}" is about is not in the scene any more.`);
    const plan = applyDelta(mark.plan, this.#change.plan, side);
    const next: DesignMark = {
      ...mark,
      ...this.#change.info?.[side],
      plan,
      parts: this.#change.ids?.[side] ?? partIds(mark.parts, this.#change.parts, side),
    };
    design.userData.aura = next;
    if (this.#change.title) design.name = this.#change.title[side];
    const waiting = applyParts(this.editor, design, this.#change.parts, side);
    this.editor.signals.objectChanged.dispatch(design);
    rebuildQueueOf(this.editor).check(design, waiting, this.#change.whole?.[side] ?? true);
  }

  override toJSON(): CommandJSON {
    const { plan, info, title, parts, ids, whole } = this.#change;
    return {
      ...super.toJSON(),
      design: this.#design,
      plan,
      ...(info && { info: { before: withoutReport(info.before), after: withoutReport(info.after) } }),
      ...(title && { title }),
      parts: parts.map(({ before, after }) => ({ before: storedPart(before), after: storedPart(after) })),
      ...(ids && { ids }),
      ...(whole && { whole }),
    };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const { design, plan, info, title, parts, ids, whole } = storedSchema.parse(json);
    this.#design = design;
    this.#change = { plan, parts, ...(info && { info }), ...(title && { title }), ...(ids && { ids }), ...(whole && { whole }) };
  }
}

/** The ids of the parts that the plan gives, in alphabetical order, after those of one side have taken the place of the other's. */
function partIds(present: readonly string[], changes: readonly PartChange[], side: Side): string[] {
  const ids = new Set(present);
  for (const change of changes) {
    const leaving = change[side === 'after' ? 'before' : 'after']?.mark.id;
    if (leaving !== undefined) ids.delete(leaving);
  }
  for (const change of changes) {
    const coming = change[side]?.mark.id;
    if (coming !== undefined) ids.add(coming);
  }
  return [...ids].sort();
}

/** The report is large and follows from the plan: it is made again with the geometry. */
function withoutReport({ report: _report, ...info }: DesignInfo): DesignInfo {
  return info;
}
