import { createIcon, sentenceOf } from '../../../editor/api.ts';
import type { Variation } from '../../generation/answer.ts';
import type { Workshop } from '../../scene/Workshop.ts';
import { element, withTestId } from '../element.ts';
import type { Photographer } from '../Photographer.ts';

/** Pictures of variations, each taken once of the very geometry that a click brings into the scene. */
export class VariationGrid {
  readonly #workshop: Pick<Workshop, 'sketch'>;
  readonly #photographer: Pick<Photographer, 'take'>;
  /** By the plan's text: turns are stored and read again, and are other objects then. */
  readonly #album = new Map<string, string>();
  readonly #waiting = new Map<string, { plan: Variation['plan']; frames: Set<Element> }>();
  #busy = false;
  #over = false;

  constructor(workshop: Pick<Workshop, 'sketch'>, photographer: Pick<Photographer, 'take'>) {
    this.#workshop = workshop;
    this.#photographer = photographer;
  }

  /** The variations as pictures with what differs below; `chosen` is the one that stands in the scene. */
  draw(variations: readonly Variation[], chosen: number | undefined, choose: (index: number) => void): HTMLElement {
    const cards = variations.map(({ label, plan }, index) => {
      const frame = element('span', 'picture', createIcon('loader'));
      const card = withTestId(element('button', 'AuraVariation', frame, element('span', 'label', label)), `aura-variation-${index}`);
      card.type = 'button';
      card.title = label;
      card.setAttribute('aria-pressed', String(chosen === index));
      card.addEventListener('click', () => choose(index));
      this.#picture(plan, frame);
      return card;
    });
    return element('div', 'AuraVariations', ...cards);
  }

  dispose(): void {
    this.#over = true;
    this.#waiting.clear();
  }

  #picture(plan: Variation['plan'], frame: Element): void {
    const key = JSON.stringify([plan.parameters, plan.materials, plan.components, plan.operations]);
    const known = this.#album.get(key);
    if (known !== undefined) {
      hang(frame, known);
      return;
    }
    const waiting = this.#waiting.get(key) ?? { plan, frames: new Set() };
    waiting.frames.add(frame);
    this.#waiting.set(key, waiting);
    if (!this.#busy) void this.#work();
  }

  /** One after the other: the worker serves the artist's own builds too. */
  async #work(): Promise<void> {
    this.#busy = true;
    for (let next = this.#waiting.entries().next(); !next.done && !this.#over; next = this.#waiting.entries().next()) {
      const [key, { plan, frames }] = next.value;
      try {
        const { parts } = await this.#workshop.sketch(plan);
        if (this.#over) break;
        const picture = this.#photographer.take(parts.map(({ object }) => object));
        this.#album.set(key, picture);
        for (const frame of frames) hang(frame, picture);
      } catch (error) {
        // The words below say what it is; a click tells what is wrong.
        for (const frame of frames) {
          frame.replaceChildren(createIcon('shapes'));
          frame.setAttribute('title', sentenceOf(error));
        }
      }
      this.#waiting.delete(key);
    }
    this.#busy = false;
  }
}

function hang(frame: Element, picture: string): void {
  const image = element('img');
  image.src = picture;
  image.alt = '';
  frame.replaceChildren(image);
}
