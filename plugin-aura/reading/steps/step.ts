import type { Fact } from '../../plan/brief.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Node } from '../node.ts';
import type { Shape } from '../workpiece/words.ts';

/** One step of a text that builds a thing solid by solid: a body that is set on an earlier one, or what is taken out of one. */
export interface Step {
  node: Node;
  /** As it was called: "tower", "wall", "cylinder". */
  name: string;
  shape: Shape;
  way: 'body' | 'cut' | 'feature';
  /** The step that it is set on or worked into; none of the first. */
  on?: Step;
  /** Names the whole, and is nothing of its own: "a bracket made of ...". */
  placed: boolean;
}

/** Variants that mark a thing of steps, a body of one, and what is taken out. */
export const STEPS = 'steps';
export const CUT = 'cut';
export const isOfSteps = ({ variant }: { variant?: string | undefined }): boolean => variant === STEPS;

export type Said = { fact: Bare<Fact>; from: number; to: number };

/** Where a step goes: the faces and edges of what, and how far from them. */
export interface Place {
  ref?: Step;
  facts: Said[];
}

const MEASURED = /^(size|diameter|radius|width|length|height|thickness|depth|side)$/;
/** The measure of a step that "the same diameter" speaks of. */
export function measureOf(step: Step, dimension: string): { value: number; of?: string } | undefined {
  const all = step.node.facts.filter((fact) => fact.kind === 'measure' && MEASURED.test(fact.dimension));
  const wanted =
    dimension === 'diameter'
      ? ['diameter', 'radius', 'size']
      : dimension === 'size'
        ? ['size', 'side', 'diameter']
        : /^(height|thickness|depth)$/.test(dimension)
          ? ['height', 'thickness', 'depth']
          : dimension === 'width'
            ? ['width', 'diameter', 'side', 'size', 'length']
            : ['length', 'width', 'side', 'size'];
  for (const name of wanted)
    for (const fact of all)
      if (fact.kind === 'measure' && fact.dimension === name && !/^(inside|top|wall)$/.test(fact.of ?? '')) {
        const twice = fact.dimension === 'radius' && dimension !== 'radius' ? 2 : 1;
        return { value: fact.value * twice, ...(fact.of?.startsWith('across') && { of: fact.of }) };
      }
  return undefined;
}
