import { type Maker, plank } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Mat4, Vec3 } from '../../kernel/space.ts';
import type { BuiltPart } from '../define.ts';
import { ofOwn } from '../dress.ts';

/** The front of a cabinet, divided from left to right into bays: each has drawers, doors under them, or stays open. Lengths in mm. */

export interface Bay {
  /** From the middle of the cabinet. */
  left: number;
  right: number;
  /** Rows of drawers, and drawers side by side in each. */
  drawers: number;
  columns: number;
  doors: number;
  /** Share of the height that the drawers take, from above or from below. */
  share: number;
  low?: boolean;
  /** Boards in what the drawers leave. */
  shelves: number;
}

export interface FrontParams {
  drawers: number;
  columns: number;
  doors: number;
  arrangement: 'stacked' | 'drawers_below' | 'drawers_left' | 'drawers_right' | 'drawers_middle';
  open: 'none' | 'everywhere' | 'below' | 'at_left' | 'in_middle' | 'at_right';
  shelves: number;
}

type Content = Omit<Bay, 'left' | 'right'> & { weight: number };

/** What the words come to: which bays there are, and what each of them holds. */
export function baysOf(params: FrontParams, width: number): Bay[] {
  const contents = contentsOf(params);
  const all = contents.reduce((sum, { weight }) => sum + weight, 0);
  let at = -width / 2;
  return contents.map(({ weight, ...bay }) => {
    const left = at;
    at += (width * weight) / all;
    return { left, right: at, ...bay };
  });
}

function contentsOf({ drawers, columns, doors: said, arrangement, open, shelves }: FrontParams): Content[] {
  const doors = said || (drawers || open === 'everywhere' || open === 'below' ? 0 : 2);
  const drawerBay: Content = { weight: 1, drawers, columns, doors: 0, share: 1, shelves: 0 };
  const doorBay = (count: number): Content => ({ weight: Math.max(1, count), drawers: 0, columns: 1, doors: count, share: 0, shelves });
  const openBay: Content = { weight: 1, drawers: 0, columns: 1, doors: 0, share: 0, shelves };
  const half = [Math.ceil(doors / 2), Math.floor(doors / 2)] as const;
  const low = arrangement === 'drawers_below' && drawers > 0;
  const besides = drawers > 0 && arrangement !== 'stacked' && !low;
  if (open === 'at_left' || open === 'in_middle' || open === 'at_right') {
    // drawers and doors go to the sides that are not open
    const rest = drawers > 0 && doors > 0 ? [doorBay(doors), drawerBay] : drawers > 0 ? [drawerBay, drawerBay] : half.map(doorBay);
    const [one, other] = arrangement === 'drawers_left' ? rest.toReversed() : rest;
    if (open === 'in_middle') return [one!, openBay, ...(doors === 1 && drawers === 0 ? [] : [other!])];
    const whole = drawers > 0 ? (doors > 0 ? rest : [drawerBay]) : [doorBay(doors)];
    return open === 'at_left' ? [openBay, ...whole] : [...whole, openBay];
  }
  if (besides) {
    const beside = open === 'everywhere' || open === 'below' || doors === 0 ? openBay : doorBay(doors);
    if (arrangement === 'drawers_left') return [drawerBay, beside];
    if (arrangement === 'drawers_right') return [beside, drawerBay];
    const [one, other] = beside === openBay ? [openBay, openBay] : half.map(doorBay);
    return [one!, drawerBay, other!.doors === 0 && beside !== openBay ? openBay : other!];
  }
  const isOpen = open === 'everywhere' || open === 'below';
  const below = isOpen ? Math.max(1, drawers) : doors ? Math.max(2, drawers * 0.9) : 0;
  return [
    {
      weight: 1,
      drawers,
      columns,
      doors: isOpen ? 0 : doors,
      // what is drawn out near the floor is no higher than it usually is
      share: Math.min(drawers / Math.max(1e-9, drawers + below), low && below > 0 ? LOW * drawers : 1),
      ...(low && { low }),
      shelves: isOpen && drawers > 0 && shelves === 1 ? 0 : shelves,
    },
  ];
}

/** Share of the height that one row of drawers below doors takes at most. */
const LOW = 0.14;

const divides = (bays: readonly Bay[]): number[] => bays.slice(1).map(({ left }) => left);

/** The hollow body with its uprights between the bays, and a board under drawers that have an open room below them. */
export function shellOf(maker: Maker, [w, h, d]: Vec3, t: number, bays: readonly Bay[], height: number): Solid {
  const { kernel } = maker;
  const hollow = kernel.box([w - 2 * t, h - 2 * t, d]).translate([0, h / 2, t]);
  const uprights = divides(bays).map((x) => kernel.box([t, h - t, d - t * 0.5]).translate([x, h / 2, -t * 0.25]));
  const floors = bays
    .filter(({ drawers, doors, share }) => drawers > 0 && doors === 0 && share < 0.999)
    .map(({ left, right, share, low }) =>
      kernel.box([right - left, t, d - t * 0.5]).translate([(left + right) / 2, low ? share * height : h - share * height, -t * 0.25]),
    );
  return kernel.union([plank(maker, [w, h, d], t * 0.08).subtract(hollow), ...uprights, ...floors]);
}

