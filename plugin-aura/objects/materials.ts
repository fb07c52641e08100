import type { MeshPhysicalMaterial } from 'three';
import type { PartPayload } from '../evaluation/payload.ts';
import { specificationOf } from '../evaluation/specifications.ts';
import { defaultMaterial } from '../materials/catalogue.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { MapLibrary } from './maps/library.ts';
import { dressMaterial, makeMaterial } from './material.ts';

/**
 * The materials of one design: one for each specification, and for stones one for each size, because light crosses a large stone
 * longer than a small one. Keeps its materials, so that an evaluation changes them in place only where the specification changed.
 */
export class DesignMaterials {
  readonly #maps: MapLibrary | undefined;
  readonly #made = new Map<string, { material: MeshPhysicalMaterial; content: string }>();
  #specifications: readonly MaterialSpecification[] = [];

  constructor(maps?: MapLibrary) {
    this.#maps = maps;
  }

  use(specifications: readonly MaterialSpecification[]): void {
    this.#specifications = specifications;
  }

  /** The specification that a part is made of: one of the plan, a preset by its name, or what its class is usually made of. */
  specificationFor({ material, class: partClass, gem }: Pick<PartPayload, 'material' | 'class' | 'gem'>): MaterialSpecification {
    const id = material ?? defaultMaterial(partClass, gem?.species);
    return this.#specifications.find((candidate) => candidate.id === id) ?? specificationOf(id);
  }

  for(part: Pick<PartPayload, 'material' | 'class' | 'gem'>): MeshPhysicalMaterial {
    const specification = this.specificationFor(part);
    const depth = part.gem && Math.round(part.gem.depth * 100) / 100;
    const key = depth === undefined ? specification.id : `${specification.id} ${depth}`;
    const content = JSON.stringify(specification);
    const known = this.#made.get(key);
    if (known?.content === content) return known.material;
    const options = { ...(this.#maps && { maps: this.#maps }), ...(depth !== undefined && { depth }) };
    const material = known ? dressMaterial(known.material, specification, options) : makeMaterial(specification, options);
    this.#made.set(key, { material, content });
    return material;
  }
}
