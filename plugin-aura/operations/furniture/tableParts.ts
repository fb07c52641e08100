import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { disc, type Maker, plank } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Vec2, Vec3 } from '../../kernel/space.ts';
import type { BuiltPart } from '../define.ts';
import { ofOwn } from '../dress.ts';
import { place } from './bays.ts';

/** What tables have below their top: drawers in the apron, pedestals of drawers, a lower shelf, stretchers. Lengths in mm. */

export interface TableSize {
  width: number;
  depth: number;
  /** Height of the lower face of the top. */
  under: number;
  leg: number;
  /** From the edge of the top to the middle of a leg. */
  inset: number;
}

/** Height of the rails under the top. */
export const apronOf = (under: number): number => Math.min(under * 0.2, 100);

interface Drawers {
  drawers: number;
  drawers_at: 'under_top' | 'at_left' | 'at_right' | 'both_sides';
}

/** Boxes side by side behind the front rail, their fronts on it. */
export function frontDrawers(maker: Maker, { width, depth, under, leg, inset }: TableSize, { drawers }: Drawers): BuiltPart[] {
  const clear = width - 2 * inset - leg;
  const each = clear / drawers;
  const apron = apronOf(under);
  // The rail is seen above and below the fronts.
  const tall = 0.92 * apron;
  const t = Math.max(1, Math.min(20, leg * 0.35));
  if (each < 3 * t) throw new CannotBuild(`${drawers} drawers side by side do not fit under a table ${width} mm wide.`, 'drawers');
  const z = depth / 2 - inset + leg * 0.28;
  const deep = depth - 2 * inset - leg * 0.5;
  const box = maker.kernel.union([
    plank(maker, [each * 0.94, tall, t]),
    maker.kernel.box([each * 0.88, tall * 0.8, deep]).translate([0, tall * 0.5, -deep / 2 + t * 0.25]),
  ]);
  const at = Array.from({ length: drawers }, (_, k): Vec3 => [-clear / 2 + (k + 0.5) * each, under - (apron + tall) / 2, z]);
  return [
    { role: 'drawer', name: 'Drawer', class: 'body', solid: box, copies: at.map(place), transform: place(at[0]!), grain: [1, 0, 0] },
    knobs(
      maker,
      Math.min(26, tall * 0.28),
      at.map(([x, y]): Vec3 => [x, y + tall / 2, z + t / 2]),
    ),
  ];
}

/** One or two carcasses from the top down to short feet, with drawers one above the other. */
export function pedestals(maker: Maker, { width, depth, under, leg, inset }: TableSize, { drawers, drawers_at }: Drawers): BuiltPart[] {
  const w = Math.min(450, width * 0.32);
  const foot = Math.min(40, under * 0.08);
  const tall = under - foot;
  const deep = depth * 0.88;
  const t = Math.max(1, Math.min(18, w * 0.05));
  const row = (tall - t) / drawers;
  if (row < t * 1.5) throw new CannotBuild(`${drawers} drawers do not fit under a table top ${under} mm above the floor.`, 'drawers');
  const sides = drawers_at === 'both_sides' ? [-1, 1] : drawers_at === 'at_left' ? [-1] : [1];
  const body = plank(maker, [w, tall, deep - t])
    .add(maker.kernel.box([w - 4 * t, foot * 1.2, deep - 4 * t]).translate([0, -foot * 0.4, 0]))
    .translate([0, foot, -t / 2]);
  const front = plank(maker, [w - t * 0.3, row * 0.96, t]);
  const x = (side: number): number => side * (width / 2 - inset - leg / 2 - w / 2 - 1);
  const spots = sides.flatMap((side) =>
    Array.from({ length: drawers }, (_, k): Vec3 => [x(side), foot + t * 0.5 + k * row, deep / 2 - t / 2]),
  );
  const bodies = sides.map((side) => place([x(side), 0, 0]));
  return [
    { role: 'pedestal', name: 'Pedestal', class: 'body', solid: body, copies: bodies, transform: bodies[0]!, grain: [0, 1, 0] },
    {
      role: 'drawer',
      name: 'Drawer',
      class: 'body',
      solid: front,
      copies: spots.map(place),
      transform: place(spots[0]!),
      grain: [1, 0, 0],
    },
    knobs(
      maker,
      Math.min(28, row * 0.25),
      spots.map(([a, b]): Vec3 => [a, b + row * 0.48, deep / 2]),
    ),
  ];
}

