import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Mat4, Vec3 } from '../space.ts';
import { boxLink, type Hang, ovalLink, placeAcross } from './links.ts';
import { tube } from './tube.ts';

/**
 * Chains of links: what each style's links are, and where they stand. Proportions in wires (jewelry.md 5.9): cable links 3 long
 * and 1.56 wide inside; curb links twisted by a quarter turn; figaro three short and one of 2.25 times the length; box links of flat strip.
 */
export const LINKED_STYLES = ['cable', 'curb', 'box', 'figaro'] as const;
export type LinkedStyle = (typeof LINKED_STYLES)[number];

interface LinkKind {
  name: string;
  /** From its middle to the middle of the wire at its end. */
  half: number;
  /** Wire's thickness along the chain at its ends. */
  thick: number;
  solid: Solid;
}

export interface ChainStyle {
  kinds: readonly LinkKind[];
  /** Kinds in order, repeated along the chain. */
  cycle: readonly number[];
  /** Turn of each link about the chain against the one before, and of the first; degrees. */
  turn: number;
  first: number;
}

/** Air between links, which hang loosely in one another. */
export const playOf = (wire: number): number => 0.12 * wire + 0.02;

export function chainStyle(kernel: Kernel, style: LinkedStyle, wire: number, fine: { pieces: number; around: number }): ChainStyle {
  const w = wire;
  const round = (name: string, half: number, end: number, twist: number): LinkKind => ({
    name,
    half,
    thick: w,
    solid: tube(kernel, ovalLink(half, end, twist ? 2 * fine.pieces : fine.pieces, twist), {
      radius: w / 2,
      around: fine.around,
      closed: true,
    }),
  });
  switch (style) {
    case 'cable':
      return { kinds: [round('links', 2 * w, 1.28 * w, 0)], cycle: [0], turn: 90, first: 45 };
    case 'curb':
      return { kinds: [round('links', 2.15 * w, 1.4 * w, Math.PI / 2)], cycle: [0], turn: 0, first: 0 };
    case 'figaro':
      return {
        kinds: [round('short links', 2.05 * w, 1.4 * w, Math.PI / 2), round('long links', 5.2 * w, 1.5 * w, Math.PI / 2)],
        cycle: [0, 0, 0, 1],
        turn: 0,
        first: 0,
      };
    case 'box': {
      // A strip 0.7 thick and 1.25 deep, bent to a square that just takes the strips of both neighbours.
      const [thick, deep] = [0.7 * w, 1.25 * w];
      const half = (3 * thick + 0.35 * w) / 2 + playOf(w);
      const solid = tube(kernel, boxLink(half, (deep + thick + 0.3 * w) / 2, 0.42 * w, 2 * fine.pieces), {
        radius: thick / 2,
        around: fine.around + 4,
        closed: true,
        up: [0, 0, 1],
        flatten: deep / thick,
        power: 5,
      });
      return { kinds: [{ name: 'links', half, thick, solid }], cycle: [0], turn: 90, first: 45 };
    }
  }
}

/** Distance from link `i` to the next. */
const stepAfter = ({ kinds, cycle }: ChainStyle, i: number, play: number): number => {
  const [a, b] = [kinds[cycle[i % cycle.length]!]!, kinds[cycle[(i + 1) % cycle.length]!]!];
  return a.half + b.half - (a.thick + b.thick) / 2 - play;
};

/** How much closer than usual links may stand before the second next comes nearer than a twelfth of the wire. */
function closest(style: ChainStyle, play: number): number {
  const kindOf = (i: number): LinkKind => style.kinds[style.cycle[i % style.cycle.length]!]!;
  return Math.max(
    ...style.cycle.map((_, i) => {
      const [a, b] = [kindOf(i), kindOf(i + 2)];
      return (a.half + b.half + ((a.thick + b.thick) / 2) * 1.08) / (stepAfter(style, i, play) + stepAfter(style, i + 1, play));
    }),
  );
}

/**
 * Where a chain lies on its way: from one point to another that its end links reach with the middle of their wires, all round, or as
 * many whole links as fit in the middle of a length. A `loose` one may end sooner than asked, by less than two links.
 */
export type Extent =
  | { kind: 'between'; first: number; last: number; loose: boolean }
  | { kind: 'round'; length: number }
  | { kind: 'fit'; length: number };

