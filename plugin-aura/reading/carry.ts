import { below, type Node } from './node.ts';

/** Units that hold for the plain numbers beside them: mm of one, and the largest plain number that is still meant in it. */
const CARRIED: Readonly<Record<string, readonly [factor: number, most: number] | undefined>> = {
  cm: [10, 300],
  dm: [100, 50],
  m: [1000, 20],
  in: [25.4, 120],
  ft: [304.8, 30],
};

/** "180 cm wide, 220 high, 60 deep": a unit that was said once holds for the sides beside it in the same sentence. Jewellery is measured in mm. */
export function carryUnits(roots: readonly Node[], source: string): void {
  for (const root of roots) {
    if (root.entry?.family === 'jewelry') continue;
    for (const node of below(root)) {
      const sides = node.facts.filter(
        (fact) =>
          fact.kind === 'measure' &&
          fact.span !== undefined &&
          fact.of === undefined &&
          /^(width|height|depth|length|diameter)$/.test(fact.dimension),
      );
      for (const [k, fact] of sides.entries()) {
        if (fact.kind !== 'measure' || fact.unit !== undefined) continue;
        const giver = [sides[k - 1], sides[k + 1]].find(
          (other) => other?.kind === 'measure' && other.unit !== undefined && !/[.;!?\n]\s/.test(between(source, fact.span, other.span)),
        );
        const unit = giver?.kind === 'measure' ? giver.unit : undefined;
        const [factor, most] = (unit === undefined ? undefined : CARRIED[unit]) ?? [1, 0];
        if (unit === undefined || fact.value > most) continue;
        fact.value *= factor;
        fact.unit = unit;
      }
    }
  }
}

/** "M10 bolt with washer and nut": they fit its thread. */
export function carryThreads(roots: readonly Node[]): void {
  const bolt = roots.find(({ entry, facts }) => entry?.op === 'create_bolt' && facts.some(({ kind }) => kind === 'thread'));
  const thread = bolt?.facts.find(({ kind }) => kind === 'thread');
  if (!thread) return;
  for (const { entry, facts } of roots)
    if ((entry?.op === 'create_nut' || entry?.op === 'create_washer') && !facts.some(({ kind }) => kind === 'thread' || kind === 'measure'))
      facts.push({ ...thread });
}

function between(source: string, a: { from: number; to: number } | undefined, b: { from: number; to: number } | undefined): string {
  return a && b ? source.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)) : '\n ';
}
