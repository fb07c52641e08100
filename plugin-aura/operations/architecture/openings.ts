import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { type Maker, plank } from '../../kernel/forms.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Region } from '../../kernel/region.ts';
import type { Vec2, Vec3 } from '../../kernel/space.ts';
import type { BuiltPart } from '../define.ts';
import { ofOwn } from '../dress.ts';

/**
 * Doors and windows as they stand in a wall: built upright with the sill or threshold on y = 0, the middle at x = 0, the wall's
 * middle plane at z = 0 and the outside toward +Z. A frame as deep as the wall, leaves or panes inside it.
 */
export interface OpeningSize {
  width: number;
  height: number;
  /** Thickness of the wall, or of the frame of a free-standing one. */
  depth: number;
}

/** How much deeper a frame is than the wall that it stands in. */
export const FRAME_PROUD = 1.04;

export function doorParts(
  maker: Maker,
  { width, height, depth }: OpeningSize,
  options: { leaves?: number; glazed?: boolean; panels?: number; side?: 'left' | 'right'; handleHeight?: number; lever?: boolean } = {},
): BuiltPart[] {
  const jamb = Math.min(width * 0.07, 70);
  if (height < width * 0.25) throw new CannotBuild(`A door ${width} mm wide and only ${height} mm high is none: make it higher.`, 'height');
  const { kernel } = maker;
  const leaves = options.leaves ?? 1;
  const frame = kernel
    .box([width, height, depth * FRAME_PROUD])
    .translate([0, height / 2, 0])
    .subtract(kernel.box([width - 2 * jamb, height * 2, depth * 2]).translate([0, height - jamb - height, 0]));
  const leaf = depth * 0.28;
  const play = Math.min(2, width * 0.004);
  const each = (width - 2 * jamb) / leaves - play;
  const clear = height - jamb - 2 * play;
  const panels = options.glazed ? 1 : Math.max(1, options.panels ?? 2);
  const stile = Math.min(each * 0.17, clear * 0.12, 120, (clear * 0.5) / (panels + 1));
  let sheet = plank(maker, [each, clear, leaf], leaf * 0.06);
  const panelHeight = (clear - stile * (panels + 1)) / panels;
  const parts: BuiltPart[] = [{ role: 'frame', name: 'Frame', class: 'body', solid: frame, grain: [0, 1, 0] }];
  const opening: Vec2 = [each - 2 * stile, panelHeight];
  const window = options.glazed ? kernel.box([...opening, leaf * 2]) : undefined;
  const panel = window ? undefined : fieldedPanel(maker, opening, leaf * 0.3, stile * 0.3);
  for (let i = 0; i < panels; i++) {
    const y = stile + panelHeight / 2 + i * (panelHeight + stile);
    if (window) sheet = sheet.subtract(window.translate([0, y, 0]));
    if (panel) sheet = sheet.subtract(panel.translate([0, y, leaf / 2]), panel.rotate([0, 180, 0]).translate([0, y, -leaf / 2]));
  }
  const places = Array.from(
    { length: leaves },
    (_, i) => [-(width - 2 * jamb) / 2 + (i + 0.5) * (each + play), play, depth * 0.12] as const,
  );
  const at = ([x, y, z]: readonly [number, number, number]) => [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1];
  parts.push({
    role: 'door',
    name: 'Door',
    class: 'body',
    solid: sheet,
    copies: places.map(at),
    transform: at(places[0]!),
    grain: [0, 1, 0],
  });
  if (options.glazed)
    parts.push({
      role: 'pane',
      name: 'Pane',
      class: 'body',
      solid: kernel.box([each - 1.9 * stile, panelHeight + 0.1 * stile, leaf * 0.2]).translate([0, stile + panelHeight / 2, 0]),
      copies: places.map(at),
      transform: at(places[0]!),
      ...ofOwn('clear glass'),
    });
  const grip = Math.min(leaf * 0.6, stile * 0.4);
  // the handle stands no further out than the frame
  const stem = depth * 0.12;
  const lever = kernel.union([
    kernel.cylinder(stem, grip * 0.5, grip * 0.4, 24).rotate([90, 0, 0]),
    plank(maker, [grip * 6, grip * 0.8, grip * 0.5]).translate([(options.side === 'left' ? 1 : -1) * grip * 2.5, -grip * 0.4, stem]),
  ]);
  const round = kernel
    .union([kernel.cylinder(stem, grip * 0.4, grip * 0.4, 24), kernel.sphere(grip, 32).scale([1, 0.7, 1]).translate([0, stem, 0])])
    .rotate([90, 0, 0]);
  const knob = options.lever ? lever : round;
  // At the stile away from the hinges; double leaves have theirs in the middle.
  const first = options.side === 'left' && leaves === 1 ? -1 : 1;
  const height0 = options.handleHeight === undefined ? clear * 0.48 : Math.min(clear - stile, options.handleHeight);
  const knobs = places.map(([x, y, z], i) => at([x + (i % 2 ? -first : first) * (each / 2 - stile * 0.5), y + height0, z + leaf * 0.5]));
  parts.push({
    role: 'handle',
    name: options.lever ? 'Lever' : 'Knob',
    class: 'body',
    solid: knob,
    copies: knobs,
    transform: knobs[0]!,
    ...ofOwn('brass'),
  });
  return parts;
}