function knobs(maker: Maker, size: number, at: readonly Vec3[]): BuiltPart {
  const knob: Solid = maker.kernel
    .union([
      disc(maker, size * 0.25, size * 0.5),
      disc(maker, size / 2, size * 0.4, { top: { kind: 'round', size: size * 0.18 } }).translate([0, size * 0.45, 0]),
    ])
    .rotate([90, 0, 0])
    .translate([0, 0, -0.2]);
  const places = at.map(place);
  return { role: 'handle', name: 'Knob', class: 'body', solid: knob, copies: places, transform: places[0]!, ...ofOwn('brushed steel') };
}

/** A board between the legs; `height` is that of its upper face. */
export function lowerShelf(
  maker: Maker,
  { width, depth, under, leg, inset }: TableSize,
  height: number | undefined,
  corners: boolean,
): BuiltPart[] {
  const top = height ?? under * 0.3;
  const thick = Math.max(2, Math.min(25, leg * 0.35));
  if (top > under * 0.9 || top <= thick)
    throw new CannotBuild(`A shelf at ${top} mm does not fit under a top at ${under} mm.`, 'shelf_height');
  const [w, d] = [width - 2 * inset, depth - 2 * inset];
  const board = corners
    ? plank(maker, [w, thick, d])
    : disc(maker, (Math.max(width, depth) / 2) * 0.74, thick).scale([1, 1, Math.min(width, depth) / Math.max(width, depth)]);
  return [{ role: 'shelf', name: 'Shelf', class: 'body', solid: board.translate([0, top - thick, 0]), grain: [1, 0, 0] }];
}

/** Two rails from front to back and one between them. */
export function stretchers(maker: Maker, { width, depth, under, leg, inset }: TableSize): BuiltPart {
  const bar = leg * 0.5;
  const y = under * 0.2;
  const [x, z] = [width / 2 - inset, depth / 2 - inset];
  const ends = [-1, 1].map((side) => plank(maker, [bar, bar * 1.4, 2 * z]).translate([side * x, y, 0]));
  return {
    role: 'stretcher',
    name: 'Stretcher',
    class: 'body',
    solid: maker.kernel.union([...ends, plank(maker, [2 * x, bar * 1.4, bar]).translate([0, y, 0])]),
    grain: [1, 0, 0],
  };
}

/** A cloth over a table top, mm: how thick it is, how far it hangs down, and how its folds stand out from the edge. */
const CLOTH = { thick: 2.5, drop: 0.3, fold: 0.012, pitch: 0.16 };

/** A cloth that lies over the top and hangs down around it in even folds. */
export function tablecloth(context: Maker, shape: 'rectangular' | 'round' | 'oval', { width, depth, height }: ClothSize): BuiltPart {
  const { kernel } = context;
  const drop = Math.min(height * CLOTH.drop, Math.min(width, depth) * 0.4);
  const least = Math.min(width, depth);
  const outline = (off: number): Vec2[] => {
    const [a, b] = [width / 2 + off, depth / 2 + off];
    const around = Math.PI * (a + b);
    const folds = Math.max(6, Math.round(around / (least * CLOTH.pitch)));
    return Array.from({ length: folds * 8 }, (_, k): Vec2 => {
      const angle = (2 * Math.PI * k) / (folds * 8);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      // a rectangle with small round corners is a superellipse of a high power
      const power = shape === 'rectangular' ? 14 : 2;
      const reach = (Math.abs(c / a) ** power + Math.abs(s / b) ** power) ** (-1 / power);
      const wave = least * CLOTH.fold * (1 + Math.cos(folds * angle));
      return [c * (reach + wave), s * (reach + wave)];
    });
  };
  const gap = least * 0.003 + 0.5;
  const outer = kernel.extrude(kernel.polygon([outline(gap + CLOTH.thick)]), drop + CLOTH.thick);
  const inner = kernel.extrude(kernel.polygon([outline(gap)]), drop);
  const solid = outer
    .rotate([-90, 0, 0])
    .subtract(inner.translate([0, 0, -0.01]).rotate([-90, 0, 0]))
    .translate([0, height - drop, 0]);
  return { role: 'cloth', name: 'Tablecloth', class: 'body', solid, crease: 50, ...ofOwn('white fabric') };
}

interface ClothSize {
  width: number;
  depth: number;
  height: number;
}