/** Shelves in what the drawers of a bay leave free; they are set back by a little behind doors. */
export function boardsOf(
  maker: Maker,
  { left, right, share, shelves, doors, low }: Bay,
  [, h, d]: Vec3,
  t: number,
  height: number,
): Solid[] {
  const room = h - 2 * t - share * height;
  if (shelves < 1 || room < shelves * t * 2) return [];
  const back = doors > 0 ? t * 2 : t * 0.5;
  return Array.from({ length: shelves }, (_, k) =>
    plank(maker, [right - left - t * 0.6, t * 0.9, d - t - back]).translate([
      (left + right) / 2,
      t + (low ? share * height : 0) + ((k + 1) * room) / (shelves + 1) - t * 0.45,
      t / 2 - back / 2,
    ]),
  );
}

export interface FrontGroup {
  kind: 'drawer' | 'door';
  w: number;
  h: number;
  /** Middle of the lower edge of each. */
  at: Vec3[];
  handles(hinge: 'at_left' | 'at_right'): Vec3[];
}

interface Opening {
  w: number;
  h: number;
  gap: number;
  foot: number;
  height: number;
  /** Where fronts lie, and how deep the whole is. */
  z: number;
  depth: number;
  /** Handles of each drawer; 0: one, or two where it is wide. */
  pulls: number;
}

/** The fronts of all bays, those of one bay and kind together. */
export function frontsOf(bays: readonly Bay[], { h: all, gap, foot, height, z, depth, pulls: asked }: Opening): FrontGroup[] {
  const groups: FrontGroup[] = [];
  for (const { left, right, drawers, columns, doors, share, low } of bays) {
    const span = right - left;
    const rowHeight = drawers ? (share * all) / drawers : 0;
    if (drawers) {
      const w = span / columns;
      const at = Array.from({ length: drawers * columns }, (_, k): Vec3 => {
        const [row, column] = [Math.floor(k / columns), k % columns];
        const up = low ? foot + gap + (drawers - 1 - row) * rowHeight : height - gap - (row + 1) * rowHeight;
        return [left + (column + 0.5) * w, up, z];
      });
      const pulls = (asked || (w > 700 ? 2 : 1)) === 2 ? [-w / 4, w / 4] : [0];
      const handles = (): Vec3[] => at.flatMap(([x, y]) => pulls.map((dx): Vec3 => [x + dx, y + rowHeight / 2, depth / 2]));
      groups.push({ kind: 'drawer', w, h: rowHeight, at, handles });
    }
    if (doors) {
      const w = span / doors;
      const h = all - share * all;
      const from = foot + gap + (low ? share * all : 0);
      const at = Array.from({ length: doors }, (_, k): Vec3 => [left + (k + 0.5) * w, from, z]);
      const handles = (hinge: 'at_left' | 'at_right'): Vec3[] =>
        at.map(([x], k) => {
          // of a pair the handles meet in the middle; a single door has its handle away from the hinge
          const side = doors === 1 ? (hinge === 'at_left' ? 1 : -1) : k % 2 ? -1 : 1;
          return [x + side * (w / 2 - Math.min(45, w * 0.15)), from + h * 0.55, depth / 2];
        });
      groups.push({ kind: 'door', w, h, at, handles });
    }
  }
  return groups;
}

/** Glass on the doors that bear a mirror. */
export function mirrorsOf(
  maker: Maker,
  fronts: readonly FrontGroup[],
  mirror: 'none' | 'all_doors' | 'left_door' | 'middle_door' | 'right_door',
  front: number,
  moveOf: (group: FrontGroup, k: number) => Mat4,
): BuiltPart[] {
  if (mirror === 'none') return [];
  const doors = fronts
    .filter(({ kind }) => kind === 'door')
    .flatMap((group) => {
      const { w, h, at } = group;
      return at.map((place, k) => ({ w, h, at: place, move: moveOf(group, k) }));
    });
  const middle = doors.length / 2;
  const chosen = doors.filter((_, k) => {
    if (mirror === 'left_door') return k === 0;
    if (mirror === 'right_door') return k === doors.length - 1;
    return mirror === 'all_doors' || Math.abs(k + 0.5 - middle) < 0.75;
  });
  if (chosen.length === 0) return [];
  const panes = chosen.map(({ w, h, at: [x, y, z], move }) => {
    const stile = Math.min(70, w * 0.16, h * 0.2) * 0.9;
    return maker.kernel
      .box([w - 2 * stile, h - 2 * stile, front * 0.6])
      .translate([x, y + h / 2, z + front * 0.25])
      .transform(move);
  });
  return [{ role: 'mirror', name: 'Mirror', class: 'body', solid: maker.kernel.union(panes), ...ofOwn('mirror') }];
}

export const place = ([x, y, z]: Vec3): Mat4 => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