/**
 * What is cut from a face at z = 0 to leave a fielded panel: a sloped moulding all round down to `depth`, a flat, and a middle field that
 * rises again, its edges bevelled, to just under the face.
 */
function fieldedPanel({ kernel }: Maker, [width, height]: Vec2, depth: number, moulding: number): Solid {
  const slope = Math.min(moulding, width * 0.12, height * 0.12);
  const slab = (inset: number, low: number, wider: number, top: number): Solid => {
    const [w, h] = [width - 2 * inset, height - 2 * inset];
    const corner = (x: number, y: number, z: number): Vec3[] => [
      [-x, -y, z],
      [x, -y, z],
      [x, y, z],
      [-x, y, z],
    ];
    return kernel.hull([...corner(w / 2, h / 2, low), ...corner(w / 2 + wider, h / 2 + wider, top)]);
  };
  // Above the face both run on, so that nothing of them lies in the face itself.
  const sunk = slab(slope, -depth, 1.5 * slope, depth / 2);
  const field = slab(2.2 * slope, -0.2 * depth, -0.1 * slope, 0).add(slab(2.2 * slope, -0.2 * depth, slope, -1.2 * depth));
  return sunk.subtract(field.intersect(kernel.box([2 * width, 2 * height, depth * 2]).translate([0, 0, -1.2 * depth])));
}

export function windowParts(
  maker: Maker,
  { width, height, depth }: OpeningSize,
  options: { columns?: number; rows?: number; sill?: boolean; arched?: boolean; pointed?: boolean } = {},
): BuiltPart[] {
  const { kernel } = maker;
  const jamb = Math.min(width, height) * 0.07;
  const bar = jamb * 0.55;
  const columns = options.columns ?? Math.max(1, Math.round(width / 600));
  const rows = options.rows ?? Math.max(1, Math.round(height / 700));
  const [w, h] = [width - 2 * jamb, height - 2 * jamb];
  const upright = (region: Region, deep: number): Solid => kernel.extrude(region, deep).translate([0, 0, -deep / 2]);
  const outline = (inset: number): Region => {
    const [x, y] = [width / 2 - inset, height / 2 - inset];
    const square = kernel.rectangle(2 * x, 2 * y);
    if (options.pointed) {
      // each arc about the foot of the other, as an equilateral arch has it, lower where the window is low
      const rise = Math.min(width * Math.sqrt(0.75), height * 0.8) - inset;
      const arc = kernel.circle(2 * x, maker.segments(2 * x));
      const point = arc
        .translate([-x, 0])
        .intersect(arc.translate([x, 0]))
        .intersect(kernel.rectangle(2 * x, 4 * x).translate([0, 2 * x]))
        .scale([1, rise / (x * Math.sqrt(3))]);
      return kernel
        .rectangle(2 * x, 2 * y - rise)
        .translate([0, -rise / 2])
        .add(point.translate([0, y - rise]));
    }
    if (!options.arched) return square;
    // a round head, flatter where the window is too low for a half circle
    const rise = Math.min(width / 2, height * 0.8) - inset;
    const head = kernel.circle(x, maker.segments(x)).scale([1, rise / x]);
    return kernel
      .rectangle(2 * x, 2 * y - rise)
      .translate([0, -rise / 2])
      .add(head.translate([0, y - rise]));
  };
  const outer = upright(outline(0).subtract(outline(jamb)), depth * FRAME_PROUD);
  const bars = [
    ...Array.from({ length: columns - 1 }, (_, i) =>
      kernel.box([bar, h + jamb * 0.2, depth * 0.3]).translate([-w / 2 + ((i + 1) * w) / columns, 0, 0]),
    ),
    ...Array.from({ length: rows - 1 }, (_, i) =>
      kernel.box([w + jamb * 0.2, bar, depth * 0.3]).translate([0, -h / 2 + ((i + 1) * h) / rows, 0]),
    ),
  ];
  const within = upright(outline(jamb * 0.5), depth);
  const sill =
    options.sill === false
      ? []
      : [plank(maker, [width * 1.1, jamb * 0.8, depth * 0.5]).translate([0, -height / 2 - jamb * 0.5, depth * 0.5])];
  return [
    {
      role: 'window',
      name: 'Window frame',
      class: 'body',
      solid: kernel.union([outer, ...bars.map((each) => each.intersect(within)), ...sill]).translate([0, height / 2, 0]),
      ...ofOwn('white paint'),
    },
    {
      role: 'pane',
      name: 'Window pane',
      class: 'body',
      solid: upright(outline(jamb * 0.95), Math.max(depth * 0.06, 0.5)).translate([0, height / 2, 0]),
      ...ofOwn('clear glass'),
    },
  ];
}
