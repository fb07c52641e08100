import type { Fact } from '../plan/brief.ts';
import { below, type Node } from './node.ts';

/** Parts that are as wide as the whole. */
const SLABS = /(?:^| )(?:top|tabletop|seat|surface|board|platform|mattress)$/;

/** "a table with a 90 cm glass top, 10 mm thick": how wide a slab is, so is its thing; thick is the slab. */
export function spreadSlabs(roots: readonly Node[]): void {
  for (const root of roots) {
    if (root.entry?.family !== 'furniture') continue;
    const slab = root.parts.find((part) => SLABS.test(part.key) && !part.absent);
    const wide = slab?.facts.find(isWide);
    if (!slab || !wide || root.facts.some((fact) => isLength(fact) && /^(?:width|diameter|length|size)$/.test(fact.dimension))) continue;
    slab.facts.splice(slab.facts.indexOf(wide), 1);
    root.facts.push({ ...wide, dimension: 'size' });
    const thick = root.facts.find((fact) => isLength(fact) && fact.dimension === 'thickness' && fact.of === undefined);
    if (!thick) continue;
    root.facts.splice(root.facts.indexOf(thick), 1);
    slab.facts.push(thick);
  }
}
const isWide = (fact: Fact): fact is Length =>
  isLength(fact) && fact.dimension === 'size' && fact.of === undefined && fact.among === undefined && fact.value >= 200;

/** Units that hold for the plain numbers beside them: mm of one, and the largest plain number that is still meant in it. */
const CARRIED: Readonly<Record<string, readonly [factor: number, most: number] | undefined>> = {
  cm: [10, 300],
  dm: [100, 50],
  m: [1000, 20],
  in: [25.4, 120],
  ft: [304.8, 30],
};

type Length = Extract<Fact, { kind: 'measure' }>;
const SIDES = /^(width|height|depth|length|diameter|size)$/;

/**
 * "180 cm wide, 220 high, 60 deep", "4x4 m, 10 high": a unit that was said holds for the plain numbers beside it. The sides of one thing take
 * the nearest unit of their sentence; what its parts measure takes the only unit of the text, as long as no part grows larger than the
 * whole. Jewellery is measured in mm.
 */
export function carryUnits(roots: readonly Node[], source: string): void {
  for (const root of roots) {
    if (root.entry?.family === 'jewelry') continue;
    const nodes = [...below(root)];
    for (const node of nodes) {
      const sides = node.facts.filter((fact): fact is Length => isLength(fact) && SIDES.test(fact.dimension));
      for (const [k, fact] of sides.entries()) {
        if (fact.unit !== undefined) continue;
        const giver = [...sides.slice(0, k).reverse(), ...sides.slice(k + 1)].find(
          (other) => other.unit !== undefined && !/[.;!?\n]\s/.test(between(source, fact.span, other.span)),
        );
        // a bare number behind sides with names is one of another kind: "60 cm wide, 2"
        if (giver && (fact.dimension !== 'size' || giver.dimension === 'size' || (fact.among ?? 1) > 1)) take(node, fact, giver.unit!);
      }
    }
    const all = nodes.flatMap(({ facts }) => facts.filter(isLength));
    const units = new Set(all.flatMap(({ unit }) => unit ?? []));
    const [only] = units;
    if (units.size !== 1 || only === undefined || only === 'mm') continue;
    const most = Math.max(...all.filter(({ unit }) => unit !== undefined).map(({ value }) => value));
    for (const node of nodes)
      for (const fact of node.facts) {
        if (!isLength(fact) || fact.unit !== undefined) continue;
        const [factor] = CARRIED[only] ?? [1];
        // centimetres are mixed with plain millimetres of boards and legs; feet, inches and metres are not
        const mixed = only === 'cm' && (node === root ? !SIDES.test(fact.dimension) : fact.value > 30 && fact.dimension === 'size');
        if (fact.value * factor <= most && !mixed) take(node, fact, only);
      }
  }
}

const isLength = (fact: Fact): fact is Length => fact.kind === 'measure' && fact.span !== undefined && fact.dimension !== 'angle';

function take(node: Node, fact: Length, unit: string): void {
  const [factor, most] = CARRIED[unit] ?? [1, 0];
  // "tube 40 x 40 x 3, one metre long": of a row all sides are in it, or none
  const row = fact.among === undefined ? [fact] : node.facts.filter(isLength).filter(({ among }) => among === fact.among);
  if (row.some(({ value, unit: own }) => own === undefined && value > most)) return;
  fact.value *= factor;
  fact.unit = unit;
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