/** Runs of the links' middles. Links that turn about the chain come in odd numbers between two ends, so that both end alike. */
export function linkRuns(style: ChainStyle, play: number, extent: Extent): number[] {
  const size = style.cycle.length;
  const tooShort = (): CannotBuild => new CannotBuild('The chain is too short for links of this wire.', 'length');
  const group = style.turn === 90 ? 2 : size;
  const runs = [0];
  const grow = (until: (n: number, last: number) => boolean): void => {
    while (!until(runs.length, runs[runs.length - 1]!)) {
      if (runs.length > 20_000) throw new CannotBuild('These links are too small for so long a chain: more than 20,000 of them.', 'wire');
      runs.push(runs[runs.length - 1]! + stepAfter(style, runs.length - 1, play));
    }
  };
  switch (extent.kind) {
    case 'round': {
      // One run more than links: the last is the first again.
      grow((n, last) => (n - 1) % group === 0 && last >= extent.length);
      const squeeze = extent.length / runs[runs.length - 1]!;
      if (runs.length < 9 || squeeze < closest(style, play)) throw tooShort();
      return runs.slice(0, -1).map((run) => run * squeeze);
    }
    case 'between': {
      const kind = (i: number): number => style.cycle[i % size]!;
      const half = (i: number): number => style.kinds[kind(i)]!.half;
      const span = (n: number): number => extent.last - half(n - 1) - extent.first - half(0);
      // Both ends are links of the first kind, turned alike.
      const ends = (n: number): boolean => kind(n - 1) === kind(0) && (style.turn !== 90 || n % 2 === 1);
      grow((n, last) => last >= span(n) && ends(n));
      let squeeze = span(runs.length) / runs[runs.length - 1]!;
      if (!(squeeze >= closest(style, play))) {
        if (!extent.loose) throw tooShort();
        do runs.pop();
        while (runs.length > 0 && !(ends(runs.length) && runs[runs.length - 1]! <= span(runs.length)));
        if (runs.length === 0) throw tooShort();
        squeeze = 1;
      }
      return runs.map((run) => extent.first + half(0) + run * squeeze);
    }
    case 'fit': {
      const end = (i: number): number => style.kinds[style.cycle[i % size]!]!.half + style.kinds[style.cycle[i % size]!]!.thick / 2;
      const long = (n: number): number => end(0) + runs[n - 1]! + end(n - 1);
      grow((n) => long(n) > extent.length);
      let n = runs.length - 1;
      while (n > 0 && size > 1 && n % size !== 0) n--;
      if (n < 1) throw tooShort();
      const begin = (extent.length - long(n)) / 2 + end(0);
      return runs.slice(0, n).map((run) => begin + run);
    }
  }
}

/** Places of the links at these runs, by kind. */
export function linkPlaces(style: ChainStyle, hang: Hang, runs: readonly number[]): Mat4[][] {
  const places: Mat4[][] = style.kinds.map(() => []);
  for (const [i, run] of runs.entries()) {
    const kind = style.cycle[i % style.cycle.length]!;
    const { half } = style.kinds[kind]!;
    places[kind]!.push(placeAcross(hang, run - half, 2 * half, style.first + style.turn * i));
  }
  return places;
}

/** Cup with a loop that ends a rope: along X, the rope enters it at x = 0; the loop's wire is as thick as `wire`. */
export function ropeEnd(kernel: Kernel, radius: number, wire: number, loop: number, around: number): Solid {
  const long = 2.6 * radius;
  const cup = kernel
    .cylinder(long, radius * 1.12, radius * 0.8, 3 * around)
    .rotate([0, 0, -90])
    .translate([-0.6 * radius, 0, 0]);
  const bead = kernel
    .cylinder(0.5 * radius, radius * 1.22, radius * 1.22, 3 * around)
    .rotate([0, 0, -90])
    .translate([-0.6 * radius, 0, 0]);
  const centre = long - 0.6 * radius + loop - 0.2 * wire;
  const ring = tube(
    kernel,
    Array.from({ length: 3 * around }, (_, i): Vec3 => {
      const angle = (2 * Math.PI * i) / (3 * around);
      return [centre + loop * Math.cos(angle), loop * Math.sin(angle), 0];
    }),
    { radius: wire / 2, around, closed: true },
  );
  return kernel.union([cup, bead, ring]);
}

/** From the rope's end to the far side of the loop's wire. */
export const ropeEndLength = (radius: number, wire: number, loop: number): number => 2 * radius + 2 * loop - 0.2 * wire;
