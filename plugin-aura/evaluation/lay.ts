import type { TurnedLay } from '../kernel/turned.ts';
import { defaultMaterial, findMaterial } from '../materials/catalogue.ts';
import type { Part } from '../operations/part.ts';
import type { Plan } from '../plan/plan.ts';

/** How the pattern of a part's material lies on it where it is turned: wood along the axis, metal in the circles of the lathe. */
export class Lays {
  readonly #known = new Map<string, TurnedLay>();

  of({ material, class: partClass, gem }: Pick<Part, 'material' | 'class' | 'gem'>, { materials }: Pick<Plan, 'materials'>): TurnedLay {
    const named = materials.find(({ id }) => id === material);
    const words = named?.preset ?? material ?? defaultMaterial(partClass, gem?.species);
    const known = this.#known.get(words);
    if (known) return known;
    const { category, pattern } = findMaterial(words).material;
    const lay: TurnedLay = {
      run: category === 'wood' || pattern === 'bark' ? 'along' : 'around',
      ends: category === 'metal' ? 'rings' : 'flat',
    };
    this.#known.set(words, lay);
    return lay;
  }
}
