import { resolveMaterials } from '../../evaluation/specifications.ts';
import { intentSchema, operationSchema, parameterSchema, planMaterialSchema, planSchema } from '../../plan/plan.ts';
import type { PlanPiece } from '../planStream.ts';
import type { Tell } from '../task.ts';

/** Tells what a model writes while it writes: each piece whose form is right, and each material as it is first named. */
export class Preview {
  readonly #tell: Tell;
  readonly #provider: string;
  readonly #materials = new Set<string>();
  #told = false;

  constructor(tell: Tell, provider: string) {
    this.#tell = tell;
    this.#provider = provider;
  }

  hear(piece: PlanPiece): void {
    if (piece.type === 'reset') {
      this.restart('It began its plan anew.');
      return;
    }
    this.#told = true;
    if (piece.type === 'intent') {
      const intent = intentSchema.safeParse(piece.intent).data;
      if (intent) this.#tell({ type: 'intent', intent });
    } else if (piece.type === 'parameter') {
      const parameter = parameterSchema.safeParse(piece.parameter).data;
      if (parameter) this.#tell({ type: 'parameter', index: piece.index, parameter });
    } else if (piece.type === 'material') {
      const material = planMaterialSchema.safeParse(piece.material).data;
      if (material) this.#material(material);
    } else {
      const operation = operationSchema.safeParse(piece.operation).data;
      if (!operation) return;
      if (operation.material !== undefined) this.#material({ id: operation.material, preset: operation.material });
      this.#tell({ type: 'operation', index: piece.index, operation });
    }
  }

  /** What was told so far is void; nothing is said where nothing was told. */
  restart(reason: string): void {
    if (this.#told) this.#tell({ type: 'restart', provider: this.#provider, from: this.#provider, reason });
    this.#told = false;
    this.#materials.clear();
  }

  #material(material: { id: string; preset?: string | undefined }): void {
    if (this.#materials.has(material.id)) return;
    const [specification] = resolveMaterials(planSchema.parse({ materials: [material], operations: [] })).specifications;
    if (specification) this.#tell({ type: 'material', index: this.#materials.size, material: specification });
    this.#materials.add(material.id);
  }
}
