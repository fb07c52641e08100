import type { Brief, BriefThing } from '../plan/brief.ts';
import type { Vocabulary } from './names.ts';
import { opsBeside } from './neighbours.ts';

/** Every operation that a brief may need: those of its things and parts, and what its rules may take instead. */
export function opsOf(brief: Brief, vocabulary: Vocabulary): string[] {
  const ops = new Set<string>();
  const visit = (thing: BriefThing): void => {
    if (thing.op !== undefined) {
      ops.add(thing.op);
      for (const { is } of Object.values(vocabulary.get(thing.op)?.spoken?.parts ?? {})) if (is !== undefined) ops.add(is);
    }
    for (const part of thing.parts) visit(part);
  };
  for (const thing of brief.things) visit(thing);
  return [...ops, ...opsBeside(brief)];
}
